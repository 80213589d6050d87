import type { Alternative, ConditionResult, Outcome, Route } from './assessment'
import type { Day } from './case'

/** What was decided about one member under one law. */
export interface Verdict {
  outcome: Outcome
  route: Route | null
  alternatives: Alternative[]
  from: Day | null
  conditions: ConditionResult[]
  /** The nareis conditions were weighed; false where the stage, nationality or sponsor decided. */
  byConditions: boolean
}

/** A verdict without conditions. */
export const verdict = (
  outcome: Outcome,
  route: Route | null,
  alternatives: Alternative[] = [],
  from: Day | null = null,
): Verdict => ({ outcome, route, alternatives, from, conditions: [], byConditions: false })
