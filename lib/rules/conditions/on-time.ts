import { dayOf } from '../calendar'
import type { EarlierApplication } from '../case'
import { AGES, TERMS } from '../figures'
import { maybe, neverWorseThanUnknown, not } from '../known'
import { comesToAChild, regularIfClose, type Subject, sponsorIsAtLeast } from '../subject'
import type { Status } from '../vocabulary'
import { byRoute, type HardCondition } from './condition'

function counted({ facts, days, progress }: Subject): Status {
  const { term, decision } = facts
  if (term === null || decision === null || facts.decisionIsAhead || facts.isCardDate) return 'unknown'
  if (progress.submittedOn === 'unknown' || decision.first > days.last) return 'unknown'
  if (days.last <= term.safeDay) return 'met'
  return days.first <= term.latest ? 'unknown' : 'not-met'
}

/** After these a new application is weighed by more than its own day. What was withdrawn counts as never filed. */
const OPENS_THE_TERM: ReadonlySet<EarlierApplication> = new Set(['refused', 'approved-unused', 'unknown'])

/** The sponsor is or may be a child still: then the family is not held to the term (`cjeu-c560-20`). */
const comesWhileTheSponsorIsAChild = (subject: Subject): boolean =>
  (comesToAChild(subject) || subject.asFosterChild !== null) &&
  (maybe(not(sponsorIsAtLeast(subject, AGES.adult))) || subject.facts.birthDateIsDoubted)

/** A child that was not there yet when the term began. */
const mayBeBornAfterTheDecision = ({ member, birth, facts: { decision } }: Subject): boolean =>
  member.relation === 'child' && decision !== null && (birth === null || birth.last > decision.first)

function wentToTheEmbassyInTime({ facts: { application, term } }: Subject): boolean {
  const visitOn = application.route === 'embassy' ? dayOf(application.embassyVisitOn) : null
  return visitOn !== null && term !== null && visitOn <= term.lastSafeDay
}

/** A late day that is not certainly too late. */
const hasAnOpenDoor = (subject: Subject): boolean =>
  subject.facts.protection === 'unknown' ||
  OPENS_THE_TERM.has(subject.facts.earlier) ||
  comesWhileTheSponsorIsAChild(subject) ||
  mayBeBornAfterTheDecision(subject) ||
  wentToTheEmbassyInTime(subject)

/** Filed within three months of the decision, counted with care. Late is never the end: `cjeu-c380-17`. */
export const onTime: HardCondition = {
  id: 'on-time',
  ages: [AGES.adult],
  sources: [...TERMS.application.sources, 'atw', 'cjeu-c560-20', 'cjeu-c380-17', 'ecthr-2024'],
  weight: 'hard',
  appliesTo: ({ facts }) => facts.protection !== 'subsidiary',
  status: (subject) => (hasAnOpenDoor(subject) ? neverWorseThanUnknown(counted(subject)) : counted(subject)),
  otherwise: (subject) => byRoute(regularIfClose(subject)),
}
