/**
 * The coming dates as a calendar file (RFC 5545): all-day events with reminders in the morning, as many as still lie
 * ahead. Titles are discreet, because calendars are shared and read over a shoulder. The ids are those of the case, so
 * that a second import of the same case replaces the first, and of another case never.
 */
import type { Translate } from '@/lib/i18n'
import type { ResultModel } from '@/lib/result-model'
import { addDays, type Day, DEADLINES, type DeadlineId, shownDay } from '@/lib/rules'

export interface CalendarEvent {
  /** The same for the same kind of date, whatever its day; it tells nobody which kind. */
  key: string
  id: DeadlineId | 'the-day'
  date: Day
  /** Days before the date on which the calendar reminds, in the morning; none that has passed. */
  reminders: number[]
}

/** Whether somebody acts on a date. A birthday far away or a day to wait for is no appointment. */
const IS_ACTED_ON = {
  apply: true,
  'apply-from': true,
  'ask-term': true,
  'appeal-age': true,
  'answer-intention': true,
  'eu-transfer': true,
  'child-turns-18': false,
  'sponsor-turns-18': false,
  'embassy-send': true,
  reply: true,
  'ind-decision': true,
  object: true,
  appeal: true,
  'mvv-appointment': true,
  'mvv-extended': true,
  'passport-until': false,
  travel: true,
  register: true,
  'tb-test': true,
  'health-insurance': true,
  'permit-ends': true,
} as const satisfies Record<DeadlineId, boolean>

/** Days before; 0 is the morning of the day itself. */
const REMINDERS = [14, 3, 1, 0] as const
/** Nobody is woken: all-day events begin at midnight. */
const MORNING_HOUR = 9

const withReminders = (event: Omit<CalendarEvent, 'reminders'>, on: Day): CalendarEvent => ({
  ...event,
  reminders: REMINDERS.filter((days) => addDays(event.date, -days) > on),
})

/** What comes into the calendar: every date still to come that somebody acts on. */
export function calendarEvents({ assessment, on }: ResultModel): CalendarEvent[] {
  const counts = new Map<DeadlineId, number>()
  const events = assessment.deadlines
    .filter((deadline) => IS_ACTED_ON[deadline.id] && shownDay(deadline, on) >= on)
    .map((deadline): CalendarEvent => {
      const number = (counts.get(deadline.id) ?? 0) + 1
      counts.set(deadline.id, number)
      const key = `${DEADLINES.indexOf(deadline.id)}-${number}`
      return withReminders({ key, id: deadline.id, date: shownDay(deadline, on) }, on)
    })
  const { headline } = assessment
  // THE day before a birthday is no date of the list: it is an appointment of its own.
  const isListed = headline === null || headline.date < on || IS_ACTED_ON[headline.because]
  return isListed
    ? events
    : [withReminders({ key: 'first', id: 'the-day', date: headline.date }, on), ...events]
}

/** How many reminders will ring. */
export const remindersIn = (events: readonly CalendarEvent[]): number =>
  events.reduce((sum, { reminders }) => sum + reminders.length, 0)

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

/** From the midnight at which the day begins to the morning so many days before. */
const triggerOf = (days: number): string => {
  if (days === 0) return `PT${MORNING_HOUR}H`
  const whole = days - 1
  return `-P${whole === 0 ? '' : `${whole}D`}T${24 - MORNING_HOUR}H`
}

export interface CalendarOptions {
  /** Random, and kept with the case. */
  caseId: string
  now: Date
}

/** Minutes since 2026 began: a later file of the same case goes before an earlier one. */
const sequenceOf = (now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.UTC(2026, 0)) / 60_000))

/** A moment in the time of Greenwich, as the standard writes it. */
function stampOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = [now.getUTCFullYear(), two(now.getUTCMonth() + 1), two(now.getUTCDate())].join('')
  return `${day}T${[now.getUTCHours(), now.getUTCMinutes(), now.getUTCSeconds()].map(two).join('')}Z`
}

function eventLines(
  { key, date, reminders }: CalendarEvent,
  number: number,
  { caseId, now }: CalendarOptions,
  t: Translate,
): string[] {
  const title = escapeText(t('calendar.title', { number }))
  return [
    'BEGIN:VEVENT',
    `UID:${caseId}-${key}@dates`,
    `SEQUENCE:${sequenceOf(now)}`,
    `DTSTAMP:${stampOf(now)}`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${escapeText(t('calendar.about'))}`,
    'TRANSP:TRANSPARENT',
    ...reminders.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${title}`,
      `TRIGGER:${triggerOf(days)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

/** The calendar file as text; null when nothing is to come. */
export function calendarFile(model: ResultModel, t: Translate, options: CalendarOptions): string | null {
  const events = calendarEvents(model)
  if (events.length === 0) return null
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//dates//dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event, at) => eventLines(event, at + 1, options, t)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('')
}
