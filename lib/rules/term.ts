/** The application term, counted as decisions/careful-date.md says. */

import { addDays, addTerm, type Span } from './calendar'
import type { Day } from './case'
import type { Term } from './figures'
import type { CountStep } from './vocabulary'
import { toWorkingDay } from './working-days'

export interface ApplicationTerm {
  /** The last day that is in time under every source. */
  safeDay: Day
  safeDayCounted: CountStep[]
  /** The safe day if the decision is of the last day it can be. */
  lastSafeDay: Day
  /** The safe day, or the last working day before it. */
  workingDay: Day
  workingDayCounted: CountStep[]
  /** The last day that is in time under some source. */
  latest: Day
  latestCounted: CountStep[]
}

/**
 * @param received the day the decision was received, when that is known.
 * @param length how long the law gives.
 */
export function applicationTerm(decision: Span, received: Day | null, length: Term): ApplicationTerm {
  const { amount, unit } = length
  const end = addTerm(decision.first, length)
  const safeDay = addDays(end, -1)
  const back = toWorkingDay(safeDay, 'earlier')

  const wasLater = received !== null && received > decision.last
  const lastStart = wasLater ? received : decision.last
  const endOfLast = addTerm(decision.last, length)
  const lastEnd = wasLater ? addTerm(received, length) : endOfLast
  const on = toWorkingDay(lastEnd, 'later')

  return {
    safeDay,
    safeDayCounted: [
      { kind: 'start', from: 'decision-date', date: decision.first },
      { kind: 'add', amount, unit, date: end },
      { kind: 'take-off', amount: 1, unit: 'days', date: safeDay },
    ],
    lastSafeDay: addDays(endOfLast, -1),
    workingDay: back.day,
    workingDayCounted: back.passed.map(({ day, why }) => ({
      kind: 'not-working',
      why,
      date: addDays(day, -1),
    })),
    latest: on.day,
    latestCounted: [
      { kind: 'start', from: wasLater ? 'decision-received' : 'decision-date', date: lastStart },
      { kind: 'add', amount, unit, date: lastEnd },
      ...on.passed.map(({ day, why }): CountStep => ({ kind: 'not-working', why, date: addDays(day, 1) })),
    ],
  }
}
