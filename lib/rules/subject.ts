/** One family member under one law: what the conditions, papers and dates of that person read. */
import type { Outcome, Route, Stage } from './assessment'
import { hasReached, type Span, spanOf } from './calendar'
import type { ApplicationProgress, Day, Member } from './case'
import type { Facts } from './facts'
import { type Known, maybe, not } from './known'
import { memberDay, progressOf, stageOf } from './progress'
import type { Verdict } from './verdict'

export interface Subject {
  facts: Facts
  member: Member
  progress: ApplicationProgress
  stage: Stage
  /** Ages and the term are judged on this day. */
  day: Day
  dayAsSpan: Span
  birth: Span | null
  isMinor: Known
  /** A partner, or a child who is or may be under 18. */
  isClose: boolean
  /** What was decided about a partner of the case under the same law; null before that. */
  verdictOf: (memberId: string) => Verdict | null
}

export function subjectOf(facts: Facts, member: Member, verdictOf: Subject['verdictOf']): Subject {
  const progress = progressOf(facts.file, member)
  const day = memberDay(progress, facts.on)
  const dayAsSpan = { first: day, last: day }
  const birth = spanOf(member.birthDate)
  const isMinor = not(hasReached(18, birth, dayAsSpan))
  return {
    facts,
    member,
    progress,
    stage: stageOf(progress),
    day,
    dayAsSpan,
    birth,
    isMinor,
    isClose: member.relation === 'partner' || (member.relation === 'child' && maybe(isMinor)),
    verdictOf,
  }
}

/** Whether the member has reached an age on the member's day. */
export const isAtLeast = (subject: Subject, age: number): Known =>
  hasReached(age, subject.birth, subject.dayAsSpan)

/** Whether the sponsor has reached an age on the member's day. */
export const sponsorIsAtLeast = (subject: Subject, age: number): Known =>
  hasReached(age, subject.facts.sponsorBirth, subject.dayAsSpan)

/** The route for somebody for whom nareis is closed: `regular` for close family, else `other-family`. */
export const regularIfClose = ({ isClose }: Pick<Subject, 'isClose'>): Route =>
  isClose ? 'regular' : 'other-family'

export const isNo = (outcome: Outcome): boolean => outcome === 'not-covered' || outcome === 'other-route'
