/** How far an application is, and on which day a member is judged; "unknown" as a date is a day nobody wrote down. */
import { describe, expect, test } from 'vitest'
import { caseOf, ON, son, wife } from '@/lib/testing/example-case'
import { spanOf } from './calendar'
import type { ApplicationProgress } from './case'
import { filingDays, memberDays, progressOf, stageOf } from './progress'

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

const DECIDED = spanOf('2026-09-20')

describe('the days it can have been filed on', () => {
  const filed = (submittedOn?: string, decision = DECIDED) =>
    filingDays({ submittedOn }, { decision, on: ON })

  test('are none before filing', () => expect(filed()).toBeNull())
  test('are the one day that was answered, also when it cannot be right', () => {
    expect(filed('2026-11-01')).toEqual(spanOf('2026-11-01'))
    expect(filed('2026-01-01')).toEqual(spanOf('2026-01-01'))
    expect(filed('2027-01-01')).toEqual(spanOf('2027-01-01'))
  })
  test('of a month or year begin with the decision on asylum and end today', () => {
    expect(filed('2026-10')).toEqual({ first: '2026-10-01', last: '2026-10-31' })
    expect(filed('2026-09')).toEqual({ first: '2026-09-20', last: '2026-09-30' })
    expect(filed('2026')).toEqual({ first: '2026-09-20', last: ON })
    expect(filed('2025')).toEqual({ first: '2025-01-01', last: '2025-12-31' })
  })
  test('are all days since the decision when the date is unknown', () => {
    expect(filed('unknown')).toEqual({ first: '2026-09-20', last: ON })
    expect(filed('unknown', null)?.last).toBe(ON)
  })
})

describe("the member's days", () => {
  const days = (submittedOn?: string) =>
    memberDays({ submittedOn }, filingDays({ submittedOn }, { decision: DECIDED, on: ON }), ON)

  test('are those of filing', () =>
    expect(days('2026-10')).toEqual({ first: '2026-10-01', last: '2026-10-31' }))
  test.each([undefined, 'unknown'])('are the assessment date when filing is %s', (submittedOn) =>
    expect(days(submittedOn)).toEqual({ first: ON, last: ON }),
  )
})

describe('the application of one member', () => {
  const file = caseOf([wife, son], { application: { submittedOn: '2026-11-01', decision: 'positive' } })

  test("is that of the case, where the member's own answers replace single fields", () => {
    const own = { ...son, application: { submittedOn: '2026-11-10' } }
    expect(progressOf(file, wife)).toMatchObject({ submittedOn: '2026-11-01', decision: 'positive' })
    expect(progressOf(file, own)).toMatchObject({ submittedOn: '2026-11-10', decision: 'positive' })
  })

  test('is empty for a member who was left out, whatever else is answered', () => {
    const leftOut = { ...son, inApplication: 'no', application: { decision: 'positive' } } as const
    expect(progressOf(file, leftOut)).toEqual({})
  })
})
