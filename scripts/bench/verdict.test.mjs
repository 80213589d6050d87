import { describe, expect, test } from 'vitest'
import {
  atLeast,
  atMost,
  ELSEWHERE,
  elsewhere,
  isWithinAll,
  median,
  OVER,
  readable,
  told,
  WITHIN,
} from './verdict.mjs'

describe('median', () => {
  test.each([
    [[3], 3],
    [[10, 9, 1], 9],
    [[4, 1, 3, 2], 3],
  ])('of %j', (numbers, middle) => expect(median(numbers)).toBe(middle))

  test('does not change the numbers that it gets', () => {
    const numbers = [3, 1, 2]
    median(numbers)
    expect(numbers).toEqual([3, 1, 2])
  })

  test('of nothing is an error', () => expect(() => median([])).toThrow('nothing'))
})

test.each([
  [0.123, '0.12'],
  [12.34, '12.3'],
  [1234.5, '1,235'],
])('%d reads as %s', (number, text) => expect(readable(number)).toBe(text))

describe('a budget', () => {
  test('is met by a figure at the limit', () => {
    expect(atMost('bytes', 5, 5, 'kB')).toEqual({
      name: 'bytes',
      figure: '5 kB',
      budget: 'at most 5 kB',
      verdict: WITHIN,
    })
    expect(atLeast('rate', 50, 50).verdict).toBe(WITHIN)
  })

  test('is missed by a figure above it, and then the run fails', () => {
    const heavy = atMost('bytes', 5.01, 5, 'kB')
    const slow = atLeast('rate', 49.9, 50)
    expect([heavy.verdict, slow.verdict]).toEqual([OVER, OVER])
    expect(isWithinAll([told('pages', 3), heavy])).toBe(false)
    expect(isWithinAll([slow])).toBe(false)
  })

  test('is missed by a figure that could not be measured', () => {
    expect([atMost('time', Number.NaN, 5).verdict, atLeast('rate', Number.NaN, 5).verdict]).toEqual([
      OVER,
      OVER,
    ])
  })
})

test('figures without a budget, or measured on another machine, never make a run fail', () => {
  const rows = [told('pages', 3), told('ours', 'as theirs'), elsewhere('theirs', '0.5', 'another day')]
  expect(rows.map(({ figure, verdict }) => [figure, verdict])).toEqual([
    ['3', ''],
    ['as theirs', ''],
    ['0.5', ELSEWHERE],
  ])
  expect(isWithinAll(rows)).toBe(true)
})
