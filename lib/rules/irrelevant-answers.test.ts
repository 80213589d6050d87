/** An answer whose question does not apply is read by no rule (the contract of the case file, column "asked when"). */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { arbitraryCase, type DrawnCase, SEED } from '@/lib/testing/arbitrary-case'
import { assess } from './assess'
import { hasReached, spanOf } from './calendar'
import {
  ANSWERS,
  type CaseFile,
  CHILD_KINDS,
  CHILD_OF,
  EARLIER_APPLICATIONS,
  HOUSINGS,
  type Member,
  OTHER_EU_STATUSES,
  PARENT_KINDS,
  PARTNERSHIPS,
  PERMIT_REVIEWS,
  PROTECTIONS,
  PUBLIC_ORDERS,
  REFUSALS,
  REMAINING_PARENTS,
  type Sponsor,
  UNACCOMPANIED,
  WHEREABOUTS,
} from './case'
import { hasFreeMovement } from './figures'
import { lawInForce, lawsInForce } from './laws'
import { filingDays, memberDays, progressOf, stageOf } from './progress'

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
    (file.members ?? []).some((member) => {
      const filed = filingDays(progressOf(file, member), { decision: null, on })
      return filed !== null && lawsInForce(filed).some((each) => each.id === id)
    }))
const OLDER = 'before-2026-06-12'
const NEWER = 'since-2026-06-12'

interface Row<T> {
  field: keyof T
  values: readonly string[]
  /** As the table has it. */
  askedWhen: (drawn: DrawnCase, owner: T) => boolean
}

const canBeReviewed = (file: CaseFile) =>
  ['asylum-temporary', 'asylum-indefinite'].includes(file.sponsor?.permit ?? '')
const inCase = ({ file }: DrawnCase, ...relations: string[]) =>
  (file.members ?? []).some(({ relation }) => relations.includes(relation ?? ''))
const sponsorWas = (age: number, { birthDate, asylumApplicationDate }: Sponsor) =>
  hasReached(age, spanOf(birthDate), spanOf(asylumApplicationDate))
const asksBirthDate = (drawn: DrawnCase, sponsor: Sponsor) =>
  holdsAsylum(drawn.file) && inCase(drawn, 'parent', 'sibling') && sponsorWas(26, sponsor) !== true
/** By the date of birth, or because that date is said to be wrong, or perhaps wrong, in the decision. */
const wasMaybeMinor = (drawn: DrawnCase, sponsor: Sponsor) =>
  sponsorWas(18, sponsor) !== true ||
  (asksBirthDate(drawn, sponsor) && ['no', 'unknown'].includes(sponsor.birthDateRight ?? ''))

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
    values: UNACCOMPANIED,
    askedWhen: (drawn, sponsor) => holdsAsylum(drawn.file) && wasMaybeMinor(drawn, sponsor),
  },
  { field: 'birthDateRight', values: ANSWERS, askedWhen: asksBirthDate },
  {
    field: 'ownHousehold',
    values: ANSWERS,
    askedWhen: (drawn, sponsor) =>
      holdsAsylum(drawn.file) &&
      inCase(drawn, 'parent') &&
      wasMaybeMinor(drawn, sponsor) &&
      hasReached(18, spanOf(sponsor.birthDate), { first: drawn.on, last: drawn.on }) !== false,
  },
  { field: 'permitUnderReview', values: PERMIT_REVIEWS, askedWhen: ({ file }) => canBeReviewed(file) },
  {
    field: 'reviewReplyBy',
    values: ['2026-11-20'],
    askedWhen: ({ file }, { permitUnderReview }) =>
      canBeReviewed(file) && (permitUnderReview === 'letter' || permitUnderReview === 'withdrawn'),
  },
  { field: 'housing', values: HOUSINGS, askedWhen: ({ file }) => holdsAsylum(file) },
  { field: 'publicOrder', values: PUBLIC_ORDERS, askedWhen: ({ file }) => holdsAsylum(file) },
]

