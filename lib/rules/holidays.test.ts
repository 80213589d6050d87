/** Our non-working days against an independent list of Dutch holidays (date-holidays), 2024 to 2060. */
import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { addDays, weekday } from './calendar'
import type { NonWorkingReason } from './vocabulary'
import { nonWorkingReason } from './working-days'

const YEARS = Array.from({ length: 37 }, (_, at) => 2024 + at)

/** Names of the list that are no working days by law (`atw` article 3); it files two of them under schools. */
const NAMES: Record<string, NonWorkingReason> = {
  "New Year's Day": 'new-year',
  'Good Friday': 'good-friday',
  'Easter Monday': 'easter-monday',
  "King's Day": 'kings-day',
  'Liberation Day': 'liberation-day',
  'Ascension Day': 'ascension',
  'Whit Monday': 'whit-monday',
  'Christmas Day': 'christmas',
  'Boxing Day': 'second-christmas-day',
}
const isWeekend = (day: string) => weekday(day) === 0 || weekday(day) === 6

const list = new Holidays('NL', { types: ['public', 'school'] })
const listed = (year: number) =>
  Object.fromEntries(
    list
      .getHolidays(year, 'en')
      .map(({ date, name }) => [date.slice(0, 10), NAMES[name]] as const)
      .filter(([day, why]) => why !== undefined && !isWeekend(day)),
  )

const ours = (year: number) =>
  Object.fromEntries(
    Array.from({ length: 366 }, (_, at) => addDays(`${year}-01-01`, at))
      .filter((day) => day.startsWith(`${year}`) && !isWeekend(day))
      .map((day) => [day, nonWorkingReason(day)] as const)
      .filter(([, why]) => why !== null && why !== 'decreed'),
  )

describe('holidays on weekdays', () => {
  test.each(YEARS)('of %i equal the official list', (year) => {
    expect(Object.keys(ours(year)).length).toBeGreaterThan(5)
    expect(ours(year)).toEqual(listed(year))
  })

  test('every Saturday and Sunday is skipped', () => {
    const days = Array.from({ length: 3_660 }, (_, at) => addDays('2024-01-01', at)).filter(isWeekend)
    expect(days.filter((day) => nonWorkingReason(day) === null)).toEqual([])
  })

  test.each([
    ['Ascension on Liberation Day', '2016-05-05', 'liberation-day'],
    ['Ascension in 2027', '2027-05-06', 'ascension'],
    ['the day after, decreed', '2027-05-07', 'decreed'],
    ['the day after Ascension in 2029, of which no decree is known', '2029-05-11', null],
    ["King's Day of 2025 is kept on the 26th", '2025-04-26', 'saturday'],
    ['27 April 2025 is a Sunday', '2025-04-27', 'sunday'],
    ['and the Monday after is a working day', '2025-04-28', null],
    ["New Year's Eve", '2026-12-31', null],
    ['Remembrance of the Dead', '2026-05-04', null],
  ])('%s', (_, day, why) => {
    expect(nonWorkingReason(day)).toBe(why)
  })
})
