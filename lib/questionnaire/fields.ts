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
  UNACCOMPANIED,
  VOICES,
  WHEREABOUTS,
} from '@/lib/rules'
import {
  all,
  always,
  caseStageIs,
  hasBirthQuestion,
  hasIdentityQuestion,
  hasSeveralPartners,
  hasTwoStatuses,
  isLeftOut,
  isOnTheWay,
  isPreparing,
  isSettledByLetter,
  isSomeonesChild,
  isUndecidedAndWeighed,
  needsIncome,
  otherParentIsOpen,
  receiptMayCount,
  relationIs,
  some,
  someHasPapers,
  someone,
  visitMayCount,
} from './asked-when'
import type { Field } from './field'
import { OWN_FIELDS } from './own-application'
import {
  beforeTheFamily,
  caseStage,
  isAdultChild,
  isMemberWeighed,
  isOutside,
  isStageOpen,
  isWeighed,
  mayBeMinor,
  mayHaveARecord,
  mayHaveFamilyPapers,
  mayHaveRegularPapers,
  needsPermit,
  needsTbTest,
  olderLawMayApply,
  type Situation,
} from './situation'

export type { CaseField, Field, FieldKind, MemberField } from './field'

/** A child of age of whom it counts whether it still belongs to the family. */
const hasLifeOfItsOwn = all(isAdultChild, beforeTheFamily(all(isMemberWeighed, olderLawMayApply)))
const isWeighedParent = all(relationIs('parent'), beforeTheFamily(isMemberWeighed))

