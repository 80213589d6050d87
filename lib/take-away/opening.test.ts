import { expect, test } from 'vitest'
import { translator } from '@/lib/i18n/all'
import { assess } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { headlineOf } from './headline'
import { openingOf } from './opening'

const ON = '2026-11-21'
const nl = translator('nl')
const told = () => {
  const found = SCENARIOS.find(({ name }) => name === 'family-of-four-in-time')
  if (found === undefined) throw new Error('The scenario is gone')
  return structuredClone(found.case)
}

test('the opening is what the rules say of the answers that apply', () => {
  const { file, assessment, names, headline } = openingOf(told(), ON, nl)
  expect(assessment).toEqual(assess(file, { on: ON }))
  expect(headline).toBe(headlineOf(assessment, nl))
  expect([...names.keys()]).toEqual(file.members?.map(({ id }) => id))
})

test('the same answers are worked out once', () => {
  const file = told()
  expect(openingOf(file, ON, nl)).toBe(openingOf(file, ON, nl))
})

test('other answers, another day and another language are worked out anew', () => {
  const file = told()
  const first = openingOf(file, ON, nl)
  expect(openingOf(told(), ON, nl)).not.toBe(first)
  expect(openingOf(file, '2026-11-22', nl).assessment.on).toBe('2026-11-22')
  expect(openingOf(file, ON, translator('en')).headline).not.toBe(first.headline)
})
