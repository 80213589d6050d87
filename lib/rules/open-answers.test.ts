/** "I don't know" closes nothing: no answer, and nobody who may come back to nareis, is left without the day. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { arbitraryCase, type DrawnCase, SEED } from '@/lib/testing/arbitrary-case'
import { boyAlone, caseOf, mother, ON } from '@/lib/testing/example-case'
import { assess } from './assess'
import {
  ANSWERS,
  type CaseFile,
  CHILD_KINDS,
  CHILD_OF,
  type Member,
  PARENT_KINDS,
  PARTNERSHIPS,
  PERMIT_REVIEWS,
  PROTECTIONS,
  REMAINING_PARENTS,
  type Sponsor,
  UNACCOMPANIED,
} from './case'
import type { Outcome } from './vocabulary'

vi.setConfig({ testTimeout: 60_000 })

const RUNS = { numRuns: 150, seed: SEED }

const isNo = (outcome: Outcome | undefined) => outcome === 'other-route' || outcome === 'not-covered'

/**
 * Questions with "I don't know", each with its other answers. Not where somebody is: who is here has a way of the own
 * with a day of the own, which is told once it is known.
 */
const OF_SPONSOR = {
  protection: PROTECTIONS,
  cameAsFamilyMember: ANSWERS,
  unaccompanied: UNACCOMPANIED,
  birthDateRight: ANSWERS,
  ownHousehold: ANSWERS,
  permitUnderReview: PERMIT_REVIEWS,
  sufficientIncome: ANSWERS,
} as const satisfies Partial<Record<keyof Sponsor, readonly string[]>>

const OF_MEMBER = {
  familyBeforeEntry: ANSWERS,
  familyStill: ANSWERS,
  mentioned: ANSWERS,
  partnership: PARTNERSHIPS,
  marriedBeforeEntry: ANSWERS,
  durableExclusive: ANSWERS,
  couldNotMarry: ANSWERS,
  childOf: CHILD_OF,
  childKind: CHILD_KINDS,
  remainingParent: REMAINING_PARENTS,
  parentKind: PARENT_KINDS,
  dependentOnParents: ANSWERS,
  raisedBySponsor: ANSWERS,
  livesIndependently: ANSWERS,
  hasOwnFamily: ANSWERS,
  moreThanNormalTies: ANSWERS,
  birthDate: ['unknown'],
} as const satisfies Partial<Record<keyof Member, readonly string[]>>

const DATES_OF_SPONSOR = ['birthDate', 'decisionDate', 'asylumApplicationDate'] as const

interface Place {
  name: string
  told: string | undefined
  values: readonly string[]
  fill: (value: string) => CaseFile
}

/** Every question of the case that has "I don't know" among its answers, or could have it. */
const placesIn = (file: CaseFile): Place[] => [
  ...(Object.keys(OF_SPONSOR) as (keyof typeof OF_SPONSOR)[]).map(
    (field): Place => ({
      name: field,
      told: file.sponsor?.[field],
      values: OF_SPONSOR[field],
      fill: (value) => ({ ...file, sponsor: { ...file.sponsor, [field]: value } }),
    }),
  ),
  ...DATES_OF_SPONSOR.map(
    (field): Place => ({
      name: field,
      told: file.sponsor?.[field],
      values: ['unknown'],
      fill: (value) => ({ ...file, sponsor: { ...file.sponsor, [field]: value } }),
    }),
  ),
  {
    name: 'submittedOn',
    told: file.application?.submittedOn,
    values: ['unknown'],
    fill: (submittedOn) => ({ ...file, application: { ...file.application, submittedOn } }),
  },
  ...(file.members ?? []).flatMap((member) =>
    (Object.keys(OF_MEMBER) as (keyof typeof OF_MEMBER)[]).map(
      (field): Place => ({
        name: `${member.id} ${field}`,
        told: member[field],
        values: OF_MEMBER[field],
        fill: (value) => ({
          ...file,
          members: file.members?.map((other) => (other === member ? { ...other, [field]: value } : other)),
        }),
      }),
    ),
  ),
]

const outcomesOf = ({ on, law }: DrawnCase, file: CaseFile) =>
  assess(file, { on, law }).members.map(({ outcome }) => outcome)

/** Answers that, once nobody knows them any more, turn another outcome into a "no". */
function closingBySilence(drawn: DrawnCase): string[] {
  const before = outcomesOf(drawn, drawn.file)
  return placesIn(drawn.file)
    .filter(({ told, values }) => told !== undefined && values.includes('unknown'))
    .filter(({ fill }) =>
      outcomesOf(drawn, fill('unknown')).some((outcome, at) => isNo(outcome) && !isNo(before[at])),
    )
    .map(({ name }) => name)
}

/** Whom the day to apply, when it has not passed, is for. */
const withTheDay = ({ on, law }: DrawnCase, file: CaseFile): string[] =>
  assess(file, { on, law })
    .deadlines.filter(({ id, passed }) => id === 'apply' && !passed)
    .flatMap(({ memberIds }) => memberIds)

/**
 * Answers that are open, and one of which would give somebody the day to apply by. Protection is told apart: of a
 * partner or child of subsidiary protection no source names a term, so `ask-term` stands in its place.
 */
function withoutTheDay(drawn: DrawnCase): string[] {
  const now = new Set(withTheDay(drawn, drawn.file))
  return placesIn(drawn.file)
    .filter(({ told }) => told === undefined || told === 'unknown')
    .flatMap(({ name, values, fill }) =>
      values
        .filter((value) => value !== 'unknown')
        .flatMap((value) =>
          withTheDay(drawn, fill(value))
            .filter((id) => !now.has(id))
            .map((id) => `${name}: ${value} would give ${id} the day`),
        ),
    )
}

describe('for every case', () => {
  test('"I don’t know" never turns another outcome into a "no"', () => {
    fc.assert(
      fc.property(arbitraryCase, (drawn) => {
        expect(closingBySilence(drawn)).toEqual([])
      }),
      RUNS,
    )
  })

  test('everybody for whom nareis is still possible has a last day', () => {
    fc.assert(
      fc.property(arbitraryCase, (drawn) => {
        expect(withoutTheDay(drawn)).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('the checks of these tests', () => {
  const drawn = (file: CaseFile): DrawnCase => ({ on: ON, law: undefined, file })

  test('a "no" answer closes what "I don\'t know" leaves open', () => {
    const file = caseOf([mother], { sponsor: { ...boyAlone, unaccompanied: 'unknown' } })
    expect(outcomesOf(drawn(file), file)).toEqual(['get-advice'])
    const alone = placesIn(file).find(({ name }) => name === 'unaccompanied')
    expect(outcomesOf(drawn(file), alone?.fill('no') ?? file)).toEqual(['other-route'])
  })

  test('find somebody whose last day depends on an open answer', () => {
    const file = caseOf([mother], { sponsor: { ...boyAlone, unaccompanied: 'no' } })
    expect(withTheDay(drawn(file), file)).toEqual([])
    const alone = placesIn(file).find(({ name }) => name === 'unaccompanied')
    expect(withTheDay(drawn(file), alone?.fill('yes') ?? file)).toEqual([mother.id])
  })
})
