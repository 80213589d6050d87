import type { ReactNode } from 'react'

interface Props {
  id: string
  legend: ReactNode
  before?: string
  hint?: string
  /** Where the answer stands. */
  where?: ReactNode
  error?: string
  /** Below another question it belongs to. */
  isUnder?: boolean
  /** The people it is asked of, by id. */
  asked?: readonly string[]
  children: ReactNode
}

/** One question: legend, what to know first, hint, fault, inputs. */
export function Group({ id, legend, before, hint, where, error, isUnder, asked, children }: Props) {
  const describedBy = [before && `${id}-before`, hint && `${id}-hint`, error && `${id}-error`]
    .filter(Boolean)
    .join(' ')
  return (
    <fieldset
      id={`${id}-group`}
      data-asked={asked?.join(' ')}
      aria-describedby={describedBy || undefined}
      aria-invalid={error ? true : undefined}
      className={`min-w-0 ${isUnder ? 'ms-3 border-brand border-s-4 ps-4' : ''} ${error ? 'border-fault border-s-4 ps-4' : ''}`}
    >
      <legend className="mb-2.5 font-bold text-lg leading-snug">{legend}</legend>
      {before && (
        <p id={`${id}-before`} className="mb-2 rounded-box bg-raised px-3 py-2">
          {before}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="mb-2 text-muted">
          {hint}
        </p>
      )}
      {where}
      {error && (
        <p id={`${id}-error`} className="mb-2 font-semibold text-fault">
          {error}
        </p>
      )}
      {children}
    </fieldset>
  )
}
