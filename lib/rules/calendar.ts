/**
 * Calendar days as `YYYY-MM-DD` strings, which sort as text. Month and day arithmetic is date-fns on UTC
 * dates, so that the time zone of the device never moves a day. Months clamp to the month's end.
 */
import { UTCDateMini } from '@date-fns/utc'
import { addDays as dateFnsAddDays } from 'date-fns/addDays'
import { addMonths as dateFnsAddMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import type { Day, PartialDate } from './case'
import type { Term } from './figures'
import type { Known } from './known'

/** Every day a date can mean, both ends included. */
export interface Span {
  first: Day
  last: Day
}

const DAY_LENGTH = 'YYYY-MM-DD'.length

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)
const toDate = (day: Day) =>
  new UTCDateMini(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
/** A year of four figures, so that days keep sorting as text; what is counted past the last day stays there. */
const inYear = (year: number, monthDay: string): Day =>
  year > 9999 ? '9999-12-31' : `${String(year).padStart(4, '0')}-${monthDay}`
const toDay = (date: Date): Day =>
  inYear(date.getFullYear(), `${two(date.getMonth() + 1)}-${two(date.getDate())}`)

/** `amount` whole days later; negative is earlier. */
export const addDays = (day: Day, amount: number): Day => toDay(dateFnsAddDays(toDate(day), amount))
/** `amount` calendar months later, clamped to the month's end (30 November + 3 is 28 or 29 February). */
export const addMonths = (day: Day, amount: number): Day => toDay(dateFnsAddMonths(toDate(day), amount))
export const addYears = (day: Day, amount: number): Day => addMonths(day, 12 * amount)
/** A term later. */
export const addTerm = (day: Day, { amount, unit }: Pick<Term, 'amount' | 'unit'>): Day =>
  ({ days: addDays, months: addMonths, years: addYears })[unit](day, amount)
/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(toDate(to), toDate(from))
/** 0 Sunday to 6 Saturday. */
export const weekday = (day: Day): number => toDate(day).getDay()

/** Whether `text` is a day that exists. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && toDay(toDate(text)) === text

/** The days a (partial) date can mean; null when it is absent or `unknown`. */
export function spanOf(date: PartialDate | undefined): Span | null {
  if (date === undefined || date === 'unknown') return null
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` }
  if (date.length === 7) return { first: `${date}-01`, last: addDays(addMonths(`${date}-01`, 1), -1) }
  return { first: date, last: date }
}

/** A day that is known to the day, or null. */
export const dayOf = (date: PartialDate | undefined): Day | null =>
  date === undefined || date.length < DAY_LENGTH || date === 'unknown' ? null : date

/** Completed birthday: someone born on 29 February has it on 28 February in a common year. */
export const birthday = (born: Day, age: number): Day =>
  born.endsWith('-02-29') ? addYears(born, age) : inYear(yearOf(born) + age, born.slice(5))

/** Whether somebody has reached an age (completed years) on a day; not known without a birth date. */
export function hasReached(age: number, birth: Span | null, on: Span | null): Known {
  if (birth === null || on === null) return null
  if (birthday(birth.last, age) <= on.first) return true
  return birthday(birth.first, age) > on.last ? false : null
}
