import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arbitraryCase, SEED } from '@/lib/testing/arbitrary-case'
import {
  addDays,
  addMonths,
  addYears,
  birthday,
  daysBetween,
  hasReached,
  isDay,
  spanOf,
  weekday,
} from './calendar'

describe('months', () => {
  test.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-11-28', 3, '2027-02-28'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-10-15', 3, '2027-01-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  test('a year has four digits, and no count goes beyond the last possible day', () => {
    expect(addYears('9999-12-31', 3)).toBe('9999-12-31')
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(birthday('9990-05-01', 18)).toBe('9999-12-31')
    expect(birthday('0900-05-01', 18)).toBe('0918-05-01')
  })

  test('adding years to 29 February ends on the last day of the month', () => {
    expect(addYears('2024-02-29', 2)).toBe('2026-02-28')
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29')
  })
})

describe('days', () => {
  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
    expect(daysBetween(day, expected)).toBe(days)
  })

  test.each([
    ['2026-11-21', 6],
    ['2028-02-29', 2],
    ['2000-01-01', 6],
  ])('%s is day %i of the week', (day, expected) => {
    expect(weekday(day)).toBe(expected)
  })

  test.each(['2026-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '26-01-01'])(
    '%s does not exist',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )
  test.each(['2028-02-29', '1900-01-01', '2026-12-31'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true)
  })
})

describe('spans', () => {
  test.each([
    ['2026', { first: '2026-01-01', last: '2026-12-31' }],
    ['2026-02', { first: '2026-02-01', last: '2026-02-28' }],
    ['2028-02', { first: '2028-02-01', last: '2028-02-29' }],
    ['2026-12', { first: '2026-12-01', last: '2026-12-31' }],
    ['2026-11-21', { first: '2026-11-21', last: '2026-11-21' }],
    ['unknown', null],
    [undefined, null],
  ])('%s', (date, span) => {
    expect(spanOf(date)).toEqual(span)
  })
})

describe('birthdays', () => {
  test('somebody born on 29 February has a birthday on 28 February in a common year', () => {
    expect(birthday('2008-02-29', 18)).toBe('2026-02-28')
    expect(birthday('2008-02-29', 20)).toBe('2028-02-29')
  })

  test.each([
    ['2008', '2026-01-01', null],
    ['2008', '2026-12-31', true],
    ['2008', '2025-12-31', false],
    ['2008-11-21', '2026-11-21', true],
    ['2008-11-22', '2026-11-21', false],
    ['2008-11', '2026-11-21', null],
    [undefined, '2026-11-21', null],
  ])('born %s: 18 on %s is %s', (birth, on, expected) => {
    expect(hasReached(18, spanOf(birth), spanOf(on))).toBe(expected)
  })
})

describe('in every time zone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zones-'))
  const cases = fc.sample(arbitraryCase, { numRuns: 60, seed: SEED })
  const inZone = (zone: string) => {
    const { stdout } = spawnSync(process.execPath, [join(folder, 'assess.mjs')], {
      encoding: 'utf8',
      input: JSON.stringify(cases),
      env: { ...process.env, TZ: zone },
    })
    return JSON.parse(stdout)
  }
  let expected: { zone: string; assessments: unknown[] }

  beforeAll(() => {
    buildSync({
      stdin: {
        contents: `import { readFileSync } from 'node:fs'
          import { assess } from './index'
          const cases = JSON.parse(readFileSync(0, 'utf8'))
          const assessments = cases.map(({ file, on, law }) => assess(file, { on, law }))
          process.stdout.write(JSON.stringify({ zone: String(new Date(0).getTimezoneOffset()), assessments }))`,
        resolveDir: import.meta.dirname,
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: join(folder, 'assess.mjs'),
    })
    expected = inZone('UTC')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(['Europe/Amsterdam', 'America/New_York', 'Africa/Cairo', 'Asia/Kabul', 'Pacific/Apia'])(
    'the dates in %s are those in UTC',
    (zone) => {
      const found = inZone(zone)
      expect(found.zone).not.toBe(expected.zone)
      expect(found.assessments).toEqual(expected.assessments)
      expect(found.assessments).toHaveLength(cases.length)
    },
  )
})
