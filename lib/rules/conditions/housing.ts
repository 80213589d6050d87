import type { SoftCondition } from './condition'

/** With subsidiary protection: a home of one's own that is suitable for all who come. */
export const housing: SoftCondition = {
  id: 'housing',
  sources: ['law-2026'],
  weight: 'soft',
  appliesTo: ({ facts }) => facts.protection === 'subsidiary',
  status: ({ facts: { sponsor } }) => {
    if (sponsor.housing === undefined || sponsor.housing === 'unknown') return 'unknown'
    return sponsor.housing === 'own-suitable' ? 'met' : 'not-met'
  },
}
