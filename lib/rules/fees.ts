import type { Permit } from './case'
import { inForceOn, OTHER_FAMILY_FEES } from './figures'
import { isWeighedPermit, stillWaits } from './permits'
import type { Decided } from './person'
import { isStageOpen } from './progress'

/** The paid family category has a known fee for who has asylum, or waits for it. */
const hasAFee = (permit: Permit): boolean => isWeighedPermit(permit) || stillWaits(permit)

/**
 * Whole euros to file; null where no figure applies. A year without figures yet uses the last ones. For somebody who has
 * filed, the year is that of today, since the paid application would be filed now; the age stays that of the filing.
 */
export function feeOf({ subject: { facts, stage, isMinor }, verdict: { route } }: Decided): number | null {
  if (!isStageOpen(stage)) return null
  if (route === 'nareis') return 0
  if (route !== 'other-family' || !hasAFee(facts.permit)) return null
  const { adult, minor } = inForceOn(OTHER_FAMILY_FEES, facts.on).value
  return isMinor === true ? minor : adult
}
