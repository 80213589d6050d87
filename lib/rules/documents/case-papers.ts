/** The papers of the whole case. */
import type { Facts } from '../facts'
import { maybe, not } from '../known'
import { sponsorIsAtLeast } from '../subject'
import { FAMILY, type PaperOf, paperRoutes, type Traveller } from './paper'

/** The whole case, as its papers see it: everybody who has papers. */
export interface Family {
  facts: Facts
  withPapers: readonly Traveller[]
}

const hasSome = ({ withPapers }: Family) => withPapers.length > 0
const goesRegular = ({ withPapers }: Family) => withPapers.some(({ found }) => found.route === 'regular')

/** Somebody's papers are filed while the sponsor is, or may be, a minor with a guardian. */
const sponsorHasAGuardian = ({ facts, withPapers }: Family) =>
  facts.sponsorBirth !== null &&
  maybe(facts.minorAtApplication) &&
  withPapers.some(
    (owner) =>
      paperRoutes(owner).some((route) => FAMILY.includes(route)) &&
      maybe(not(sponsorIsAtLeast(owner.subject, 18))),
  )

export const CASE_PAPERS: readonly PaperOf<Family>[] = [
  {
    id: 'sworn-translation',
    form: 'original',
    sources: ['ind-2025', 'ind-2022', 'vwn', 'ind-3076d'],
    when: (family) => hasSome(family) && family.facts.application.documentsNeedTranslation !== 'no',
  },
  { id: 'guardian-evidence', form: 'copy', sources: ['ind-2025'], when: sponsorHasAGuardian },
  { id: 'regular-income-proof', form: 'copy', sources: ['ind-3076d'], when: goesRegular },
  { id: 'regular-passport-sponsor', form: 'copy', sources: ['ind-3076d'], when: goesRegular },
  {
    id: 'legalisation',
    form: 'original',
    sources: ['ind-2022', 'ind-3076d'],
    when: (family) =>
      hasSome(family) &&
      (family.facts.application.route === 'embassy' || goesRegular(family)) &&
      !family.facts.avoidHomeAuthorities,
  },
]
