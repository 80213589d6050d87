/**
 * Test-only: cases as fast-check draws them. Dates gather where the rules turn: ages, terms, changes of law.
 * Most answers are the usual ones, so that every outcome is drawn often enough to mean something.
 */
import fc, { type Arbitrary } from 'fast-check'
import {
  ANSWERS,
  type Application,
  type ApplicationProgress,
  addDays,
  addMonths,
  type CaseFile,
  CHILD_KINDS,
  CHILD_OF,
  type Day,
  DECISIONS,
  DOCUMENTS,
  EARLIER_APPLICATIONS,
  FILING_ROUTES,
  HOUSINGS,
  IDENTITY_PROOFS,
  LAW_IDS,
  type LawId,
  type Member,
  OTHER_EU_STATUSES,
  PAPER_STATES,
  PARENT_KINDS,
  PARTNERSHIPS,
  type PartialDate,
  PERMIT_REVIEWS,
  PERMITS,
  PROTECTIONS,
  PUBLIC_ORDERS,
  REFUSALS,
  RELATIONS,
  RELATIONSHIP_PROOFS,
  REMAINING_PARENTS,
  type Relation,
  type Sponsor,
  UNACCOMPANIED,
  VOICES,
  WHEREABOUTS,
} from '@/lib/rules'

export interface DrawnCase {
  on: Day
  law: LawId | undefined
  file: CaseFile
}

const MOST_MEMBERS = 5
const IDS = Array.from({ length: MOST_MEMBERS }, (_, at) => `m${at}`)

const oneOf = <T>(codes: readonly T[]) => fc.constantFrom(...codes)
/** The usual answer six times out of seven, else any. */
const usually = <T>(usual: T, codes: readonly T[]): Arbitrary<T> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: oneOf(codes) })
/** Everything answered, or some of it. */
const answers = <T extends object>(fields: { [K in keyof T]: Arbitrary<T[K]> }) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.record(fields) },
    { weight: 1, arbitrary: fc.record(fields, { requiredKeys: [] }) },
  ) as Arbitrary<Partial<T>>
const yes = usually('yes', ANSWERS)
const no = usually('no', ANSWERS)

/** Days on and around so many months before a day. */
const monthsBefore = (on: Day, months: readonly number[]): Arbitrary<Day> =>
  fc
    .tuple(oneOf(months), fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -120, max: 120 })))
    .map(([back, days]) => addDays(addMonths(on, -back), days))
const yearsBefore = (on: Day, years: readonly number[]) =>
  monthsBefore(
    on,
    years.map((year) => 12 * year),
  )

const orUnknown = (day: Arbitrary<Day>): Arbitrary<Day> =>
  fc.oneof({ weight: 12, arbitrary: day }, { weight: 1, arbitrary: fc.constant('unknown') })
/** Known to the day, to the month or to the year. */
const partly = (day: Arbitrary<Day>): Arbitrary<PartialDate> =>
  orUnknown(fc.tuple(day, oneOf([10, 10, 10, 7, 4])).map(([text, length]) => text.slice(0, length)))

function sponsorOn(on: Day): Arbitrary<Sponsor> {
  return answers<Sponsor>({
    permit: usually('asylum-temporary', PERMITS),
    protection: oneOf(['refugee', 'refugee', ...PROTECTIONS]),
    cameAsFamilyMember: no,
    decisionDate: partly(monthsBefore(on, [1, 2, 3, 3, 24])),
    decisionReceivedOn: orUnknown(monthsBefore(on, [0, 3])),
    birthDate: partly(yearsBefore(on, [17, 18, 19, 21, 35, 35, 35, 35])),
    asylumApplicationDate: partly(yearsBefore(on, [0, 1, 1, 3])),
    unaccompanied: usually('yes', UNACCOMPANIED),
    birthDateRight: yes,
    ownHousehold: no,
    permitUnderReview: usually('no', PERMIT_REVIEWS),
    reviewReplyBy: orUnknown(monthsBefore(on, [-1, 0])),
    housing: usually('own-suitable', HOUSINGS),
    sufficientIncome: yes,
    publicOrder: usually('no-concern', PUBLIC_ORDERS),
  })
}

const progressFields = (on: Day) => ({
  submittedOn: partly(monthsBefore(on, [0, 0, 1, 12])),
  decision: oneOf(DECISIONS),
  decisionOn: orUnknown(monthsBefore(on, [0, 1])),
  objectBy: orUnknown(monthsBefore(on, [-1, 0])),
  refusal: oneOf(REFUSALS),
  mvvValidFrom: orUnknown(monthsBefore(on, [0, 3])),
  mvvValidUntil: orUnknown(monthsBefore(on, [-3, 0])),
  arrivedOn: orUnknown(monthsBefore(on, [0, 3])),
  permitIssuedOn: orUnknown(monthsBefore(on, [0, 4])),
})

