/** Every date can be counted out loud: where it starts, what is added, what is taken off, what is passed over. */
import { describe, expect, test } from 'vitest'
import { optionsOf, SCENARIOS } from '@/lib/scenarios'
import { boyAlone, caseOf, mother, ON, son, wife } from '@/lib/testing/example-case'
import { assess } from './assess'
import { addDays, addMonths, addYears } from './calendar'
import type { CaseFile } from './case'
import type { CountStep, DeadlineId } from './vocabulary'
import { nonWorkingReason } from './working-days'

const ADD = { days: addDays, months: addMonths, years: addYears }

/** The day a count stands at after a step, worked out again; undefined when the step tells something untrue. */
function replay(at: string | undefined, step: CountStep): string | undefined {
  if (step.kind === 'start') return step.date
  if (at === undefined) return undefined
  switch (step.kind) {
    case 'add':
      return ADD[step.unit](at, step.amount)
    case 'take-off':
      return ADD[step.unit](at, -step.amount)
    case 'not-working':
      return nonWorkingReason(at) === step.why && [addDays(at, -1), addDays(at, 1)].includes(step.date)
        ? step.date
        : undefined
    case 'earlier-of':
      return step.date < at ? step.date : undefined
  }
}

const result = (start: string | undefined, steps: readonly CountStep[]) =>
  steps.reduce<string | undefined>((at, step) => {
    const next = replay(at, step)
    return next === step.date ? next : undefined
  }, start)

