import type { Condition } from '../conditions/condition'
import type { SponsorCondition } from '../sponsor-conditions'
import { FAMILY_RELATIONS, type FamilyRelation, type LawVersion } from './version'

/** One version of the law with the conditions it sets, and for whom. */
export interface Law<Id extends string = string> extends LawVersion<Id> {
  sponsor: readonly SponsorCondition[]
  /** By relation. A relation that is absent does not come by nareis under this law. */
  members: Readonly<Partial<Record<FamilyRelation, readonly Condition[]>>>
}

/**
 * A law from its table. Its id stays a code of its own, so that the compiler asks for its texts; the relations are those
 * that have conditions.
 */
export const defineLaw = <const Id extends string>(law: Omit<Law<Id>, 'relations'>): Law<Id> => ({
  ...law,
  relations: FAMILY_RELATIONS.filter((relation) => law.members[relation] !== undefined),
})
