/** A new version of the law is files of its own and one line in the list: everything else reads what it declares. */
import { describe, expect, test, vi } from 'vitest'
import { boyAlone, caseOf, mother, refugee, wife } from '@/lib/testing/example-case'
import { assess } from './assess'
import type { SoftCondition } from './conditions/condition'
import { LAW_IDS, lawById, lawInForce } from './laws'
import type { ConditionId } from './vocabulary'

const THIRD = 'since-2028-01-01'

/** A made-up law: five months to apply, a passport asked of every partner, and no parents. */
vi.mock('./laws/all', async (importOriginal) => {
  const { LAWS, ...rest } = await importOriginal<typeof import('./laws/all')>()
  const { defineLaw } = await import('./laws/law')
  const { id: _, from: __, members, terms, ...last } = LAWS[1]
  const hasPassport: SoftCondition = {
    id: 'has-passport' as ConditionId,
    sources: ['law-2026'],
    weight: 'soft',
    status: ({ member }) => (member.identityProof === 'passport' ? 'met' : 'not-met'),
  }
  const { parent: ___, ...others } = members
  const third = defineLaw({
    ...last,
    id: 'since-2028-01-01',
    from: '2028-01-01',
    terms: { ...terms, application: { ...terms.application, amount: 5 } },
    members: { ...others, partner: [...(members.partner ?? []), hasPassport] },
  })
  return { ...rest, LAWS: [...LAWS, third] }
})

const ON = '2028-03-01'
const decided = { ...refugee, decisionDate: '2028-02-01', asylumApplicationDate: '2027-02-01' }
const under = (members: Parameters<typeof caseOf>[0], sponsor: typeof refugee = decided) =>
  assess(caseOf(members, { sponsor }), { on: ON })

describe('a third law', () => {
  test('is in force from its day, and can be asked for by name', () => {
    expect(LAW_IDS).toContain(THIRD)
    expect([lawInForce('2027-12-31').id, lawInForce('2028-01-01').id]).toEqual(['since-2026-06-12', THIRD])
    expect(under([wife]).law).toBe(THIRD)
    expect(lawById(THIRD).relations).toEqual(['partner', 'child', 'sibling'])
  })

  test('counts by its own term', () => {
    expect(under([wife]).deadlines.find(({ id }) => id === 'apply')?.date).toBe('2028-06-30')
  })

  test('checks its own condition', () => {
    const [member] = under([{ ...wife, identityProof: 'none' }]).members
    expect(member?.conditions.find(({ id }) => id === ('has-passport' as ConditionId))?.status).toBe(
      'not-met',
    )
    expect(member?.outcome).toBe('get-advice')
  })

  test('can have fewer relations', () => {
    const sponsor = { ...boyAlone, decisionDate: '2028-02-01', birthDate: '2012-03-03' }
    expect(under([mother], sponsor).members[0]).toMatchObject({
      outcome: 'other-route',
      route: 'other-family',
    })
  })

  test('changes nothing under the older laws', () => {
    const older = assess(caseOf([wife], { sponsor: decided }), { on: ON, law: 'since-2026-06-12' })
    expect(older.deadlines.find(({ id }) => id === 'apply')?.date).toBe('2028-04-30')
  })
})

test('a law that is not in the list is an error, not another law', () => {
  expect(() => lawById('since-1900')).toThrow('since-1900')
})
