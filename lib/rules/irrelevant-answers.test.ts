/** An answer whose question does not apply is read by no rule (the contract of the case file, column "asked when"). */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { arbitraryCase, type DrawnCase, SEED } from './arbitrary-case'
import { assess } from './assess'
import { hasReached, spanOf } from './calendar'
import {
  ANSWERS,
  type CaseFile,
  CHILD_KINDS,
  CHILD_OF,
  HOUSINGS,
  type Member,
  PARENT_KINDS,
  PARTNERSHIPS,
  PROTECTIONS,
  PUBLIC_ORDERS,
  REMAINING_PARENTS,
  type Sponsor,
  WHEREABOUTS,
} from './case'
import { hasFreeMovement } from './figures'
import { lawInForce } from './laws/versions'
import { memberDay, progressOf } from './progress'

vi.setConfig({ testTimeout: 60_000 })

const RUNS = { numRuns: 150, seed: SEED }

const DAYS = ['2000-02-29', '2007', '2026-08', '2026-11-20', 'unknown']
const MEMBER_IDS = ['m0', 'm1', 'not-listed', 'unknown']

const has =
  (...permits: string[]) =>
  (file: CaseFile) =>
    permits.includes(file.sponsor?.permit ?? 'unknown')
const holdsAsylum = has('asylum-temporary', 'asylum-indefinite', 'unknown')
const mayBeAsked = has(
  'asylum-temporary',
  'asylum-indefinite',
  'unknown',
  'asylum-pending',
  'regular',
  'dutch',
)

/** Whether the older or the newer law is looked at: the one asked for, or in force, or in force when filed. */
const looksAt = (id: string, { on, law, file }: DrawnCase) =>
  (law ?? lawInForce(on).id) === id ||
  (law === undefined &&
    (file.members ?? []).some((member) => lawInForce(memberDay(progressOf(file, member), on)).id === id))
const OLDER = 'before-2026-06-12'
const NEWER = 'since-2026-06-12'

interface Row<T> {
  field: keyof T
  values: readonly string[]
  /** As the table has it. */
  askedWhen: (drawn: DrawnCase, owner: T) => boolean
}

const SPONSOR: readonly Row<Sponsor>[] = [
  {
    field: 'protection',
    values: PROTECTIONS,
    askedWhen: (drawn) => holdsAsylum(drawn.file) && looksAt(NEWER, drawn),
  },
  { field: 'cameAsFamilyMember', values: ANSWERS, askedWhen: ({ file }) => holdsAsylum(file) },
  { field: 'decisionDate', values: DAYS, askedWhen: ({ file }) => holdsAsylum(file) },
  { field: 'decisionReceivedOn', values: ['2026-11-20'], askedWhen: ({ file }) => holdsAsylum(file) },
  { field: 'birthDate', values: DAYS, askedWhen: ({ file }) => mayBeAsked(file) },
  { field: 'asylumApplicationDate', values: DAYS, askedWhen: ({ file }) => holdsAsylum(file) },
  {
    field: 'unaccompanied',
    values: ANSWERS,
    askedWhen: ({ file }, { birthDate, asylumApplicationDate }) =>
      holdsAsylum(file) && hasReached(18, spanOf(birthDate), spanOf(asylumApplicationDate)) !== true,
  },
  { field: 'housing', values: HOUSINGS, askedWhen: ({ file }) => holdsAsylum(file) },
  { field: 'publicOrder', values: PUBLIC_ORDERS, askedWhen: ({ file }) => holdsAsylum(file) },
]

/** Whether somebody is or may be of an age, or under it, on the member's day. */
const reached = (age: number, { file, on }: DrawnCase, member: Member) => {
  const day = memberDay(progressOf(file, member), on)
  return hasReached(age, spanOf(member.birthDate), { first: day, last: day })
}
const mayBe = (age: number) => (drawn: DrawnCase, member: Member) => reached(age, drawn, member) !== false
const mayBeUnder18 = (drawn: DrawnCase, member: Member) => reached(18, drawn, member) !== true
const is =
  (...relations: string[]) =>
  (_: DrawnCase, { relation }: Member) =>
    relations.includes(relation ?? '')
const isPartner = is('partner')
const isChild = is('child')
const partnersIn = ({ file }: DrawnCase) =>
  (file.members ?? []).filter(({ relation }) => relation === 'partner')
/** An adult child under the older law. */
const isAdultChild = (drawn: DrawnCase, member: Member) =>
  isChild(drawn, member) && mayBe(18)(drawn, member) && looksAt(OLDER, drawn)

