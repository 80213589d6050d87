/**
 * Of whom each newer answer is asked: only where it can change something. An answer whose question does not apply is
 * read by no rule; `subjectOf` leaves it out. The questionnaire asks by the same list.
 */
import { hasReached, type Span } from './calendar'
import type { Member } from './case'
import { AGES } from './figures'
import { maybe, not } from './known'
import { isWeighedPermit } from './permits'
import { filingDays, isStageOpen } from './progress'
import type { Subject } from './subject'

/** An mvv is there: it was given, even when its dates are not known. */
export const hasMvv = ({ progress }: Pick<Subject, 'progress'>): boolean =>
  progress.mvvValidFrom !== undefined || progress.mvvValidUntil !== undefined

/** The days the sponsor can have asked for asylum on: not before the own birth, not after today. */
function asylumDays({ facts }: Subject): Span | null {
  if (facts.asylumApplication !== null || facts.sponsorBirth === null) return facts.asylumApplication
  return { first: facts.sponsorBirth.first, last: facts.on }
}

/** Was or may have been born after the sponsor asked for asylum. */
export const mayBeBornSince = ({ birth, facts: { asylumApplication } }: Subject): boolean =>
  birth === null || asylumApplication === null || birth.last > asylumApplication.first

/** A child without an application of its own that may have been born after the others filed. */
export function mayBeBornSinceFiling({ told, stage, birth, facts }: Subject): boolean {
  const filed = filingDays(facts.application, facts)
  return (
    told.relation === 'child' &&
    stage === 'preparing' &&
    filed !== null &&
    (birth === null || birth.last > filed.first)
  )
}

const isChildOrPartner = ({ told }: Subject) => told.relation === 'partner' || told.relation === 'child'

export const ASKED_OF_MEMBER = {
  otherEuStatus: ({ told }) => told.whereabouts === 'other-eu',
  otherEuClaimOn: ({ told }) => told.whereabouts === 'other-eu' && told.otherEuStatus === 'open-claim',
  canTravel: (subject) => (subject.stage === 'submitted' || subject.stage === 'approved') && !hasMvv(subject),
  marriedBeforeEntry: ({ told, facts }) =>
    told.relation === 'partner' &&
    facts.law.partnerTie === 'marriage' &&
    (told.partnership === 'married' || told.partnership === 'registered'),
  bornHere: (subject) =>
    subject.told.relation === 'child' &&
    subject.told.whereabouts === 'netherlands' &&
    isWeighedPermit(subject.facts.permit) &&
    isStageOpen(subject.stage) &&
    mayBeBornSince(subject),
  dependentOnParents: ({ told, isMinor, facts }) =>
    told.relation === 'sibling' && maybe(not(isMinor)) && maybe(facts.minorAlone),
  raisedBySponsor: (subject) =>
    (subject.told.relation === 'sibling' || subject.told.relation === 'other') &&
    (maybe(subject.isMinor) || maybe(not(hasReached(AGES.adult, subject.birth, asylumDays(subject))))),
  livesTogether: (subject) =>
    (subject.stage === 'arrived' || subject.stage === 'settled') && isChildOrPartner(subject),
} as const satisfies Partial<Record<keyof Member, (subject: Subject) => boolean>>

/** The sponsor raised this brother, sister or other child, or may have. */
export const mayBeRaisedBySponsor = (subject: Subject): boolean =>
  ASKED_OF_MEMBER.raisedBySponsor(subject) && subject.told.raisedBySponsor !== 'no'

/** A grown-up brother or sister of a child alone who cannot do without the parents, or may not (`cjeu-c560-20`). */
export const mayBeDependentOnParents = (subject: Subject): boolean =>
  ASKED_OF_MEMBER.dependentOnParents(subject) && subject.told.dependentOnParents !== 'no'

/** The conditions of nareis are, or may be, weighed for this person, as far as relation and sponsor tell. */
export function mayBeWeighed(subject: Subject): boolean {
  const { told, facts } = subject
  const { relation } = told
  if (relation === undefined) return false
  if (relation === 'other') return mayBeRaisedBySponsor(subject)
  const isTaken = facts.law.relations.includes(relation)
  if (relation !== 'sibling') return isTaken
  // Who may depend on the parents is not weighed: that is advice whatever the conditions say.
  const isWeighedAsSibling = isTaken && maybe(facts.minorAlone) && !mayBeDependentOnParents(subject)
  return mayBeRaisedBySponsor(subject) || isWeighedAsSibling
}

const FIELDS = Object.keys(ASKED_OF_MEMBER) as (keyof typeof ASKED_OF_MEMBER)[]

/** The member without answers to questions that do not apply. */
export function askedAnswers(subject: Subject): Member {
  const idle = FIELDS.filter((field) => subject.told[field] !== undefined && !ASKED_OF_MEMBER[field](subject))
  if (idle.length === 0) return subject.told
  return { ...subject.told, ...Object.fromEntries(idle.map((field) => [field, undefined])) }
}
