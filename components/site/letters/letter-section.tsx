import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { isGlossaryId } from '@/lib/glossary'
import type { Translate } from '@/lib/i18n'
import { LETTERS, type LetterId, TERMS, type Term } from '@/lib/letters'
import { PageTitle } from '../text/page-title'
import { DRAWINGS } from './drawings'

/** One letter or card: what it is, where things stand, which words to look for, what to do and by when. */
export function LetterSection({ id, t }: { id: LetterId; t: Translate }) {
  const { titles, terms, spots, sources } = LETTERS[id]
  const Drawing = DRAWINGS[id]
  return (
    <div data-letter={id}>
      <PageTitle>{t(`letters.of.${id}.title`)}</PageTitle>
      <p className="mt-2">{t(`letters.of.${id}.what`)}</p>
      <div className="mt-4 gap-x-6 sm:grid sm:grid-cols-[18rem_1fr] print:grid print:grid-cols-[15rem_1fr]">
        <div className="break-inside-avoid">
          <Drawing t={t} />
        </div>
        <div className="mt-4 sm:mt-0">
          <h2 className="font-bold text-lg">{t('letters.page.where')}</h2>
          <ol className="mt-2 space-y-2 print:space-y-1">
            {spots.map((spot, index) => (
              <li key={spot} data-spot={spot} className="flex break-inside-avoid gap-3">
                <span
                  aria-hidden="true"
                  className="mt-0.5 inline-flex size-7 shrink-0 items-center justify-center rounded-full border-2 border-brand font-bold text-brand leading-none"
                >
                  {index + 1}
                </span>
                <span>{t(`letters.spots.${spot}`)}</span>
              </li>
            ))}
          </ol>
        </div>
      </div>
      <Piece title={t('letters.page.terms')}>
        <dl className="mt-2">
          {[...titles, ...terms].map((term) => (
            <TermLine key={term} term={term} t={t} />
          ))}
        </dl>
      </Piece>
      <div className="mt-5 space-y-4 print:mt-3 print:space-y-2">
        <Notice tone="advice">
          <h2 className="font-bold text-lg">{t('letters.page.by')}</h2>
          <p className="mt-1">{t(`letters.of.${id}.by`)}</p>
        </Notice>
        <Notice tone="brand">
          <h2 className="font-bold text-lg">{t('letters.page.todo')}</h2>
          <p className="mt-1">{t(`letters.of.${id}.todo`)}</p>
        </Notice>
      </div>
      <Piece title={t('letters.page.different')}>
        <p className="mt-1">{t(`letters.of.${id}.different`)}</p>
      </Piece>
      <p className="mt-3 text-[0.9rem] text-muted">
        {t('letters.page.sources', {
          sources: sources.map((source) => t(`sources.${source}.name`)).join(' · '),
        })}
      </p>
    </div>
  )
}

function Piece({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-5 break-inside-avoid print:mt-3">
      <h2 className="font-bold text-lg">{title}</h2>
      {children}
    </div>
  )
}

/** A Dutch word and what it says; a link when the word list explains it. */
function TermLine({ term, t }: { term: Term; t: Translate }) {
  return (
    <div className="break-inside-avoid border-soft border-t py-1 print:py-0 sm:grid sm:grid-cols-[18rem_1fr] sm:items-center sm:gap-x-6">
      <dt lang="nl" translate="no" className="font-semibold">
        {isGlossaryId(term) ? (
          <a href={`/${t.locale}/words/#${term}`} className="inline-flex min-h-11 items-center print:min-h-0">
            {TERMS[term]}
          </a>
        ) : (
          <span className="items-center sm:inline-flex sm:min-h-11 print:min-h-0">{TERMS[term]}</span>
        )}
      </dt>
      <dd>{t(`letters.terms.${term}`)}</dd>
    </div>
  )
}
