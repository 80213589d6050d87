/** One family member under one law: what the conditions, papers and dates of that person read. */
import { askedAnswers } from './asked'
import { hasReached, type Span, spanOf } from './calendar'
import type { ApplicationProgress, Member } from './case'
import type { Facts } from './facts'
import { AGES, hasFreeMovement } from './figures'
import { type Known, maybe, not } from './known'
import { filingDays, memberDays, progressOf, stageOf } from './progress'
import type { Verdict } from './verdict'
import type { Outcome, Route, Stage } from './vocabulary'

export interface Subject {
  facts: Facts
  /** As the rules judge the person: as told, or as a foster child of the sponsor. */
  member: Member
  /** As the case tells it. */
  told: Member
  /** A brother, sister or other person judged as a foster child, because the sponsor raised, or may have raised, it. */
  asFosterChild: 'certainly' | 'perhaps' | null
  progress: ApplicationProgress
  stage: Stage
  /** The days it can have been filed on; null: nothing is filed. */
  filed: Span | null
  /** Ages and the term are judged on these: the days of filing as far as they are told, else `on`. */
  days: Span
  birth: Span | null
  isMinor: Known
  /** A partner, or a child who is or may be under 18. */
  isClose: boolean
  /** What was decided about somebody else of the case under the same law; null before that. */
  verdictOf: (memberId: string) => Verdict | null
}

export function subjectOf(
  facts: Facts,
  given: Member,
  verdictOf: Subject['verdictOf'] = () => null,
): Subject {
  const member = hasFreeMovement(given.nationality) ? { ...given, whereabouts: undefined } : given
  const progress = progressOf(facts.file, member)
  const filed = filingDays(progress, facts)
  const days = memberDays(progress, filed, facts.on)
  const birth = spanOf(member.birthDate)
  const isMinor = not(hasReached(AGES.adult, birth, days))
  const subject: Subject = {
    facts,
    member,
    told: member,
    asFosterChild: null,
    progress,
    stage: stageOf(progress),
    filed,
    days,
    birth,
    isMinor,
    isClose: member.relation === 'partner' || (member.relation === 'child' && maybe(isMinor)),
    verdictOf,
  }
  const asked = askedAnswers(subject)
  return { ...subject, member: asked, told: asked }
}

/** The same person judged as a foster child of the sponsor, with the questions that are asked of one. */
export function asFosterChild(subject: Subject): Subject {
  const { told, isMinor } = subject
  return {
    ...subject,
    asFosterChild: told.raisedBySponsor === 'yes' ? 'certainly' : 'perhaps',
    isClose: maybe(isMinor),
    member: {
      ...told,
      relation: 'child',
      childKind: 'foster',
      childOf: 'sponsor',
      otherParent: undefined,
      livesIndependently: undefined,
      hasOwnFamily: undefined,
      moreThanNormalTies: undefined,
    },
  }
}

/** Whether the member has reached an age on the member's day. */
export const isAtLeast = (subject: Subject, age: number): Known =>
  hasReached(age, subject.birth, subject.days)

/** Whether the sponsor has reached an age on the member's day. */
export const sponsorIsAtLeast = (subject: Subject, age: number): Known =>
  hasReached(age, subject.facts.sponsorBirth, subject.days)

/** A parent, brother or sister: comes because the sponsor was a child alone. */
export const comesToAChild = ({ told: { relation } }: Subject): boolean =>
  relation === 'parent' || relation === 'sibling'

/** The route for somebody for whom nareis is closed: `regular` for close family, else `other-family`. */
export const regularIfClose = ({ isClose }: Pick<Subject, 'isClose'>): Route =>
  isClose ? 'regular' : 'other-family'

export const isNo = (outcome: Outcome): boolean => outcome === 'not-covered' || outcome === 'other-route'
