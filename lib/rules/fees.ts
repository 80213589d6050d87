import type { Permit } from './case'
import { inForceOn, OTHER_FAMILY_FEES } from './figures'
import type { Decided } from './person'

/** Permits for whose holder the paid family category has a known fee. */
const WITH_A_FEE: ReadonlySet<Permit> = new Set([
  'asylum-temporary',
  'asylum-indefinite',
  'asylum-pending',
  'unknown',
])

/**
 * Whole euros to file; null where no figure applies. A year without figures yet uses the last ones. For somebody who has
 * filed, the year is that of today, since the paid application would be filed now; the age stays that of the filing.
 */
export function feeOf({ subject: { facts, stage, isMinor }, verdict: { route } }: Decided): number | null {
  if (stage !== 'preparing' && stage !== 'submitted') return null
  if (route === 'nareis') return 0
  if (route !== 'other-family' || !WITH_A_FEE.has(facts.permit)) return null
  const { adult, minor } = inForceOn(OTHER_FAMILY_FEES, facts.on).value
  return isMinor === true ? minor : adult
}
