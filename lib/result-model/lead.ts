/** What leads the result: the day that comes first with its verb, one that has passed, or the answer. */
import {
  type Assessment,
  assess,
  type CaseFile,
  type Day,
  type Deadline,
  type DeadlineId,
  daysBetween,
  type MemberAssessment,
  shownDay,
  spanOf,
} from '@/lib/rules'
import { hasMvv, isRefusedAgain, pressingStage, situationOf } from '@/lib/wording'
import type { AnswerId, Lead } from './model'

/**
 * How a date leads. `first`: somebody loses something when it passes. `second`: it leads when nothing of the first kind
 * does. `never`: it is waited for, or a birthday, which leads through THE day.
 */
const RANKS = {
  apply: 'first',
  'apply-from': 'never',
  'ask-term': 'second',
  'appeal-age': 'first',
  'answer-intention': 'first',
  'eu-transfer': 'first',
  'child-turns-18': 'never',
  'sponsor-turns-18': 'never',
  'embassy-send': 'first',
  reply: 'first',
  'ind-decision': 'never',
  object: 'first',
  appeal: 'first',
  'mvv-appointment': 'first',
  'mvv-extended': 'first',
  'passport-until': 'never',
  travel: 'first',
  register: 'first',
  'tb-test': 'second',
  'health-insurance': 'second',
  'permit-ends': 'never',
} as const satisfies Record<DeadlineId, 'first' | 'second' | 'never'>

const memberOf = ({ members }: Assessment, id: string): MemberAssessment | undefined =>
  members.find((member) => member.id === id)

/** A date as the lead, with the words that fit whom it holds for. */
function leadBy(deadline: Deadline, assessment: Assessment): Extract<Lead, { kind: 'day' | 'passed' }> {
  const { on } = assessment
  const date = shownDay(deadline, on)
  const whom = deadline.memberIds.flatMap((id) => memberOf(assessment, id) ?? [])
  const ownAsylum =
    deadline.id === 'apply' && whom.length > 0 && whom.every(({ route }) => route === 'own-asylum')
  const notYet = whom.length > 0 && whom.every(({ outcome }) => outcome === 'not-yet')
  return {
    kind: date < on ? 'passed' : 'day',
    id: ownAsylum ? 'own-asylum' : deadline.id,
    date,
    daysLeft: daysBetween(on, date),
    memberIds: deadline.memberIds,
    deadline,
    birthday: null,
    from: notYet ? (whom.find(({ from }) => from !== null)?.from ?? null) : null,
  }
}

/** THE day where it comes before a birthday: the count of the last safe day stands beside it. */
function leadByBirthday(assessment: Assessment): Lead | null {
  const { headline, deadlines, on } = assessment
  if (headline === null || headline.date < on) return null
  if (headline.because !== 'child-turns-18' && headline.because !== 'sponsor-turns-18') return null
  const birthday = deadlines.find(({ id, passed }) => id === headline.because && !passed)
  return {
    kind: 'day',
    id: headline.because,
    date: headline.date,
    daysLeft: headline.daysLeft,
    memberIds: headline.memberIds,
    deadline: deadlines.find(({ id }) => id === 'apply'),
    birthday: birthday?.date ?? null,
    from: null,
  }
}

/** The latest day that the last safe day can be, where the decision date is known by month or year only. */
function latestSafeDay(file: CaseFile, { on, law }: Assessment, first: Deadline): Day | null {
  const told = file.sponsor?.decisionDate
  const span = spanOf(told)
  if (told === undefined || span === null || span.first === span.last) return null
  const decisionDate = span.last > on ? on : span.last
  const other = assess({ ...file, sponsor: { ...file.sponsor, decisionDate } }, { on, law })
  const last = other.deadlines.find(({ id }) => id === 'apply')
  return last !== undefined && shownDay(last, on) > shownDay(first, on) ? shownDay(last, on) : null
}

/** The visit to the embassy is still to come: what has passed is the day to apply by. */
const isBeforeTheVisit = ({ id, counted: [start] }: Deadline, on: Day) =>
  id === 'embassy-send' && start !== undefined && start.date > on

