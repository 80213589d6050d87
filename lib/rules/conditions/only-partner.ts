import type { HardCondition } from './condition'

/** One partner can come. With several, the sponsor chooses one. */
export const onlyPartner: HardCondition = {
  id: 'only-partner',
  sources: ['ind-2022', 'vwn', 'ind-2019'],
  weight: 'hard',
  appliesTo: ({ facts }) => facts.partners.length > 1,
  status: ({ facts, member }) => {
    if (facts.chosenPartner === null) return 'unknown'
    return facts.chosenPartner.id === member.id ? 'met' : 'not-met'
  },
  otherwise: () => ({ outcome: 'not-covered', route: null, alternatives: [] }),
}
