/** Which law sets which condition, with the sources it has there. Read off the laws themselves. */
import {
  CONDITIONS,
  type ConditionId,
  FAMILY_RELATIONS,
  type FamilyRelation,
  LAWS,
  type Law,
  type LawId,
  type SourceId,
  type Sources,
  type SponsorConditionId,
  type Status,
  type Weight,
} from '@/lib/rules'
import { REGULAR_CONDITIONS } from './example-families'

export type Relation = FamilyRelation

interface InLaw {
  /** Null: of the regular route, whatever the law. */
  law: LawId | null
  weight: Weight
  sources: Sources
}

const conditionsOf = (law: Law, relation: Relation) => law.members[relation] ?? []
const allOf = (law: Law) => FAMILY_RELATIONS.flatMap((relation) => conditionsOf(law, relation))

/** Every condition for a member: in the order of the rules, then those that only a law itself knows. */
export const MEMBER_CONDITIONS: readonly ConditionId[] = [
  ...new Set([...CONDITIONS, ...LAWS.flatMap((law) => allOf(law).map(({ id }) => id))]),
]

/** Where a condition is set: one entry a law. */
export function lawsOf(id: ConditionId): InLaw[] {
  const inLaws = LAWS.flatMap((law) => {
    const found = allOf(law).find((item) => item.id === id)
    return found ? [{ law: law.id, weight: found.weight, sources: found.sources }] : []
  })
  const regular = REGULAR_CONDITIONS.find((item) => item.id === id)
  return regular ? [...inLaws, { law: null, weight: regular.weight, sources: regular.sources }] : inLaws
}

/** The conditions for one relation under any law, in the order of the rules, with the laws that set them. */
export const conditionsFor = (relation: Relation): { id: ConditionId; laws: LawId[] }[] =>
  MEMBER_CONDITIONS.flatMap((id) => {
    const laws = LAWS.filter((law) => conditionsOf(law, relation).some((item) => item.id === id)).map(
      (law) => law.id,
    )
    return laws.length > 0 ? [{ id, laws }] : []
  })

/** What a condition for the sponsor rests on under any law. */
export const sponsorSources = (id: SponsorConditionId): readonly SourceId[] => [
  ...new Set(
    LAWS.flatMap(({ sponsor }) => sponsor)
      .filter((item) => item.id === id)
      .flatMap(({ sources }) => [...sources]),
  ),
]

const ONLY_UNKNOWN: readonly Status[] = ['unknown']
const SAID: Partial<Record<ConditionId | SponsorConditionId, readonly Status[]>> = {
  permit: ONLY_UNKNOWN,
  protection: ONLY_UNKNOWN,
  'member-public-order': ['not-met'],
  'child-kind': ONLY_UNKNOWN,
  'parent-protection': ONLY_UNKNOWN,
  'sponsor-independent': ['not-met'],
  'with-parent': ONLY_UNKNOWN,
  'sibling-source': ONLY_UNKNOWN,
  'other-eu': ONLY_UNKNOWN,
  'regular-same-address': ONLY_UNKNOWN,
  'regular-custody': ONLY_UNKNOWN,
  'regular-exam': ONLY_UNKNOWN,
}

/** What the guide says of a condition: what a no means and what not knowing means, where the rules can say so. */
export const statusesSaid = (id: ConditionId | SponsorConditionId): readonly Status[] =>
  SAID[id] ?? ['not-met', 'unknown']
