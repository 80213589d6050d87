'use client'
import { useEffect, useRef } from 'react'

export interface SummaryError {
  /** Id of the input to go to. */
  target: string
  text: string
}

interface Props {
  title: string
  /** Stands before the title of the page while there are faults. */
  prefix: string
  errors: SummaryError[]
  round: number
}

/** The router may write the title after the page stands: each time the word is put before it again. */
function usePrefix(prefix: string | null): void {
  useEffect(() => {
    if (prefix === null) return
    const start = `${prefix} `
    const mark = () => {
      if (!document.title.startsWith(start)) document.title = start + document.title
    }
    mark()
    const observer = new MutationObserver(mark)
    observer.observe(document.head, { childList: true, characterData: true, subtree: true })
    return () => {
      observer.disconnect()
      document.title = document.title.replace(start, '')
    }
  }, [prefix])
}

/** All faults of a page, in one place that takes the focus each time Continue found some. */
export function ErrorSummary({ title, prefix, errors, round }: Props) {
  const box = useRef<HTMLDivElement>(null)
  usePrefix(errors.length > 0 ? prefix : null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each press on Continue moves the focus here again
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [round])
  if (errors.length === 0) return null
  return (
    <div ref={box} tabIndex={-1} data-testid="error-summary" className={BOX}>
      <Told title={title} errors={errors} />
    </div>
  )
}

/** What a press on Continue tells before the script of the page is there; scripts/early/early.js shows it. */
export const EarlySummary = ({ title, errors }: Pick<Props, 'title' | 'errors'>) => (
  <div hidden tabIndex={-1} data-early-fault="" className={BOX}>
    <Told title={title} errors={errors} />
  </div>
)

const BOX = 'mb-6 rounded-box border-2 border-fault bg-fault-soft p-4'

const Told = ({ title, errors }: Pick<Props, 'title' | 'errors'>) => (
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