/** The dates of one rank that are still to come, the earliest first; those that have passed, the most pressing first. */
function datesOf({ deadlines, on }: Assessment, rank: 'first' | 'second') {
  const own = deadlines.filter(({ id }) => RANKS[id] === rank)
  const byDay = (a: Deadline, b: Deadline) => (shownDay(a, on) < shownDay(b, on) ? -1 : 1)
  return {
    coming: own.filter((deadline) => shownDay(deadline, on) >= on).sort(byDay),
    passed: own
      .filter((deadline) => shownDay(deadline, on) < on && !isBeforeTheVisit(deadline, on))
      .sort((a, b) => -byDay(a, b)),
  }
}

function asSpan(lead: Lead, file: CaseFile, assessment: Assessment): Lead {
  if (lead.kind === 'span' || lead.kind === 'answer' || lead.deadline === undefined) return lead
  if (lead.deadline.id !== 'apply' || lead.birthday !== null) return lead
  const last = latestSafeDay(file, assessment, lead.deadline)
  if (last === null || last < assessment.on) return lead
  const { deadline, memberIds } = lead
  return { kind: 'span', first: lead.date, last, memberIds, deadline }
}

/** What leads this result. */
export function leadOf(file: CaseFile, assessment: Assessment): Lead {
  const first = datesOf(assessment, 'first')
  const [coming] = first.coming
  // A letter about the sponsor's own permit is answered whoever is in the case.
  if (assessment.members.length === 0 && coming === undefined)
    return { kind: 'answer', id: 'nobody', date: null }
  const birthday = leadByBirthday(assessment)
  const day = coming && leadBy(coming, assessment)
  if (birthday?.kind === 'day' && (day === undefined || birthday.date < day.date)) return birthday
  if (day) return asSpan(day, file, assessment)
  const [passed] = first.passed
  if (passed) return asSpan(leadBy(passed, assessment), file, assessment)
  const [second] = datesOf(assessment, 'second').coming
  return second ? leadBy(second, assessment) : answerOf(file, assessment)
}

function whilePreparing({ members, sponsor }: Assessment): Lead {
  const own = members.filter(({ stage }) => stage === 'preparing')
  const outcomes = new Set(own.map(({ outcome }) => outcome))
  const says = (id: AnswerId, date: Day | null = null): Lead => ({ kind: 'answer', id, date })
  if (outcomes.has('can-apply')) return says('can-apply')
  if (own.some(({ alternatives }) => alternatives.includes('nareis-late'))) return says('late')
  if (sponsor.outcome === 'not-yet') return says('asylum-first')
  if (outcomes.has('get-advice')) return says('advice')
  if (outcomes.has('not-yet')) {
    const from = own.find((member) => member.from !== null)?.from ?? null
    return from === null ? says('not-yet') : says('not-yet-from', from)
  }
  if (outcomes.has('other-route')) return says('other-route')
  return says(outcomes.has('not-covered') ? 'not-covered' : 'no-permit-needed')
}

/** An objection goes before an appeal where some may still make one. */
function refusalOf(file: CaseFile, assessment: Assessment): 'refused' | 'refused-again' {
  const s = situationOf(file, assessment)
  const refused = assessment.members.filter((member) => member.stage === 'refused')
  return refused.every(({ id }) => isRefusedAgain(id, s)) ? 'refused-again' : 'refused'
}

/** The answer where no day leads, for the stage the family is in. */
function answerOf(file: CaseFile, assessment: Assessment): Lead {
  const stage = pressingStage(assessment)
  if (stage === 'preparing') return whilePreparing(assessment)
  if (assessment.members.some(({ notes }) => notes.includes('separated')))
    return { kind: 'answer', id: 'advice', date: null }
  if (stage === 'approved' && hasMvv(assessment)) return { kind: 'answer', id: 'approved-mvv', date: null }
  if (stage === 'refused') return { kind: 'answer', id: refusalOf(file, assessment), date: null }
  if (stage !== 'submitted') return { kind: 'answer', id: stage, date: null }
  if (assessment.members.some(({ notes }) => notes.includes('transition-pending')))
    return { kind: 'answer', id: 'submitted-on-hold', date: null }
  const decision = assessment.deadlines.find(({ id }) => id === 'ind-decision')
  if (decision === undefined) return { kind: 'answer', id: 'submitted', date: null }
  return {
    kind: 'answer',
    id: decision.passed ? 'submitted-late' : 'submitted-by',
    date: decision.date,
  }
}
