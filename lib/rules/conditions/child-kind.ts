import type { SoftCondition } from './condition'

/** Biological, adopted and foster children alike. */
export const anyChild: SoftCondition = {
  id: 'child-kind',
  sources: ['ind-2022', 'vwn', 'ind-2019', 'ind-2025'],
  weight: 'soft',
  status: () => 'met',
}

/** Whether foster children are still in is not settled: they file in time and ask for advice. */
export const ownOrAdopted: SoftCondition = {
  id: 'child-kind',
  sources: ['law-2026', 'ind-2025'],
  weight: 'soft',
  status: ({ member }) =>
    member.childKind === 'biological' || member.childKind === 'adopted' ? 'met' : 'unknown',
}
