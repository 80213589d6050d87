import { known, statusOf } from '../known'
import type { SoftCondition } from './condition'

/** With subsidiary protection: enough income. The amount is not public. */
export const income: SoftCondition = {
  id: 'income',
  sources: ['law-2026'],
  weight: 'soft',
  appliesTo: ({ facts }) => facts.protection === 'subsidiary',
  status: ({ facts }) => statusOf(known(facts.sponsor.sufficientIncome)),
}
