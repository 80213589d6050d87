import { AGES } from '../figures'
import { maybe } from '../known'
import type { SoftCondition } from './condition'

/** A living parent with care of a minor who stays behind agrees, or cannot be asked. */
export const parentConsent: SoftCondition = {
  id: 'parent-consent',
  ages: [AGES.adult],
  sources: ['ind-2025', 'ind-2022', 'vwn', 'ind-2019'],
  weight: 'soft',
  appliesTo: ({ isMinor }) => maybe(isMinor),
  status: ({ member: { remainingParent } }) => {
    if (remainingParent === undefined || remainingParent === 'unknown') return 'unknown'
    return remainingParent === 'refuses' ? 'not-met' : 'met'
  },
}
