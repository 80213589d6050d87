import type { SoftCondition } from './condition'

/** Parents of a refugee. For parents of somebody with subsidiary protection the law is not settled. */
export const parentProtection: SoftCondition = {
  id: 'parent-protection',
  sources: ['law-2026', 'cjeu-c560-20'],
  weight: 'soft',
  status: ({ facts }) => (facts.protection === 'refugee' ? 'met' : 'unknown'),
}
