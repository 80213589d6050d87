/** Conditions held against one person. */
import type { Condition } from './conditions/condition'
import type { Subject } from './subject'
import type { ConditionResult, Status } from './vocabulary'

export type Weighed<C extends Condition = Condition> = { condition: C; result: ConditionResult }

/** A rule that fails to run leaves its condition unknown: somebody has to look, and the rest stands. */
function statusOrUnknownOnError(condition: Condition, subject: Subject): Status {
  try {
    return condition.status(subject)
  } catch {
    return 'unknown'
  }
}

export const weigh = (subject: Subject, conditions: readonly Condition[]): Weighed[] =>
  conditions
    .filter(({ appliesTo }) => appliesTo === undefined || appliesTo(subject))
    .map((condition) => {
      const { id, weight, sources } = condition
      return {
        condition,
        result: { id, status: statusOrUnknownOnError(condition, subject), weight, sources },
      }
    })
