/** The days on which no term ends (`atw`). */
import { describe, expect, test } from 'vitest'
import { addDays } from './calendar'
import { nonWorkingReason, toWorkingDay } from './working-days'

/** The holidays of a year that fall on a weekday. */
const holidaysOf = (year: number) =>
  Array.from({ length: 366 }, (_, at) => addDays(`${year}-01-01`, at))
    .filter((day) => day.startsWith(`${year}`))
    .map((day) => [day.slice(5), nonWorkingReason(day)])
    .filter(([, why]) => why !== null && why !== 'saturday' && why !== 'sunday')

describe('holidays on weekdays', () => {
  test('of 2026 include 2 January and the Friday after Ascension, which a decree added', () => {
    expect(holidaysOf(2026)).toEqual([
      ['01-01', 'new-year'],
      ['01-02', 'decreed'],
      ['04-03', 'good-friday'],
      ['04-06', 'easter-monday'],
      ['04-27', 'kings-day'],
      ['05-05', 'liberation-day'],
      ['05-14', 'ascension'],
      ['05-15', 'decreed'],
      ['05-25', 'whit-monday'],
      ['12-25', 'christmas'],
    ])
  })

  test('of 2027 include the Friday after Ascension, which a decree added', () => {
    expect(holidaysOf(2027)).toEqual([
      ['01-01', 'new-year'],
      ['03-26', 'good-friday'],
      ['03-29', 'easter-monday'],
      ['04-27', 'kings-day'],
      ['05-05', 'liberation-day'],
      ['05-06', 'ascension'],
      ['05-07', 'decreed'],
      ['05-17', 'whit-monday'],
    ])
  })

  test("of 2028 include the days after King's Day and Ascension, which a decree added", () => {
    expect(holidaysOf(2028)).toEqual([
      ['04-14', 'good-friday'],
      ['04-17', 'easter-monday'],
      ['04-27', 'kings-day'],
      ['04-28', 'decreed'],
      ['05-05', 'liberation-day'],
      ['05-25', 'ascension'],
      ['05-26', 'decreed'],
      ['06-05', 'whit-monday'],
      ['12-25', 'christmas'],
      ['12-26', 'second-christmas-day'],
    ])
  })

  test("King's Day on a Sunday is kept on the Saturday before, and Monday is a working day", () => {
    expect(nonWorkingReason('2025-04-26')).toBe('saturday')
    expect(nonWorkingReason('2025-04-28')).toBeNull()
  })

  test('follow an early and a late Easter', () => {
    expect(nonWorkingReason('2008-03-24')).toBe('easter-monday')
    expect(nonWorkingReason('2038-04-26')).toBe('easter-monday')
  })
})

describe('moving to a working day', () => {
  test('keeps a working day, forwards and backwards', () => {
    expect(toWorkingDay('2026-11-20', 'earlier')).toEqual({ day: '2026-11-20', passed: [] })
    expect(toWorkingDay('2026-11-20', 'later')).toEqual({ day: '2026-11-20', passed: [] })
  })

  test('lists each day that was skipped, and why', () => {
    expect(toWorkingDay('2027-03-29', 'earlier')).toEqual({
      day: '2027-03-25',
      passed: [
        { day: '2027-03-29', why: 'easter-monday' },
        { day: '2027-03-28', why: 'sunday' },
        { day: '2027-03-27', why: 'saturday' },
        { day: '2027-03-26', why: 'good-friday' },
      ],
    })
  })
})
