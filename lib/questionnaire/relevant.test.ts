import { describe, expect, test } from 'vitest'
import { assess, type CaseFile, type Member } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { relevant } from './relevant'

const ON = '2026-11-21'
const wife: Member = {
  id: 'wife',
  relation: 'partner',
  nationality: 'SY',
  whereabouts: 'abroad',
  partnership: 'married',
  identityProof: 'none',
}
const caseOf = (file: Partial<CaseFile>): CaseFile => ({
  version: 1,
  sponsor: { permit: 'asylum-temporary', protection: 'refugee', decisionDate: '2026-10-01' },
  members: [wife],
  ...file,
})

describe('what is left out', () => {
  test.each<[string, Partial<Member>]>([
    ['of a marriage that could not be, when married', { couldNotMarry: 'no' }],
    ['of a passport that is not there', { passportValidUntil: '2030-01-01' }],
    ['of a child', { childOf: 'both', livesIndependently: 'no' }],
    ['of a parent', { parentKind: 'biological' }],
  ])('an answer %s', (_, answers) => {
    expect(relevant(caseOf({ members: [{ ...wife, ...answers }] }), ON)).toEqual(caseOf({}))
  })

  test('comes back when it applies again', () => {
    const unmarried: Member = { ...wife, partnership: 'unmarried', couldNotMarry: 'no' }
    const married: Member = { ...unmarried, partnership: 'married' }
    const found = (member: Member) => relevant(caseOf({ members: [member] }), ON).members?.[0]?.couldNotMarry
    expect([unmarried, married, unmarried].map(found)).toEqual(['no', undefined, 'no'])
  })

  test('the asylum answers of a sponsor who is Dutch', () => {
    const file = caseOf({ sponsor: { ...caseOf({}).sponsor, permit: 'dutch', birthDate: '1990' } })
    expect(relevant(file, ON).sponsor).toEqual({ permit: 'dutch', birthDate: '1990' })
  })

  test('the record of a child under 12', () => {
    const child: Member = { id: 'c', relation: 'child', birthDate: '2020', publicOrder: 'concern' }
    expect(relevant(caseOf({ members: [child] }), ON).members?.[0]).not.toHaveProperty('publicOrder')
  })
})

describe('what stays', () => {
  test('names, V-numbers, the checklist, and what a person told of an own application', () => {
    const told: Member = { ...wife, name: 'Amina', vNumber: '1', application: { submittedOn: '2026-10-20' } }
    const file = caseOf({ members: [told], checklist: { 'wife:identity-copy': 'have' } })
    expect(relevant(file, ON)).toEqual(file)
  })

  test('an empty case', () => expect(relevant({ version: 1 }, ON)).toEqual({ version: 1 }))

  test('the answers about the sponsor, once everything is decided', () => {
    const file = caseOf({ application: { decision: 'positive', decisionOn: '2026-11-01' } })
    expect(relevant(file, ON).sponsor).toEqual(file.sponsor)
  })

  test('whether the sponsor came alone, which is asked with the parents', () => {
    const sponsor = { ...caseOf({}).sponsor, birthDate: '2006', unaccompanied: 'yes' as const }
    const parent: Member = { id: 'p', relation: 'parent', nationality: 'SY', whereabouts: 'abroad' }
    expect(relevant(caseOf({ sponsor, members: [wife, parent] }), ON).sponsor?.unaccompanied).toBe('yes')
    expect(relevant(caseOf({ sponsor }), ON).sponsor?.unaccompanied).toBeUndefined()
  })

  test('whether a sponsor under 18 came alone, whoever is to come: then a guardian files', () => {
    const sponsor = { ...caseOf({}).sponsor, birthDate: '2009', unaccompanied: 'yes' as const }
    expect(relevant(caseOf({ sponsor }), ON).sponsor?.unaccompanied).toBe('yes')
  })
})

test.each(SCENARIOS.map((scenario) => [scenario.title, scenario] as const))(
  'nothing that counts is left out: %s',
  (_, scenario) => {
    const file = relevant(scenario.case, scenario.on)
    expect(assess(file, { on: scenario.on })).toEqual(assess(scenario.case, { on: scenario.on }))
  },
)
