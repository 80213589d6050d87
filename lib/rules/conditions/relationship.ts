import type { Member } from '../case'
import { known, statusOf } from '../known'
import type { Sources, Status } from '../vocabulary'
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

/**
 * A marriage, from before the sponsor came. A later wedding, and a partner who could not marry there, are questions for
 * a lawyer, never a no.
 */
export const marriage = bond(['law-2026'], ({ partnership, couldNotMarry, marriedBeforeEntry }) => {
  if (partnership === 'married')
    return marriedBeforeEntry === undefined || marriedBeforeEntry === 'yes' ? 'met' : 'unknown'
  return partnership === 'unmarried' && couldNotMarry === 'no' ? 'not-met' : 'unknown'
})
