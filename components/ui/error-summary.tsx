'use client'
import { useEffect, useRef } from 'react'

export interface SummaryError {
  /** Id of the input to go to. */
  target: string
  text: string
}

interface Props {
  title: string
  /** The title of the document, and what stands before it while there are errors. */
  documentTitle: string
  prefix: string
  errors: SummaryError[]
  /** How often the page was submitted: each time the summary takes the focus. */
  round: number
}

/** The title of the page, and all its errors in one place that takes the focus each time Continue found some. */
export function ErrorSummary({ title, documentTitle, prefix, errors, round }: Props) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each submit moves the focus here again
  useEffect(() => {
    if (errors.length === 0) return
    // A tall one would be scrolled to its middle.
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView()
  }, [round])
  const hasErrors = errors.length > 0
  return (
    <>
      <title>{hasErrors ? `${prefix} ${documentTitle}` : documentTitle}</title>
      {hasErrors && (
        <div ref={box} tabIndex={-1} data-testid="error-summary" className={BOX}>
          <Errors title={title} errors={errors} />
        </div>
      )}
    </>
  )
}

/** The same before hydration: hidden until the inline script of the case layout shows it. */
export const EarlySummary = ({ title, errors }: Pick<Props, 'title' | 'errors'>) => (
  <div hidden tabIndex={-1} data-early-fault="" className={BOX}>
    <Errors title={title} errors={errors} />
  </div>
)

const BOX = 'mb-6 rounded-box border-2 border-fault bg-fault-soft p-4'

const Errors = ({ title, errors }: Pick<Props, 'title' | 'errors'>) => (
  <div role="alert">
    <h2 className="mb-2 font-bold text-fault text-xl">{title}</h2>
    <ul className="list-disc ps-5">
      {errors.map(({ target, text }) => (
        <li key={target}>
          <a
            href={`#${target}`}
            className="inline-flex min-h-11 items-center text-fault"
            onClick={(event) => {
              event.preventDefault()
              document.getElementById(target)?.focus()
            }}
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  </div>
)
