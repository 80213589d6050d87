/** What the sponsor's own permit must be, one condition each. */

import type { Facts } from './facts'
import { known, not, statusOf } from './known'
import type { Sources, SponsorConditionId, Status } from './vocabulary'

export interface SponsorCondition {
  id: SponsorConditionId
  sources: Sources
  status: (facts: Facts) => Status
}

/**
 * An asylum permit of the sponsor's own, for a fixed time, that the IND lets stand. Of the others the first decision
 * tells.
 */
export const permit: SponsorCondition = {
  id: 'permit',
  sources: ['ind-2025', 'ind-2022', 'vwn', 'ind-2019'],
  status: (facts) => (facts.permit === 'asylum-temporary' && facts.permitReview === 'no' ? 'met' : 'unknown'),
}

/** Did not come as a family member. `ind-2019` alone says so, so it never says no. */
export const notFamilyEntrant: SponsorCondition = {
  id: 'not-family-entrant',
  sources: ['ind-2019'],
  status: ({ sponsor }) => statusOf(not(known(sponsor.cameAsFamilyMember))),
}

/** Which of the two statuses the decision names. */
export const protection: SponsorCondition = {
  id: 'protection',
  sources: ['law-2026', 'refugeehelp-2026'],
  status: (facts) =>
    facts.protection === 'refugee' || facts.protection === 'subsidiary' ? 'met' : 'unknown',
}

export const publicOrder: SponsorCondition = {
  id: 'public-order',
  sources: ['ind-2025', 'ind-2022', 'ind-2019'],
  status: ({ sponsor }) => {
    if (sponsor.publicOrder === 'no-concern') return 'met'
    return sponsor.publicOrder === 'concern' ? 'not-met' : 'unknown'
  },
}
