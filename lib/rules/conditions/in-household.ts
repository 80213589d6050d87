import { AGES } from '../figures'
import { both, known, not, statusOf } from '../known'
import type { SoftCondition } from './condition'

/** An adult child that lives with the family and has no family of its own. Apart by the flight is not apart. */
export const inHousehold: SoftCondition = {
  id: 'in-household',
  ages: [AGES.adult],
  sources: ['vwn', 'ind-2022'],
  weight: 'soft',
  appliesTo: ({ isMinor }) => isMinor === false,
  status: ({ member }) =>
    statusOf(both(not(known(member.livesIndependently)), not(known(member.hasOwnFamily)))),
}
