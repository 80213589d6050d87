import { hasReached } from '../calendar'
import { AGES } from '../figures'
import { known, not, statusOf } from '../known'
import { isAtLeast } from '../subject'
import { byRoute, type HardCondition, type SoftCondition } from './condition'

/** Under 26, or with more than normal ties. An adult child can still belong to the family. */
export const childOrYoungAdult: SoftCondition = {
  id: 'child-age',
  ages: [AGES.adult, AGES.youngAdult],
  sources: ['ind-2022', 'vwn', 'ind-2019'],
  weight: 'soft',
  status: (subject) => {
    if (subject.isMinor === true) return 'met'
    if (subject.isMinor === null) return 'unknown'
    const is26 = isAtLeast(subject, AGES.youngAdult)
    if (is26 === false) return 'met'
    const ties = statusOf(known(subject.member.moreThanNormalTies))
    return is26 === null && ties !== 'met' ? 'unknown' : ties
  },
}

/** A minor on the day of filing, or perhaps on the day the sponsor asked for asylum (`cjeu-c279-20`). */
export const childIsMinor: HardCondition = {
  id: 'child-age',
  ages: [AGES.adult],
  sources: ['law-2026', 'cjeu-c279-20'],
  weight: 'hard',
  status: ({ isMinor, birth, facts }) => {
    if (isMinor !== false) return statusOf(isMinor)
    const wasMinor = not(hasReached(AGES.adult, birth, facts.asylumApplication))
    return wasMinor === false ? 'not-met' : 'unknown'
  },
  otherwise: () => byRoute('other-family'),
}
