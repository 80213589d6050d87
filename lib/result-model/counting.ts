/** A date counted out loud, from the steps the rules return. Nothing is counted here. */
import { formatDay, formatWeekday, type Translate } from '@/lib/i18n'
import { addDays, type CountStep, type Deadline, type DeadlineId } from '@/lib/rules'

const countLine =
  (t: Translate, direction: 'earlier' | 'later') =>
  (step: CountStep): string => {
    const date = formatDay(t.locale, step.date)
    switch (step.kind) {
      case 'start':
        return t(`deadlines.counting.start.${step.from}`, { date })
      case 'add':
        return t(`deadlines.counting.add.${step.unit}`, { count: step.amount, date })
      case 'take-off':
        return t(`deadlines.counting.take-off.${step.unit}`, { count: step.amount, date })
      case 'earlier-of':
        return `${t(`deadlines.counting.start.${step.from}`, { date })} ${t('deadlines.counting.earlier')}`
      case 'not-working': {
        const day = formatDay(t.locale, addDays(step.date, direction === 'earlier' ? 1 : -1))
        const to = formatWeekday(t.locale, step.date)
        const counts = direction === 'earlier' ? 'day-before' : 'day-after'
        return `${t(`deadlines.counting.not-working.${step.why}`, { day })} ${t(`deadlines.counting.${counts}`, { date: to })}`
      }
    }
  }

/** Four weeks, less a day to be safe. */
const AGAINST_A_DECISION: ReadonlySet<DeadlineId> = new Set(['object', 'appeal', 'appeal-age'])

/** How the date came about, a sentence a step; the working day included. */
export function countedAloud({ id, counted, workingDayCounted }: Deadline, t: Translate): string[] {
  const line = countLine(t, 'earlier')
  return [...counted, ...(workingDayCounted ?? [])].map((step) =>
    step.kind === 'add' && AGAINST_A_DECISION.has(id)
      ? `${line(step)} ${t('deadlines.counting.four-weeks')}`
      : line(step),
  )
}

/** How the latest day under another count came about. For counsellors. */
export const latestCountedAloud = ({ latestCounted }: Deadline, t: Translate): string[] =>
  (latestCounted ?? []).map(countLine(t, 'later'))

/** How long it is until a day: "12 days left", "today", "3 days ago". */
export function daysLeftText(days: number, t: Translate): string {
  if (days === 0) return t('deadlines.today')
  return days > 0 ? t('deadlines.daysLeft', { count: days }) : t('deadlines.daysPast', { count: -days })
}
