/** The papers of the whole case. */
import type { Facts } from '../facts'
import { AGES } from '../figures'
import { maybe, not } from '../known'
import type { Person } from '../person'
import { sponsorIsAtLeast } from '../subject'
import { FAMILY, type PaperOf, paperRoutes } from './paper'

/** The whole case, as its papers see it. */
export interface Family {
  facts: Facts
  people: readonly Person[]
}

const hasPapers = ({ documents }: Person) => documents.length > 0
const hasSome = ({ people }: Family) => people.some(hasPapers)
const goesRegular = ({ people }: Family) =>
  people.some((person) => hasPapers(person) && person.verdict.route === 'regular')

/** Has papers of nareis, a late application among them, or of the paid family category. */
const hasFamilyPapers = (person: Person) =>
  hasPapers(person) && paperRoutes(person).some((route) => FAMILY.includes(route))
const filesForFamily = ({ people }: Family) => people.some(hasFamilyPapers)

/** Somebody's papers are filed while the sponsor is, or may be, a minor with a guardian. */
const sponsorHasAGuardian = ({ facts, people }: Family) =>
  facts.sponsorBirth !== null &&
  maybe(facts.minorAtApplication) &&
  people.some((person) => hasFamilyPapers(person) && maybe(not(sponsorIsAtLeast(person.subject, AGES.adult))))

const goesOnline = ({ facts: { application } }: Family) =>
  application.route !== 'post' && application.route !== 'embassy'

/** A tie that DNA can show: of parents, of brothers and sisters, and of children who are or may be biological. */
function dnaCanShow({ subject: { told } }: Person): boolean {
  if (told.relation === 'child') return told.childKind === undefined || told.childKind === 'biological'
  return told.relation === 'parent' || told.relation === 'sibling'
}
const lacksProofOfBlood = (person: Person) =>
  dnaCanShow(person) && person.documents.some(({ id }) => id === 'missing-papers-explanation')

export const CASE_PAPERS: readonly PaperOf<Family>[] = [
  {
    id: 'signature-upload',
    form: 'form',
    sources: ['refugeehelp-2025'],
    when: (family) => goesOnline(family) && filesForFamily(family),
  },
  { id: 'sponsor-identity-copy', form: 'copy', sources: ['refugeehelp-2025'], when: filesForFamily },
  {
    id: 'dna-appendix',
    form: 'form',
    sources: ['refugeehelp-2025', 'ind-2022'],
    when: ({ people }) => people.some(lacksProofOfBlood),
  },
  {
    id: 'sworn-translation',
    form: 'original',
    sources: ['ind-2025', 'ind-2022', 'vwn', 'ind-3076d'],
    when: (family) => hasSome(family) && family.facts.application.documentsNeedTranslation !== 'no',
  },
  { id: 'guardian-evidence', form: 'copy', sources: ['ind-2025', 'nidos'], when: sponsorHasAGuardian },
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
