/** What the sponsor's own permit and answers give. */
import { describe, expect, test } from 'vitest'
import { caseOf, ON, refugee } from '@/lib/testing/example-case'
import { assess } from './assess'
import type { Sponsor } from './case'
import type { LawId } from './laws'

const sponsorOf = (sponsor: Sponsor, law?: LawId) =>
  assess({ ...caseOf([]), sponsor }, { on: ON, law }).sponsor
const statusesOf = (sponsor: Sponsor, law?: LawId) =>
  Object.fromEntries(sponsorOf(sponsor, law).conditions.map(({ id, status }) => [id, status]))

describe('the conditions of the sponsor', () => {
  test('are all met by a refugee without problems', () => {
    expect(statusesOf(refugee)).toEqual({
      permit: 'met',
      'not-family-entrant': 'met',
      protection: 'met',
      'public-order': 'met',
    })
  })

  test('have no kind of protection before June 2026, when there was one status', () => {
    expect(Object.keys(statusesOf(refugee, 'before-2026-06-12'))).toEqual([
      'permit',
      'not-family-entrant',
      'public-order',
    ])
  })

  test('are all unknown for a sponsor who answered nothing', () => {
    expect(Object.values(statusesOf({}))).toEqual(['unknown', 'unknown', 'unknown', 'unknown'])
  })

  test('a permit for indefinite time leaves open which was the first decision', () => {
    expect(statusesOf({ ...refugee, permit: 'asylum-indefinite' }).permit).toBe('unknown')
  })

  test('are not met by who came as a family member, which gives advice and no refusal', () => {
    const sponsor: Sponsor = { ...refugee, cameAsFamilyMember: 'yes' }
    expect(statusesOf(sponsor)['not-family-entrant']).toBe('not-met')
    expect(sponsorOf(sponsor).outcome).toBe('get-advice')
  })

  test('treat a concern, no answer and "rather not say" on public order differently', () => {
    const told = (publicOrder: Sponsor['publicOrder']) => {
      const sponsor = { ...refugee, publicOrder }
      return [statusesOf(sponsor)['public-order'], sponsorOf(sponsor).outcome]
    }
    expect(told('concern')).toEqual(['not-met', 'get-advice'])
    expect(told(undefined)).toEqual(['unknown', 'get-advice'])
    expect(told('not-said')).toEqual(['unknown', 'can-sponsor'])
  })

  test('are left out when the permit decides alone', () => {
    expect(sponsorOf({ ...refugee, permit: 'asylum-derived' }).conditions).toEqual([])
  })
})

describe('a minor on the day of the asylum application', () => {
  const wasMinor = (
    birthDate?: string,
    asylumApplicationDate?: string,
    permit: Sponsor['permit'] = 'asylum-temporary',
  ) => sponsorOf({ ...refugee, permit, birthDate, asylumApplicationDate }).minorAtApplication

  test('is a minor on the day before the birthday, and not on it', () => {
    expect(wasMinor('2007-03-03', '2025-03-02')).toBe(true)
    expect(wasMinor('2007-03-03', '2025-03-03')).toBe(false)
  })

  test('born on 29 February: 18 on 28 February of a common year', () => {
    expect(wasMinor('2008-02-29', '2026-02-27')).toBe(true)
    expect(wasMinor('2008-02-29', '2026-02-28')).toBe(false)
  })

  test('with only a year, is certain only when every day gives the same answer', () => {
    expect(wasMinor('2008', '2025')).toBe(true)
    expect(wasMinor('2007', '2025')).toBeNull()
    expect(wasMinor('2006', '2025')).toBe(false)
  })

  test('is unknown when a date is missing, or when the permit does not ask for it', () => {
    expect(wasMinor(undefined, '2025-03-02')).toBeNull()
    expect(wasMinor('2010-01-01', 'unknown')).toBeNull()
    expect(wasMinor('2010-01-01', '2025-03-02', 'asylum-pending')).toBeNull()
  })
})
