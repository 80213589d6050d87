import { known, statusOf } from '../known'
import { byRoute, type HardCondition } from './condition'

/** Still part of the family today. */
export const familyStill: HardCondition = {
  id: 'family-still',
  sources: ['ind-2025', 'ind-2022', 'vwn', 'ind-2019'],
  weight: 'hard',
  status: ({ member }) => statusOf(known(member.familyStill)),
  otherwise: () => byRoute('other-family'),
}
