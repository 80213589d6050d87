import type { ReactNode } from 'react'
import { HEADING_ID } from './heading'

interface Props {
  id: string
  legend: ReactNode
  /** The legend is the heading of the page. */
  isHeading?: boolean
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

/** With text twice as large: below the answers, so that the first of them is on the first screen. */
const AFTER_ANSWERS = '@max-[15rem]:order-1 @max-[15rem]:mt-2'

/** One question: legend, what to know first, hint, fault, inputs. */
export function Group({
  id,
  legend,
  isHeading,
  before,
  hint,
  where,
  error,
  isUnder,
  asked,
  children,
}: Props) {
  const describedBy = [before && `${id}-before`, hint && `${id}-hint`, error && `${id}-error`]
    .filter(Boolean)
    .join(' ')
  return (
    <fieldset
      id={`${id}-group`}
      data-asked={asked?.join(' ')}
      aria-labelledby={isHeading ? HEADING_ID : undefined}
      aria-describedby={describedBy || undefined}
      aria-invalid={error ? true : undefined}
      className={`min-w-0 ${isUnder ? 'ms-3 border-brand border-s-4 ps-4' : ''} ${error ? 'border-fault border-s-4 ps-4' : ''}`}
    >
      <legend className="mb-2.5 hyphens-auto font-bold text-[min(1.125rem,9vw)] leading-snug">
        {legend}
      </legend>
      <div className="flex flex-col">
        {before && (
          <p
            id={`${id}-before`}
            className="mb-2 rounded-box bg-raised px-[12px] py-[8px] text-[min(1rem,7.5vw)]"
          >
            {before}
          </p>
        )}
        {hint && (
          <p id={`${id}-hint`} className={`mb-2 text-muted ${AFTER_ANSWERS}`}>
            {hint}
          </p>
        )}
        {where && <div className={AFTER_ANSWERS}>{where}</div>}
        {error && (
          <p id={`${id}-error`} className="mb-2 font-semibold text-fault">
            {error}
          </p>
        )}
        {children}
      </div>
    </fieldset>
  )
}
