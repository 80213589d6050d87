/** The papers to collect: one table for the papers of a person, one for those of the whole case. */
import type { DocumentForm, DocumentId, DocumentItem, MemberNote, Route, Sources } from './assessment'
import type { PaperState } from './case'
import { sponsorHoldsAsylum } from './conditions/regular'
import type { Facts } from './facts'
import { isTbExempt } from './figures'
import { maybe, not } from './known'
import { isAtLeast, type Subject, sponsorIsAtLeast } from './subject'
import type { Verdict } from './verdict'

/** One person with what was decided, as the papers see it. */
export interface Traveller {
  subject: Subject
  found: Verdict
  notes: readonly MemberNote[]
}

interface PaperOf<T> {
  id: DocumentId
  form: DocumentForm
  sources: Sources
  /** A paper made abroad that may be in a language the IND does not read. */
  foreign?: true
  when: (owner: T) => boolean
}
interface MemberPaper extends PaperOf<Traveller> {
  routes: readonly Route[]
}

const FAMILY: readonly Route[] = ['nareis', 'other-family']
const NAREIS: readonly Route[] = ['nareis']
const REGULAR: readonly Route[] = ['regular']
const IND: Sources = ['ind-2025', 'ind-2022']
const always = () => true

const isPartner = ({ subject }: Traveller) => subject.member.relation === 'partner'
const isFoster = ({ subject: { member } }: Traveller) =>
  member.relation === 'child' && member.childKind === 'foster'
const isOrMayBe = ({ subject }: Traveller, age: number) => maybe(isAtLeast(subject, age))
const lacksRelationshipProof = ({ subject: { member } }: Traveller) =>
  member.relationshipProof === 'unofficial' || member.relationshipProof === 'none'
const lacksIdentityProof = ({ subject: { member } }: Traveller) => member.identityProof === 'none'

/** A parent with care of this minor stays behind, or may. */
function leavesAParent({ subject: { member, isMinor }, notes }: Traveller): boolean {
  const isMinorChild = (member.relation === 'child' || member.relation === 'sibling') && maybe(isMinor)
  return isMinorChild && (member.remainingParent !== 'none' || notes.includes('parent-stays-behind'))
}
const parentIsUnable = ({ subject: { member } }: Traveller) => member.remainingParent === 'unable'

const MEMBER_PAPERS: readonly MemberPaper[] = [
  { id: 'face-photo', form: 'photo', routes: FAMILY, sources: IND, when: always },
  { id: 'sponsor-declaration', form: 'form', routes: FAMILY, sources: IND, when: always },
  { id: 'application-form', form: 'form', routes: FAMILY, sources: IND, when: always },
  {
    id: 'identity-copy',
    form: 'copy',
    routes: FAMILY,
    sources: IND,
    foreign: true,
    when: (owner) => !lacksIdentityProof(owner),
  },
  {
    id: 'relationship-original',
    form: 'original',
    routes: FAMILY,
    sources: IND,
    foreign: true,
    when: (owner) => !lacksRelationshipProof(owner),
  },
  {
    id: 'relationship-other-evidence',
    form: 'copy',
    routes: FAMILY,
    sources: ['ind-2022', 'refugeehelp-2025'],
    foreign: true,
    when: lacksRelationshipProof,
  },
  {
    id: 'missing-papers-explanation',
    form: 'statement',
    routes: FAMILY,
    sources: ['ind-2022', 'ind-2025'],
    when: (owner) => lacksIdentityProof(owner) || lacksRelationshipProof(owner),
  },
  {
    id: 'partner-questionnaire',
    form: 'form',
    routes: NAREIS,
    sources: ['refugeehelp-2025'],
    when: isPartner,
  },
  {
    id: 'antecedents',
    form: 'form',
    routes: FAMILY,
    sources: ['ind-2025', 'ind-2022', 'ind-2019'],
    when: (owner) => isOrMayBe(owner, 12),
  },
  {
    id: 'marital-status',
    form: 'form',
    routes: FAMILY,
    sources: ['ind-2025', 'ind-2022', 'ind-7018'],
    when: (owner) => isOrMayBe(owner, 15),
  },
  {
    id: 'tb-intent',
    form: 'form',
    routes: ['other-family'],
    sources: ['ind-2025', 'ind-7018'],
    when: ({ subject: { member, facts } }) => !isTbExempt(member.nationality, facts.on),
  },
  {
    id: 'remaining-parent-identity',
    form: 'copy',
    routes: FAMILY,
    sources: ['ind-2025'],
    foreign: true,
    when: leavesAParent,
  },
  {
    id: 'remaining-parent-relationship',
    form: 'copy',
    routes: FAMILY,
    sources: ['ind-2025'],
    foreign: true,
    when: leavesAParent,
  },
  {
    id: 'remaining-parent-consent',
    form: 'form',
    routes: FAMILY,
    sources: ['ind-2025', 'ind-2022', 'vwn'],
    when: (owner) => leavesAParent(owner) && !parentIsUnable(owner),
  },
  {
    id: 'remaining-parent-unable',
    form: 'form',
    routes: FAMILY,
    sources: ['ind-2025'],
    when: (owner) => leavesAParent(owner) && parentIsUnable(owner),
  },
  {
    id: 'biological-parents-identity',
    form: 'copy',
    routes: FAMILY,
    sources: ['ind-2025'],
    foreign: true,
    when: isFoster,
  },
  {
    id: 'biological-parents-relationship',
    form: 'copy',
    routes: FAMILY,
    sources: ['ind-2025'],
    foreign: true,
    when: isFoster,
  },
  {
    id: 'guardianship',
    form: 'copy',
    routes: FAMILY,
    sources: ['ind-2025'],
    foreign: true,
    when: (owner) => isFoster(owner) && owner.subject.member.fosterParentsDied !== 'no',
  },
  {
    id: 'death-certificates',
    form: 'copy',
    routes: FAMILY,
    sources: ['ind-2025'],
    foreign: true,
    when: (owner) => isFoster(owner) && owner.subject.member.fosterParentsDied !== 'no',
  },
  {
    id: 'regular-passport-member',
    form: 'copy',
    routes: REGULAR,
    sources: ['ind-3076d'],
    when: always,
  },
  {
    id: 'regular-birth-certificate',
    form: 'copy',
    routes: REGULAR,
    sources: ['ind-3076d'],
    foreign: true,
    when: always,
  },
  {
    id: 'regular-marriage-certificate',
    form: 'copy',
    routes: REGULAR,
    sources: ['ind-3076d'],
    foreign: true,
    when: (owner) =>
      isPartner(owner) &&
      owner.subject.member.partnership !== 'unmarried' &&
      owner.subject.member.partnership !== 'religious',
  },
  {
    id: 'regular-unmarried-declaration',
    form: 'form',
    routes: REGULAR,
    sources: ['ind-3076d'],
    when: (owner) =>
      isPartner(owner) &&
      owner.subject.member.partnership !== 'married' &&
      owner.subject.member.partnership !== 'registered',
  },
  {
    id: 'regular-custody',
    form: 'copy',
    routes: REGULAR,
    sources: ['ind-3076d'],
    foreign: true,
    when: ({ subject }) => subject.member.relation === 'child',
  },
  {
    id: 'regular-exam-certificate',
    form: 'copy',
    routes: REGULAR,
    sources: ['ind-3076d', 'ind-7018'],
    when: (owner) => isOrMayBe(owner, 18) && !sponsorHoldsAsylum(owner.subject),
  },
]

