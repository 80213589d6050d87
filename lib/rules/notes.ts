/** Notes: what to know beside the outcome, on one member, on several, or on the whole case. */
import { hasMvv } from './asked'
import { addMonths, dayOf, hasReached, type Span, spanOf } from './calendar'
import type { Day } from './case'
import type { Facts } from './facts'
import { AGES, hasFreeMovement, PASSPORT_MONTHS_FROM_DECISION, PASSPORT_MONTHS_FROM_FILING } from './figures'
import { maybe } from './known'
import { lawInForce, TRANSITION_DAYS } from './laws'
import { isWeighedPermit } from './permits'
import { type Decided, idOf } from './person'
import { isStageOpen, progressOf, stageOf } from './progress'
import { comesToAChild, isNo, type Subject } from './subject'
import type { Verdict } from './verdict'
import type { CaseNote, ConditionResult, MemberNote, SponsorOutcome } from './vocabulary'

const ROUTES_WITH_A_PASSPORT = ['nareis', 'other-family', 'regular']

function passportIsTooShort({ subject, verdict: { route } }: Decided): boolean {
  const { member, progress, stage, days } = subject
  const until = dayOf(member.passportValidUntil)
  if (member.identityProof !== 'passport' || until === null) return false
  if (progress.mvvValidFrom !== undefined || route === null || !ROUTES_WITH_A_PASSPORT.includes(route))
    return false
  if (isStageOpen(stage)) return until < addMonths(days.last, PASSPORT_MONTHS_FROM_FILING)
  const decidedOn = dayOf(progress.decisionOn)
  return (
    stage === 'approved' && decidedOn !== null && until < addMonths(decidedOn, PASSPORT_MONTHS_FROM_DECISION)
  )
}

/** Nobody knows where this person is: file in time all the same, or search while the day is still to come. */
function missingNote({ subject: { told, stage }, verdict }: Decided): MemberNote | null {
  const isMissing = told.whereabouts === 'missing' || told.whereabouts === 'unknown'
  if (!isMissing || verdict.route !== 'nareis' || stage !== 'preparing') return null
  return verdict.outcome === 'not-yet' ? 'missing-family-search-now' : 'missing-family-file-anyway'
}

/** Cannot leave or reach an embassy, while that is still to be done. */
const cannotTravel = ({ told, stage, progress }: Subject): boolean =>
  (stage === 'submitted' || stage === 'approved') &&
  !hasMvv({ progress }) &&
  (told.canTravel === 'no' || told.canTravel === 'unknown') &&
  told.whereabouts !== 'netherlands' &&
  !hasFreeMovement(told.nationality)

/** To a child alone whose two years have passed: the IND does decide these (`ind-2026-10`). */
const isDecidedAllTheSame = (subject: Subject): boolean => {
  const { minorAlone, waitingOver, on } = subject.facts
  return comesToAChild(subject) && minorAlone === true && waitingOver !== null && waitingOver < on
}

/** The IND decides nothing about this application until a court has ruled (`ind-2026-10`). */
function isOnHold({ subject, verdict }: Decided, isPending: boolean): boolean {
  const { facts, stage } = subject
  if (stage !== 'submitted' || verdict.route !== 'nareis' || !lawInForce(facts.on).holdsApplications)
    return false
  const isOfSubsidiary =
    isWeighedPermit(facts.permit) && (facts.protection === 'subsidiary' || facts.protection === 'unknown')
  return isPending || (isOfSubsidiary && !isDecidedAllTheSame(subject))
}

/** Notes that one member's own answers give, those of the way it was decided among them. */
export function ownNotes(person: Decided, isPending: boolean): MemberNote[] {
  const notes = [...person.verdict.notes]
  const missing = missingNote(person)
  if (missing) notes.push(missing)
  if (passportIsTooShort(person)) notes.push('passport-too-short')
  if (cannotTravel(person.subject)) notes.push('cannot-travel')
  if (isPending) notes.push('transition-pending')
  if (isOnHold(person, isPending)) notes.push('on-hold')
  return notes
}

const hardFailures = (conditions: readonly ConditionResult[]) =>
  conditions.filter(({ weight, status }) => weight === 'hard' && status === 'not-met').map(({ id }) => id)

type VerdictOf = (id: string) => Verdict

