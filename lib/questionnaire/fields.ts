/**
 * Every question, once: whose it is, what answers it takes, and when it can matter. Order, pages, progress,
 * the answers page and pruning are derived from this list and from pages.ts. The conditions follow the column
 * "asked when" of the case file's description; a question that cannot change anything is not asked.
 */
import {
  ANSWERS,
  CHILD_KINDS,
  CHILD_OF,
  FILING_ROUTES,
  HOUSINGS,
  IDENTITY_PROOFS,
  isAtLeast,
  maybe,
  PARENT_KINDS,
  PARTNERSHIPS,
  PERMITS,
  PROTECTIONS,
  PUBLIC_ORDERS,
  RELATIONS,
  RELATIONSHIP_PROOFS,
  REMAINING_PARENTS,
  STAGES,
  VOICES,
  WHEREABOUTS,
} from '@/lib/rules'
import {
  caseStage,
  goesRegularFirst,
  isAdultChild,
  isMemberWeighed,
  isOpen,
  isUndecided,
  isWeighed,
  type MemberSituation,
  mayBeMinor,
  mayHaveFamilyPapers,
  mayHaveRegularPapers,
  needsPermit,
  olderLawMayApply,
  type Situation,
} from './situation'

export type FieldKind = 'radio' | 'date' | 'partial-date' | 'text' | 'country' | 'partner' | 'people'

interface Common {
  kind: FieldKind
  /** Codes of a radio group. */
  options?: readonly string[]
  /** May stay empty. */
  optional?: true
  /** About missing or dead relatives, or convictions: says so first and can be passed over. */
  sensitive?: true
  /** Shown below this field once one of these answers is chosen there. */
  under?: { field: string; answers: readonly string[] }
  /** A day that lies ahead is possible. */
  mayBeAhead?: true
}
export interface CaseField extends Common {
  of: 'case'
  when: (situation: Situation) => boolean
}
export interface MemberField extends Common {
  of: 'member'
  when: (situation: MemberSituation) => boolean
}
export type Field = CaseField | MemberField

const always = () => true
const isUndecidedAndWeighed = (s: Situation) => isUndecided(s) && isWeighed(s)
const someStageIs =
  (...stages: string[]) =>
  (s: Situation) =>
    [caseStage(s.file), ...s.subjects.map(({ stage }) => stage)].some((stage) => stages.includes(stage))
const caseStageIs =
  (...stages: string[]) =>
  (s: Situation) =>
    stages.includes(caseStage(s.file))
const relationIs =
  (...relations: string[]) =>
  ({ subject }: MemberSituation) =>
    relations.includes(subject.member.relation ?? '')
const all =
  <S>(...tests: ((situation: S) => boolean)[]) =>
  (situation: S) =>
    tests.every((test) => test(situation))
const some =
  <S>(...tests: ((situation: S) => boolean)[]) =>
  (situation: S) =>
    tests.some((test) => test(situation))

const hasBirthQuestion = (s: Situation) =>
  isUndecided(s) && (isWeighed(s) || ['asylum-pending', 'regular', 'dutch'].includes(s.facts.permit))
const isLate = ({ facts, on }: Situation) => facts.term !== null && on > facts.term.safeDay
const isCounsellor = ({ file }: Situation) => file.filledInBy === 'counsellor'
const hasSeveralPartners = ({ facts }: Situation) => facts.partners.length > 1
const isFirstParent = ({ facts, subject }: MemberSituation) =>
  facts.members.find(({ relation }) => relation === 'parent')?.id === subject.member.id
const someNeedsIncome = (s: Situation) =>
  s.facts.protection === 'subsidiary' || goesRegularFirst(s) || (isWeighed(s) && isLate(s))
const someIsTwelve = ({ subjects, ...rest }: Situation) =>
  subjects.some((subject) => isMemberWeighed({ ...rest, subjects, subject }) && maybe(isAtLeast(subject, 12)))
const isSettledByLetter = caseStageIs('refused', 'approved')

