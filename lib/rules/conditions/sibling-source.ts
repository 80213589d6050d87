import type { SoftCondition } from './condition'

/** That brothers and sisters come, free of charge, is read through a page that quotes the IND: they ask and file in time. */
export const siblingSource: SoftCondition = {
  id: 'sibling-source',
  sources: ['ind-2026-10'],
  weight: 'soft',
  status: () => 'unknown',
}
