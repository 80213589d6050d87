/** The list of faults names tests that are there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FAULTS, OUTSIDE_FAULTS } from '../e2e/faults/list.ts'
import { root } from './ensure-installed.mjs'

const LAST = 55

/** Faults that nobody wrote a test for. */
const missingIn = (faults) => {
  const listed = faults.filter(({ tests }) => tests.length > 0).map(({ number }) => number)
  return Array.from({ length: LAST }, (_, at) => at + 1).filter((number) => !listed.includes(number))
}

/** A test or a group of tests in the file has these words in its title. */
function hasTest(file, words) {
  const path = join(root, file)
  if (!/\.(spec|test)\.(ts|mjs)$/.test(file) || !existsSync(path)) return false
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`\\(\\s*(['"\`])(?:(?!\\1).)*${literal}`).test(readFileSync(path, 'utf8'))
}

test.each(FAULTS.map((fault) => [fault.number, fault]))(
  'fault %i: its tests are there',
  (_, { tests, what }) => {
    expect(what).not.toBe('')
    for (const [file, words] of tests)
      expect([file, words, hasTest(file, words)]).toEqual([file, words, true])
  },
)

test.each(OUTSIDE_FAULTS.map((fault) => [fault.id, fault]))('fault %s: its tests are there', (_, fault) => {
  expect(fault.what).not.toBe('')
  expect(fault.tests.length).toBeGreaterThan(0)
  for (const [file, words] of fault.tests)
    expect([file, words, hasTest(file, words)]).toEqual([file, words, true])
})

test('each fault from outside is listed once', () => {
  const ids = OUTSIDE_FAULTS.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

test('each fault is listed once, in order', () => {
  const numbers = FAULTS.map(({ number }) => number)
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
  expect(missingIn(FAULTS)).toEqual([])
})

describe('the checks of the list', () => {
  test('find a test that does not exist', () => {
    const [fault] = FAULTS
    const [file, words] = fault.tests[0]
    expect(hasTest(file, words)).toBe(true)
    expect(hasTest(file, `${words} and more`)).toBe(false)
    expect(hasTest('e2e/none.spec.ts', words)).toBe(false)
    expect(hasTest('e2e/faults/list.ts', words)).toBe(false)
  })

  test('find a fault that is missing or has no test', () => {
    const [first, second] = FAULTS
    expect(missingIn(FAULTS.slice(1))).toContain(first.number)
    expect(missingIn([first, { ...second, tests: [] }])).toContain(second.number)
  })
})
