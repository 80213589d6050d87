import { describe, expect, it } from 'vitest'
import { assess, type CaseFile, type Outcome } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { relevant } from './relevant'
import { openFacts, possibleAnswers, stillOpen } from './still-open'

const family = SCENARIOS.find(({ name }) => name === 'family-of-four-in-time')
const known = (): CaseFile => structuredClone(family?.case ?? { version: 1 })
const on = '2026-11-21'

/** The family with some answers of the sponsor, or of the wife, turned into "I don't know". */
function forget(file: CaseFile, ...fields: ['sponsor' | 'members', string][]): CaseFile {
  const [wife, ...children] = file.members ?? []
  const unknown = (owner: string) =>
    Object.fromEntries(fields.filter(([of]) => of === owner).map(([, key]) => [key, 'unknown']))
  return {
    ...file,
    sponsor: { ...file.sponsor, ...unknown('sponsor') },
    members: [{ id: 'p', ...wife, ...unknown('members') }, ...children],
  }
}

/** Every combination by plain loops, as somebody would try it by hand. */
function byHand(file: CaseFile): Map<string, Set<Outcome>> {
  const facts = openFacts(file, on)
  const found = new Map<string, Set<Outcome>>()
  const tryAll = (current: CaseFile, at: number) => {
    const fact = facts[at]
    if (fact === undefined) {
      for (const { id, outcome } of assess(relevant(current, on), { on }).members)
        found.set(id, (found.get(id) ?? new Set<Outcome>()).add(outcome))
      return
    }
    for (const value of possibleAnswers(fact.field, on, ['p'])) {
      const next = structuredClone(current) as unknown as Record<string, Record<string, unknown>>
      const [owner, key] = fact.field.split('.') as [string, string]
      if (owner === 'person') {
        const members = next.members as unknown as Record<string, unknown>[]
        const member = members.find(({ id }) => id === fact.memberId)
        if (member) member[key] = value
      } else next[owner] = { ...next[owner], [key]: value }
      tryAll(next as unknown as CaseFile, at + 1)
    }
  }
  tryAll(file, 0)
  return found
}

describe('what is still open', () => {
  it('is nothing when all is answered', () => {
    expect(stillOpen(known(), on).facts).toEqual([])
  })

  it.each([
    [[['sponsor', 'protection']]],
    [[['members', 'familyBeforeEntry']]],
    [
      [
        ['sponsor', 'protection'],
        ['members', 'partnership'],
      ],
    ],
    [
      [
        ['sponsor', 'decisionDate'],
        ['members', 'familyStill'],
      ],
    ],
    [
      [
        ['sponsor', 'protection'],
        ['members', 'familyBeforeEntry'],
        ['members', 'familyStill'],
      ],
    ],
  ] as [['sponsor' | 'members', string][]][])(
    'the outcomes shown are those of trying every value: %j',
    (fields) => {
      const file = forget(known(), ...fields)
      const { outcomes } = stillOpen(file, on)
      const tried = byHand(file)
      for (const [id, possible] of outcomes ?? []) expect(new Set(possible)).toEqual(tried.get(id))
      expect(outcomes?.size).toBe(tried.size)
    },
  )

  it('puts the fact that changes most first, and says when one changes nothing', () => {
    const { facts } = stillOpen(forget(known(), ['sponsor', 'protection'], ['members', 'mentioned']), on)
    expect(facts[0]?.results).toBeGreaterThanOrEqual(facts[1]?.results ?? 0)
  })

  it('ranks without trying every combination when there are too many', () => {
    const empty: CaseFile = {
      version: 1,
      sponsor: {},
      application: {},
      members: [{ id: 'a', relation: 'child' }],
    }
    const { facts, outcomes } = stillOpen(empty, on)
    expect(outcomes).toBeNull()
    expect(facts.length).toBeGreaterThan(5)
  })
})
