import type { ReactNode } from 'react'

interface Props {
  /** Before the words; absent: the list stands open, in a box of somebody else. */
  label?: string
  /** Foreign words, each with what it means. */
  words: readonly (readonly [string, ReactNode])[] | undefined
  /** Of the words. */
  lang: string
  /** Somebody wants to read it. */
  onOpen?: () => void
}

/** Words that stay foreign, with their meaning: a line that names them and opens. Nothing when there are none. */
export function Meanings({ label, words = [], lang, onOpen }: Props) {
  if (words.length === 0) return null
  const list = (
    <dl data-meanings="" className="space-y-1">
      {words.map(([word, meaning]) => (
        <div key={word}>
          <dt className="inline font-semibold">
            <dfn lang={lang} translate="no" className="not-italic">
              {word}
            </dfn>
            :
          </dt>{' '}
          <dd className="inline">{meaning}</dd>
        </div>
      ))}
    </dl>
  )
  if (label === undefined) return list
  return (
    <details className="group/words mt-2" onToggle={onOpen}>
      <summary className="inline-block min-h-11 py-2.5 text-brand underline underline-offset-4">
        {label} {/* Open, they stand below. */}
        <span lang={lang} translate="no" className="group-open/words:hidden">
          {words.map(([word]) => word).join(', ')}
        </span>
      </summary>
      <div className="mt-1 rounded-box bg-raised px-4 py-3">{list}</div>
    </details>
  )
}