export const FIELDS = {
  filledInBy: { of: 'case', kind: 'radio', options: VOICES, when: always },
  'sponsor.permit': { of: 'case', kind: 'radio', options: PERMITS, when: always },
  progress: { of: 'case', kind: 'radio', options: STAGES, when: always },
  'application.submittedOn': {
    of: 'case',
    kind: 'date',
    under: { field: 'progress', answers: ['submitted', 'refused'] },
    when: caseStageIs('submitted', 'refused'),
  },

  'sponsor.decisionDate': { of: 'case', kind: 'partial-date', when: isUndecidedAndWeighed },
  'sponsor.protection': {
    of: 'case',
    kind: 'radio',
    options: PROTECTIONS,
    when: all(isUndecidedAndWeighed, ({ facts }) => facts.law.hasTwoStatuses),
  },
  'sponsor.cameAsFamilyMember': { of: 'case', kind: 'radio', options: ANSWERS, when: isUndecidedAndWeighed },
  'sponsor.birthDate': { of: 'case', kind: 'partial-date', when: hasBirthQuestion },
  'sponsor.asylumApplicationDate': { of: 'case', kind: 'partial-date', when: isUndecidedAndWeighed },
  'sponsor.decisionReceivedOn': {
    of: 'case',
    kind: 'date',
    optional: true,
    when: all(isUndecidedAndWeighed, some(isCounsellor, isLate)),
  },

  'person.relation': { of: 'member', kind: 'radio', options: RELATIONS, when: always },
  'person.name': { of: 'member', kind: 'text', optional: true, when: always },
  'person.birthDate': { of: 'member', kind: 'partial-date', when: always },
  'person.nationality': { of: 'member', kind: 'country', when: always },

  'person.whereabouts': {
    of: 'member',
    kind: 'radio',
    options: WHEREABOUTS,
    sensitive: true,
    when: ({ subject }) =>
      needsPermit(subject) && (subject.stage === 'preparing' || subject.stage === 'submitted'),
  },
  'person.familyBeforeEntry': { of: 'member', kind: 'radio', options: ANSWERS, when: isMemberWeighed },
  'person.familyStill': { of: 'member', kind: 'radio', options: ANSWERS, when: isMemberWeighed },
  'person.mentioned': { of: 'member', kind: 'radio', options: ANSWERS, when: isMemberWeighed },

  'person.partnership': {
    of: 'member',
    kind: 'radio',
    options: PARTNERSHIPS,
    when: all(relationIs('partner'), some(isMemberWeighed, mayHaveRegularPapers)),
  },
  'person.durableExclusive': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    under: { field: 'person.partnership', answers: ['religious', 'unmarried'] },
    when: all(relationIs('partner'), isMemberWeighed, olderLawMayApply, ({ subject }) =>
      ['religious', 'unmarried'].includes(subject.member.partnership ?? ''),
    ),
  },
  'person.couldNotMarry': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    sensitive: true,
    under: { field: 'person.partnership', answers: ['unmarried'] },
    when: all(
      relationIs('partner'),
      isMemberWeighed,
      ({ facts, subject }) => facts.law.hasTwoStatuses && subject.member.partnership === 'unmarried',
    ),
  },
  'person.chosenPartner': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    when: all(relationIs('partner'), isMemberWeighed, hasSeveralPartners),
  },
  'person.childOf': {
    of: 'member',
    kind: 'radio',
    options: CHILD_OF,
    when: all(relationIs('child'), isMemberWeighed),
  },
  'person.otherParent': {
    of: 'member',
    kind: 'partner',
    when: all(relationIs('child'), isMemberWeighed, hasSeveralPartners),
  },
  'person.childKind': {
    of: 'member',
    kind: 'radio',
    options: CHILD_KINDS,
    when: all(relationIs('child'), mayHaveFamilyPapers),
  },
  'person.fosterParentsDied': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    sensitive: true,
    under: { field: 'person.childKind', answers: ['foster'] },
    when: all(
      relationIs('child'),
      mayHaveFamilyPapers,
      ({ subject }) => subject.member.childKind === 'foster',
    ),
  },
  'person.remainingParent': {
    of: 'member',
    kind: 'radio',
    options: REMAINING_PARENTS,
    sensitive: true,
    when: all(relationIs('child', 'sibling'), mayHaveFamilyPapers, mayBeMinor),
  },
  'person.moreThanNormalTies': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    when: all(isAdultChild, isMemberWeighed, olderLawMayApply, ({ subject }) =>
      maybe(isAtLeast(subject, 26)),
    ),
  },
  'person.parentKind': {
    of: 'member',
    kind: 'radio',
    options: PARENT_KINDS,
    when: all(relationIs('parent'), isMemberWeighed),
  },
  'sponsor.unaccompanied': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    when: all(relationIs('parent'), isMemberWeighed, isFirstParent, ({ facts }) =>
      maybe(facts.minorAtApplication),
    ),
  },

  'person.identityProof': {
    of: 'member',
    kind: 'radio',
    options: IDENTITY_PROOFS,
    when: some(mayHaveFamilyPapers, mayHaveRegularPapers, ({ subject }) => subject.stage === 'approved'),
  },
  'person.passportValidUntil': {
    of: 'member',
    kind: 'date',
    mayBeAhead: true,
    under: { field: 'person.identityProof', answers: ['passport'] },
    when: ({ subject, ...rest }) =>
      subject.member.identityProof === 'passport' &&
      (isOpen({ subject, ...rest }) || subject.stage === 'approved'),
  },
  'person.relationshipProof': {
    of: 'member',
    kind: 'radio',
    options: RELATIONSHIP_PROOFS,
    when: mayHaveFamilyPapers,
  },
  'person.livesIndependently': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    when: all(isAdultChild, isMemberWeighed, olderLawMayApply),
  },
  'person.hasOwnFamily': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    when: all(isAdultChild, isMemberWeighed, olderLawMayApply),
  },

  'person.inApplication': {
    of: 'case',
    kind: 'people',
    when: (s) => caseStage(s.file) !== 'preparing' && s.subjects.length > 1,
  },

  'application.route': {
    of: 'case',
    kind: 'radio',
    options: FILING_ROUTES,
    when: isUndecided,
  },
  'application.embassyVisitOn': {
    of: 'case',
    kind: 'date',
    optional: true,
    mayBeAhead: true,
    under: { field: 'application.route', answers: ['embassy'] },
    when: (s) => isUndecided(s) && s.file.application?.route === 'embassy',
  },
  'application.documentsNeedTranslation': { of: 'case', kind: 'radio', options: ANSWERS, when: isUndecided },
  'application.replyBy': {
    of: 'case',
    kind: 'date',
    optional: true,
    mayBeAhead: true,
    when: someStageIs('submitted'),
  },

  'application.decisionOn': { of: 'case', kind: 'date', when: isSettledByLetter },
  'application.objectBy': {
    of: 'case',
    kind: 'date',
    optional: true,
    mayBeAhead: true,
    when: caseStageIs('refused'),
  },
  'application.arrivedOn': { of: 'case', kind: 'date', when: caseStageIs('arrived', 'settled') },
  'application.mvvValidFrom': {
    of: 'case',
    kind: 'date',
    optional: true,
    mayBeAhead: true,
    when: caseStageIs('approved', 'arrived'),
  },
  'application.mvvValidUntil': {
    of: 'case',
    kind: 'date',
    optional: true,
    mayBeAhead: true,
    when: caseStageIs('approved', 'arrived'),
  },
  'application.permitIssuedOn': { of: 'case', kind: 'date', when: caseStageIs('settled') },

  'sponsor.housing': {
    of: 'case',
    kind: 'radio',
    options: HOUSINGS,
    when: (s) => isWeighed(s) && !caseStageIs('arrived', 'settled')(s),
  },
  'sponsor.sufficientIncome': {
    of: 'case',
    kind: 'radio',
    options: ANSWERS,
    when: all(isUndecided, someNeedsIncome),
  },
  'sponsor.publicOrder': {
    of: 'case',
    kind: 'radio',
    options: PUBLIC_ORDERS,
    sensitive: true,
    when: isUndecidedAndWeighed,
  },
  'person.publicOrder': { of: 'case', kind: 'people', sensitive: true, when: someIsTwelve },
} satisfies Record<string, Field>

export type FieldId = keyof typeof FIELDS

/** A field by its id, whatever it is about. */
export const fieldById = (id: FieldId): Field => FIELDS[id]
