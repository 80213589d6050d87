/**
 * What is not known yet and can still change something. Every value of every open question is tried, in all
 * combinations, by the rules themselves: the outcomes shown are exactly those that can come out.
 */
import {
  type Assessment,
  addDays,
  addMonths,
  assess,
  type CaseFile,
  type Day,
  OUTCOMES,
  type Outcome,
} from '@/lib/rules'
import { emptyDraft, readAnswer, writeAnswer } from './answers'
import { type Field, type FieldId, fieldById } from './fields'
import { relevant } from './relevant'
import { situationOf } from './situation'
import { fieldsOf, type Stop, stopsOf } from './walk'

/** A question without a known answer. */
export interface OpenFact {
  field: FieldId
  page: Stop['page']
  memberId?: string
}

/** An open question with how much its answer alone can change. */
export interface RankedFact extends OpenFact {
  /** How many different results its values give, with everything else as it is; 1: it changes nothing now. */
  results: number
}

export interface StillOpen {
  /** The most telling first. */
  facts: RankedFact[]
  /** By member id, from best to worst: every outcome that can come out. Null: too many to try them all. */
  outcomes: ReadonlyMap<string, readonly Outcome[]> | null
}

/** Trying more than this would keep somebody waiting on an old phone. */
const MOST_COMBINATIONS = 400

/** Days and years around which the rules decide differently, for a date nobody knows. */
function possibleDates(field: FieldId, on: Day): string[] {
  if (field === 'person.birthDate' || field === 'sponsor.birthDate')
    return [5, 13, 16, 19, 23, 30, 70].map((age) => addMonths(on, -12 * age))
  if (field === 'sponsor.decisionDate') return [1, 4, 30].map((months) => addMonths(on, -months))
  if (field === 'sponsor.asylumApplicationDate') return [1, 3, 6].map((years) => addMonths(on, -12 * years))
  if (field === 'person.passportValidUntil') return [addMonths(on, 2), addMonths(on, 36)]
  return [addDays(on, -1), addMonths(on, -12)]
}

/** Every answer a question can get, "I don't know" left out. */
export function possibleAnswers(field: FieldId, on: Day, partnerIds: readonly string[]): string[] {
  const { kind, options }: Field = fieldById(field)
  switch (kind) {
    case 'radio':
      return (options ?? []).filter((code) => code !== 'unknown')
    case 'partner':
      return [...partnerIds, 'not-listed']
    case 'country':
      return ['SY', 'ER', 'DE', 'stateless']
    case 'date':
    case 'partial-date':
      return possibleDates(field, on)
    case 'text':
    case 'people':
      return []
  }
}

/** Questions that apply and are not answered, or answered "I don't know". */
export function openFacts(file: CaseFile, on: Day): OpenFact[] {
  const situation = situationOf(file, on)
  return stopsOf(situation).flatMap((stop) =>
    fieldsOf(situation, stop).flatMap((field): OpenFact[] => {
      const { kind, optional } = fieldById(field)
      const answer = readAnswer(file, field, stop.memberId)
      const isOpen = answer === undefined || answer === 'unknown'
      return isOpen && !optional && kind !== 'people' && kind !== 'text' ? [{ field, ...stop }] : []
    }),
  )
}

const withAnswer = (file: CaseFile, { field, memberId }: OpenFact, value: string): CaseFile =>
  writeAnswer({ ...emptyDraft(), file }, field, value, memberId).file

/** What a result is, for telling two apart. Texts follow from it. */
const stamp = ({ sponsor, members, documents, deadlines, steps, notes, feeTotalEur }: Assessment) =>
  JSON.stringify([
    sponsor.outcome,
    members.map(({ id, outcome, route, from, conditions, ...rest }) => [
      id,
      outcome,
      route,
      from,
      conditions.map(({ status }) => status),
      rest.documents.map((item) => item.id),
      rest.notes,
      rest.feeEur,
    ]),
    documents.map(({ id }) => id),
    deadlines.map(({ id, date }) => `${id} ${date}`),
    steps.map(({ id, state }) => `${id} ${state}`),
    notes,
    feeTotalEur,
  ])

/** Every combination of answers, one fact after another. */
function* combinations(
  file: CaseFile,
  facts: readonly OpenFact[],
  answers: readonly string[][],
): Generator<CaseFile> {
  const [fact, ...others] = facts
  const [values, ...rest] = answers
  if (fact === undefined || values === undefined) {
    yield file
    return
  }
  for (const value of values) yield* combinations(withAnswer(file, fact, value), others, rest)
}

/** The open questions, ranked, and the outcomes that can still come out. */
export function stillOpen(file: CaseFile, on: Day): StillOpen {
  const facts = openFacts(file, on)
  const partnerIds = (file.members ?? []).flatMap(({ id, relation }) => (relation === 'partner' ? [id] : []))
  const answers = facts.map(({ field }) => possibleAnswers(field, on, partnerIds))
  const resultOf = (changed: CaseFile) => assess(relevant(changed, on), { on })

  const ranked = facts
    .map((fact, at): RankedFact => {
      const stamps = (answers[at] ?? []).map((value) => stamp(resultOf(withAnswer(file, fact, value))))
      return { ...fact, results: new Set([...stamps, stamp(resultOf(file))]).size }
    })
    .sort((a, b) => b.results - a.results)

  const count = answers.reduce((product, values) => product * Math.max(1, values.length), 1)
  if (facts.length === 0 || count > MOST_COMBINATIONS) return { facts: ranked, outcomes: null }
  const found = new Map<string, Set<Outcome>>()
  for (const possible of combinations(file, facts, answers))
    for (const { id, outcome } of resultOf(possible).members)
      found.set(id, (found.get(id) ?? new Set<Outcome>()).add(outcome))
  const inOrder = (outcomes: Set<Outcome>) => OUTCOMES.filter((outcome) => outcomes.has(outcome))
  return { facts: ranked, outcomes: new Map([...found].map(([id, outcomes]) => [id, inOrder(outcomes)])) }
}
