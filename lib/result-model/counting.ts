/** A date counted out loud, from the steps the rules return. Nothing is counted here. */
import { formatDay, formatWeekday, type Translate } from '@/lib/i18n'
import { addDays, type CountStep, type Deadline } from '@/lib/rules'

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

/** How the date came about, a sentence a step; the working day included. */
export function countedAloud({ counted, workingDayCounted }: Deadline, t: Translate): string[] {
  return [...counted, ...(workingDayCounted ?? [])].map(countLine(t, 'earlier'))
}

/** How the latest day under another count came about. For counsellors. */
export const latestCountedAloud = ({ latestCounted }: Deadline, t: Translate): string[] =>
  (latestCounted ?? []).map(countLine(t, 'later'))

/** How long it is until a day: "12 days left", "today", "3 days ago". */
export function daysLeftText(days: number, t: Translate): string {
  if (days === 0) return t('deadlines.today')
  return days > 0 ? t('deadlines.daysLeft', { count: days }) : t('deadlines.daysPast', { count: -days })
}