const deadline = (file: CaseFile, id: DeadlineId, on = ON) => {
  const found = assess(file, { on }).deadlines.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

describe('in every scenario', () => {
  test.each(SCENARIOS)('$name: the steps of each count end on its date', (scenario) => {
    const { deadlines } = assess(scenario.case, optionsOf(scenario))
    const told = deadlines.map(
      ({ id, counted, date, workingDay, workingDayCounted = [], latest, latestCounted }) => ({
        id,
        date: result(undefined, counted),
        workingDay: workingDay && result(date, workingDayCounted),
        latest: latest && result(undefined, latestCounted ?? []),
      }),
    )
    expect(told).toEqual(
      deadlines.map(({ id, date, workingDay, latest }) => ({ id, date, workingDay, latest })),
    )
  })

  test('the check finds a count that ends on another date', () => {
    const { counted, date } = deadline(caseOf([wife]), 'apply')
    expect(result(undefined, counted)).toBe(date)
    expect(result(undefined, counted.slice(0, 2))).not.toBe(date)
    expect(
      result(undefined, [
        { kind: 'start', from: 'decided', date: '2026-11-02' },
        { kind: 'add', amount: 27, unit: 'days', date: '2026-11-30' },
      ]),
    ).toBeUndefined()
  })
})

describe('the application term', () => {
  const of30November = deadline(
    caseOf([wife], { sponsor: { decisionDate: '2026-11-30' } }),
    'apply',
    '2026-12-01',
  )

  test('ends three months after 30 November at the end of February, less one day', () => {
    expect(of30November.counted).toEqual([
      { kind: 'start', from: 'decision-date', date: '2026-11-30' },
      { kind: 'add', amount: 3, unit: 'months', date: '2027-02-28' },
      { kind: 'take-off', amount: 1, unit: 'days', date: '2027-02-27' },
    ])
  })

  test('a safe day on a Saturday moves back to Friday', () => {
    expect(of30November.workingDayCounted).toEqual([
      { kind: 'not-working', why: 'saturday', date: '2027-02-26' },
    ])
  })

  test('the latest day moves forward to Monday', () => {
    expect(of30November.latestCounted).toEqual([
      { kind: 'start', from: 'decision-date', date: '2026-11-30' },
      { kind: 'add', amount: 3, unit: 'months', date: '2027-02-28' },
      { kind: 'not-working', why: 'sunday', date: '2027-03-01' },
    ])
  })

  test('a working day is not moved', () => {
    expect(deadline(caseOf([wife]), 'apply').workingDayCounted).toEqual([])
  })

  test('the latest day counts from receipt when that came later, the safe day never does', () => {
    const file = caseOf([wife], { sponsor: { decisionReceivedOn: '2026-10-08' } })
    const { counted, latestCounted } = deadline(file, 'apply')
    expect(counted[0]).toEqual({ kind: 'start', from: 'decision-date', date: '2026-10-01' })
    expect(latestCounted?.[0]).toEqual({ kind: 'start', from: 'decision-received', date: '2026-10-08' })
  })

  test('a decision received before its own date counts from that date', () => {
    const file = caseOf([wife], { sponsor: { decisionReceivedOn: '2026-09-28' } })
    expect(deadline(file, 'apply').latest).toBe('2027-01-04')
  })

  test('Ascension 2027, the Friday after it and the weekend are skipped one by one', () => {
    const file = caseOf([wife], { sponsor: { decisionDate: '2027-02-06' } })
    expect(deadline(file, 'apply', '2027-02-10').latestCounted?.slice(2)).toEqual([
      { kind: 'not-working', why: 'ascension', date: '2027-05-07' },
      { kind: 'not-working', why: 'decreed', date: '2027-05-08' },
      { kind: 'not-working', why: 'saturday', date: '2027-05-09' },
      { kind: 'not-working', why: 'sunday', date: '2027-05-10' },
    ])
  })
})

describe('other dates', () => {
  test('the passport must be valid for six months after the appointment', () => {
    const application = { submittedOn: '2026-01-02', decision: 'positive', decisionOn: '2026-10-12' } as const
    expect(deadline(caseOf([wife], { application }), 'passport-until').counted).toEqual([
      { kind: 'start', from: 'mvv-appointment', date: '2027-01-12' },
      { kind: 'add', amount: 6, unit: 'months', date: '2027-07-12' },
    ])
  })

  test('the day to register is not after the end of the mvv', () => {
    const application = {
      decision: 'positive',
      arrivedOn: '2026-11-20',
      mvvValidUntil: '2026-11-22',
    } as const
    expect(deadline(caseOf([wife], { application }), 'register').counted).toEqual([
      { kind: 'start', from: 'arrived', date: '2026-11-20' },
      { kind: 'add', amount: 3, unit: 'days', date: '2026-11-23' },
      { kind: 'earlier-of', from: 'mvv-until', date: '2026-11-22' },
    ])
  })

  test('papers go to the IND three weeks after the embassy, but not after the safe day', () => {
    const application = { route: 'embassy', embassyVisitOn: '2026-12-20' } as const
    expect(deadline(caseOf([wife], { application }), 'embassy-send').counted.at(-1)).toEqual({
      kind: 'earlier-of',
      from: 'safe-day',
      date: '2026-12-31',
    })
  })

  test('the eighteenth birthday of a child counts from the first day it can be born on', () => {
    expect(deadline(caseOf([{ ...son, birthDate: '2010' }]), 'child-turns-18').counted).toEqual([
      { kind: 'start', from: 'birth-date', date: '2010-01-01' },
      { kind: 'add', amount: 18, unit: 'years', date: '2028-01-01' },
    ])
  })

  test('a date of several people is listed once, with all of them', () => {
    const { memberIds } = deadline(
      caseOf([mother, { ...mother, id: 'father' }], { sponsor: boyAlone }),
      'sponsor-turns-18',
    )
    expect(memberIds).toEqual(['mother', 'father'])
  })

  test('a date that has passed stays on the list, marked as passed', () => {
    const file = caseOf([wife], {
      application: { submittedOn: '2026-01-15' },
      sponsor: { decisionDate: '2025-12-01' },
    })
    expect(deadline(file, 'ind-decision')).toMatchObject({ date: '2026-10-15', passed: true })
    expect(deadline(file, 'ind-decision', '2026-10-15').passed).toBe(false)
  })
})
