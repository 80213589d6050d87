/** Which passports this family has, and whether they reach: what is said of the embassy and the journey follows from it. */
import { addTerm, type Day, type MemberAssessment, TERMS } from '@/lib/rules'
import { membersOf, type Situation } from './situation'

/** A passport was told, and nobody marked it as one that cannot be had. */
const hasPassport = ({ id, replaced }: MemberAssessment, { told }: Situation): boolean =>
  told(id).identityProof === 'passport' &&
  !replaced.some((paper) => paper.id === 'identity-copy' || paper.id === 'regular-passport-member')

/** Another paper was told, or none: no passport, as far as anybody knows. */
const hasNoPassport = ({ id }: MemberAssessment, { told }: Situation): boolean => {
  const { identityProof } = told(id)
  return identityProof !== undefined && identityProof !== 'passport' && identityProof !== 'unknown'
}

/** Whether all of these people have a passport; `some`: a few of them do, or it is not known. */
export function whoHasPassports(ids: readonly string[], s: Situation): 'all' | 'none' | 'some' {
  const members = membersOf(s, ids)
  if (members.every((member) => hasPassport(member, s))) return 'all'
  return members.every((member) => hasNoPassport(member, s)) ? 'none' : 'some'
}

/** Until when each of these passports is valid; empty where one end is not known. */
function endsOf(ids: readonly string[], s: Situation): Day[] {
  const ends = membersOf(s, ids).map((member) =>
    hasPassport(member, s) ? s.told(member.id).passportValidUntil : undefined,
  )
  return ends.every((end) => end !== undefined && end !== 'unknown') ? (ends as Day[]) : []
}

/** Whether every passport of these people is valid on a day, or none is; null: not known, or they differ. */
export function passportsReach(day: Day, ids: readonly string[], s: Situation): boolean | null {
  const ends = endsOf(ids, s)
  if (ends.length === 0) return null
  if (ends.every((end) => end >= day)) return true
  return ends.every((end) => end < day) ? false : null
}

/** Too short even for an mvv that is collected today. */
export const areTooShortNow = (ids: readonly string[], s: Situation): boolean =>
  passportsReach(addTerm(s.assessment.on, TERMS.passportLeft), ids, s) === false
