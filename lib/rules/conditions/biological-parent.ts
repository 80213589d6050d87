import { byRoute, type HardCondition } from './condition'

/** The biological father or mother. */
export const biologicalParent: HardCondition = {
  id: 'biological-parent',
  sources: ['ind-2025', 'ind-2022', 'vwn', 'ind-2019'],
  weight: 'hard',
  status: ({ member }) => {
    if (member.parentKind === undefined) return 'unknown'
    return member.parentKind === 'biological' ? 'met' : 'not-met'
  },
  otherwise: () => byRoute('other-family'),
}
