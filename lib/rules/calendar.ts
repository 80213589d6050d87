/**
 * Calendar days as `YYYY-MM-DD` strings, which sort as text. Arithmetic is in UTC, so that the time zone of the
 * device never moves a day. Months clamp to the month's end.
 */
import type { Day, PartialDate } from './case'
import type { Known } from './known'

/** Every day a date can mean, both ends included. */
export interface Span {
  first: Day
  last: Day
}

const DAY_IN_MS = 86_400_000

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
/** January is 0. */
const monthOf = (day: Day): number => Number(day.slice(5, 7)) - 1
const dateOf = (day: Day): number => Number(day.slice(8, 10))
const utc = (day: Day): number => Date.UTC(yearOf(day), monthOf(day), dateOf(day))

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)
function toDay(time: number): Day {
  const date = new Date(time)
  const year = String(date.getUTCFullYear()).padStart(4, '0')
  return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}

/** `amount` whole days later; negative is earlier. */
export const addDays = (day: Day, amount: number): Day => toDay(utc(day) + amount * DAY_IN_MS)
/** `amount` calendar months later, clamped to the month's end (30 November + 3 is 28 or 29 February). */
export function addMonths(day: Day, amount: number): Day {
  const [year, month] = [yearOf(day), monthOf(day) + amount]
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return toDay(Date.UTC(year, month, Math.min(dateOf(day), lastOfMonth)))
}
export const addYears = (day: Day, amount: number): Day => addMonths(day, 12 * amount)
/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (utc(to) - utc(from)) / DAY_IN_MS
/** 0 Sunday to 6 Saturday. */
export const weekday = (day: Day): number => new Date(utc(day)).getUTCDay()

/** Whether `text` is a day that exists. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && toDay(utc(text)) === text

/** The days a (partial) date can mean; null when it is absent or `unknown`. */
export function spanOf(date: PartialDate | undefined): Span | null {
  if (date === undefined || date === 'unknown') return null
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` }
  if (date.length === 7) return { first: `${date}-01`, last: addDays(addMonths(`${date}-01`, 1), -1) }
  return { first: date, last: date }
}

/** A day that is known, or null. */
export const dayOf = (day: Day | undefined): Day | null =>
  day === undefined || day === 'unknown' ? null : day

/** Completed birthday: someone born on 29 February has it on 28 February in a common year. */
export const birthday = (born: Day, age: number): Day =>
  born.endsWith('-02-29') ? addYears(born, age) : `${yearOf(born) + age}${born.slice(4)}`

/** Whether somebody has reached an age (completed years) on a day; not known without a birth date. */
export function hasReached(age: number, birth: Span | null, on: Span | null): Known {
  if (birth === null || on === null) return null
  if (birthday(birth.last, age) <= on.first) return true
  return birthday(birth.first, age) > on.last ? false : null
}