/** Whether somebody is or may be of an age, or under it, on the member's day. */
const reached = (age: number, { file, on }: DrawnCase, member: Member) => {
  const progress = progressOf(file, member)
  const filed = filingDays(progress, { decision: spanOf(file.sponsor?.decisionDate), on })
  return hasReached(age, spanOf(member.birthDate), memberDays(progress, filed, on))
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

/** A brother, sister or other person whom the sponsor raised, or may have. */
const mayBeRaised = ({ relation, raisedBySponsor }: Member) =>
  (relation === 'sibling' || relation === 'other') && raisedBySponsor !== 'no'
/** Is or may be under 18, on the member's day or when the sponsor asked for asylum. */
const wasMaybeChild = (drawn: DrawnCase, member: Member) =>
  mayBeUnder18(drawn, member) ||
  hasReached(18, spanOf(member.birthDate), spanOf(drawn.file.sponsor?.asylumApplicationDate)) !== true
/** Everybody whom a law may weigh by its conditions. */
const isWeighed = (drawn: DrawnCase, member: Member) =>
  is('partner', 'child', 'parent')(drawn, member) ||
  mayBeRaised(member) ||
  (is('sibling')(drawn, member) && looksAt(NEWER, drawn))

const MEMBER: readonly Row<Member>[] = [
  {
    field: 'whereabouts',
    values: WHEREABOUTS,
    askedWhen: (_, { nationality }) => !hasFreeMovement(nationality),
  },
  { field: 'familyBeforeEntry', values: ANSWERS, askedWhen: isWeighed },
  { field: 'familyStill', values: ANSWERS, askedWhen: isWeighed },
  { field: 'mentioned', values: ANSWERS, askedWhen: isWeighed },
  {
    field: 'otherEuStatus',
    values: OTHER_EU_STATUSES,
    askedWhen: (_, { whereabouts }) => whereabouts === 'other-eu',
  },
  {
    field: 'otherEuClaimOn',
    values: ['2026-11-20'],
    askedWhen: (_, member) => member.whereabouts === 'other-eu' && member.otherEuStatus === 'open-claim',
  },
  {
    field: 'canTravel',
    values: ANSWERS,
    askedWhen: (drawn, member) => {
      const progress = progressOf(drawn.file, member)
      return ['submitted', 'approved'].includes(stageOf(progress)) && progress.mvvValidFrom === undefined
    },
  },
  {
    field: 'marriedBeforeEntry',
    values: ANSWERS,
    askedWhen: (drawn, member) =>
      isPartner(drawn, member) &&
      looksAt(NEWER, drawn) &&
      ['married', 'registered'].includes(member.partnership ?? ''),
  },
  {
    field: 'bornHere',
    values: ANSWERS,
    askedWhen: (drawn, member) => isChild(drawn, member) && member.whereabouts === 'netherlands',
  },
  {
    field: 'dependentOnParents',
    values: ANSWERS,
    askedWhen: (drawn, member) => is('sibling')(drawn, member) && mayBe(18)(drawn, member),
  },
  {
    field: 'raisedBySponsor',
    values: ANSWERS,
    askedWhen: (drawn, member) => is('sibling', 'other')(drawn, member) && wasMaybeChild(drawn, member),
  },
  {
    field: 'livesTogether',
    values: ANSWERS,
    askedWhen: (drawn, member) =>
      is('partner', 'child')(drawn, member) &&
      ['arrived', 'settled'].includes(stageOf(progressOf(drawn.file, member))),
  },
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
    askedWhen: (drawn, member) =>
      (is('child', 'sibling')(drawn, member) || mayBeRaised(member)) && mayBeUnder18(drawn, member),
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
    askedWhen: (drawn, member) =>
      mayBeRaised(member) || (isChild(drawn, member) && member.childKind === 'foster'),
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

  test('a stay in the country of the embassy, when nobody applies there', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(...ANSWERS), (drawn, livesLawfully) => {
        const { application = {} } = drawn.file
        if (application.route === 'embassy') return
        const changed = { ...drawn.file, application: { ...application, livesLawfully } }
        expect(assessed(drawn, changed)).toBe(assessed(drawn, drawn.file))
      }),
      RUNS,
    )
  })

  test('an earlier application, while the safe day is still to come', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(...EARLIER_APPLICATIONS), (drawn, earlier) => {
        const { sponsor = {}, application = {} } = drawn.file
        const inTime = { ...drawn.file, sponsor: { ...sponsor, decisionDate: drawn.on } }
        const changed = { ...inTime, application: { ...application, earlier } }
        expect(assessed(drawn, changed)).toBe(assessed(drawn, inTime))
      }),
      RUNS,
    )
  })

  test('which refusal it is, when nothing is refused', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(...REFUSALS), (drawn, refusal) => {
        const { application = {}, members = [] } = drawn.file
        const isRefused = members.some((member) => stageOf(progressOf(drawn.file, member)) === 'refused')
        if (isRefused) return
        const changed = { ...drawn.file, application: { ...application, refusal } }
        expect(assessed(drawn, changed)).toBe(assessed(drawn, drawn.file))
      }),
      RUNS,
    )
  })

  test('a visit to the embassy, when nobody applies there', () => {
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
