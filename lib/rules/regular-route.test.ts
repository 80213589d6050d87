/** The conditions of the regular route, for background: what follows from the answers and what is only shown. */
import { describe, expect, test } from 'vitest'
import { caseOf, ON, son, wife } from '@/lib/testing/example-case'
import { assess } from './assess'
import type { CaseFile } from './case'

/** Married after the flight: the regular route. */
const bride = { ...wife, familyBeforeEntry: 'no' } as const
const boy = { ...son, childKind: 'adopted', familyBeforeEntry: 'no' } as const

const regular = (file: CaseFile) =>
  Object.fromEntries(
    assess(file, { on: ON })
      .members.flatMap(({ conditions }) => conditions)
      .filter(({ id }) => id.startsWith('regular-'))
      .map(({ id, status }) => [id, status]),
  )

describe('on the regular route', () => {
  test('a wife of 34: age, passport and record follow from the answers, income is not answered', () => {
    expect(regular(caseOf([bride]))).toEqual({
      'regular-partners-21': 'met',
      'regular-income': 'unknown',
      'regular-same-address': 'unknown',
      'regular-passport': 'met',
      'regular-public-order': 'met',
    })
  })

  test('a child has custody to show, and no age to reach', () => {
    expect(Object.keys(regular(caseOf([boy])))).toEqual([
      'regular-income',
      'regular-same-address',
      'regular-passport',
      'regular-public-order',
      'regular-custody',
    ])
  })

  test('both partners are 21 or over', () => {
    const status = (birthDate: string, sponsor = '1990-05-10') =>
      regular(caseOf([{ ...bride, birthDate }], { sponsor: { birthDate: sponsor } }))['regular-partners-21']
    expect(status('2005-11-21')).toBe('met')
    expect(status('2005-11-22')).toBe('not-met')
    expect(status('2005')).toBe('unknown')
    expect(status('1992-04-04', '2006-01-01')).toBe('not-met')
    expect(status('1992-04-04', 'unknown')).toBe('unknown')
  })

  test('income follows from the answer', () => {
    const status = (sufficientIncome: 'yes' | 'no' | 'unknown') =>
      regular(caseOf([bride], { sponsor: { sufficientIncome } }))['regular-income']
    expect(['yes', 'no', 'unknown'].map((answer) => status(answer as 'yes'))).toEqual([
      'met',
      'not-met',
      'unknown',
    ])
  })

  test('a passport, not another paper', () => {
    const status = (identityProof?: 'identity-card' | 'none' | 'unknown') =>
      regular(caseOf([{ ...bride, identityProof }]))['regular-passport']
    expect(status('identity-card')).toBe('not-met')
    expect(status('none')).toBe('not-met')
    expect(status('unknown')).toBe('unknown')
    expect(status()).toBe('unknown')
  })

  test('a concern about either partner counts; without an answer of one of them it is unknown', () => {
    const status = (file: CaseFile) => regular(file)['regular-public-order']
    expect(status(caseOf([{ ...bride, publicOrder: 'concern' }]))).toBe('not-met')
    expect(status(caseOf([bride], { sponsor: { publicOrder: 'concern' } }))).toBe('not-met')
    expect(status(caseOf([bride], { sponsor: { publicOrder: 'not-said' } }))).toBe('unknown')
    expect(status(caseOf([{ ...bride, publicOrder: 'not-said' }]))).toBe('unknown')
  })

  test('below 12 nobody is asked about a record, so no answer of a child of 11 is read', () => {
    expect(regular(caseOf([{ ...boy, publicOrder: 'concern' }]))['regular-public-order']).toBe('met')
    expect(
      regular(caseOf([{ ...boy, birthDate: '2014', publicOrder: 'concern' }]))['regular-public-order'],
    ).toBe('not-met')
  })

  test('an exam abroad only when the sponsor holds no asylum permit, and from 18', () => {
    const dutch = { sponsor: { permit: 'dutch' } } as const
    expect(regular(caseOf([wife], dutch))['regular-exam']).toBe('unknown')
    expect(regular(caseOf([son], dutch))['regular-exam']).toBeUndefined()
    expect(regular(caseOf([bride]))['regular-exam']).toBeUndefined()
    expect(regular(caseOf([wife], { sponsor: { permit: 'asylum-derived' } }))['regular-exam']).toBeUndefined()
  })

  test('too late for nareis, the conditions of nareis come first, then these', () => {
    const [member] = assess(caseOf([wife]), { on: '2027-01-05' }).members
    const ids = member?.conditions.map(({ id }) => id) ?? []
    expect(ids[0]).toBe('on-time')
    expect(ids.slice(-5)[0]).toBe('regular-partners-21')
  })
})

describe('on every other route', () => {
  test('none of these conditions is listed', () => {
    expect(regular(caseOf([wife, son]))).toEqual({})
    expect(regular(caseOf([{ ...wife, familyStill: 'no' }]))).toEqual({})
  })
})