/** The chosen partner cannot come and another could, if chosen. Said to every partner. */
function shouldChooseAgain({ partners, chosenPartner }: Facts, verdictOf: VerdictOf): boolean {
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
function parentLeftBehind({ subject, verdict: { route } }: Decided, verdictOf: VerdictOf): string | null {
  const { facts, member, told, isMinor } = subject
  if (told.relation !== 'child' || !maybe(isMinor)) return null
  if (member.childOf !== 'both' && member.childOf !== 'sponsor') return null
  if (route !== 'nareis' && route !== 'other-family') return null
  const isOpen = member.otherParent === undefined || member.otherParent === 'unknown'
  const other =
    facts.partners.find(({ id }) => id === member.otherParent) ??
    (member.childOf === 'both' && isOpen ? facts.chosenPartner : null)
  return other !== null && other !== undefined && isNo(verdictOf(other.id).outcome) ? other.id : null
}

/** A brother or sister whose own way is another one, while a parent goes by nareis: they file together. */
const goesWithTheParents = ({ subject, verdict }: Decided): boolean =>
  subject.told.relation === 'sibling' && verdict.outcome === 'other-route' && verdict.route === 'other-family'

/** Notes that follow from what was found about several people, by member. */
export function groupNotes(facts: Facts, people: readonly Decided[]): (person: Decided) => MemberNote[] {
  const verdictOf = (id: string) => people.find((person) => idOf(person) === id)?.verdict as Verdict
  const mustChooseAgain = shouldChooseAgain(facts, verdictOf)
  const aParentComes = people.some(
    ({ subject, verdict }) => subject.told.relation === 'parent' && verdict.route === 'nareis',
  )
  const apart = people.flatMap((person) => {
    const parent = parentLeftBehind(person, verdictOf)
    return parent === null ? [] : [idOf(person), parent]
  })
  return (person) => {
    const notes: MemberNote[] = []
    if (mustChooseAgain && person.subject.told.relation === 'partner') notes.push('choose-again')
    if (apart.includes(idOf(person))) notes.push('parent-stays-behind')
    if (aParentComes && goesWithTheParents(person)) notes.push('with-the-parents')
    return notes
  }
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

function hasTransitionDays({ sponsor, application, decision }: Facts): boolean {
  const fullDecisionDay = decision !== null && sponsor.decisionDate === decision.first ? decision.first : null
  return [fullDecisionDay, dayOf(application.submittedOn), dayOf(application.permitIssuedOn)].some(
    isTransitionDay,
  )
}

/** The guardian of Nidos files, translates and pays: the sponsor is certainly under 18 and may have come alone. */
function guardianFiles({ sponsor, sponsorBirth, on }: Facts, outcome: SponsorOutcome): boolean {
  const mayFile = outcome === 'can-sponsor' || outcome === 'get-advice' || outcome === 'not-yet'
  const isMinor = hasReached(AGES.adult, sponsorBirth, { first: on, last: on }) === false
  return mayFile && isMinor && sponsor.unaccompanied !== 'no' && sponsor.birthDateRight !== 'no'
}

/** The embassy takes applications only from its own people and who has lived there lawfully for three months. */
function embassyMayRefuse({ application, members, file }: Facts): boolean {
  if (application.route !== 'embassy') return false
  if (application.livesLawfully !== 'no' && application.livesLawfully !== 'unknown') return false
  return members.some((member) => stageOf(progressOf(file, member)) === 'preparing')
}

export function caseNotes(facts: Facts, sponsor: SponsorOutcome): CaseNote[] {
  const { permitReview, earlier } = facts
  const found: Record<CaseNote, boolean> = {
    'dates-to-check': hasDatesToCheck(facts),
    'transition-days': hasTransitionDays(facts),
    'card-date': facts.isCardDate,
    'permit-under-review': permitReview === 'letter' || permitReview === 'withdrawn',
    'birth-date-wrong': facts.sponsor.birthDateRight === 'no',
    'earlier-application': earlier === 'refused' || earlier === 'withdrawn' || earlier === 'approved-unused',
    'guardian-files': guardianFiles(facts, sponsor),
    'embassy-not-lawful': embassyMayRefuse(facts),
  }
  return (Object.keys(found) as CaseNote[]).filter((note) => found[note])
}
