import { expect, test } from 'vitest'
import { translator } from '@/lib/i18n/all'
import { LAWS } from '@/lib/rules'
import { periodsInWords, periodsOf } from './periods'

const THREE = [
  { id: 'a', from: '2000-04-01' },
  { id: 'b', from: '2026-06-12' },
  { id: 'c', from: '2028-01-01' },
]

test.each([
  [['a', 'b', 'c'], [{ from: null, until: null }]],
  [['a'], [{ from: null, until: '2026-06-12' }]],
  [['a', 'b'], [{ from: null, until: '2028-01-01' }]],
  [['b'], [{ from: '2026-06-12', until: '2028-01-01' }]],
  [['b', 'c'], [{ from: '2026-06-12', until: null }]],
  [['c'], [{ from: '2028-01-01', until: null }]],
  [
    ['a', 'c'],
    [
      { from: null, until: '2026-06-12' },
      { from: '2028-01-01', until: null },
    ],
  ],
  [[], []],
])('of three laws, %j hold in their own stretches of time', (ids, periods) => {
  expect(periodsOf(ids, THREE)).toEqual(periods)
})

test('the stretches are said with the days of the laws', () => {
  const t = translator('en')
  const [first, second] = LAWS.map(({ id }) => id)
  if (first === undefined || second === undefined) throw new Error('there are two laws at least')
  expect(periodsInWords([first], t)).toBe('Before 12 June 2026')
  expect(
    periodsInWords(
      LAWS.map(({ id }) => id),
      t,
    ),
  ).toBe('Under the old and the new rules')
  expect(
    periodsInWords(
      LAWS.slice(1).map(({ id }) => id),
      t,
    ),
  ).toBe('Since 12 June 2026')
  expect(periodsInWords([], t)).toBeUndefined()
})
