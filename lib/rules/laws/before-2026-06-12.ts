import { biologicalParent } from '../conditions/biological-parent'
import { childOrYoungAdult } from '../conditions/child-age'
import { anyChild } from '../conditions/child-kind'
import { familyBeforeEntry } from '../conditions/family-before-entry'
import { familyStill } from '../conditions/family-still'
import { inHousehold } from '../conditions/in-household'
import { memberPublicOrder } from '../conditions/member-public-order'
import { mentioned } from '../conditions/mentioned'
import { notOtherPartnersChild } from '../conditions/not-other-partners-child'
import { onTime } from '../conditions/on-time'
import { onlyPartner } from '../conditions/only-partner'
import { otherEu } from '../conditions/other-eu'
import { parentComes } from '../conditions/parent-comes'
import { parentConsent } from '../conditions/parent-consent'
import { partnersOfAge } from '../conditions/partners-of-age'
import { relationship } from '../conditions/relationship'
import { sponsorIndependent } from '../conditions/sponsor-independent'
import { sponsorWasMinorAlone } from '../conditions/sponsor-was-minor-alone'
import { notFamilyEntrant, permit, publicOrder } from '../sponsor-conditions'
import { defineLaw } from './law'
import { BEFORE_20260612 } from './versions'

const nareis = [onTime, familyBeforeEntry, familyStill, mentioned, memberPublicOrder, otherEu] as const

/** The law as the sources of 2019 to 2025 describe it. */
export const before20260612 = defineLaw({
  ...BEFORE_20260612,
  sponsor: [permit, notFamilyEntrant, publicOrder],
  members: {
    partner: [...nareis, onlyPartner, partnersOfAge, relationship],
    child: [
      ...nareis,
      childOrYoungAdult,
      inHousehold,
      anyChild,
      parentComes,
      notOtherPartnersChild,
      parentConsent,
    ],
    parent: [...nareis, sponsorWasMinorAlone, sponsorIndependent, biologicalParent],
  },
})
