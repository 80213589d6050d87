import { formatDay, formatWeekday, type Translate } from '@/lib/i18n'
import type { Assessment } from '@/lib/rules'
import { countedAloud, daysLeftText, latestCountedAloud, namesOfAll } from '@/lib/take-away'
import { Part } from './part'
import { SourceMark } from './source-mark'

interface Props {
  assessment: Assessment
  names: ReadonlyMap<string, string>
  t: Translate
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** THE day, large, with how it was counted. */
export function TheDayPart({ assessment, names, t }: Props) {
  const { theDay, deadlines } = assessment
  const apply = deadlines.find(({ id }) => id === 'apply')
  if (theDay === null || apply === undefined) return null
  const birthday = deadlines.find(({ id, passed }) => id === theDay.because && id !== 'apply' && !passed)
  return (
    <Part id="day" title={t('result.headings.day')}>
      <div className="break-inside-avoid rounded-box border-2 border-brand bg-surface p-5">
        <p data-testid="the-day" className="font-bold text-2xl leading-tight">
          <time dateTime={theDay.date}>{capital(formatWeekday(t.locale, theDay.date))}</time>
        </p>
        <p className="mt-1 text-lg">
          <span>{daysLeftText(theDay.daysLeft, t)}</span>
          <SourceMark anchor={`date-${theDay.because}`} code={theDay.because} t={t} />
        </p>
        <p className="mt-1">
          <bdi>{t('result.who', { names: namesOfAll(theDay.memberIds, names, t) })}</bdi>
        </p>
        {birthday && (
          <p className="mt-1">{t('result.theDayBirthday', { date: formatDay(t.locale, birthday.date) })}</p>
        )}
        <h3 className="mt-4 font-semibold">{t('result.counting')}</h3>
        <ol className="list-decimal space-y-1 ps-6">
          {countedAloud(apply, t).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p className="mt-3">{t('deadlines.whyCareful')}</p>
      </div>
      {t.voice === 'counsellor' && apply.latest && (
        <div className="mt-4 rounded-box border border-soft p-4">
          <p className="font-semibold">
            {t('result.latest', { date: formatDay(t.locale, apply.latest) })}
            <SourceMark anchor="differ-start-day" code="latest" t={t} />
          </p>
          <ol className="list-decimal space-y-1 ps-6">
            {latestCountedAloud(apply, t).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <p className="mt-2">{t('deadlines.latestNote')}</p>
        </div>
      )}
    </Part>
  )
}
