import type { Permit } from './case'
import { inForceOn, OTHER_FAMILY_FEES } from './figures'
import type { Subject } from './subject'
import type { Verdict } from './verdict'

/** Permits for whose holder the paid family category has a known fee. */
const WITH_A_FEE: ReadonlySet<Permit> = new Set([
  'asylum-temporary',
  'asylum-indefinite',
  'asylum-pending',
  'unknown',
])

/** Whole euros to file; null where no figure applies. A year without figures yet uses the last ones. */
export function feeOf({ facts, stage, day, isMinor }: Subject, { route }: Verdict): number | null {
  if (stage !== 'preparing' && stage !== 'submitted') return null
  if (route === 'nareis') return 0
  if (route !== 'other-family' || !WITH_A_FEE.has(facts.permit)) return null
  const { adult, minor } = inForceOn(OTHER_FAMILY_FEES, day).value
  return isMinor === true ? minor : adult
}
