/** Notes: what to know beside the outcome, on one member, on several, or on the whole case. */
import type { CaseNote, ConditionResult, MemberNote } from './assessment'
import { addMonths, dayOf, type Span, spanOf } from './calendar'
import type { Day } from './case'
import type { Facts } from './facts'
import { PASSPORT_MONTHS_FROM_DECISION, PASSPORT_MONTHS_FROM_FILING } from './figures'
import { maybe } from './known'
import { TRANSITION_DAYS } from './laws'
import { lawInForce } from './laws/versions'
import { isNo, type Subject } from './subject'
import type { Verdict } from './verdict'

const ROUTES_WITH_A_PASSPORT = ['nareis', 'other-family', 'regular']

function passportIsTooShort({ member, progress, stage, day }: Subject, { route }: Verdict): boolean {
  const until = dayOf(member.passportValidUntil)
  if (member.identityProof !== 'passport' || until === null) return false
  if (progress.mvvValidFrom !== undefined || route === null || !ROUTES_WITH_A_PASSPORT.includes(route))
    return false
  if (stage === 'preparing' || stage === 'submitted')
    return until < addMonths(day, PASSPORT_MONTHS_FROM_FILING)
  const decidedOn = dayOf(progress.decisionOn)
  return (
    stage === 'approved' && decidedOn !== null && until < addMonths(decidedOn, PASSPORT_MONTHS_FROM_DECISION)
  )
}

/** Notes that one member's own answers give. */
export function ownNotes(subject: Subject, found: Verdict): MemberNote[] {
  const { facts, member, progress, stage } = subject
  const submittedOn = dayOf(progress.submittedOn)
  const filedUnderAnOlderLaw =
    submittedOn !== null && lawInForce(submittedOn).from < lawInForce(facts.on).from
  const isMissing = member.whereabouts === 'missing' || member.whereabouts === 'unknown'
  const notes: MemberNote[] = []
  if (stage === 'refused') {
    notes.push('refused')
    if (filedUnderAnOlderLaw) notes.push('transition-pending')
  }
  if (isMissing && found.route === 'nareis' && stage === 'preparing') notes.push('missing-family-file-anyway')
  if (passportIsTooShort(subject, found)) notes.push('passport-too-short')
  return notes
}

const hardFailures = (conditions: readonly ConditionResult[]) =>
  conditions.filter(({ weight, status }) => weight === 'hard' && status === 'not-met').map(({ id }) => id)

/** The chosen partner cannot come and another could, if chosen. Said to every partner. */
export function shouldChooseAgain(facts: Facts, verdictOf: (id: string) => Verdict): boolean {
  const { partners, chosenPartner } = facts
  if (partners.length < 2 || chosenPartner === null) return false
  const all = partners.map(({ id }) => ({ id, ...verdictOf(id) }))
  if (!all.every(({ byConditions }) => byConditions)) return false
  return (
    all.some(({ id, conditions }) => {
      const failures = hardFailures(conditions)
      return id === chosenPartner.id ? false : failures.every((failure) => failure === 'only-partner')
    }) && hardFailures(verdictOf(chosenPartner.id).conditions).length > 0
  )
}

/** The parent of this child that stays behind: a partner of the case whose way is closed. */
export function parentLeftBehind(
  subject: Subject,
  found: Verdict,
  verdictOf: (id: string) => Verdict,
): string | null {
  const { facts, member, isMinor } = subject
  if (member.relation !== 'child' || !maybe(isMinor)) return null
  if (member.childOf !== 'both' && member.childOf !== 'sponsor') return null
  if (found.route !== 'nareis' && found.route !== 'other-family') return null
  const isOpen = member.otherParent === undefined || member.otherParent === 'unknown'
  const other =
    facts.partners.find(({ id }) => id === member.otherParent) ??
    (member.childOf === 'both' && isOpen ? facts.chosenPartner : null)
  return other !== null && other !== undefined && isNo(verdictOf(other.id).outcome) ? other.id : null
}

/** The first of these that is known and certainly later than one after it. */
function isOutOfOrder(chain: readonly (Span | null)[]): boolean {
  const known = chain.filter((span) => span !== null)
  return known.some((earlier, at) => known.slice(at + 1).some((later) => earlier.first > later.last))
}

function hasDatesToCheck({ sponsor, application, members, on }: Facts): boolean {
  const chain = [
    sponsor.birthDate,
    sponsor.asylumApplicationDate,
    sponsor.decisionDate,
    application.submittedOn,
    application.decisionOn,
    application.mvvValidFrom,
    application.arrivedOn,
    application.permitIssuedOn,
  ].map(spanOf)
  const births = members.map(({ birthDate }) => spanOf(birthDate))
  const isAhead = [...chain, ...births].some((span) => span !== null && span.first > on)
  const from = dayOf(application.mvvValidFrom)
  const until = dayOf(application.mvvValidUntil)
  return isOutOfOrder(chain) || isAhead || (from !== null && until !== null && from > until)
}

const isTransitionDay = (day: Day | null) =>
  day !== null && day >= TRANSITION_DAYS.first && day <= TRANSITION_DAYS.last

export function caseNotes(facts: Facts): CaseNote[] {
  const { sponsor, application, decision } = facts
  const fullDecisionDay = decision !== null && sponsor.decisionDate === decision.first ? decision.first : null
  const onTransitionDays = [
    fullDecisionDay,
    dayOf(application.submittedOn),
    dayOf(application.permitIssuedOn),
  ]
  return [
    ...(hasDatesToCheck(facts) ? (['dates-to-check'] as const) : []),
    ...(onTransitionDays.some(isTransitionDay) ? (['transition-days'] as const) : []),
  ]
}
