import { Notice } from '@/components/ui/notice'
import type { Translate } from '@/lib/i18n'
import { OTHER_LETTERS, type OtherLetter } from '@/lib/letters'

const IDS = Object.keys(OTHER_LETTERS) as OtherLetter[]

/** Letters without a drawing, and what to do with one that nobody understands. */
export function OtherLetters({ t }: { t: Translate }) {
  const sources = [...new Set(IDS.flatMap((id) => [...OTHER_LETTERS[id].sources]))]
  return (
    <section
      id="other"
      aria-labelledby="other-title"
      className="mt-12 border-line border-t-2 pt-6 print:mt-0 print:break-before-page print:border-t-0 print:pt-0"
    >
      <h2 id="other-title" className="font-bold text-2xl leading-tight">
        {t('letters.page.otherTitle')}
      </h2>
      <p className="mt-2">{t('letters.page.otherAbout')}</p>
      <dl className="mt-3">
        {IDS.map((id) => (
          <div key={id} id={id} className="break-inside-avoid border-soft border-t py-3">
            <dt lang="nl" translate="no" className="font-semibold">
              {OTHER_LETTERS[id].word}
            </dt>
            <dd className="mt-1">{t(`letters.other.${id}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-2">
        <Notice tone="brand">
          <p>{t('letters.page.otherUnknown')}</p>
        </Notice>
      </div>
      <p className="mt-3 text-[0.9rem] text-muted">
        {t('letters.page.sources', {
          sources: sources.map((source) => t(`sources.${source}.name`)).join(' · '),
        })}
      </p>
    </section>
  )
}
