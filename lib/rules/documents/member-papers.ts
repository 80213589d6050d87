/** The papers of one person. */
import type { Route, Sources } from '../assessment'
import { sponsorHoldsAsylum } from '../conditions/regular'
import { isTbExempt } from '../figures'
import { maybe } from '../known'
import { isAtLeast } from '../subject'
import { FAMILY, type MemberPaper, type Traveller } from './paper'

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

export const MEMBER_PAPERS: readonly MemberPaper[] = [
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
