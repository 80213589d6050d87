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
import { parentComes } from '../conditions/parent-comes'
import { parentConsent } from '../conditions/parent-consent'
import { parentProtection } from '../conditions/parent-protection'
import { partnersOfAge } from '../conditions/partners-of-age'
import { marriage } from '../conditions/relationship'
import { sponsorWasMinorAlone } from '../conditions/sponsor-was-minor-alone'
import { waitingPeriod } from '../conditions/waiting-period'
import { notFamilyEntrant, permit, protection, publicOrder } from '../sponsor-conditions'
import type { Law } from './law'
import { SINCE_2026_06_12 } from './versions'

/** `on-time` is for refugees; waiting, income and housing are for subsidiary protection. */
const nareis = [
  onTime,
  waitingPeriod,
  income,
  housing,
  familyBeforeEntry,
  familyStill,
  mentioned,
  memberPublicOrder,
] as const

/** The two-status law (`law-2026`), as far as it is public. What it does not change stays as before. */
export const since20260612: Law = {
  ...SINCE_2026_06_12,
  sponsor: [permit, notFamilyEntrant, protection, publicOrder],
  partner: [...nareis, onlyPartner, partnersOfAge, marriage],
  child: [...nareis, childIsMinor, ownOrAdopted, parentComes, notOtherPartnersChild, parentConsent],
  parent: [...nareis, sponsorWasMinorAlone, biologicalParent, parentProtection],
}
