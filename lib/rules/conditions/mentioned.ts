import { known, neverWorseThanUnknown, statusOf } from '../known'
import type { SoftCondition } from './condition'
import { mayBeBornAfterTheFlight } from './own-family'

/** Named by the sponsor during the asylum procedure. Only lower sources ask it, so it never says no. */
export const mentioned: SoftCondition = {
  id: 'mentioned',
  sources: ['vwn', 'ind-2019'],
  weight: 'soft',
  status: (subject) => {
    const status = statusOf(known(subject.member.mentioned))
    return mayBeBornAfterTheFlight(subject) ? neverWorseThanUnknown(status) : status
  },
}
