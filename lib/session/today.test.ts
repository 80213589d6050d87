import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { today } from './today'

const ZONES = [
  'Europe/Amsterdam',
  'Pacific/Apia',
  'America/New_York',
  'Asia/Kabul',
  'Africa/Cairo',
  'Asia/Beirut',
  'UTC',
]

const MOMENTS: readonly (readonly [why: string, utc: string, day: string])[] = [
  ['half past midnight UTC in winter', '2026-11-21T00:30:00Z', '2026-11-21'],
  ['half past eleven UTC in winter', '2026-11-21T23:30:00Z', '2026-11-22'],
  ['the last minute of a winter day', '2026-11-21T22:59:00Z', '2026-11-21'],
  ['half past midnight UTC in summer', '2026-07-01T00:30:00Z', '2026-07-01'],
  ['half past eleven UTC in summer', '2026-07-01T23:30:00Z', '2026-07-02'],
  ['the first minute of a summer day', '2026-07-01T22:00:00Z', '2026-07-02'],
  ['the evening before the clock goes forward', '2026-03-28T22:30:00Z', '2026-03-28'],
  ['the night the clock goes forward', '2026-03-28T23:30:00Z', '2026-03-29'],
  ['the hour that is not there', '2026-03-29T01:00:00Z', '2026-03-29'],
  ['the evening after the clock went forward', '2026-03-29T22:30:00Z', '2026-03-30'],
  ['the evening before the clock goes back', '2026-10-24T21:30:00Z', '2026-10-24'],
  ['the night the clock goes back', '2026-10-24T22:30:00Z', '2026-10-25'],
  ['the hour that comes twice', '2026-10-25T01:30:00Z', '2026-10-25'],
  ['the evening after the clock went back', '2026-10-25T22:30:00Z', '2026-10-25'],
  ['the night after the clock went back', '2026-10-25T23:30:00Z', '2026-10-26'],
  ['the turn of the year', '2026-12-31T23:30:00Z', '2027-01-01'],
  ['a leap day', '2028-02-28T23:30:00Z', '2028-02-29'],
]

const zoneBefore = process.env.TZ

describe.each(ZONES)('the day in Amsterdam, on a device in %s', (zone) => {
  beforeEach(() => {
    vi.useFakeTimers()
    process.env.TZ = zone
  })
  afterEach(() => {
    vi.useRealTimers()
    process.env.TZ = zoneBefore
    if (zoneBefore === undefined) delete process.env.TZ
  })

  test.each(MOMENTS)('%s: %s is %s', (_, utc, day) => {
    vi.setSystemTime(new Date(utc))
    expect(today()).toBe(day)
  })
})

// Safari and some years of Chrome write 11/21/2026 where others write 2026-11-21.
test('the order in which a browser writes a date does not matter', () => {
  const written = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts').mockReturnValue([
    { type: 'month', value: '11' },
    { type: 'literal', value: '/' },
    { type: 'day', value: '05' },
    { type: 'literal', value: '/' },
    { type: 'year', value: '2031' },
  ])
  expect(today()).toBe('2031-11-05')
  written.mockRestore()
})

test('the devices really are elsewhere', () => {
  const hours = ZONES.map((zone) => {
    process.env.TZ = zone
    return new Date('2026-11-21T12:00:00Z').getHours()
  })
  process.env.TZ = zoneBefore
  if (zoneBefore === undefined) delete process.env.TZ
  expect(new Set(hours).size).toBeGreaterThan(4)
})
