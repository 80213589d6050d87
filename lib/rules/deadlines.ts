/** Every date that matters, with how it was counted. One entry for the same id and date. */
import type {
  CountStart,
  CountStep,
  Deadline,
  DeadlineId,
  MemberAssessment,
  Sources,
  SponsorOutcome,
  TheDay,
} from './assessment'
import { addDays, addMonths, addYears, birthday, dayOf, daysBetween, hasReached } from './calendar'
import type { ApplicationProgress, Day } from './case'
import { type Facts, mayApplyNow } from './facts'
import { inForceOn, isTbExempt, PERMIT_LENGTH, TERMS, type Term } from './figures'
import { maybe, not } from './known'
import type { Subject } from './subject'

/** A date before it is merged with the same date of others. */
type Draft = Omit<Deadline, 'passed' | 'memberIds'>

interface Person {
  subject: Subject
  assessed: MemberAssessment
}

const ADD = { days: addDays, months: addMonths, years: addYears }

/** A start day and a term, counted aloud. */
function counted(id: DeadlineId, from: CountStart, start: Day, term: Term): Draft {
  const { amount, unit, sources } = term
  const date = ADD[unit](start, amount)
  const steps: CountStep[] = [
    { kind: 'start', from, date: start },
    { kind: 'add', amount, unit, date },
  ]
  return { id, date, sources, counted: steps }
}

/** A date that a letter or sticker names. */
const named = (id: DeadlineId, from: CountStart, date: Day, sources: Sources): Draft => ({
  id,
  date,
  sources,
  counted: [{ kind: 'start', from, date }],
})

/** Whichever of two dates comes first. */
function earlierOf(draft: Draft, from: CountStart, other: Day | null): Draft {
  if (other === null || other >= draft.date) return draft
  return { ...draft, date: other, counted: [...draft.counted, { kind: 'earlier-of', from, date: other }] }
}

/** The day somebody turns 18 at the earliest. */
const turns18 = (id: DeadlineId, born: Day, sources: Sources): Draft => {
  const date = birthday(born, 18)
  return {
    id,
    date,
    sources,
    counted: [
      { kind: 'start', from: 'birth-date', date: born },
      { kind: 'add', amount: 18, unit: 'years', date },
    ],
  }
}

const endOfMvv = ({ mvvValidUntil, mvvValidFrom }: ApplicationProgress): Draft | null => {
  const until = dayOf(mvvValidUntil)
  if (until !== null) return named('travel', 'mvv-until', until, TERMS.mvv.sources)
  const from = dayOf(mvvValidFrom)
  return from === null ? null : counted('travel', 'mvv-from', from, TERMS.mvv)
}

function whilePreparing({ subject, assessed }: Person, sponsor: SponsorOutcome): (Draft | null)[] {
  const { facts, member, birth, isMinor } = subject
  const countsFromDecision = mayApplyNow(sponsor) && !facts.decisionIsAhead
  const mayFileInTerm =
    assessed.route === 'nareis' ||
    assessed.route === 'own-asylum' ||
    assessed.alternatives.includes('nareis-late')
  const { term, decision } = facts
  const sponsorMayBeMinor =
    maybe(facts.minorAtApplication) &&
    maybe(not(hasReached(18, facts.sponsorBirth, { first: facts.on, last: facts.on })))
  return [
    term !== null && countsFromDecision && mayFileInTerm && facts.protection !== 'subsidiary'
      ? {
          id: 'apply',
          date: term.safeDay,
          sources: [...TERMS.application.sources, 'atw'],
          counted: term.safeDayCounted,
          workingDay: term.workingDay,
          workingDayCounted: term.workingDayCounted,
          latest: term.latest,
          latestCounted: term.latestCounted,
        }
      : null,
    decision !== null &&
    countsFromDecision &&
    assessed.route === 'nareis' &&
    (facts.protection === 'subsidiary' || facts.protection === 'unknown')
      ? counted('apply-from', 'decision-date', decision.last, TERMS.waiting)
      : null,
    member.relation === 'child' && maybe(isMinor) && birth !== null
      ? turns18('child-turns-18', birth.first, ['ind-2022'])
      : null,
    member.relation === 'parent' && mayApplyNow(sponsor) && sponsorMayBeMinor && facts.sponsorBirth !== null
      ? turns18('sponsor-turns-18', facts.sponsorBirth.first, ['cjeu-c560-20'])
      : null,
  ]
}

function whileSubmitted({ subject: { progress }, assessed }: Person): (Draft | null)[] {
  const submittedOn = dayOf(progress.submittedOn)
  const term = assessed.route === 'regular' ? TERMS.regularDecision : TERMS.decision
  return [submittedOn === null ? null : counted('ind-decision', 'submitted', submittedOn, term)]
}

