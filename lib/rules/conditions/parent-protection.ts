import type { SoftCondition } from './condition'

/**
 * Parents of a refugee. That parents of a child with subsidiary protection come too is known second-hand
 * (`ind-2026-10`): they ask for advice until somebody has read the page of the IND itself.
 */
export const parentProtection: SoftCondition = {
  id: 'parent-protection',
  sources: ['law-2026', 'cjeu-c560-20', 'ind-2026-10'],
  weight: 'soft',
  status: ({ facts }) => (facts.protection === 'refugee' ? 'met' : 'unknown'),
}
