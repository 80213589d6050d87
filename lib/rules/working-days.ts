/** The days on which no term ends: Algemene termijnenwet (`atw`), articles 1 and 3. */

import { addDays, daysBetween, weekday, yearOf } from './calendar'
import type { Day } from './case'
import type { NonWorkingReason } from './vocabulary'

/** Days put on a par with a holiday by royal decree. Add a line when a new decree appears. */
const DECREED: ReadonlySet<Day> = new Set([
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
])

/** Easter Sunday of a year in the Gregorian calendar (the anonymous computus). */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  const month = Math.floor(f / 31)
  const day = (f % 31) + 1
  return `${year}-0${month}-${day < 10 ? '0' : ''}${day}`
}

const FIXED: Readonly<Record<string, NonWorkingReason>> = {
  '01-01': 'new-year',
  '05-05': 'liberation-day',
  '12-25': 'christmas',
  '12-26': 'second-christmas-day',
}

/** By whole days from Easter Sunday. */
const FROM_EASTER: Readonly<Record<number, NonWorkingReason>> = {
  [-2]: 'good-friday',
  1: 'easter-monday',
  39: 'ascension',
  50: 'whit-monday',
}

/** Why a day is no working day; null when it is one. */
export function nonWorkingReason(day: Day): NonWorkingReason | null {
  const ofWeek = weekday(day)
  if (ofWeek === 6) return 'saturday'
  if (ofWeek === 0) return 'sunday'
  const monthDay = day.slice(5)
  const fixed = FIXED[monthDay]
  if (fixed) return fixed
  // 27 April, or the day before when that is a Sunday; then the 26th is a Saturday and already counted.
  if (monthDay === '04-27') return 'kings-day'
  if (DECREED.has(day)) return 'decreed'
  if (monthDay < '03-20' || monthDay > '06-15') return null
  return FROM_EASTER[daysBetween(easter(yearOf(day)), day)] ?? null
}

/** A day that was passed over on the way to a working day. */
export interface Passed {
  day: Day
  why: NonWorkingReason
}

/** The first working day from `day` on, in the direction given (`day` itself included), and what was passed. */
export function toWorkingDay(day: Day, direction: 'earlier' | 'later'): { day: Day; passed: Passed[] } {
  const passed: Passed[] = []
  let at = day
  for (let why = nonWorkingReason(at); why !== null; why = nonWorkingReason(at)) {
    passed.push({ day: at, why })
    at = addDays(at, direction === 'earlier' ? -1 : 1)
  }
  return { day: at, passed }
}
