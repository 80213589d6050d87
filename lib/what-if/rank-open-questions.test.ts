import { describe, expect, it } from 'vitest'
import type { CaseFile, Member } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { stillOpen } from './rank-open-questions'

const family = SCENARIOS.find(({ name }) => name === 'family-of-four-in-time')
/** The family with an answer to every question it is asked. */
function known(): CaseFile {
  const { members = [], ...rest } = structuredClone(family?.case ?? ({ version: 1 } as CaseFile))
  const [wife, ...children] = members
  return { ...rest, members: [{ id: 'p', ...wife, marriedBeforeEntry: 'yes' }, ...children] }
}
const on = '2026-11-21'

/** The family with other answers of the sponsor and the wife. */
function withAnswers(sponsor: CaseFile['sponsor'], partner: Partial<Member> = {}): CaseFile {
  const [wife, ...children] = known().members ?? []
  return {
    ...known(),
    sponsor: { ...known().sponsor, ...sponsor },
    members: [{ id: 'p', ...wife, ...partner }, ...children],
  }
}

describe('what is still open', () => {
  it('is nothing when all is answered', () => {
    expect(stillOpen(known(), on).facts).toEqual([])
  })

  it('counts on what an answer asks next', () => {
    const { outcomes } = stillOpen(withAnswers({}, { partnership: 'unknown' }), on)
    expect(outcomes?.get('p')).toEqual(['can-apply', 'get-advice', 'other-route'])
  })

  it('counts on an answer that is kept and does not apply for now', () => {
    const file = withAnswers({}, { partnership: 'unknown', couldNotMarry: 'no' })
    expect(stillOpen(file, on).outcomes?.get('p')).toContain('other-route')
    const could = withAnswers({}, { partnership: 'unknown', couldNotMarry: 'yes' })
    expect(stillOpen(could, on).outcomes?.get('p')).not.toContain('other-route')
  })

  it('finds every stretch of a date: in time, not certain, late', () => {
    const { outcomes } = stillOpen(withAnswers({ decisionDate: 'unknown' }), on)
    expect(outcomes?.get('p')).toEqual(['can-apply', 'get-advice', 'other-route'])
  })

  it('puts what decides before what only papers rest on, and says which is which', () => {
    const file = withAnswers({ protection: 'unknown' }, { relationshipProof: 'unknown' })
    const { facts } = stillOpen(file, on)
    expect(facts.map(({ field, decides }) => [field, decides])).toEqual([
      ['sponsor.protection', true],
      ['person.relationshipProof', false],
    ])
    expect(facts[1]?.results).toBeGreaterThan(1)
  })

  it('leaves a question alone that may stay empty, unless somebody said not to know', () => {
    const inTime = withAnswers({ decisionDate: '2026-08-10', sufficientIncome: 'yes' })
    const late: CaseFile = { ...inTime, application: { ...inTime.application, earlier: 'none' } }
    expect(stillOpen(late, on).facts).toEqual([])
    const unknown: CaseFile = { ...late, sponsor: { ...late.sponsor, decisionReceivedOn: 'unknown' } }
    expect(stillOpen(unknown, on).facts).toMatchObject([
      { field: 'sponsor.decisionReceivedOn', decides: true },
    ])
    expect(stillOpen(unknown, on).outcomes?.get('p')).toEqual(['get-advice', 'other-route'])
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
