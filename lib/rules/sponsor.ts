import type { Permit } from './case'
import type { Facts } from './facts'
import type { Law } from './laws/law'
import type { Sources, SponsorAssessment, SponsorConditionResult, SponsorOutcome } from './vocabulary'

/** Permits that decide by themselves. The others are weighed by the conditions of the law. */
const BY_PERMIT: Partial<Record<Permit, { outcome: SponsorOutcome; sources: Sources }>> = {
  'asylum-derived': { outcome: 'cannot-sponsor', sources: ['ind-2022', 'vwn', 'ind-2019'] },
  'asylum-pending': { outcome: 'not-yet', sources: ['ind-2025', 'vwn'] },
  'temporary-protection': { outcome: 'other-scheme', sources: ['vwn'] },
  regular: { outcome: 'regular-only', sources: ['ind-3076d'] },
  dutch: { outcome: 'regular-only', sources: ['ind-3076d'] },
  'eu-citizen': { outcome: 'other-scheme', sources: ['ind-3076d'] },
  none: { outcome: 'cannot-sponsor', sources: ['ind-2025'] },
}

/** Somebody who rather does not say is not judged by it: the page says who signs and whom to ask. */
const mayStayUnsaid = ({ sponsor }: Facts, { id }: SponsorConditionResult): boolean =>
  id === 'public-order' && sponsor.publicOrder === 'not-said'

/** Whether this sponsor can bring family, with the conditions that were weighed. */
export function assessSponsor(facts: Facts, law: Law): SponsorAssessment {
  const { minorAtApplication } = facts
  const decided = BY_PERMIT[facts.permit]
  if (decided) return { ...decided, minorAtApplication, conditions: [] }
  const conditions = law.sponsor.map(({ id, sources, status }) => ({
    id,
    sources,
    status: status(facts),
  }))
  const isClear = conditions.every((item) => item.status === 'met' || mayStayUnsaid(facts, item))
  return {
    outcome: isClear ? 'can-sponsor' : 'get-advice',
    minorAtApplication,
    conditions,
    sources: ['ind-2025', 'ind-2022', 'vwn', 'ind-2019'],
  }
}
