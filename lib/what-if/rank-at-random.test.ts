/**
 * "Still to answer" against trying everything: random cases with up to three facts forgotten, each tried with
 * every answer there is. The days come from here, not from what is tested.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FIELDS,
  type FieldId,
  fieldById,
  offeredStages,
  readAnswer,
  relevant,
  situationOf,
} from '@/lib/questionnaire'
import { numbersFrom, pick } from '@/lib/questionnaire/walker'
import { addDays, addMonths, assess, type CaseFile, type Day, type Outcome, spanOf } from '@/lib/rules'
import { arbitraryCase, SEED } from '@/lib/testing/arbitrary-case'
import { type AskedOf, mayDecide, openFacts, withAnswer } from './open-questions'
import { type StillOpen, stillOpen } from './rank-open-questions'

const CASES = 40
const MOST_FORGOTTEN = 3
/** Ways of answering that are drawn when there are more. */
const MOST_TRIED = 200

const isDate = (field: FieldId) => fieldById(field).kind.endsWith('date')
const FIELD_IDS = Object.keys(FIELDS) as FieldId[]
const outcomesOf = (file: CaseFile, on: Day) => assess(relevant(file, on), { on }).members

/** Every day that is told in a case, ends of months and years included. */
function daysTold(file: CaseFile): Day[] {
  const texts = JSON.stringify(file).match(/"\d{4}(-\d{2}){0,2}"/g) ?? []
  return texts.flatMap((text) => {
    const span = spanOf(text.slice(1, -1))
    return span ? [span.first, span.last] : []
  })
}

/** Everything a date can be, as days around each known day moved by every length of time in the law. */
function daysAround(file: CaseFile, field: FieldId, on: Day): Day[] {
  const anchors = [on, '2026-06-12', ...daysTold(file)]
  const months = [0, -3, -24, ...[5, 12, 18, 26, 40].map((years) => -12 * years)]
  const days = anchors.flatMap((day) =>
    months.flatMap((by) => [-1, 0, 1].map((off) => addDays(addMonths(day, by), off))),
  )
  const { mayBeInFuture } = fieldById(field)
  return [...new Set(days)].filter((day) => mayBeInFuture || day <= on)
}

function everyAnswer(file: CaseFile, { field }: AskedOf, on: Day): string[] {
  const { kind, options = [] } = fieldById(field)
  if (field === 'person.progress') return [...offeredStages(situationOf(file, on))]
  if (kind === 'radio') return options.filter((code) => code !== 'unknown')
  if (kind === 'country') return ['SY', 'IR', 'DE', 'NL', 'CH', 'GB', 'US', 'XK', 'stateless']
  if (kind === 'partner')
    return [
      ...(file.members ?? []).flatMap(({ id, relation }) => (relation === 'partner' ? [id] : [])),
      ...options.filter((code) => code !== 'unknown'),
    ]
  return daysAround(file, field, on)
}

interface Tried {
  outcomes: Map<string, Set<Outcome>>
  isComplete: boolean
}

/** Every outcome there is, by trying; at random when that would be too many. */
function tryEverything(file: CaseFile, on: Day, random: () => number): Tried {
  const outcomes = new Map<string, Set<Outcome>>()
  const note = (end: CaseFile) => {
    for (const { id, outcome } of outcomesOf(end, on))
      outcomes.set(id, (outcomes.get(id) ?? new Set<Outcome>()).add(outcome))
  }
  const open = (at: CaseFile) => openFacts(at, on).filter(mayDecide)
  const ways = open(file).reduce((product, fact) => product * everyAnswer(file, fact, on).length, 1)
  if (ways > MOST_TRIED) {
    for (let run = 0; run < MOST_TRIED; run++) {
      let end = file
      for (let [fact] = open(end); fact; [fact] = open(end))
        end = withAnswer(end, fact, pick(everyAnswer(end, fact, on), random))
      note(end)
    }
    return { outcomes, isComplete: false }
  }
  const all = (at: CaseFile): void => {
    const [fact] = open(at)
    if (fact === undefined) note(at)
    else for (const answer of everyAnswer(at, fact, on)) all(withAnswer(at, fact, answer))
  }
  all(file)
  return { outcomes, isComplete: true }
}