const MEMBER: readonly Row<Member>[] = [
  {
    field: 'whereabouts',
    values: WHEREABOUTS,
    askedWhen: (_, { nationality }) => !hasFreeMovement(nationality),
  },
  { field: 'familyBeforeEntry', values: ANSWERS, askedWhen: is('partner', 'child', 'parent') },
  { field: 'familyStill', values: ANSWERS, askedWhen: is('partner', 'child', 'parent') },
  { field: 'mentioned', values: ANSWERS, askedWhen: is('partner', 'child', 'parent') },
  { field: 'publicOrder', values: PUBLIC_ORDERS, askedWhen: mayBe(12) },
  {
    field: 'passportValidUntil',
    values: ['2026-11-30'],
    askedWhen: (_, { identityProof }) => identityProof === 'passport',
  },
  { field: 'partnership', values: PARTNERSHIPS, askedWhen: isPartner },
  {
    field: 'durableExclusive',
    values: ANSWERS,
    askedWhen: (drawn, member) =>
      isPartner(drawn, member) && ['unmarried', 'religious'].includes(member.partnership ?? ''),
  },
  {
    field: 'couldNotMarry',
    values: ANSWERS,
    askedWhen: (drawn, member) =>
      isPartner(drawn, member) && member.partnership === 'unmarried' && looksAt(NEWER, drawn),
  },
  {
    field: 'chosenPartner',
    values: ANSWERS,
    askedWhen: (drawn, member) => isPartner(drawn, member) && partnersIn(drawn).length > 1,
  },
  { field: 'childOf', values: CHILD_OF, askedWhen: isChild },
  { field: 'childKind', values: CHILD_KINDS, askedWhen: isChild },
  {
    field: 'otherParent',
    values: MEMBER_IDS,
    askedWhen: (drawn, member) => isChild(drawn, member) && partnersIn(drawn).length > 0,
  },
  {
    field: 'remainingParent',
    values: REMAINING_PARENTS,
    askedWhen: (drawn, member) => is('child', 'sibling')(drawn, member) && mayBeUnder18(drawn, member),
  },
  { field: 'livesIndependently', values: ANSWERS, askedWhen: isAdultChild },
  { field: 'hasOwnFamily', values: ANSWERS, askedWhen: isAdultChild },
  {
    field: 'moreThanNormalTies',
    values: ANSWERS,
    askedWhen: (drawn, member) => isAdultChild(drawn, member) && mayBe(26)(drawn, member),
  },
  {
    field: 'fosterParentsDied',
    values: ANSWERS,
    askedWhen: (drawn, member) => isChild(drawn, member) && member.childKind === 'foster',
  },
  { field: 'parentKind', values: PARENT_KINDS, askedWhen: is('parent') },
]

const assessed = ({ on, law }: DrawnCase, file: CaseFile) => JSON.stringify(assess(file, { on, law }))

const anyOf = ({ values }: { values: readonly string[] }, pick: number) => values[pick % values.length]

/** Fields of the sponsor that change the assessment though they are not asked. */
function readOfSponsor(drawn: DrawnCase, pick: number): string[] {
  const { sponsor = {} } = drawn.file
  const before = assessed(drawn, drawn.file)
  return SPONSOR.filter((row) => !row.askedWhen(drawn, sponsor))
    .filter((row) => {
      const changed = { ...drawn.file, sponsor: { ...sponsor, [row.field]: anyOf(row, pick) } }
      return assessed(drawn, changed) !== before
    })
    .map(({ field }) => field)
}

/** Fields of members that change the assessment though they are not asked. */
function readOfMembers(drawn: DrawnCase, pick: number): string[] {
  const { members = [] } = drawn.file
  const before = assessed(drawn, drawn.file)
  return MEMBER.filter((row) => {
    const changed = members.map((member) =>
      row.askedWhen(drawn, member) ? member : { ...member, [row.field]: anyOf(row, pick) },
    )
    return assessed(drawn, { ...drawn.file, members: changed }) !== before
  }).map(({ field }) => field)
}

describe('an answer whose question does not apply changes nothing', () => {
  test.each([
    ['of the sponsor', readOfSponsor],
    ['of the members', readOfMembers],
  ])('%s', (_, read) => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat(60), (drawn, pick) => {
        expect(read(drawn, pick)).toEqual([])
      }),
      RUNS,
    )
  })

  test('of the application: a visit to the embassy, when that is not the way', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(...DAYS), (drawn, embassyVisitOn) => {
        const { application = {} } = drawn.file
        if (application.route === 'embassy') return
        const changed = { ...drawn.file, application: { ...application, embassyVisitOn } }
        expect(assessed(drawn, changed)).toBe(assessed(drawn, drawn.file))
      }),
      RUNS,
    )
  })
})
