/**
 * Every question, once: whose it is, what answers it takes, and when it can matter. Order, pages, progress,
 * the answers page and pruning are derived from this list and from pages.ts. The conditions follow the column
 * "asked when" of the case file's description; a question that cannot change anything is not asked.
 */
import {
  AGES,
  ANSWERS,
  ASKED_OF_MEMBER,
  asksBirthDateRight,
  asksEarlier,
  birthday,
  CHILD_KINDS,
  CHILD_OF,
  canBeReviewed,
  type Day,
  EARLIER_APPLICATIONS,
  FILING_ROUTES,
  HOUSINGS,
  IDENTITY_PROOFS,
  isAtLeast,
  isParentOfDutchChild,
  isStageOpen,
  mayBeRaisedBySponsor,
  maybe,
  OTHER_EU_STATUSES,
  PARENT_KINDS,
  PARTNERSHIPS,
  PERMIT_REVIEWS,
  PERMITS,
  PROTECTIONS,
  PUBLIC_ORDERS,
  REFUSALS,
  RELATIONS,
  RELATIONSHIP_PROOFS,
  REMAINING_PARENTS,
  type Span,
  STAGES,
  stillWaits,
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
  isOpen,
  isOutside,
  isUndecided,
  isWeighed,
  type MemberSituation,
  mayBeMinor,
  mayHaveARecord,
  mayHaveFamilyPapers,
  mayHaveRegularPapers,
  needsPermit,
  needsTbTest,
  olderLawMayApply,
  type Situation,
} from './situation'

export type { CaseField, Field, MemberField } from './field'

/** A child of age of whom it counts whether it still belongs to the family. */
const hasLifeOfItsOwn = all(isAdultChild, beforeTheFamily(all(isMemberWeighed, olderLawMayApply)))
const isWeighedParent = all(relationIs('parent'), beforeTheFamily(isMemberWeighed))

/** Whether somebody born on one of these days is or may be of age on a day. */
const mayBeAdult = (birth: Span | null, on: Day) => birth === null || birthday(birth.first, AGES.adult) <= on

/** A newer answer, asked of whom the rules read it of. */
const readOf =
  (key: keyof typeof ASKED_OF_MEMBER) =>
  ({ subject }: MemberSituation): boolean =>
    ASKED_OF_MEMBER[key](subject)
/** Some can come by nareis, now or once the sponsor's asylum decision is there. */
const mayComeByNareis = some(isWeighed, ({ facts }: Situation) => stillWaits(facts.permit))
const isRaisedAsked = beforeTheFamily(all(isOpen, mayComeByNareis, readOf('raisedBySponsor')))
const isStageStillOpen = ({ subject }: MemberSituation) => isStageOpen(subject.stage)
const isOwnAsylum = ({ facts }: Situation) => canBeReviewed(facts.permit)

/** A parent, or a brother or sister who comes with the parents; of whom it is not told yet, it may be one. */
const mayComeWithParents = all(relationIs('parent', 'sibling', ''), beforeTheFamily(all(isOpen, isWeighed)))
const wasPerhapsMinor = ({ facts }: Situation) => maybe(facts.minorAtApplication)
/** Of age at the asylum application by the date of birth in the decision, which is asked about next and may be wrong. */
const hasBirthDateThatCounts = ({ facts }: Situation) =>
  asksBirthDateRight(facts.members, facts.sponsorBirth, facts.asylumApplication)
/** The sponsor is under age today: who came alone has a guardian, who files. */
const hasAGuardian = (s: Situation) =>
  isUndecided(s) &&
  mayComeByNareis(s) &&
  s.facts.sponsorBirth !== null &&
  !mayBeAdult(s.facts.sponsorBirth, s.on)

