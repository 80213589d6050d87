/**
 * Days around which the rules decide differently, for a date nobody knows: ages, terms and changes of law, seen
 * from the dates that are known. Between two of them nothing turns, so the ends of each stretch stand for all of it.
 */
import { type FieldId, fieldById, type Situation } from '@/lib/questionnaire'
import {
  AGES,
  addDays,
  addMonths,
  birthday,
  type Day,
  LAWS,
  type Law,
  type Span,
  TERMS,
  type Term,
  TRANSITION_DAYS,
} from '@/lib/rules'

const endsOf = (span: Span | null): Day[] => (span === null ? [] : [span.first, span.last])
/** Days so many months before each of these. */
const before = (days: readonly Day[], months: readonly number[]) =>
  days.flatMap((day) => months.map((each) => addMonths(day, -each)))
const bornBefore = (days: readonly Day[], age: number) => before(days, [12 * age])
/** The length of a term of months or years. */
const monthsOf = ({ amount, unit }: Term) => (unit === 'years' ? 12 * amount : amount)
/** How long one term is under each law, each length once. */
const lengths = (termOf: (law: Law) => Term | null): number[] => [
  ...new Set(LAWS.flatMap((law) => termOf(law) ?? []).map(monthsOf)),
]

const CHANGES_OF_LAW = [
  ...LAWS.map(({ from }) => from),
  TRANSITION_DAYS.first,
  addDays(TRANSITION_DAYS.last, 1),
]
const MONTHS_OF_TERM = lengths(({ terms }) => terms.application)
const MONTHS_OF_WAITING = lengths(({ terms }) => terms.waiting)
/** A term that ends on a day off runs on to a working day: Christmas and a weekend at the most. */
const DAYS_OFF = [-7, -1, 0, 1, 2]

/** The days on which members are judged. */
const daysOfMembers = ({ subjects, on }: Situation): Day[] => [
  on,
  ...subjects.flatMap(({ days }) => endsOf(days)),
]

/** Birthdays of everybody of whom one may count. */
function birthdays({ facts, subjects }: Situation, ages: readonly number[]): Day[] {
  const births = [...endsOf(facts.sponsorBirth), ...subjects.flatMap(({ birth }) => endsOf(birth))]
  return births.flatMap((born) => ages.map((age) => birthday(born, age)))
}

const endOfTerm = (days: readonly Day[]) =>
  before(days, MONTHS_OF_TERM).flatMap((day) => DAYS_OFF.map((off) => addDays(day, off)))

function aroundDecision(situation: Situation): Day[] {
  const days = daysOfMembers(situation)
  const ahead = birthdays(situation, [AGES.adult]).filter((day) => days.some((from) => day >= from))
  return [...endOfTerm(days), ...endOfTerm(ahead), ...before([...days, ...ahead], MONTHS_OF_WAITING), ...days]
}

function aroundBirth(situation: Situation, memberId: string | undefined): Day[] {
  const { facts, subjects } = situation
  const subject = subjects.find(({ member }) => member.id === memberId)
  const { term, waitingOver, asylumApplication } = facts
  const asked = endsOf(asylumApplication)
  const days = subject ? endsOf(subject.days) : daysOfMembers(situation)
  const comingOfAge = [
    ...days,
    ...(term ? [term.safeDay, term.lastSafeDay] : []),
    ...(waitingOver ? [waitingOver] : []),
    ...asked,
  ]
  const hasRecord = subject?.member.publicOrder === 'concern'
  return [
    ...bornBefore(comingOfAge, AGES.adult),
    ...bornBefore(days, AGES.youngAdult),
    ...(subject === undefined ? bornBefore(asked, AGES.wrongBirthDate) : []),
    ...(hasRecord ? bornBefore(days, AGES.publicOrder) : []),
    ...(subject?.member.relation === 'child' ? asked : []),
  ]
}

function aroundSubmission(situation: Situation): Day[] {
  const { term, waitingOver, decision } = situation.facts
  return [
    ...(term ? [addDays(term.safeDay, 1), addDays(term.lastSafeDay, 1), addDays(term.latest, 1)] : []),
    ...(waitingOver ? [waitingOver] : []),
    ...endsOf(decision),
    ...birthdays(situation, [AGES.publicOrder, AGES.adult, AGES.youngAdult]),
    ...CHANGES_OF_LAW,
  ]
}

function around(situation: Situation, field: FieldId, memberId: string | undefined): Day[] {
  const { facts } = situation
  switch (field) {
    case 'sponsor.decisionDate':
      return [...aroundDecision(situation), ...CHANGES_OF_LAW]
    case 'sponsor.decisionReceivedOn':
      return [...endOfTerm(daysOfMembers(situation)), ...endsOf(facts.decision)]
    case 'sponsor.asylumApplicationDate':
      return [
        ...birthdays(situation, [0, AGES.adult]),
        ...endsOf(facts.sponsorBirth).map((born) => birthday(born, AGES.wrongBirthDate)),
      ]
    case 'sponsor.birthDate':
    case 'person.birthDate':
      return aroundBirth(situation, memberId)
    case 'application.submittedOn':
    case 'person.submittedOn':
      return aroundSubmission(situation)
    case 'application.permitIssuedOn':
      return CHANGES_OF_LAW
    // An approval that was not collected, and an mvv that was not used, run out.
    case 'application.decisionOn':
    case 'person.decisionOn':
      return before([situation.on], [monthsOf(TERMS.mvvExtended)])
    case 'application.mvvValidFrom':
    case 'person.mvvValidFrom':
      return [addDays(situation.on, -TERMS.mvv.amount)]
    case 'application.mvvValidUntil':
    case 'person.mvvValidUntil':
      return [situation.on]
    case 'application.embassyVisitOn':
      return facts.term ? [facts.term.lastSafeDay] : []
    default:
      return []
  }
}

const YEARS_BACK = { birth: 100, other: 40 }
const YEARS_AHEAD = 5

/** Days that stand for every day a date can be, the first and the last of each stretch; in order. */
export function daysToTry(situation: Situation, field: FieldId, memberId?: string): Day[] {
  const { on } = situation
  const years = field.endsWith('.birthDate') ? YEARS_BACK.birth : YEARS_BACK.other
  const first = addMonths(on, -12 * years)
  const last = fieldById(field).mayBeInFuture ? addMonths(on, 12 * YEARS_AHEAD) : on
  const turns = around(situation, field, memberId).flatMap((day) => [day, addDays(day, 1)])
  const starts = [first, ...turns.filter((day) => day > first && day <= last)]
  const days = new Set([...starts.flatMap((day) => [addDays(day, -1), day]), last])
  return [...days].filter((day) => day >= first).sort()
}
