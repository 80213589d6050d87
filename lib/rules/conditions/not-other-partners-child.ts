import { byRoute, type HardCondition } from './condition'

/** With several partners: the children of a partner who was not chosen do not come by nareis. */
export const notOtherPartnersChild: HardCondition = {
  id: 'not-other-partners-child',
  sources: ['ind-2022', 'vwn', 'ind-2019'],
  weight: 'hard',
  appliesTo: ({ facts, member }) => facts.partners.length > 1 && member.childOf !== 'partner',
  status: ({ facts, member }) => {
    if (member.otherParent === 'not-listed') return 'met'
    const parent = facts.partners.find(({ id }) => id === member.otherParent)
    if (parent === undefined || facts.chosenPartner === null) return 'unknown'
    if (parent.id === facts.chosenPartner.id) return 'met'
    return member.childOf === undefined ? 'unknown' : 'not-met'
  },
  otherwise: () => byRoute('other-family'),
}
