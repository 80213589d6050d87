import { formatDay, formatWeekday, type Translate } from '@/lib/i18n'
import type { Assessment } from '@/lib/rules'
import { countedAloud, latestCountedAloud, namesOfAll } from '@/lib/take-away'
import { Part } from './part'
import { SourceList } from './source-list'
import { SourceMark, SourcesOf } from './source-mark'
import { Timeline } from './timeline'

interface Props {
  assessment: Assessment
  names: ReadonlyMap<string, string>
  t: Translate
}

/** Whether there is a day or a step to show. */
export const hasDates = ({ deadlines, steps }: Assessment): boolean =>
  deadlines.length > 0 || steps.length > 0

/** A dot on the line of time. */
const DOT =
  'relative break-inside-avoid ps-6 before:absolute before:-start-3 before:top-0.5 before:size-5 before:rounded-full before:border-4 before:border-brand'

/** Every date of the case, the earliest first, each with how it was counted. */
export function DatesPart({ assessment, names, t }: Props) {
  if (!hasDates(assessment)) return null
  return (
    <Part id="dates" title={t('result.headings.dates')}>
      <Timeline assessment={assessment} names={names} t={t} />
      <ol className="ms-2 space-y-4 border-brand border-s-4">
        <li className={`${DOT} before:bg-brand`}>
          <p className="font-bold">{t('result.today')}</p>
          <p>{formatWeekday(t.locale, assessment.on)}</p>
        </li>
        {assessment.deadlines.map((deadline) => {
          const { id, date, workingDay, latest, memberIds, passed, sources } = deadline
          return (
            <li
              key={`${id} ${date}`}
              data-deadline={id}
              data-date={date}
              data-members={memberIds.join(' ')}
              data-working-day={workingDay}
              data-latest={latest}
              className={`${DOT} ${passed ? 'before:bg-line' : 'before:bg-surface'}`}
            >
              <p className="font-bold">
                <time dateTime={workingDay ?? date}>{formatWeekday(t.locale, workingDay ?? date)}</time>
                {passed && <span className="font-normal text-muted"> ({t('deadlines.passed')})</span>}
              </p>
              <p>
                {t(`deadlines.${id}.title`)}
                {memberIds.length > 0 && (
                  <span className="text-muted">
                    {' '}
                    · <bdi>{namesOfAll(memberIds, names, t)}</bdi>
                  </span>
                )}
                <SourceMark anchor={`date-${id}`} code={id} t={t} />
              </p>
              <details className="print:hidden">
                <summary className="inline-flex min-h-11 items-center text-brand underline underline-offset-4">
                  {t('result.counting')}
                </summary>
                <p>{t(`deadlines.${id}.what`)}</p>
                <ul className="list-disc ps-5">
                  {countedAloud(deadline, t).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
                <SourceList sources={sources} t={t} />
                {t.voice === 'counsellor' && latest && (
                  <>
                    <p className="mt-2">{t('result.latest', { date: formatDay(t.locale, latest) })}</p>
                    <ul className="list-disc ps-5">
                      {latestCountedAloud(deadline, t).map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  </>
                )}
              </details>
            </li>
          )
        })}
      </ol>
      <SourcesOf part="dates" t={t} />
    </Part>
  )
}