/** The case with every open question answered, then up to three answers forgotten. */
function forgetful(drawn: CaseFile, on: Day, random: () => number): CaseFile {
  let file = drawn
  for (let [fact] = openFacts(file, on); fact; [fact] = openFacts(file, on))
    file = withAnswer(file, fact, pick(everyAnswer(file, fact, on), random))
  const told = (file.members ?? []).flatMap(({ id }) =>
    FIELD_IDS.filter((field) => fieldById(field).of === 'member').map(
      (field): AskedOf => ({ field, memberId: id }),
    ),
  )
  const asked = [
    ...FIELD_IDS.filter((field) => fieldById(field).of === 'case').map((field) => ({ field })),
    ...told,
  ]
  const count = Math.ceil(random() * MOST_FORGOTTEN)
  for (let at = 0; at < count; at++) {
    const known = asked.filter((fact: AskedOf) => {
      const { kind, options = ['unknown'] } = fieldById(fact.field)
      const answer = readAnswer(file, fact.field, fact.memberId)
      const takesUnknown = kind !== 'text' && kind !== 'people' && options.includes('unknown')
      return answer !== undefined && answer !== 'unknown' && takesUnknown && mayDecide(fact)
    })
    if (known.length > 0) file = withAnswer(file, pick(known, random), 'unknown')
  }
  return file
}

/** What is wrong with what is shown, in a line each. */
function faults({ outcomes }: StillOpen, tried: Tried): string[] {
  if (outcomes === null) return []
  return [...tried.outcomes].flatMap(([id, found]) => {
    const shown = outcomes.get(id) ?? []
    const missing = [...found].filter((outcome) => !shown.includes(outcome))
    const made = tried.isComplete ? shown.filter((outcome) => !found.has(outcome)) : []
    return [...missing.map((one) => `${id} lacks ${one}`), ...made.map((one) => `${id} cannot be ${one}`)]
  })
}

const drawn = fc.sample(arbitraryCase, { seed: SEED, numRuns: CASES }).map(({ file, on }, at) => {
  const random = numbersFrom(SEED + at)
  const forgotten = forgetful(file, on, random)
  return { on, file: forgotten, said: stillOpen(forgotten, on), random }
})

describe('what can still come out', () => {
  test('is what trying every answer gives', { timeout: 180_000 }, () => {
    let compared = 0
    for (const { file, on, said, random } of drawn) {
      if (said.facts.length === 0) continue
      if (said.outcomes === null) {
        // Only three dates at once give more combinations than an old phone can try.
        expect(said.facts.filter(({ field }) => isDate(field)).length, JSON.stringify(file)).toBe(3)
        continue
      }
      const tried = tryEverything(file, on, random)
      expect(faults(said, tried), `${on} ${JSON.stringify(file)}`).toEqual([])
      compared += 1
    }
    expect(compared).toBeGreaterThan(CASES / 2)
  })

  test('a missing and a made-up outcome would be found', () => {
    const said = drawn.find(({ said: { outcomes } }) =>
      [...(outcomes ?? [])].some(([, all]) => all.length > 1),
    )
    if (said === undefined) throw new Error('no case with several outcomes was drawn')
    const tried: Tried = {
      outcomes: new Map([...(said.said.outcomes ?? [])].map(([id, all]) => [id, new Set(all)])),
      isComplete: true,
    }
    expect(faults(said.said, tried)).toEqual([])
    const [id] = [...(said.said.outcomes ?? [])].find(([, all]) => all.length > 1) ?? ['']
    const planted = (all: readonly Outcome[]): StillOpen => ({
      facts: [],
      outcomes: new Map([...(said.said.outcomes ?? []), [id, all]]),
    })
    expect(faults(planted(said.said.outcomes?.get(id)?.slice(1) ?? []), tried)).toHaveLength(1)
    const without = new Map([...tried.outcomes, [id, new Set([...(tried.outcomes.get(id) ?? [])].slice(1))]])
    expect(faults(said.said, { ...tried, outcomes: without })).toHaveLength(1)
  })

  test('answering the first question never leaves more outcomes', () => {
    for (const { file, on, said, random } of drawn) {
      const [first] = said.facts
      if (first === undefined || said.outcomes === null) continue
      const answered = withAnswer(file, first, pick(everyAnswer(file, first, on), random))
      for (const [id, left] of stillOpen(answered, on).outcomes ?? []) {
        const before = said.outcomes.get(id) ?? []
        expect(before, `${on} ${first.field} ${JSON.stringify(answered)}`).toEqual(
          expect.arrayContaining([...left]),
        )
      }
    }
  })

  test('a question that is said to decide nothing leaves the outcomes as they are', () => {
    for (const { file, on, said, random } of drawn)
      for (const fact of said.facts.filter(({ decides }) => !decides)) {
        const answered = withAnswer(file, fact, pick(everyAnswer(file, fact, on), random))
        const left = stillOpen(answered, on).outcomes
        if (left !== null && said.outcomes !== null)
          expect(left, `${fact.field} ${JSON.stringify(file)}`).toEqual(said.outcomes)
      }
  })
})
