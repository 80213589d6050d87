import { AGES } from '../figures'
import { maybe } from '../known'
import { isAtLeast } from '../subject'
import type { SoftCondition } from './condition'

/** No danger to public order, from the age of 12. A record is no certain refusal: a lawyer looks first. */
export const memberPublicOrder: SoftCondition = {
  id: 'member-public-order',
  ages: [AGES.publicOrder],
  sources: ['ind-2025', 'ind-2022', 'ind-2019'],
  weight: 'soft',
  appliesTo: (subject) =>
    subject.member.publicOrder === 'concern' && maybe(isAtLeast(subject, AGES.publicOrder)),
  status: () => 'not-met',
}
