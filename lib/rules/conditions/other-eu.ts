import type { SoftCondition } from './condition'

/** In another EU country an asylum claim or a permit there can cross this way: a lawyer there and here. */
export const otherEu: SoftCondition = {
  id: 'other-eu',
  sources: ['eu-2024-1351'],
  weight: 'soft',
  appliesTo: ({ member }) => member.whereabouts === 'other-eu',
  status: () => 'unknown',
}
