import type { Day } from '../case'
import type { Subject } from '../subject'
import type { Alternative, ConditionId, Outcome, Route, Sources, Status, Weight } from '../vocabulary'

/** What is left when a hard condition is not met. */
export interface Fallback {
  outcome: Outcome
  route: Route | null
  alternatives: Alternative[]
}

/** What a condition about time leads to: from when, or advice when waiting would cost the term. */
export interface Timing {
  outcome: Extract<Outcome, 'not-yet' | 'get-advice'>
  from: Day | null
}

interface Common {
  id: ConditionId
  sources: Sources
  weight: Weight
  /** Completed years at which it turns, of the member or the sponsor; absent: at none. */
  ages?: readonly number[]
  /** Absent: it holds for everybody in the law's list. */
  appliesTo?: (subject: Subject) => boolean
  status: (subject: Subject) => Status
  /** Routes worth discussing beside the one to prepare, whatever the status. */
  beside?: (subject: Subject) => Alternative[]
}

export interface HardCondition extends Common {
  weight: 'hard'
  otherwise: (subject: Subject) => Fallback
}
export interface SoftCondition extends Common {
  weight: 'soft'
}
export interface TimingCondition extends Common {
  weight: 'timing'
  otherwise: (subject: Subject) => Timing
}

/** One condition of the law for one family member, with what follows when it is not met. */
export type Condition = HardCondition | SoftCondition | TimingCondition

export const byRoute = (route: Route, alternatives: Alternative[] = []): Fallback => ({
  outcome: 'other-route',
  route,
  alternatives,
})