export const FIELDS = {
  filledInBy: { of: 'case', kind: 'radio', options: VOICES, when: always },
  'sponsor.permit': { of: 'case', kind: 'radio', options: PERMITS, when: always },
  progress: { of: 'case', kind: 'radio', options: STAGES, when: always },
  'application.submittedOn': {
    of: 'case',
    kind: 'date',
    under: { field: 'progress', answers: ['submitted', 'refused'] },
    // Of a refusal it says whether a new law came in between.
    when: some(caseStageIs('submitted'), all(caseStageIs('refused'), hasTwoStatuses)),
  },

  'sponsor.decisionDate': { of: 'case', kind: 'partial-date', when: isUndecidedAndWeighed },
  'sponsor.protection': {
    of: 'case',
    kind: 'radio',
    options: PROTECTIONS,
    when: all(isUndecidedAndWeighed, hasTwoStatuses),
  },
  'sponsor.cameAsFamilyMember': { of: 'case', kind: 'radio', options: ANSWERS, when: isUndecidedAndWeighed },
  'sponsor.birthDate': { of: 'case', kind: 'partial-date', when: hasBirthQuestion },
  'sponsor.asylumApplicationDate': { of: 'case', kind: 'partial-date', when: isUndecidedAndWeighed },
  'sponsor.decisionReceivedOn': {
    of: 'case',
    kind: 'date',
    optional: true,
    when: all(isUndecidedAndWeighed, receiptMayCount),
  },

  'person.nationality': { of: 'member', kind: 'country', when: always },
  'person.relation': { of: 'member', kind: 'radio', options: RELATIONS, when: always },
  'person.name': { of: 'member', kind: 'text', optional: true, when: always },
  'person.birthDate': {
    of: 'member',
    kind: 'partial-date',
    when: (s) =>
      isPreparing(s.subject)
        ? relationIs('child')(s) || (needsPermit(s.subject) && !isOutside(s))
        : !(isOutside(s) && isStageOpen(s.subject.stage)),
  },
  'person.partnership': {
    of: 'member',
    kind: 'radio',
    options: PARTNERSHIPS,
    when: all(relationIs('partner'), beforeTheFamily(some(isMemberWeighed, mayHaveRegularPapers))),
  },
  'person.durableExclusive': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    under: { field: 'person.partnership', answers: ['religious', 'unmarried'] },
    when: all(relationIs('partner'), beforeTheFamily(all(isMemberWeighed, olderLawMayApply)), ({ subject }) =>
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
      beforeTheFamily(isMemberWeighed),
      ({ facts, subject }) =>
        facts.law.partnerTie === 'marriage' && subject.member.partnership === 'unmarried',
    ),
  },
  'person.childOf': {
    of: 'member',
    kind: 'radio',
    options: CHILD_OF,
    when: beforeTheFamily(isSomeonesChild),
  },
  'person.otherParent': {
    of: 'member',
    kind: 'partner',
    options: ['not-listed', 'unknown'],
    under: { field: 'person.childOf', answers: CHILD_OF },
    when: all(beforeTheFamily(isSomeonesChild), otherParentIsOpen),
  },
  'person.childKind': {
    of: 'member',
    kind: 'radio',
    options: CHILD_KINDS,
    when: all(
      relationIs('child'),
      beforeTheFamily(some(all(isMemberWeighed, hasTwoStatuses), mayHaveFamilyPapers)),
    ),
  },
  'person.fosterParentsDied': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    sensitive: true,
    under: { field: 'person.childKind', answers: ['foster'] },
    when: all(
      relationIs('child'),
      beforeTheFamily(mayHaveFamilyPapers),
      ({ subject }) => subject.member.childKind === 'foster',
    ),
  },
  'person.parentKind': { of: 'member', kind: 'radio', options: PARENT_KINDS, when: isWeighedParent },
  'person.moreThanNormalTies': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    when: all(hasLifeOfItsOwn, ({ subject }) => maybe(isAtLeast(subject, 26))),
  },
  'person.livesIndependently': { of: 'member', kind: 'radio', options: ANSWERS, when: hasLifeOfItsOwn },
  'person.hasOwnFamily': { of: 'member', kind: 'radio', options: ANSWERS, when: hasLifeOfItsOwn },

  'person.chosenPartner': {
    of: 'case',
    kind: 'partner',
    // Nobody is chosen yet.
    options: ['unknown'],
    when: all(isUndecidedAndWeighed, hasSeveralPartners),
  },
  'sponsor.unaccompanied': {
    of: 'case',
    kind: 'radio',
    options: UNACCOMPANIED,
    when: all(someone(isWeighedParent), ({ facts }: Situation) => maybe(facts.minorAtApplication)),
  },

  'person.whereabouts': {
    of: 'member',
    kind: 'radio',
    options: WHEREABOUTS,
    sensitive: true,
    when: ({ subject }) => needsPermit(subject) && isStageOpen(subject.stage),
  },
  'person.familyBeforeEntry': { of: 'member', kind: 'radio', options: ANSWERS, when: isMemberWeighed },
  'person.familyStill': { of: 'member', kind: 'radio', options: ANSWERS, when: isMemberWeighed },
  'person.mentioned': { of: 'member', kind: 'radio', options: ANSWERS, when: isMemberWeighed },

  'person.identityProof': {
    of: 'member',
    kind: 'radio',
    options: IDENTITY_PROOFS,
    when: hasIdentityQuestion,
  },
  'person.passportValidUntil': {
    of: 'member',
    kind: 'date',
    mayBeAhead: true,
    under: { field: 'person.identityProof', answers: ['passport'] },
    when: all(hasIdentityQuestion, ({ subject }) => subject.member.identityProof === 'passport'),
  },
  'person.relationshipProof': {
    of: 'member',
    kind: 'radio',
    options: RELATIONSHIP_PROOFS,
    when: mayHaveFamilyPapers,
  },
  'person.remainingParent': {
    of: 'member',
    kind: 'radio',
    options: REMAINING_PARENTS,
    sensitive: true,
    when: all(relationIs('child', 'sibling'), some(isMemberWeighed, mayHaveFamilyPapers), mayBeMinor),
  },

  'person.inApplication': {
    of: 'case',
    kind: 'people',
    mayBeNobody: true,
    when: (s) => caseStage(s.file) !== 'preparing' && (s.subjects.length > 1 || someone(isLeftOut)(s)),
  },
  ...OWN_FIELDS,

  'application.route': {
    of: 'case',
    kind: 'radio',
    options: FILING_ROUTES,
    when: someHasPapers,
  },
  'application.embassyVisitOn': {
    of: 'case',
    kind: 'date',
    optional: true,
    mayBeAhead: true,
    under: { field: 'application.route', answers: ['embassy'] },
    when: (s) => s.file.application?.route === 'embassy' && visitMayCount(s),
  },
  'application.documentsNeedTranslation': {
    of: 'case',
    kind: 'radio',
    options: ANSWERS,
    when: someHasPapers,
  },
  'application.replyBy': {
    of: 'case',
    kind: 'date',
    optional: true,
    mayBeAhead: true,
    when: someone(({ subject }) => subject.stage === 'submitted'),
  },

  'application.decisionOn': { of: 'case', kind: 'date', when: isSettledByLetter },
  'application.objectBy': {
    of: 'case',
    kind: 'date',
    optional: true,
    mayBeAhead: true,
    when: caseStageIs('refused'),
  },
  'application.arrivedOn': {
    of: 'case',
    kind: 'date',
    // Of who has the permit it only says when the TB test is due.
    when: some(caseStageIs('arrived'), all(caseStageIs('settled'), someone(needsTbTest))),
  },
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
    when: all(isWeighed, someone(isOnTheWay)),
  },
  'sponsor.sufficientIncome': {
    of: 'case',
    kind: 'radio',
    options: ANSWERS,
    when: someone(needsIncome),
  },
  'sponsor.publicOrder': {
    of: 'case',
    kind: 'radio',
    options: PUBLIC_ORDERS,
    sensitive: true,
    when: isUndecidedAndWeighed,
  },
  'person.publicOrder': { of: 'case', kind: 'people', sensitive: true, when: someone(mayHaveARecord) },
} satisfies Record<string, Field>

export type FieldId = keyof typeof FIELDS

/** A field by its id, whatever it is about. */
export const fieldById = (id: FieldId): Field => FIELDS[id]
