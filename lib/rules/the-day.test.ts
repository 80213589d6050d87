/** THE day for headline, print and calendar. */
import { describe, expect, test } from 'vitest'
import { boyAlone, caseOf, mother, ON, son, wife } from '@/lib/testing/example-case'
import { assess } from './assess'
import type { CaseFile } from './case'

const theDay = (file: CaseFile, on = ON) => {
  const { theDay: date, headline } = assess(file, { on })
  expect(headline?.date ?? null).toBe(date)
  return headline
}

describe('THE day is', () => {
  test('the working day of the application term', () => {
    const file = caseOf([wife, son], { sponsor: { decisionDate: '2026-11-21' } })
    expect(theDay(file)).toEqual({
      date: '2027-02-19',
      because: 'apply',
      memberIds: ['wife', 'son'],
      daysLeft: 90,
    })
  })

  test('the day before a child turns 18, when that comes first', () => {
    const file = caseOf([wife, { ...son, birthDate: '2008-12-10' }])
    expect(theDay(file)).toEqual({
      date: '2026-12-09',
      because: 'child-turns-18',
      memberIds: ['son'],
      daysLeft: 18,
    })
  })

  test('the day before a child may turn 18, when only the month of birth is known', () => {
    expect(theDay(caseOf([{ ...son, birthDate: '2008-12' }]))?.date).toBe('2026-11-30')
  })

  test('the day before a minor sponsor turns 18, when that comes first', () => {
    const file = caseOf([mother], { sponsor: { ...boyAlone, birthDate: '2008-12-15' } })
    expect(theDay(file)).toMatchObject({ date: '2026-12-14', because: 'sponsor-turns-18' })
  })

  test('the end of the term, when a birthday falls on the day after it', () => {
    expect(theDay(caseOf([{ ...son, birthDate: '2009-01-01' }]))).toMatchObject({
      date: '2026-12-31',
      because: 'apply',
    })
  })

  test('not a birthday that may have passed already', () => {
    expect(theDay(caseOf([{ ...son, birthDate: '2008' }]))).toMatchObject({
      date: '2026-12-31',
      because: 'apply',
    })
  })

  test('in the past when the term is over, with the number of days since', () => {
    expect(theDay(caseOf([wife]), '2027-01-10')).toMatchObject({ date: '2026-12-31', daysLeft: -10 })
  })

  test('today, with no days left', () => {
    expect(theDay(caseOf([wife]), '2026-12-31')?.daysLeft).toBe(0)
  })
})

describe('there is no such day', () => {
  test('while the two years of subsidiary protection run', () => {
    expect(theDay(caseOf([wife, son], { sponsor: { protection: 'subsidiary' } }))).toBeNull()
  })

  test('once everybody is in the application', () => {
    expect(theDay(caseOf([wife, son], { application: { submittedOn: '2026-11-10' } }))).toBeNull()
  })

  test('without a date on the decision', () => {
    expect(theDay(caseOf([wife], { sponsor: { decisionDate: 'unknown' } }))).toBeNull()
  })

  test('when nobody comes by nareis', () => {
    expect(theDay(caseOf([{ ...wife, familyStill: 'no' }]))).toBeNull()
  })
})
