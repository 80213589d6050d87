import type { Facts } from './facts'
import type { Law } from './laws/law'
import { BY_PERMIT } from './permits'
import type { SponsorAssessment, SponsorConditionResult } from './vocabulary'

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
