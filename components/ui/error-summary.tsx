'use client'
import { useEffect, useRef } from 'react'

export interface SummaryError {
  /** Id of the input to go to. */
  target: string
  text: string
}

/** All faults of a page, in one place that takes the focus each time Continue found some. */
export function ErrorSummary({
  title,
  errors,
  round,
}: {
  title: string
  errors: SummaryError[]
  round: number
}) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each press on Continue moves the focus here again
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [round])
  if (errors.length === 0) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      data-testid="error-summary"
      className="mb-6 rounded-box border-2 border-fault bg-fault-soft p-4"
    >
      <div role="alert">
        <h2 className="mb-2 font-bold text-fault text-xl">{title}</h2>
        <ul className="list-disc space-y-1 ps-5">
          {errors.map(({ target, text }) => (
            <li key={target}>
              <a
                href={`#${target}`}
                className="text-fault"
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
    </div>
  )
}
