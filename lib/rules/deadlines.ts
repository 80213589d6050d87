/** Every date that matters, with how it was counted. One entry for the same id and date. */
import { endOfMvv, isOver } from './after-decision'
import { addDays, dayOf, daysBetween, spanOf } from './calendar'
import type { Day } from './case'
import { counted, type Draft, earlierOf, named, onAWorkingDay } from './dates/draft'
import { appealAge, euTransfer, whilePreparing } from './dates/preparing'
import type { Facts } from './facts'
import { inForceOn, isTbExempt, PERMIT_LENGTH, TERMS } from './figures'
import { idOf, type Person } from './person'
import type { Subject } from './subject'
import { type Deadline, type Headline, LEADING_DEADLINES, type SponsorOutcome } from './vocabulary'
import { toWorkingDay } from './working-days'

function whileSubmitted({ subject, verdict }: Person): (Draft | null)[] {
  // Of a month or year the last day: nobody is told too early that the IND is late.
  const submittedOn = spanOf(subject.progress.submittedOn) && subject.days.last
  // What came late was filed as nareis all the same.
  const isRegular = verdict.route === 'regular' && !verdict.alternatives.includes('nareis-late')
  const term = isRegular ? TERMS.regularDecision : TERMS.decision
  return [
    submittedOn === null ? null : counted('ind-decision', 'submitted', submittedOn, term),
    appealAge(subject),
    euTransfer(subject),
  ]
}

/** To the IND against a first refusal, to the court against one on the objection: the same four weeks. */
function whileRefused({ subject: { progress } }: Person): (Draft | null)[] {
  const id = progress.refusal === 'on-objection' ? 'appeal' : 'object'
  const objectBy = dayOf(progress.objectBy)
  const decisionOn = dayOf(progress.decisionOn)
  if (objectBy !== null) return [onAWorkingDay(named(id, 'object-by', objectBy, TERMS.objection.sources))]
  return [decisionOn === null ? null : onAWorkingDay(counted(id, 'decided', decisionOn, TERMS.objection))]
}

function travelBy({ mvvValidUntil, mvvValidFrom }: Subject['progress']): Draft | null {
  const until = dayOf(mvvValidUntil)
  if (until !== null) return named('travel', 'mvv-until', until, TERMS.mvv.sources)
  const from = dayOf(mvvValidFrom)
  return from === null ? null : counted('travel', 'mvv-from', from, TERMS.mvv)
}

function whileApproved({ subject: { progress, facts } }: Person): (Draft | null)[] {
  const decisionOn = dayOf(progress.decisionOn)
  const travel = travelBy(progress)
  if (progress.mvvValidFrom !== undefined || decisionOn === null) return [travel]
  const appointment = counted('mvv-appointment', 'decided', decisionOn, TERMS.mvvAppointment)
  const extended = counted('mvv-extended', 'decided', decisionOn, TERMS.mvvExtended)
  return [
    onAWorkingDay(appointment),
    appointment.date < facts.on ? onAWorkingDay(extended) : null,
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
    return [register && earlierOf(register, 'mvv-until', endOfMvv(progress)), tbTest]
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

function ofCase(facts: Facts, people: readonly Person[]): (Draft | null)[] {
  const { application, term, sponsor } = facts
  const someIs = (stage: Subject['stage']) => people.some(({ subject }) => subject.stage === stage)
  const visit = dayOf(application.embassyVisitOn)
  const replyBy = dayOf(application.replyBy)
  const reviewBy = dayOf(sponsor.reviewReplyBy)
  return [
    visit !== null && application.route === 'embassy' && someIs('preparing')
      ? earlierOf(
          counted('embassy-send', 'embassy-visit', visit, TERMS.embassySend),
          'safe-day',
          term?.safeDay ?? null,
        )
      : null,
    replyBy !== null && someIs('submitted')
      ? onAWorkingDay(named('reply', 'reply-by', replyBy, ['ind-2022']))
      : null,
    reviewBy === null ? null : onAWorkingDay(named('answer-intention', 'review-reply-by', reviewBy, ['vwn'])),
  ]
}

/** The law ends these on a working day: a Sunday is not too late until the Monday is over. */
const endsOnAWorkingDay = ({ id }: Pick<Deadline, 'id'>) => id === 'object' || id === 'appeal'

const hasPassed = (draft: Draft, on: Day): boolean =>
  endsOnAWorkingDay(draft) ? isOver(draft.date, on) : draft.date < on

/** All dates of the case, the earliest first; passed ones stay while their stage lasts. */
export function deadlinesOf(facts: Facts, sponsor: SponsorOutcome, people: readonly Person[]): Deadline[] {
  const merged = new Map<string, Deadline>()
  const put = (draft: Draft | null, memberIds: string[]) => {
    if (draft === null) return
    const key = `${draft.id} ${draft.date}`
    const same = merged.get(key)
    if (same) same.memberIds.push(...memberIds)
    else merged.set(key, { ...draft, memberIds, passed: hasPassed(draft, facts.on) })
  }
  for (const draft of ofCase(facts, people)) put(draft, [])
  for (const person of people) for (const draft of ofMember(person, sponsor)) put(draft, [idOf(person)])
  return [...merged.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

type LeadingId = Headline['because']
const isBirthday = (id: LeadingId) => id === 'child-turns-18' || id === 'sponsor-turns-18'
const isLeading = (id: Deadline['id']): id is LeadingId => LEADING_DEADLINES.some((leading) => leading === id)

/**
 * The day to show of a date: the working day. When that is behind us and the date is not, the date itself, or the working
 * day on which the law lets it end.
 */
export function shownDay(
  { date, workingDay = date, passed }: Pick<Deadline, 'date' | 'workingDay' | 'passed'>,
  on: Day,
): Day {
  if (workingDay >= on) return workingDay
  if (date >= on) return date
  return passed ? workingDay : toWorkingDay(date, 'later').day
}

/** The day to name for a date that can lead: the day before a birthday, else the day to show. */
const dayToName = (deadline: Deadline, id: LeadingId, on: Day): Day =>
  isBirthday(id) ? addDays(deadline.date, -1) : shownDay(deadline, on)

/**
 * THE day: the earliest that has not passed. A term to apply that has passed is not replaced by a later birthday; it is
 * THE day again when nothing else is to come. Null when there is no date that can lead.
 */
export function headlineOf(deadlines: readonly Deadline[], on: Day): Headline | null {
  const leading = deadlines.flatMap(({ id, ...rest }): Omit<Headline, 'daysLeft'>[] => {
    if (!isLeading(id)) return []
    const { memberIds } = rest
    return [{ date: dayToName({ id, ...rest }, id, on), because: id, memberIds }]
  })
  const lateToApply = leading.find(({ because, date }) => because === 'apply' && date < on)
  const open = leading.filter(
    ({ because, date }) => date >= on && !(lateToApply !== undefined && isBirthday(because)),
  )
  const first = open.reduce<(typeof open)[number] | undefined>(
    (best, next) => (best === undefined || next.date < best.date ? next : best),
    lateToApply === undefined || open.length > 0 ? undefined : lateToApply,
  )
  return first ? { ...first, daysLeft: daysBetween(on, first.date) } : null
}
