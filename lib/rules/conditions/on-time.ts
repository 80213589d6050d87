import type { Status } from '../assessment'
import { dayOf } from '../calendar'
import { TERMS } from '../figures'
import { maybe, neverWorseThanUnknown, not } from '../known'
import { regularIfClose, type Subject, sponsorIsAtLeast } from '../subject'
import { byRoute, type HardCondition } from './condition'

function counted({ facts, day, progress }: Subject): Status {
  const { term, decision } = facts
  if (term === null || decision === null || facts.decisionIsAhead) return 'unknown'
  if (progress.submittedOn === 'unknown' || decision.first > day) return 'unknown'
  if (day <= term.safeDay) return 'met'
  return day <= term.latest ? 'unknown' : 'not-met'
}

/** A late day that is not certainly too late. */
function hasAnOpenDoor(subject: Subject): boolean {
  const { facts, member } = subject
  const visitOn = facts.application.route === 'embassy' ? dayOf(facts.application.embassyVisitOn) : null
  const isParentOfMinor = member.relation === 'parent' && maybe(not(sponsorIsAtLeast(subject, 18)))
  const wentToTheEmbassyInTime = visitOn !== null && facts.term !== null && visitOn <= facts.term.lastSafeDay
  return facts.protection === 'unknown' || isParentOfMinor || wentToTheEmbassyInTime
}

/** Filed within three months of the decision, counted with care. Late is never the end: `cjeu-c380-17`. */
export const onTime: HardCondition = {
  id: 'on-time',
  sources: [...TERMS.application.sources, 'atw', 'cjeu-c560-20', 'cjeu-c380-17'],
  weight: 'hard',
  appliesTo: ({ facts }) => facts.protection !== 'subsidiary',
  status: (subject) => (hasAnOpenDoor(subject) ? neverWorseThanUnknown(counted(subject)) : counted(subject)),
  otherwise: (subject) => byRoute(regularIfClose(subject)),
}