/** Routes whose papers somebody collects; the late application has the papers of both routes. */
export function paperRoutes({ found }: Traveller): Route[] {
  const routes = found.route === null ? [] : [found.route]
  return found.alternatives.includes('nareis-late') ? [...routes, 'nareis'] : routes
}

const isOpen = ({ subject: { stage } }: Traveller) => stage === 'preparing' || stage === 'submitted'

/** Papers of one person before anything was said about what cannot be had. */
export function memberPapers(owner: Traveller): DocumentItem[] {
  const papers: DocumentItem[] = []
  if (!isOpen(owner)) return papers
  const { facts, member } = owner.subject
  const routes = paperRoutes(owner)
  for (const paper of MEMBER_PAPERS) {
    const route = paper.routes.find((candidate) => routes.includes(candidate))
    if (route !== undefined && paper.when(owner)) papers.push(itemOf(paper, facts, member.id, route))
  }
  return papers
}

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

const CASE_PAPERS: readonly PaperOf<Family>[] = [
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

export const casePapers = (family: Family): DocumentItem[] =>
  CASE_PAPERS.filter(({ when }) => when(family)).map((paper) => itemOf(paper, family.facts, null, null))

/** What the user said of a paper; null: nothing yet. */
export const stateOf = (facts: Facts, memberId: string | null, id: DocumentId): PaperState | null =>
  facts.file.checklist === undefined ? null : (facts.file.checklist[`${memberId ?? 'case'}:${id}`] ?? null)

/** A paper as an item of the list. */
export function itemOf(
  paper: Pick<PaperOf<never>, 'id' | 'form' | 'sources' | 'foreign'>,
  facts: Facts,
  memberId: string | null,
  route: Route | null,
): DocumentItem {
  return {
    id: paper.id,
    memberId,
    route,
    form: paper.form,
    sources: paper.sources,
    mayNeedTranslation: paper.foreign === true && facts.application.documentsNeedTranslation !== 'no',
    state: stateOf(facts, memberId, paper.id),
  }
}

/** Every paper with its form and sources, and whether it comes from abroad. */
export const PAPERS: readonly Readonly<Pick<PaperOf<never>, 'id' | 'form' | 'sources' | 'foreign'>>[] = [
  ...MEMBER_PAPERS,
  ...CASE_PAPERS,
]

/** The row of a paper that comes in the place of another. */
export const paperById = (id: DocumentId): MemberPaper =>
  MEMBER_PAPERS.find((paper) => paper.id === id) as MemberPaper
