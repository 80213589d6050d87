import type { Translate } from '@/lib/i18n'
import { type LetterId, LOOKED_FOR, letterOf, numberOf, TERMS, WORDS_ON_LETTERS } from '@/lib/letters'

const LINK = 'inline-flex min-h-11 items-center py-1.5 print:min-h-0 print:py-0'

/** Where a letter has its page. */
const letterPath = ({ locale }: Translate, id: LetterId) => `/${locale}/letters/${id}/`

/** Where each letter is named first an address of before leads, when every letter stood on this page. */
const isFirst = (id: LetterId, at: number) =>
  WORDS_ON_LETTERS.findIndex(({ letters }) => letters.includes(id)) === at

/** From a word to its letters. */
export function WordsToLetters({ t }: { t: Translate }) {
  return (
    <section aria-labelledby="by-word" className="mt-8 rounded-box border border-soft bg-surface p-5">
      <h2 id="by-word" className="font-bold text-xl">
        {t('letters.page.byWord')}
      </h2>
      <p className="mt-1">{t('letters.page.byWordAbout')}</p>
      <dl className="mt-3">
        {WORDS_ON_LETTERS.map(({ term, letters }, at) => (
          <div
            key={term}
            data-term={term}
            className="break-inside-avoid border-soft border-t py-2 sm:grid print:py-1 sm:grid-cols-2 sm:gap-x-4"
          >
            <dt lang="nl" translate="no" className="font-semibold sm:py-1.5">
              {TERMS[term]}
            </dt>
            {letters.map((id) => (
              <dd key={id} id={isFirst(id, at) ? id : undefined} className="sm:col-start-2">
                <a href={letterPath(t, id)} className={LINK}>
                  {t(`letters.of.${id}.title`)}
                </a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="border-soft border-t pt-2">
        <a href="#other" className={LINK}>
          {t('letters.page.otherWord')}
        </a>
      </p>
    </section>
  )
}

/** From a question to the letter where its answer stands. */
export function DatesToLetters({ t }: { t: Translate }) {
  return (
    <section aria-labelledby="by-date" className="mt-6 rounded-box border border-soft bg-surface p-5">
      <h2 id="by-date" className="font-bold text-xl">
        {t('letters.page.byDate')}
      </h2>
      <p className="mt-1">{t('letters.page.byDateAbout')}</p>
      <ul className="mt-3">
        {LOOKED_FOR.map(({ spot }) => {
          const letter = letterOf(spot)
          const place = { letter: t(`letters.of.${letter}.title`), number: numberOf(spot) }
          return (
            <li key={spot} data-spot={spot} className="break-inside-avoid border-soft border-t">
              <a href={letterPath(t, letter)} className="block py-2.5 no-underline print:py-1">
                <span className="underline underline-offset-[0.2em]">{t(`letters.looking.${spot}`)}</span>
                <span className="block text-muted">{t('letters.page.place', place)}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
