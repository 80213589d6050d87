/**
 * The coming dates as a calendar file (RFC 5545): all-day events with two reminders. Titles are discreet, because
 * calendars are shared and read over a shoulder. The ids are stable, so a second import replaces the first.
 */
import type { Translate } from '@/lib/i18n'
import { type Assessment, addDays, type Day, DEADLINES, type Deadline, type DeadlineId } from '@/lib/rules'

export interface CalendarEvent {
  /** The same for the same kind of date, whatever its day; it tells nobody which kind. */
  key: string
  id: DeadlineId | 'the-day'
  date: Day
}

/** Dates that somebody acts on. A birthday far away or a day to wait for is no appointment. */
const ACTED_ON: ReadonlySet<DeadlineId> = new Set([
  'apply',
  'apply-from',
  'embassy-send',
  'reply',
  'object',
  'mvv-appointment',
  'travel',
  'register',
  'tb-test',
  'health-insurance',
  'permit-ends',
  'ind-decision',
])

const dayOf = ({ workingDay, date }: Deadline): Day => workingDay ?? date

/** What comes into the calendar: every date still to come that somebody acts on. */
export function calendarEvents({ deadlines, theDay, on }: Assessment): CalendarEvent[] {
  const counts = new Map<DeadlineId, number>()
  const events = deadlines
    .filter((deadline) => ACTED_ON.has(deadline.id) && dayOf(deadline) >= on)
    .map((deadline): CalendarEvent => {
      const number = (counts.get(deadline.id) ?? 0) + 1
      counts.set(deadline.id, number)
      return { key: `${DEADLINES.indexOf(deadline.id)}-${number}`, id: deadline.id, date: dayOf(deadline) }
    })
  const isBefore = theDay !== null && theDay.because !== 'apply' && theDay.date >= on
  return isBefore ? [{ key: 'first', id: 'the-day', date: theDay.date }, ...events] : events
}

/** Days before the event on which the calendar reminds. */
const REMINDERS = [14, 3] as const
const LONGEST_LINE_OCTETS = 75

const escapeText = (text: string) =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')

/** Folds a line so that no part is longer than the standard allows and no sign is cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder()
  let folded = ''
  let length = 0
  for (const sign of line) {
    const octets = encoder.encode(sign).length
    if (length + octets > LONGEST_LINE_OCTETS) {
      folded += '\r\n '
      length = 1
    }
    folded += sign
    length += octets
  }
  return folded
}

const basic = (day: Day) => day.replaceAll('-', '')

function eventLines({ key, date }: CalendarEvent, on: Day, t: Translate): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${key}@dates`,
    `DTSTAMP:${basic(on)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`,
    `SUMMARY:${escapeText(t('calendar.title'))}`,
    `DESCRIPTION:${escapeText(t('calendar.about'))}`,
    'TRANSP:TRANSPARENT',
    ...REMINDERS.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(t('calendar.title'))}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

/** The calendar file as text; null when nothing is to come. */
export function calendarFile(assessment: Assessment, t: Translate): string | null {
  const events = calendarEvents(assessment)
  if (events.length === 0) return null
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//dates//dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, assessment.on, t)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('')
}
