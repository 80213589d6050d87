/** Ways to count a date, each step kept so that the page can count it out loud. */
import { addDays, addTerm, birthday } from '../calendar'
import type { Day } from '../case'
import { AGES, type Term } from '../figures'
import type { CountStart, CountStep, Deadline, DeadlineId, Sources } from '../vocabulary'
import { toWorkingDay } from '../working-days'

/** A date before it is merged with the same date of others. */
export type Draft = Omit<Deadline, 'passed' | 'memberIds'>

/** A start day and a term. */
export function counted(id: DeadlineId, from: CountStart, start: Day, term: Term): Draft {
  const { amount, unit, sources } = term
  const date = addTerm(start, term)
  const steps: CountStep[] = [
    { kind: 'start', from, date: start },
    { kind: 'add', amount, unit, date },
  ]
  return { id, date, sources, counted: steps }
}

/** A date that a letter or sticker names. */
export const named = (id: DeadlineId, from: CountStart, date: Day, sources: Sources): Draft => ({
  id,
  date,
  sources,
  counted: [{ kind: 'start', from, date }],
})

/** Whichever of two dates comes first. */
export function earlierOf(draft: Draft, from: CountStart, other: Day | null): Draft {
  if (other === null || other >= draft.date) return draft
  return { ...draft, date: other, counted: [...draft.counted, { kind: 'earlier-of', from, date: other }] }
}

/** With the last working day on which it can be done. */
export function onAWorkingDay(draft: Draft): Draft {
  const back = toWorkingDay(draft.date, 'earlier')
  return {
    ...draft,
    workingDay: back.day,
    workingDayCounted: back.passed.map(({ day, why }) => ({
      kind: 'not-working',
      why,
      date: addDays(day, -1),
    })),
  }
}

/** The day somebody turns 18 at the earliest. */
export const turns18 = (id: DeadlineId, born: Day, sources: Sources): Draft => {
  const date = birthday(born, AGES.adult)
  return {
    id,
    date,
    sources,
    counted: [
      { kind: 'start', from: 'birth-date', date: born },
      { kind: 'add', amount: AGES.adult, unit: 'years', date },
    ],
  }
}
