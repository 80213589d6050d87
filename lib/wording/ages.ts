/** Whom a text is about by age: schooling is for children, work and civic integration are for adults. */
import { birthday, type Member, spanOf } from '@/lib/rules'
import { membersOf, type Situation } from './situation'

/** Younger than this on the day of the result is still a child on the day of arrival. */
export const STILL_A_CHILD = 16
export const ADULT = 18

export type Ages = 'children' | 'adults' | 'both'

/** Certainly younger than so many years on the day of the assessment. */
export function isUnder(years: number, { birthDate }: Pick<Member, 'birthDate'>, { assessment }: Situation) {
  const born = spanOf(birthDate)
  return born !== null && birthday(born.first, years) > assessment.on
}

/** Without a birth date a child may be grown up; anybody else is taken for an adult. */
function isAdult(member: Member, { assessment }: Situation): boolean {
  const born = spanOf(member.birthDate)
  if (born === null) return member.relation !== 'child' && member.relation !== 'sibling'
  return birthday(born.last, ADULT) <= assessment.on
}

/** The ages of the people whom a step concerns: `both` where that is not certain. */
export function agesOf(memberIds: readonly string[], s: Situation): Ages {
  const told = membersOf(s, memberIds).map(({ id }) => s.told(id))
  if (told.length > 0 && told.every((member) => isUnder(STILL_A_CHILD, member, s))) return 'children'
  return told.length > 0 && told.every((member) => isAdult(member, s)) ? 'adults' : 'both'
}
