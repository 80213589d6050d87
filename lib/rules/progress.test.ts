/** How far an application is, and on which day a member is judged; "unknown" as a date is a day nobody wrote down. */
import { describe, expect, test } from 'vitest'
import { caseOf, ON, son, wife } from '@/lib/testing/example-case'
import type { ApplicationProgress } from './case'
import { memberDay, progressOf, stageOf } from './progress'

describe('the stage', () => {
  const stages: [string, ApplicationProgress][] = [
    ['preparing', {}],
    ['preparing', { decision: 'none' }],
    ['submitted', { submittedOn: '2026-11-01' }],
    ['submitted', { submittedOn: 'unknown', decision: 'none' }],
    ['refused', { submittedOn: '2026-01-01', decision: 'negative' }],
    ['approved', { decision: 'positive' }],
    ['approved', { decision: 'positive', decisionOn: 'unknown' }],
    ['arrived', { decision: 'positive', arrivedOn: '2026-11-01' }],
    ['arrived', { decision: 'negative', arrivedOn: 'unknown' }],
    ['settled', { arrivedOn: 'unknown', permitIssuedOn: 'unknown' }],
    ['settled', { decision: 'negative', permitIssuedOn: '2026-11-01' }],
  ]
  test.each(stages)('%s: %j', (stage, progress) => {
    expect(stageOf(progress)).toBe(stage)
  })
})

describe("the member's day", () => {
  test('is the day of filing', () => expect(memberDay({ submittedOn: '2026-11-01' }, ON)).toBe('2026-11-01'))
  test('is the assessment date before filing', () => expect(memberDay({}, ON)).toBe(ON))
  test('is the assessment date when the day of filing is not known', () =>
    expect(memberDay({ submittedOn: 'unknown' }, ON)).toBe(ON))
})

describe('the application as a member has it', () => {
  const file = caseOf([wife, son], { application: { submittedOn: '2026-11-01', decision: 'positive' } })

  test("is the case's, with the member's own answers over it, field by field", () => {
    const own = { ...son, application: { submittedOn: '2026-11-10' } }
    expect(progressOf(file, wife)).toMatchObject({ submittedOn: '2026-11-01', decision: 'positive' })
    expect(progressOf(file, own)).toMatchObject({ submittedOn: '2026-11-10', decision: 'positive' })
  })

  test('is nothing for who was left out, whatever else is set', () => {
    const leftOut = { ...son, inApplication: 'no', application: { decision: 'positive' } } as const
    expect(progressOf(file, leftOut)).toEqual({})
  })
})
