import { isNo, type Subject } from '../subject'
import type { Verdict } from '../verdict'
import { byRoute, type HardCondition } from './condition'

/** The partner this child follows: the one named, else the chosen or only one. */
function followed({ facts, member, verdictOf }: Subject): Verdict | null {
  const named = facts.partners.find(({ id }) => id === member.otherParent)
  const partner = named ?? facts.chosenPartner
  return partner && verdictOf(partner.id)
}

/** A child of the partner alone comes with that partner, and by the same route. */
export const parentComes: HardCondition = {
  id: 'parent-comes',
  sources: ['ind-2022', 'vwn', 'ind-2019', 'ind-3076d'],
  weight: 'hard',
  appliesTo: ({ member }) => member.childOf === 'partner',
  status: (subject) => {
    const partner = followed(subject)
    if (partner === null) return 'unknown'
    return isNo(partner.outcome) ? 'not-met' : 'met'
  },
  otherwise: (subject) => followed(subject) ?? byRoute('other-family'),
}
