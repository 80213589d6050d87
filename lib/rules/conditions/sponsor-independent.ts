import type { SoftCondition } from './condition'

/** A sponsor who came alone as a child and now has a household: the tie with the parents is to be explained. */
export const sponsorIndependent: SoftCondition = {
  id: 'sponsor-independent',
  sources: ['rbdha-2020-14196'],
  weight: 'soft',
  appliesTo: ({ facts }) => facts.sponsor.ownHousehold === 'yes',
  status: () => 'not-met',
}
