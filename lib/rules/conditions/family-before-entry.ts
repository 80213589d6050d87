import { known, neverWorseThanUnknown, statusOf } from '../known'
import { regularIfClose } from '../subject'
import { byRoute, type HardCondition } from './condition'
import { isOwnChild, mayBeBornAfterTheFlight } from './own-family'

/**
 * Part of the family before the sponsor came to the Netherlands, and still when the sponsor came. Of a biological child
 * a court wants to know more than that (`rbdha-2023-21339`): whenever it was born, a "no" is a question.
 */
export const familyBeforeEntry: HardCondition = {
  id: 'family-before-entry',
  sources: ['ind-2025', 'ind-2022', 'vwn', 'ind-2019', 'rbdha-2023-21339'],
  weight: 'hard',
  status: (subject) => {
    const status = statusOf(known(subject.member.familyBeforeEntry))
    return isOwnChild(subject) || mayBeBornAfterTheFlight(subject) ? neverWorseThanUnknown(status) : status
  },
  otherwise: (subject) => byRoute(regularIfClose(subject)),
}
