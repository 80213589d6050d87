import { known, neverWorseThanUnknown, statusOf } from '../known'
import { regularIfClose } from '../subject'
import { mayBeBornAfterTheFlight } from './born-after-the-flight'
import { byRoute, type HardCondition } from './condition'

/** Part of the family before the sponsor came to the Netherlands, and still when the sponsor came. */
export const familyBeforeEntry: HardCondition = {
  id: 'family-before-entry',
  sources: ['ind-2025', 'ind-2022', 'vwn', 'ind-2019'],
  weight: 'hard',
  status: (subject) => {
    const status = statusOf(known(subject.member.familyBeforeEntry))
    return mayBeBornAfterTheFlight(subject) ? neverWorseThanUnknown(status) : status
  },
  otherwise: (subject) => byRoute(regularIfClose(subject)),
}