function whileRefused({ subject: { progress } }: Person): (Draft | null)[] {
  const objectBy = dayOf(progress.objectBy)
  const decisionOn = dayOf(progress.decisionOn)
  if (objectBy !== null) return [named('object', 'object-by', objectBy, TERMS.objection.sources)]
  return [decisionOn === null ? null : counted('object', 'decided', decisionOn, TERMS.objection)]
}

function whileApproved({ subject: { progress } }: Person): (Draft | null)[] {
  const decisionOn = dayOf(progress.decisionOn)
  const travel = endOfMvv(progress)
  if (progress.mvvValidFrom !== undefined || decisionOn === null) return [travel]
  const appointment = counted('mvv-appointment', 'decided', decisionOn, TERMS.mvvAppointment)
  return [
    appointment,
    counted('passport-until', 'mvv-appointment', appointment.date, TERMS.passportLeft),
    travel,
  ]
}

function afterArrival({ subject: { facts, member, progress, stage } }: Person): (Draft | null)[] {
  const arrivedOn = dayOf(progress.arrivedOn)
  const issuedOn = dayOf(progress.permitIssuedOn)
  const needsTbTest = arrivedOn !== null && !isTbExempt(member.nationality, facts.on)
  const tbTest = needsTbTest ? counted('tb-test', 'arrived', arrivedOn, TERMS.tbTest) : null
  if (stage === 'arrived') {
    const register = arrivedOn === null ? null : counted('register', 'arrived', arrivedOn, TERMS.register)
    return [register && earlierOf(register, 'mvv-until', endOfMvv(progress)?.date ?? null), tbTest]
  }
  if (issuedOn === null) return [tbTest]
  return [
    tbTest,
    counted('health-insurance', 'permit-issued', issuedOn, TERMS.healthInsurance),
    counted('permit-ends', 'permit-issued', issuedOn, inForceOn(PERMIT_LENGTH, issuedOn).value),
  ]
}

function ofMember(person: Person, sponsor: SponsorOutcome): (Draft | null)[] {
  switch (person.subject.stage) {
    case 'preparing':
      return whilePreparing(person, sponsor)
    case 'submitted':
      return whileSubmitted(person)
    case 'refused':
      return whileRefused(person)
    case 'approved':
      return whileApproved(person)
    case 'arrived':
    case 'settled':
      return afterArrival(person)
  }
}

function ofCase({ application, term }: Facts, people: readonly Person[]): (Draft | null)[] {
  const someIs = (stage: Subject['stage']) => people.some(({ subject }) => subject.stage === stage)
  const visit = dayOf(application.embassyVisitOn)
  const replyBy = dayOf(application.replyBy)
  return [
    visit !== null && application.route === 'embassy' && someIs('preparing')
      ? earlierOf(
          counted('embassy-send', 'embassy-visit', visit, TERMS.embassySend),
          'safe-day',
          term?.safeDay ?? null,
        )
      : null,
    replyBy !== null && someIs('submitted') ? named('reply', 'reply-by', replyBy, ['ind-2022']) : null,
  ]
}

/** All dates of the case, the earliest first; passed ones stay while their stage lasts. */
export function deadlinesOf(facts: Facts, sponsor: SponsorOutcome, people: readonly Person[]): Deadline[] {
  const merged = new Map<string, Deadline>()
  const put = (draft: Draft | null, memberIds: string[]) => {
    if (draft === null) return
    const key = `${draft.id} ${draft.date}`
    const same = merged.get(key)
    if (same) same.memberIds.push(...memberIds)
    else merged.set(key, { ...draft, memberIds, passed: draft.date < facts.on })
  }
  for (const draft of ofCase(facts, people)) put(draft, [])
  for (const person of people) for (const draft of ofMember(person, sponsor)) put(draft, [person.assessed.id])
  return [...merged.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/**
 * THE day: the working day of `apply`, or the day before a birthday that changes the case and may come first.
 * Null when nothing has to be filed within the term.
 */
export function theDayOf(deadlines: readonly Deadline[], on: Day): TheDay | null {
  const apply = deadlines.find(({ id }) => id === 'apply')
  if (apply?.workingDay === undefined) return null
  // The earliest comes first in the list, so the first birthday that is still to come is the one that counts.
  const birthday = deadlines.find(
    ({ id, date }) => (id === 'child-turns-18' || id === 'sponsor-turns-18') && date > on,
  )
  const dayBefore = birthday && addDays(birthday.date, -1)
  const first: Omit<TheDay, 'daysLeft'> =
    birthday && dayBefore !== undefined && dayBefore < apply.workingDay
      ? { date: dayBefore, because: birthday.id as TheDay['because'], memberIds: birthday.memberIds }
      : { date: apply.workingDay, because: 'apply', memberIds: apply.memberIds }
  return { ...first, daysLeft: daysBetween(on, first.date) }
}
