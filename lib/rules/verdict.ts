import type { Day } from './case'
import type { Alternative, ConditionResult, MemberNote, Outcome, Route } from './vocabulary'

/** What was decided about one member under one law. */
export interface Verdict {
  outcome: Outcome
  route: Route | null
  alternatives: Alternative[]
  from: Day | null
  conditions: ConditionResult[]
  /** The nareis conditions were weighed; false where the stage, nationality or sponsor decided. */
  byConditions: boolean
  /** What is to be told because of the way it was decided. */
  notes: MemberNote[]
}

/** A verdict without conditions. */
export const plainVerdict = (
  outcome: Outcome,
  route: Route | null,
  rest: Partial<Pick<Verdict, 'alternatives' | 'from' | 'notes'>> = {},
): Verdict => ({
  outcome,
  route,
  alternatives: [],
  from: null,
  conditions: [],
  byConditions: false,
  notes: [],
  ...rest,
})
