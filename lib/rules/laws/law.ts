import type { LawId } from '../assessment'
import type { Day } from '../case'
import type { Condition } from '../conditions/condition'
import type { SponsorCondition } from '../sponsor-conditions'

/** One version of the law: from which day, and which conditions it sets for whom. */
export interface Law {
  id: LawId
  /** First day it is applied. */
  from: Day
  /** It tells refugees from people with subsidiary protection. */
  hasTwoStatuses: boolean
  sponsor: readonly SponsorCondition[]
  partner: readonly Condition[]
  child: readonly Condition[]
  parent: readonly Condition[]
}
