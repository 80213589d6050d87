import { expect, test } from 'vitest'
import { disagreements } from './rules.mjs'
import { partsOf } from './run-parts.mjs'

test('all parts run unless some are named, in one order', () => {
  expect(partsOf([])).toEqual(['bytes', 'rules', 'pages', 'server', 'growth'])
  expect(partsOf(['server', 'bytes'])).toEqual(['bytes', 'server'])
})

test('a part that does not exist is refused by name', () => {
  expect(() => partsOf(['rules', 'pgaes'])).toThrow('pgaes')
})

test('an engine with another result than the rules is reported', () => {
  const ours = { wife: { outcome: 'can-apply', statuses: { mentioned: 'met' } } }
  const theirs = { wife: { outcome: 'get-advice', statuses: { mentioned: 'unknown' } } }
  expect(disagreements(ours, theirs)).toEqual(['wife mentioned', 'wife outcome'])
  expect(disagreements(ours, ours)).toEqual([])
})
