/** The regular route, for background: what the brochure of 2015 asks (`ind-3076d`). */
import { AGES } from '../figures'
import { both, known, maybe, statusOf } from '../known'
import { isAtLeast, type Subject, sponsorIsAtLeast } from '../subject'
import type { ConditionId, Sources } from '../vocabulary'
import type { SoftCondition } from './condition'

const HOLDS_ASYLUM = ['asylum-temporary', 'asylum-indefinite', 'asylum-derived']

/** Whether the sponsor holds an asylum permit, for whose family no exam abroad is asked (`ind-7018`). */
export const sponsorHoldsAsylum = ({ facts }: Subject): boolean => HOLDS_ASYLUM.includes(facts.permit)

const regular = (
  id: ConditionId,
  status: SoftCondition['status'],
  appliesTo?: SoftCondition['appliesTo'],
  sources: Sources = ['ind-3076d'],
): SoftCondition => ({ id, weight: 'soft', sources, status, ...(appliesTo && { appliesTo }) })

/** No answer decides these: they stay unknown and say what to show. */
const onlyShown = () => 'unknown' as const

const bothAre21 = regular(
  'regular-partners-21',
  (subject) =>
    statusOf(both(isAtLeast(subject, AGES.regularPartner), sponsorIsAtLeast(subject, AGES.regularPartner))),
  ({ member }) => member.relation === 'partner',
)

const passport = regular('regular-passport', ({ member: { identityProof } }) => {
  if (identityProof === undefined || identityProof === 'unknown') return 'unknown'
  return identityProof === 'passport' ? 'met' : 'not-met'
})

/** Children under 12 are not asked. */
const publicOrder = regular('regular-public-order', (subject) => {
  const ofSponsor = subject.facts.sponsor.publicOrder
  const ofMember = maybe(isAtLeast(subject, AGES.publicOrder)) ? subject.member.publicOrder : undefined
  if (ofSponsor === 'concern' || ofMember === 'concern') return 'not-met'
  return ofSponsor === 'no-concern' && ofMember !== 'not-said' ? 'met' : 'unknown'
})

export const REGULAR_CONDITIONS: readonly SoftCondition[] = [
  bothAre21,
  regular('regular-income', ({ facts }) => statusOf(known(facts.sponsor.sufficientIncome))),
  regular('regular-same-address', onlyShown),
  passport,
  publicOrder,
  regular('regular-custody', onlyShown, ({ member }) => member.relation === 'child'),
  regular(
    'regular-exam',
    onlyShown,
    (subject) => maybe(isAtLeast(subject, AGES.adult)) && !sponsorHoldsAsylum(subject),
    ['ind-3076d', 'ind-7018'],
  ),
]