/** Mostly nothing filed yet, or filed and waiting; sometimes decided; seldom a mix that no letter would give. */
function progressOn(on: Day): Arbitrary<ApplicationProgress> {
  const fields = progressFields(on)
  const { permitIssuedOn: _, arrivedOn: __, ...decided } = fields
  return fc.oneof(
    { weight: 10, arbitrary: fc.constant<ApplicationProgress>({}) },
    { weight: 4, arbitrary: fc.record({ submittedOn: fields.submittedOn }) },
    { weight: 2, arbitrary: fc.record(decided, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.record(fields, { requiredKeys: [] }) },
  )
}

function applicationOn(on: Day): Arbitrary<Application> {
  const own = answers<Application>({
    route: oneOf(FILING_ROUTES),
    embassyVisitOn: orUnknown(monthsBefore(on, [0, 1])),
    documentsNeedTranslation: oneOf(ANSWERS),
    replyBy: orUnknown(monthsBefore(on, [-1, 0])),
    earlier: usually('none', EARLIER_APPLICATIONS),
    livesLawfully: yes,
  })
  return fc.tuple(progressOn(on), own).map(([progress, rest]) => ({ ...progress, ...rest }))
}

const ofEverybody = (on: Day, ages: readonly number[]) => ({
  inApplication: usually('yes', ['yes', 'no'] as const),
  birthDate: partly(yearsBefore(on, ages)),
  nationality: usually('SY', ['SY', 'ER', 'XK', 'DE', 'GB', 'stateless', 'unknown']),
  whereabouts: usually('abroad', WHEREABOUTS),
  otherEuStatus: oneOf(OTHER_EU_STATUSES),
  otherEuClaimOn: orUnknown(monthsBefore(on, [0, 1, 2])),
  canTravel: yes,
  livesTogether: yes,
  publicOrder: usually('no-concern', PUBLIC_ORDERS),
  identityProof: usually('passport', IDENTITY_PROOFS),
  passportValidUntil: orUnknown(monthsBefore(on, [-9, -15, -60])),
  relationshipProof: usually('official', RELATIONSHIP_PROOFS),
})
const family = { familyBeforeEntry: yes, familyStill: yes, mentioned: yes }

/** What only this relation is asked. */
const OF_RELATION = {
  partner: {
    ...family,
    partnership: usually('married', PARTNERSHIPS),
    durableExclusive: yes,
    marriedBeforeEntry: yes,
    couldNotMarry: yes,
    chosenPartner: oneOf(ANSWERS),
  },
  child: {
    ...family,
    childOf: usually('both', CHILD_OF),
    childKind: usually('biological', CHILD_KINDS),
    otherParent: oneOf([...IDS, 'not-listed', 'unknown']),
    remainingParent: usually('none', REMAINING_PARENTS),
    livesIndependently: no,
    hasOwnFamily: no,
    moreThanNormalTies: yes,
    fosterParentsDied: yes,
    bornHere: oneOf(ANSWERS),
  },
  parent: { ...family, parentKind: usually('biological', PARENT_KINDS) },
  sibling: {
    ...family,
    remainingParent: oneOf(REMAINING_PARENTS),
    raisedBySponsor: oneOf(ANSWERS),
    dependentOnParents: oneOf(ANSWERS),
    fosterParentsDied: yes,
  },
  other: { ...family, raisedBySponsor: oneOf(ANSWERS), remainingParent: oneOf(REMAINING_PARENTS) },
} as const satisfies Record<Relation, unknown>

type Nameless = Omit<Member, 'id'>

const AGES: Record<Relation, readonly number[]> = {
  partner: [18, 21, 35, 35, 35],
  child: [1, 8, 12, 14, 15, 18, 18, 26],
  parent: [45, 60],
  sibling: [12, 18, 20],
  other: [10, 30],
}

function memberOn(on: Day): Arbitrary<Nameless> {
  const related = (relation: Relation): Arbitrary<Nameless> =>
    answers<Nameless>({ ...ofEverybody(on, AGES[relation]), ...OF_RELATION[relation] }).map((member) => ({
      ...member,
      relation,
    }))
  const withOwnPath = (member: Arbitrary<Nameless>): Arbitrary<Nameless> =>
    fc.tuple(member, fc.option(progressOn(on), { freq: 8 })).map(([person, application]) => ({
      ...person,
      ...(application && { application }),
    }))
  const weights: Record<Relation, number> = { partner: 8, child: 8, parent: 4, sibling: 2, other: 1 }
  return fc.oneof(
    ...RELATIONS.map((relation) => ({
      weight: weights[relation],
      arbitrary: withOwnPath(related(relation)),
    })),
    { weight: 1, arbitrary: answers<Nameless>(ofEverybody(on, [18])) },
  )
}

const checklist = fc.dictionary(
  fc.tuple(oneOf([...IDS, 'case', 'nobody']), oneOf(DOCUMENTS)).map((names) => names.join(':')),
  oneOf(PAPER_STATES),
  { maxKeys: 4, noNullPrototype: true },
)

function fileOn(on: Day): Arbitrary<CaseFile> {
  const members = fc.array(memberOn(on), { maxLength: MOST_MEMBERS })
  return fc.record(
    {
      version: fc.constant(1 as const),
      filledInBy: oneOf(VOICES),
      sponsor: sponsorOn(on),
      application: applicationOn(on),
      members: members.map((people) => people.map((person, at) => ({ id: `m${at}`, ...person }))),
      checklist,
    },
    { requiredKeys: ['version', 'sponsor', 'members'] },
  )
}

const assessmentDay = fc.oneof(
  oneOf(['2026-06-11', '2026-06-12', '2026-11-21', '2027-02-28', '2028-02-29', '2025-12-31']),
  fc.integer({ min: 0, max: 2_500 }).map((days) => addDays('2024-01-01', days)),
)

/** Each run draws the same cases, so that a test that passes here passes everywhere. */
export const SEED = 20_261_121

/** A case, the day it is assessed and the law that is asked for, if any. */
export const arbitraryCase: Arbitrary<DrawnCase> = assessmentDay.chain((on) =>
  fc.record({ on: fc.constant(on), law: usually(undefined, [undefined, ...LAW_IDS]), file: fileOn(on) }),
)
