import { biologicalParent } from '../conditions/biological-parent'
import { childIsMinor } from '../conditions/child-age'
import { ownOrAdopted } from '../conditions/child-kind'
import { familyBeforeEntry } from '../conditions/family-before-entry'
import { familyStill } from '../conditions/family-still'
import { housing } from '../conditions/housing'
import { income } from '../conditions/income'
import { memberPublicOrder } from '../conditions/member-public-order'
import { mentioned } from '../conditions/mentioned'
import { notOtherPartnersChild } from '../conditions/not-other-partners-child'
import { onTime } from '../conditions/on-time'
import { onlyPartner } from '../conditions/only-partner'
import { otherEu } from '../conditions/other-eu'
import { parentComes } from '../conditions/parent-comes'
import { parentConsent } from '../conditions/parent-consent'
import { parentProtection } from '../conditions/parent-protection'
import { partnersOfAge } from '../conditions/partners-of-age'
import { marriage } from '../conditions/relationship'
import { siblingAge } from '../conditions/sibling-age'
import { siblingSource } from '../conditions/sibling-source'
import { sponsorIndependent } from '../conditions/sponsor-independent'
import { sponsorWasMinorAlone } from '../conditions/sponsor-was-minor-alone'
import { waitingPeriod } from '../conditions/waiting-period'
import { withParent } from '../conditions/with-parent'
import { notFamilyEntrant, permit, protection, publicOrder } from '../sponsor-conditions'
import { defineLaw } from './law'
import { SINCE_20260612 } from './versions'

const family = [familyBeforeEntry, familyStill, mentioned, memberPublicOrder, otherEu] as const
/** `on-time` is for refugees; the wait, income and housing are for subsidiary protection. */
const ownFamily = [onTime, waitingPeriod, income, housing, ...family] as const
/** Parents, brothers and sisters of a child alone: the wait, and neither income nor housing (`ind-2026-10`). */
const familyOfAChild = [onTime, waitingPeriod, ...family] as const

/** The two-status law (`law-2026`), as far as it is public. What it does not change stays as before. */
export const since20260612 = defineLaw({
  ...SINCE_20260612,
  sponsor: [permit, notFamilyEntrant, protection, publicOrder],
  members: {
    partner: [...ownFamily, onlyPartner, partnersOfAge, marriage],
    child: [...ownFamily, childIsMinor, ownOrAdopted, parentComes, notOtherPartnersChild, parentConsent],
    parent: [...familyOfAChild, sponsorWasMinorAlone, sponsorIndependent, biologicalParent, parentProtection],
    sibling: [...familyOfAChild, sponsorWasMinorAlone, siblingAge, withParent, parentConsent, siblingSource],
  },
})
