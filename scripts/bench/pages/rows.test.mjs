import { describe, expect, test } from 'vitest'
import { isWithinAll, OVER } from '../verdict.mjs'
import { layoutShift } from './moments.mjs'
import { journeyRows, loadRows, resultRows } from './rows.mjs'

const FAST = {
  question: { readable: 800, next: 50 },
  pressed: { usable: 1100 },
  taken: { usable: 1500 },
  nextPage: { readable: 800, usable: 1000 },
  govuk: { readable: 1000, next: 400 },
  start: { readable: 800, painted: 900, usable: 20 },
  guide: { readable: 800 },
}
const thrice = (visits) =>
  Object.fromEntries(Object.entries(visits).map(([name, moments]) => [name, [moments, moments, moments]]))
const missed = (rows) => rows.filter(({ verdict }) => verdict === OVER).map(({ name }) => name)

describe('loading', () => {
  test('a page as fast as its budgets is within all of them', () => {
    expect(missed(loadRows('3G', thrice(FAST)))).toEqual([])
  })

  test.each([
    ['usable to a Next page', { pressed: { usable: 1201 } }],
    ['readable to a Next page', { nextPage: { readable: 700, usable: 1000 } }],
    ['readable to pages of govuk-frontend', { govuk: { readable: 880, next: 400 } }],
    ['next to pages of govuk-frontend', { govuk: { readable: 1000, next: 190 } }],
    ['contents of the guide readable', { guide: { readable: 890 } }],
    ['start page readable', { start: { readable: 900, painted: 900, usable: 20 } }],
    ['usable after the paint', { start: { readable: 800, painted: 900, usable: 101 } }],
    ['painted after the tap', { start: { readable: 800, painted: 1201, usable: 20 } }],
  ])('%s is over when it is missed', (name, slow) => {
    expect(missed(loadRows('3G', thrice({ ...FAST, ...slow })))).toContainEqual(expect.stringContaining(name))
  })

  test('ratios are those of one round, and their median', () => {
    const rounds = { ...thrice(FAST), pressed: [100, 2000, 1100].map((usable) => ({ usable })) }
    rounds.nextPage = [100, 2000, 1000].map((usable) => ({ usable, readable: 800 }))
    const row = loadRows('slow 4G', rounds).find(({ name }) => name.includes('usable to a Next page'))
    expect(row.figure).toBe('1')
  })

  test('sites that were measured elsewhere give no verdict', () => {
    const rows = loadRows('slow 4G', thrice({ ...FAST, question: { readable: 99_999, next: 99_999 } }))
    const recorded = rows.filter(({ name }) => name.includes('ours to'))
    expect(recorded).toHaveLength(3)
    expect(isWithinAll(recorded)).toBe(true)
  })
})

test.each([
  ['computed', resultRows({ first: 50, later: 5.1, painted: 100 })],
  ['painted', resultRows({ first: 50, later: 4, painted: 231 })],
  ['transferred', journeyRows({ bytes: 400_001, kinds: {}, requests: 1, shift: 0, secondVisit: 0 }, 0)],
  ['second visit', journeyRows({ bytes: 1, kinds: {}, requests: 1, shift: 0, secondVisit: 5001 }, 0)],
  ['shift', journeyRows({ bytes: 1, kinds: {}, requests: 1, shift: 0.011, secondVisit: 0 }, 0)],
])('%s is over when it is missed', (name, rows) => {
  expect(missed(rows)).toEqual([expect.stringContaining(name)])
})

describe('layout shift', () => {
  const at = (...times) => times.map((time) => ({ at: time, value: 0.1 }))
  const of = (shifts, rest) => layoutShift({ shifts, taps: [], headings: [], ...rest })

  test('is the sum of the worst time window, not of the whole visit', () => {
    expect(of([])).toBe(0)
    expect(of(at(0, 500))).toBeCloseTo(0.2)
    expect(of(at(0, 1500))).toBeCloseTo(0.1)
    expect(of(at(0, 900, 1800, 2700, 3600, 4500, 5400))).toBeCloseTo(0.6)
  })

  test('skips shifts right after a tap, and counts those before it or later', () => {
    const move = { taps: [100, 1000], headings: [{ at: 3000 }] }
    expect(of(at(2990, 3050), move)).toBe(0)
    expect(of(at(500), move)).toBeCloseTo(0.1)
    expect(of(at(3500), move)).toBeCloseTo(0.1)
    expect(of(at(500), { taps: [], headings: [{ at: 600 }] })).toBeCloseTo(0.1)
  })
})
