import { COUNTED_EXAMPLE } from '@/lib/guide'
import { formatDay, formatWeekday, type Translate } from '@/lib/i18n'
import { countedAloud } from '@/lib/result-model'
import { RULES_CHECKED_ON } from '@/lib/rules'
import { SourceLinks } from './source-links'

/** The term counted out loud, for one decision. */
export function CountedExample({ t }: { t: Translate }) {
  if (COUNTED_EXAMPLE === undefined) return null
  const { workingDay, date, sources } = COUNTED_EXAMPLE
  return (
    <div
      id="counted-example"
      className="mt-2 break-inside-avoid rounded-box border border-soft bg-surface p-4"
    >
      <h3 className="font-semibold">{t('guide.page.example')}</h3>
      <p>{t('guide.page.exampleAbout', { decision: formatDay(t.locale, RULES_CHECKED_ON) })}</p>
      <ol className="list-decimal ps-6">
        {countedAloud(COUNTED_EXAMPLE, t).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className="font-semibold">
        {t('guide.page.exampleLast', { last: formatWeekday(t.locale, workingDay ?? date) })}
      </p>
      <SourceLinks sources={sources} t={t} />
    </div>
  )
}
