import type { Sources, Status } from '../assessment'
import type { Member } from '../case'
import { known, statusOf } from '../known'
import { byRoute, type HardCondition } from './condition'

const bond = (sources: Sources, status: (partner: Member) => Status): HardCondition => ({
  id: 'relationship',
  sources,
  weight: 'hard',
  status: ({ member }) => status(member),
  otherwise: () => byRoute('other-family', ['regular']),
})

/** A marriage, a registered partnership, or a durable and exclusive relationship. */
export const relationship = bond(['ind-2022', 'vwn', 'ind-2019'], ({ partnership, durableExclusive }) => {
  if (partnership === 'married' || partnership === 'registered') return 'met'
  if (partnership === 'religious' || partnership === 'unmarried') return statusOf(known(durableExclusive))
  return 'unknown'
})

/** A marriage. A partner who could not marry there is a question for a lawyer, never a no. */
export const marriage = bond(['law-2026'], ({ partnership, couldNotMarry }) => {
  if (partnership === 'married') return 'met'
  return partnership === 'unmarried' && couldNotMarry === 'no' ? 'not-met' : 'unknown'
})
