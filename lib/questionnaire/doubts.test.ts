import { describe, expect, test } from 'vitest'
import type { CaseFile } from '@/lib/rules'
import { type Doubt, doubtsOf } from './doubts'
import type { FieldId } from './fields'

const ON = '2026-11-21'
const doubts = (file: Partial<CaseFile>, ids: readonly FieldId[], memberId?: string): Doubt[] =>
  doubtsOf({ version: 1, ...file }, ids, ON, memberId)

describe('a date in the future', () => {
  test.each(['2026-11-22', '2026-12', '2027'])('%s is doubted', (decisionDate) => {
    expect(doubts({ sponsor: { decisionDate } }, ['sponsor.decisionDate'])).toEqual([
      { field: 'sponsor.decisionDate', id: 'in-future' },
    ])
  })

  test.each(['2026-11-21', '2026-11', '2026', 'unknown', undefined])('%s is not', (decisionDate) => {
    expect(doubts({ sponsor: { decisionDate } }, ['sponsor.decisionDate'])).toEqual([])
  })

  test('P16: is doubted of a birth, with a word on a child that is expected, and not where it may be in the future', () => {
    const members = [{ id: 'a', birthDate: '2027-01-01', passportValidUntil: '2031-01-01' }]
    expect(doubts({ members }, ['person.birthDate', 'person.passportValidUntil'], 'a')).toEqual([
      { field: 'person.birthDate', id: 'birth-in-future' },
    ])
    expect(doubts({ application: { replyBy: '2027-01-01' } }, ['application.replyBy'])).toEqual([])
  })
})

describe('dates in an order that cannot be', () => {
  const sponsor = { birthDate: '1990-05-10', asylumApplicationDate: '2025-03', decisionDate: '2026-01-05' }

  test('a decision before the request, seen from either page', () => {
    const file = { sponsor: { ...sponsor, decisionDate: '2025-02-28' } }
    expect(doubts(file, ['sponsor.decisionDate'])).toEqual([
      { field: 'sponsor.decisionDate', id: 'order', other: 'sponsor.asylumApplicationDate' },
    ])
    expect(doubts(file, ['sponsor.asylumApplicationDate'])).toEqual([
      { field: 'sponsor.asylumApplicationDate', id: 'order', other: 'sponsor.decisionDate' },
    ])
  })

  test('none where it may be right: the same month, a day that is not known', () => {
    expect(doubts({ sponsor: { ...sponsor, decisionDate: '2025-03' } }, ['sponsor.decisionDate'])).toEqual([])
    expect(doubts({ sponsor: { ...sponsor, decisionDate: '2025' } }, ['sponsor.decisionDate'])).toEqual([])
    expect(doubts({ sponsor: { ...sponsor, birthDate: 'unknown' } }, ['sponsor.birthDate'])).toEqual([])
  })

  test('a request for asylum before the birth, a permit before the arrival', () => {
    expect(doubts({ sponsor: { ...sponsor, birthDate: '2025-04-01' } }, ['sponsor.birthDate'])).toEqual([
      { field: 'sponsor.birthDate', id: 'order', other: 'sponsor.asylumApplicationDate' },
    ])
    const application = { arrivedOn: '2026-10-02', permitIssuedOn: '2026-10-01' }
    expect(doubts({ application }, ['application.permitIssuedOn'])).toEqual([
      { field: 'application.permitIssuedOn', id: 'order', other: 'application.arrivedOn' },
    ])
  })

  test('one doubt a date: ahead is told before the order', () => {
    const file = { sponsor: { ...sponsor, birthDate: '2030' } }
    expect(doubts(file, ['sponsor.birthDate'])).toEqual([{ field: 'sponsor.birthDate', id: 'in-future' }])
  })

  test('only of the dates that are asked, and never of an answer that is no date', () => {
    const file = { sponsor: { ...sponsor, permit: 'dutch' as const, decisionDate: '2027' } }
    expect(doubts(file, ['sponsor.permit', 'sponsor.birthDate'])).toEqual([])
  })
})
