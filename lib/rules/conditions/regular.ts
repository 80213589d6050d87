/** The regular route, for background: what the brochure of 2015 asks (`ind-3076d`). */
import type { ConditionResult, Status } from '../assessment'
import { both, known, maybe, statusOf } from '../known'
import { isAtLeast, type Subject, sponsorIsAtLeast } from '../subject'

const passport = ({ member }: Subject): Status => {
  if (member.identityProof === undefined || member.identityProof === 'unknown') return 'unknown'
  return member.identityProof === 'passport' ? 'met' : 'not-met'
}

/** Children under 12 are not asked. */
const publicOrder = (subject: Subject): Status => {
  const ofSponsor = subject.facts.sponsor.publicOrder
  const ofMember = maybe(isAtLeast(subject, 12)) ? subject.member.publicOrder : undefined
  if (ofSponsor === 'concern' || ofMember === 'concern') return 'not-met'
  return ofSponsor === 'no-concern' && ofMember !== 'not-said' ? 'met' : 'unknown'
}

const HOLDS_ASYLUM = ['asylum-temporary', 'asylum-indefinite', 'asylum-derived']

/** Whether the sponsor holds an asylum permit, for whose family no exam abroad is asked (`ind-7018`). */
export const sponsorHoldsAsylum = ({ facts }: Subject): boolean => HOLDS_ASYLUM.includes(facts.permit)

/** The conditions of the regular route; those that no answer decides stay unknown and say what to show. */
export function regularConditions(subject: Subject): ConditionResult[] {
  const { facts, member } = subject
  const is21 = both(isAtLeast(subject, 21), sponsorIsAtLeast(subject, 21))
  const isChild = member.relation === 'child'
  const mayNeedExam = maybe(isAtLeast(subject, 18)) && !sponsorHoldsAsylum(subject)
  const result = (id: ConditionResult['id'], status: Status): ConditionResult => ({
    id,
    status,
    weight: 'soft',
    sources: id === 'regular-exam' ? ['ind-3076d', 'ind-7018'] : ['ind-3076d'],
  })
  return [
    ...(member.relation === 'partner' ? [result('regular-partners-21', statusOf(is21))] : []),
    result('regular-income', statusOf(known(facts.sponsor.sufficientIncome))),
    result('regular-same-address', 'unknown'),
    result('regular-passport', passport(subject)),
    result('regular-public-order', publicOrder(subject)),
    ...(isChild ? [result('regular-custody', 'unknown')] : []),
    ...(mayNeedExam ? [result('regular-exam', 'unknown')] : []),
  ]
}
