import type { SoftCondition } from './condition'

/** Biological, adopted and foster children alike. */
export const anyChild: SoftCondition = {
  id: 'child-kind',
  sources: ['ind-2022', 'vwn', 'ind-2019', 'ind-2025'],
  weight: 'soft',
  status: ({ asFosterChild }) => (asFosterChild === 'perhaps' ? 'unknown' : 'met'),
}

/**
 * The IND says that foster children no longer come this way (`ind-2026-10`), read second-hand: they file in time, ask for
 * Article 8 in the same letter, and see a lawyer.
 */
export const ownOrAdopted: SoftCondition = {
  id: 'child-kind',
  sources: ['law-2026', 'ind-2025', 'ind-2026-10'],
  weight: 'soft',
  status: ({ member }) =>
    member.childKind === 'biological' || member.childKind === 'adopted' ? 'met' : 'unknown',
  beside: ({ member }) => (member.childKind === 'foster' ? ['other-family'] : []),
}
