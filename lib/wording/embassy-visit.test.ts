/** The visit to the embassy is known: it was, it is to come, or it comes too late to wait for. */
import { expect, test } from 'vitest'
import { assess, type CaseFile, type Day } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { embassyVisitOf } from './embassy-visit'
import { situationOf } from './situation'

/** A decision of 1 October 2026: the last safe day is 31 December. */
function visitOn(embassyVisitOn: Day | 'unknown' | undefined, on: Day) {
  const scenario = SCENARIOS.find(({ name }) => name === 'embassy-send-passed')
  if (scenario === undefined) throw new Error('No scenario embassy-send-passed')
  const file: CaseFile = {
    ...scenario.case,
    application: { ...scenario.case.application, embassyVisitOn },
  }
  return embassyVisitOf(situationOf(file, assess(file, { on })))
}

test('from the day after the visit the family was at the embassy', () => {
  expect(visitOn('2026-11-20', '2026-11-20')).toBe('appointment')
  expect(visitOn('2026-11-20', '2026-11-21')).toBe('visited')
})

test('a visit after the last safe day is not waited for', () => {
  expect(visitOn('2026-12-31', '2026-11-21')).toBe('appointment')
  expect(visitOn('2027-01-01', '2026-11-21')).toBe('too-late')
})

test('no day was told', () => {
  expect(visitOn('unknown', '2026-11-21')).toBeNull()
  expect(visitOn(undefined, '2026-11-21')).toBeNull()
})