export const FIELDS = {
  filledInBy: { of: 'case', kind: 'radio', options: VOICES, when: always },
  'sponsor.permit': { of: 'case', kind: 'radio', options: PERMITS, when: always },
  progress: { of: 'case', kind: 'radio', options: STAGES, when: always },
  'application.submittedOn': {
    of: 'case',
    kind: 'partial-date',
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
  'sponsor.permitUnderReview': {
    of: 'case',
    kind: 'radio',
    options: PERMIT_REVIEWS,
    optional: true,
    when: isOwnAsylum,
  },
  'sponsor.reviewReplyBy': {
    of: 'case',
    kind: 'date',
    optional: true,
    mayBeInFuture: true,
    under: { field: 'sponsor.permitUnderReview', answers: ['letter', 'withdrawn'] },
    when: all(isOwnAsylum, ({ file }: Situation) =>
      ['letter', 'withdrawn'].includes(file.sponsor?.permitUnderReview ?? ''),
    ),
  },

  'person.nationality': { of: 'member', kind: 'country', when: always },
  'sponsor.unaccompanied': {
    of: 'case',
    kind: 'radio',
    options: UNACCOMPANIED,
    when: some(all(someone(mayComeWithParents), some(wasPerhapsMinor, hasBirthDateThatCounts)), hasAGuardian),
  },
  'person.inApplication': {
    of: 'case',
    kind: 'people',
    mayBeNobody: true,
    when: (s) => caseStage(s.file) !== 'preparing' && (s.subjects.length > 1 || someone(isLeftOut)(s)),
  },
  ...OWN_FIELDS,
  'application.refusal': {
    of: 'case',
    kind: 'radio',
    options: REFUSALS,
    // Left empty it counts as the first decision.
    optional: true,
    when: caseStageIs('refused'),
  },
  'application.decisionOn': { of: 'case', kind: 'date', when: isSettledByLetter },
  'application.objectBy': {
    of: 'case',
    kind: 'date',
    optional: true,
    mayBeInFuture: true,
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
    mayBeInFuture: true,
    when: caseStageIs('approved', 'arrived'),
  },
  'application.mvvValidUntil': {
    of: 'case',
    kind: 'date',
    optional: true,
    mayBeInFuture: true,
    when: caseStageIs('approved', 'arrived'),
  },
  'application.permitIssuedOn': { of: 'case', kind: 'date', when: caseStageIs('settled') },

  'sponsor.birthDateRight': {
    of: 'case',
    kind: 'radio',
    options: ANSWERS,
    when: all(isUndecidedAndWeighed, hasBirthDateThatCounts),
  },
  'sponsor.ownHousehold': {
    of: 'case',
    kind: 'radio',
    options: ANSWERS,
    when: all(
      someone(isWeighedParent),
      ({ facts, on }: Situation) => maybe(facts.minorAtApplication) && mayBeAdult(facts.sponsorBirth, on),
    ),
  },
  'person.relation': { of: 'member', kind: 'radio', options: RELATIONS, when: always },
  'person.name': { of: 'member', kind: 'text', optional: true, when: always },
  'person.birthDate': {
    of: 'member',
    kind: 'partial-date',
    when: (s) => {
      if (isPreparing(s.subject))
        return (
          relationIs('child')(s) ||
          (needsPermit(s.subject) && !isOutside(s) && !isParentOfDutchChild(s.subject))
        )
      return s.subject.stage !== 'refused' && !(isOutside(s) && isStageOpen(s.subject.stage))
    },
  },
  'person.partnership': {
    of: 'member',
    kind: 'radio',
    options: PARTNERSHIPS,
    when: all(relationIs('partner'), beforeTheFamily(some(isMemberWeighed, mayHaveRegularPapers))),
  },
  'person.marriedBeforeEntry': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    under: { field: 'person.partnership', answers: ['married', 'registered'] },
    when: all(beforeTheFamily(isMemberWeighed), readOf('marriedBeforeEntry')),
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
  'person.parentKind': { of: 'member', kind: 'radio', options: PARENT_KINDS, when: isWeighedParent },
  'person.dependentOnParents': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    sensitive: true,
    when: beforeTheFamily(all(isOpen, isWeighed, readOf('dependentOnParents'))),
  },
  'person.raisedBySponsor': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    sensitive: true,
    when: isRaisedAsked,
  },
  'person.fosterParentsDied': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    sensitive: true,
    under: { field: 'person.childKind', answers: ['foster'], or: 'person.raisedBySponsor' },
    when: all(
      beforeTheFamily(mayHaveFamilyPapers),
      (s: MemberSituation) => relationIs('child')(s) || isRaisedAsked(s),
      ({ subject }: MemberSituation) =>
        (subject.told.relation === 'child' && subject.told.childKind === 'foster') ||
        (subject.told.relation !== 'child' && mayBeRaisedBySponsor(subject)),
    ),
  },
  'person.moreThanNormalTies': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    when: all(hasLifeOfItsOwn, ({ subject }) => maybe(isAtLeast(subject, AGES.youngAdult))),
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

  'person.whereabouts': {
    of: 'member',
    kind: 'radio',
    options: WHEREABOUTS,
    sensitive: true,
    when: ({ subject }) =>
      needsPermit(subject) && (isStageOpen(subject.stage) || subject.stage === 'approved'),
  },
  'person.otherEuStatus': {
    of: 'member',
    kind: 'radio',
    options: OTHER_EU_STATUSES,
    under: { field: 'person.whereabouts', answers: ['other-eu'] },
    when: all(isStageStillOpen, readOf('otherEuStatus')),
  },
  'person.otherEuClaimOn': {
    of: 'member',
    kind: 'date',
    optional: true,
    under: { field: 'person.otherEuStatus', answers: ['open-claim'] },
    when: all(isStageStillOpen, readOf('otherEuStatus'), readOf('otherEuClaimOn')),
  },
  'person.bornHere': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    under: { field: 'person.whereabouts', answers: ['netherlands'] },
    when: readOf('bornHere'),
  },
  'person.familyBeforeEntry': { of: 'member', kind: 'radio', options: ANSWERS, when: isMemberWeighed },
  'person.familyStill': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    // After arrival a family that is no longer one needs advice first.
    when: some(
      isMemberWeighed,
      ({ subject }: MemberSituation) =>
        ['arrived', 'settled'].includes(subject.stage) &&
        ['partner', 'child', 'parent'].includes(subject.told.relation ?? ''),
    ),
  },
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
    mayBeInFuture: true,
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
    when: all(
      some(
        relationIs('child', 'sibling'),
        all(isRaisedAsked, ({ subject }: MemberSituation) => mayBeRaisedBySponsor(subject)),
      ),
      some(isMemberWeighed, mayHaveFamilyPapers),
      mayBeMinor,
    ),
  },
  'person.canTravel': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    when: all(
      ({ subject }: MemberSituation) => needsPermit(subject) && subject.member.whereabouts !== 'netherlands',
      readOf('canTravel'),
    ),
  },

  'person.livesTogether': {
    of: 'member',
    kind: 'radio',
    options: ANSWERS,
    sensitive: true,
    // A family tie that is said to be broken says enough.
    when: all(readOf('livesTogether'), ({ subject }: MemberSituation) => subject.told.familyStill !== 'no'),
  },

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
    mayBeInFuture: true,
    under: { field: 'application.route', answers: ['embassy'] },
    when: (s) => s.file.application?.route === 'embassy' && visitMayCount(s),
  },
  'application.livesLawfully': {
    of: 'case',
    kind: 'radio',
    options: ANSWERS,
    under: { field: 'application.route', answers: ['embassy'] },
    when: all(
      (s: Situation) => s.file.application?.route === 'embassy',
      someHasPapers,
      someone(({ subject }) => isPreparing(subject)),
    ),
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
    mayBeInFuture: true,
    when: someone(({ subject }) => subject.stage === 'submitted'),
  },

  'application.earlier': {
    of: 'case',
    kind: 'radio',
    options: EARLIER_APPLICATIONS,
    when: (s: Situation) => asksEarlier(s.facts),
  },
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
