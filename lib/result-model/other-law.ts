/** What another version of the law says of the same case: for a look beside, never instead. */
import {
  type Assessment,
  assess,
  type CaseFile,
  type ConditionId,
  LAWS,
  type LawId,
  type MemberAssessment,
  type Status,
} from '@/lib/rules'

export interface ConditionDifference {
  id: ConditionId
  /** Null: this version does not ask it. */
  used: Status | null
  other: Status | null
}

export interface MemberDifference {
  memberId: string
  used: Pick<MemberAssessment, 'outcome' | 'route'>
  other: Pick<MemberAssessment, 'outcome' | 'route'>
  differs: boolean
  /** Only those that differ. */
  conditions: ConditionDifference[]
}

/** Nothing is different for this person. */
export const saysTheSame = ({ differs, conditions }: MemberDifference): boolean =>
  !differs && conditions.length === 0

export interface LawComparison {
  law: LawId
  members: MemberDifference[]
}

const statusIn = ({ conditions }: MemberAssessment, id: ConditionId): Status | null =>
  conditions.find((condition) => condition.id === id)?.status ?? null

function difference(used: MemberAssessment, other: MemberAssessment): MemberDifference {
  const ids = [...new Set([...used.conditions, ...other.conditions].map(({ id }) => id))]
  const conditions = ids
    .map((id) => ({ id, used: statusIn(used, id), other: statusIn(other, id) }))
    .filter((pair) => pair.used !== pair.other)
  return {
    memberId: used.id,
    used: { outcome: used.outcome, route: used.route },
    other: { outcome: other.outcome, route: other.route },
    differs: used.outcome !== other.outcome || used.route !== other.route,
    conditions,
  }
}

/** The case under every other version of the law, member by member. */
export function compareLaws(file: CaseFile, { law, on, members }: Assessment): LawComparison[] {
  return LAWS.filter(({ id }) => id !== law).map(({ id }) => {
    const other = assess(file, { on, law: id })
    return {
      law: id,
      members: members.flatMap((member, at) => {
        const same = other.members[at]
        return same ? [difference(member, same)] : []
      }),
    }
  })
}
