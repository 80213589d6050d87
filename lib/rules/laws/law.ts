import type { Condition } from '../conditions/condition'
import type { SponsorCondition } from '../sponsor-conditions'
import type { LawVersion } from './versions'

/** One version of the law with the conditions it sets, and for whom. */
export interface Law extends LawVersion {
  sponsor: readonly SponsorCondition[]
  partner: readonly Condition[]
  child: readonly Condition[]
  parent: readonly Condition[]
}
