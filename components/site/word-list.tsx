import { GLOSSARY, GLOSSARY_IDS, GLOSSARY_SOURCES, type GlossaryId } from '@/lib/glossary'
import type { Translate } from '@/lib/i18n'
import { LETTER_IDS, LETTERS, type LetterId } from '@/lib/letters'

/** The letter that is found by this word. */
const letterWith = (word: string): LetterId | undefined =>
  LETTER_IDS.find((id) => (LETTERS[id].titles as readonly string[]).includes(word))

const initialOf = (id: GlossaryId) => GLOSSARY[id].dutch.charAt(0).toUpperCase()
const FIRSTS = GLOSSARY_IDS.filter((id, index) => {
  const before = GLOSSARY_IDS[index - 1]
  return before === undefined || initialOf(before) !== initialOf(id)
})

/** A letter of the alphabet leads to its first word. */
export function Alphabet({ t }: { t: Translate }) {
  return (
    <nav aria-label={t('words.page.jump')} className="mt-4 print:hidden">
      <ul className="flex flex-wrap gap-1">
        {FIRSTS.map((id) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex size-11 items-center justify-center rounded-box border border-soft bg-surface font-semibold"
            >
              {initialOf(id)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Each Dutch word: how to say it, and one plain sentence. */
export function WordList({ t }: { t: Translate }) {
  return (
    <dl className="mt-6">
      {GLOSSARY_IDS.map((id) => (
        <Word key={id} id={id} t={t} />
      ))}
    </dl>
  )
}

function Word({ id, t }: { id: GlossaryId; t: Translate }) {
  const { dutch } = GLOSSARY[id]
  const sources = GLOSSARY_SOURCES[id]
  const letter = letterWith(id)
  return (
    <div id={id} data-word={id} className="break-inside-avoid border-soft border-t py-4 print:py-2">
      <dt className="flex flex-wrap items-baseline gap-x-3">
        <dfn lang="nl" translate="no" className="font-bold text-lg not-italic">
          {dutch}
        </dfn>
        <span className="text-muted">{t('words.page.say', { say: t(`words.of.${id}.say`) })}</span>
      </dt>
      <dd className="mt-1">{t(`words.of.${id}.meaning`)}</dd>
      {letter && (
        <dd className="print:hidden">
          <a href={`/${t.locale}/letters/${letter}/`} className="inline-flex min-h-11 items-center">
            {t('words.page.toLetter', { letter: t(`letters.of.${letter}.title`) })}
          </a>
        </dd>
      )}
      <dd className="mt-1 text-[0.85rem] text-muted">
        {t('words.page.source', { sources: sources.join(', ') })}
      </dd>
    </div>
  )
}

/** The ids above by name. */
export function WordSources({ t }: { t: Translate }) {
  const ids = [...new Set(GLOSSARY_IDS.flatMap((id) => [...GLOSSARY_SOURCES[id]]))].sort()
  return (
    <section aria-labelledby="word-sources" className="mt-8 rounded-box border border-soft bg-surface p-5">
      <h2 id="word-sources" className="font-bold text-xl">
        {t('words.page.sourcesTitle')}
      </h2>
      <dl className="mt-2 space-y-1">
        {ids.map((id) => (
          <div key={id} data-source={id} className="sm:grid sm:grid-cols-[11rem_1fr] sm:gap-x-3">
            <dt className="font-semibold">{id}</dt>
            <dd className="text-muted">{t(`sources.${id}.name`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
