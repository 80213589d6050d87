/** What a permit decides by itself, and what it leaves to be asked. */
import type { Permit } from './case'
import type { Sources, SponsorOutcome } from './vocabulary'

/** Permits that decide by themselves. Of the others the conditions of the law are weighed. */
export const BY_PERMIT: Readonly<Partial<Record<Permit, { outcome: SponsorOutcome; sources: Sources }>>> = {
  'asylum-derived': { outcome: 'cannot-sponsor', sources: ['ind-2022', 'vwn', 'ind-2019'] },
  'asylum-pending': { outcome: 'not-yet', sources: ['ind-2025', 'vwn'] },
  'temporary-protection': { outcome: 'other-scheme', sources: ['vwn'] },
  regular: { outcome: 'regular-only', sources: ['ind-3076d'] },
  dutch: { outcome: 'regular-only', sources: ['ind-3076d'] },
  'eu-citizen': { outcome: 'other-scheme', sources: ['ind-3076d'] },
  none: { outcome: 'cannot-sponsor', sources: ['ind-2025'] },
}

/** What the permit alone decides of the sponsor; null: the conditions are weighed. */
export const outcomeOfPermit = (permit: Permit): SponsorOutcome | null => BY_PERMIT[permit]?.outcome ?? null

/** Whether this permit is one for which the conditions of the sponsor and the family are weighed. */
export const isWeighedPermit = (permit: Permit): boolean => outcomeOfPermit(permit) === null

/** An asylum permit of the sponsor's own, which the IND can withdraw. */
export const canBeReviewed = (permit: Permit): boolean => isWeighedPermit(permit) && permit !== 'unknown'

/** No asylum permit: the family goes by the regular route. */
export const isRegularOnly = (permit: Permit): boolean => outcomeOfPermit(permit) === 'regular-only'

/** The sponsor still waits for a decision on asylum. */
export const stillWaits = (permit: Permit): boolean => outcomeOfPermit(permit) === 'not-yet'

/** Whether the sponsor's own date of birth can count. */
export const asksSponsorBirth = (permit: Permit): boolean =>
  isWeighedPermit(permit) || stillWaits(permit) || isRegularOnly(permit)
