/**
 * What is not known yet and can still change something. Every answer of every open question is tried by the rules
 * themselves, and of every question that an answer opens: the outcomes shown are exactly those that can come out.
 */
import { relevant, situationOf } from '@/lib/questionnaire'
import { type Assessment, assess, type CaseFile, type Day, OUTCOMES, type Outcome } from '@/lib/rules'
import { type AskedOf, mayDecide, nextDeciding, type OpenFact, openFacts, withAnswer } from './open-questions'
import { possibleAnswers } from './possible-answers'

/** An open question with how much its answer can change. */
export interface RankedFact extends OpenFact {
  /** Its answer can leave fewer outcomes than there are now. Otherwise it changes papers, dates or steps, or nothing. */
  decides: boolean
  /** How many different results its answers give, with everything else as it is; 1: it changes nothing now. */
  results: number
}

export interface StillOpen {
  /** The most telling first. */
  facts: RankedFact[]
  /** By member id, from best to worst: every outcome that can come out. Null: too many to try them all. */
  outcomes: ReadonlyMap<string, readonly Outcome[]> | null
}

/** What comes out at the end of one way of answering. */
interface End {
  answers: ReadonlyMap<string, string>
  outcomes: readonly (readonly [memberId: string, Outcome])[]
}

/** Trying more than this would keep an old phone busy too long. */
const MOST_FACTS = 5
const MOST_ENDS = 6000

const keyOf = ({ field, memberId }: AskedOf) => `${field} ${memberId ?? ''}`
const resultOf = (file: CaseFile, on: Day) => assess(relevant(file, on), { on })

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

/** Every way of answering what is open, one question after another. */
function* ends(file: CaseFile, on: Day, answers: ReadonlyMap<string, string>): Generator<End> {
  const situation = situationOf(file, on)
  const fact = nextDeciding(situation)
  if (fact === undefined) {
    const { members } = resultOf(file, on)
    yield { answers, outcomes: members.map(({ id, outcome }) => [id, outcome] as const) }
    return
  }
  for (const value of possibleAnswers(situation, fact.field, fact.memberId))
    yield* ends(withAnswer(file, fact, value), on, new Map([...answers, [keyOf(fact), value]]))
}

type Outcomes = Map<string, Set<Outcome>>

function gather(found: readonly End[]): Outcomes {
  const outcomes: Outcomes = new Map()
  for (const end of found)
    for (const [id, outcome] of end.outcomes)
      outcomes.set(id, (outcomes.get(id) ?? new Set<Outcome>()).add(outcome))
  return outcomes
}

const sizeOf = (outcomes: Outcomes) => [...outcomes.values()].reduce((sum, { size }) => sum + size, 0)

/** How many outcomes are left after each answer to a question: the most of all answers, and on average. */
function leftAfter(fact: AskedOf, found: readonly End[]): { fewest: number; mean: number } {
  const key = keyOf(fact)
  const byAnswer = new Map<string, End[]>()
  for (const end of found) {
    const answer = end.answers.get(key)
    if (answer === undefined) continue
    const same = byAnswer.get(answer)
    if (same) same.push(end)
    else byAnswer.set(answer, [end])
  }
  const sizes = [...byAnswer.values()].map((of) => sizeOf(gather(of)))
  if (sizes.length === 0) return { fewest: Number.POSITIVE_INFINITY, mean: Number.POSITIVE_INFINITY }
  return { fewest: Math.min(...sizes), mean: sizes.reduce((sum, size) => sum + size, 0) / sizes.length }
}

/** Tries all; pauses after every result, so that a page stays alive meanwhile. */
export function* tryingAll(file: CaseFile, on: Day): Generator<void, StillOpen> {
  const situation = situationOf(file, on)
  const now = stamp(resultOf(file, on))
  const facts: (OpenFact & { results: number })[] = []
  for (const fact of openFacts(file, on)) {
    const stamps = new Set([now])
    for (const value of possibleAnswers(situation, fact.field, fact.memberId)) {
      stamps.add(stamp(resultOf(withAnswer(file, fact, value), on)))
      yield
    }
    facts.push({ ...fact, results: stamps.size })
  }
  if (facts.filter(mayDecide).length > MOST_FACTS) return untried(facts)
  const found: End[] = []
  for (const end of ends(file, on, new Map())) {
    found.push(end)
    if (found.length > MOST_ENDS) return untried(facts)
    yield
  }
  const all = gather(found)
  const ranked = facts
    .map((fact) => ({ fact, left: leftAfter(fact, found) }))
    .sort((a, b) => a.left.mean - b.left.mean || b.fact.results - a.fact.results)
    .map(({ fact, left }): RankedFact => ({ ...fact, decides: left.fewest < sizeOf(all) }))
  const inOrder = (outcomes: Set<Outcome>) => OUTCOMES.filter((outcome) => outcomes.has(outcome))
  return {
    facts: ranked.sort((a, b) => Number(b.decides) - Number(a.decides)),
    outcomes: facts.length === 0 ? null : new Map([...all].map(([id, set]) => [id, inOrder(set)])),
  }
}

const untried = (facts: readonly (OpenFact & { results: number })[]): StillOpen => ({
  facts: facts
    .map((fact): RankedFact => ({ ...fact, decides: mayDecide(fact) && fact.results > 1 }))
    .sort((a, b) => Number(b.decides) - Number(a.decides) || b.results - a.results),
  outcomes: null,
})

/** The open questions, ranked, and the outcomes that can still come out; at once. */
export function stillOpen(file: CaseFile, on: Day): StillOpen {
  const trying = tryingAll(file, on)
  for (;;) {
    const step = trying.next()
    if (step.done) return step.value
  }
}
