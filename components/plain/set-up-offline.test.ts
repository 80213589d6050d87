import { expect, test } from 'vitest'
import { progressIn } from './set-up-offline'

const said = { type: 'progress', done: 4, total: 90, bytes: 4_700_000 }

test('a progress message of the worker is read', () => {
  expect(progressIn(said)).toEqual({ done: 4, total: 90, bytes: 4_700_000 })
})

test.each([
  null,
  'progress',
  [],
  { ...said, type: 'other' },
  { ...said, done: '4' },
  { ...said, done: 91 },
  { ...said, done: -1 },
  { ...said, total: Number.NaN },
  { ...said, bytes: undefined },
])('%j is not', (data) => {
  expect(progressIn(data)).toBeNull()
})
