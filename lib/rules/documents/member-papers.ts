/** The papers of one person. */

import { sponsorHoldsAsylum } from '../conditions/regular'
import { AGES, isTbExempt } from '../figures'
import { maybe } from '../known'
import type { Noted } from '../person'
import { isAtLeast } from '../subject'
import type { Route, Sources } from '../vocabulary'
import { FAMILY, type MemberPaper } from './paper'

const NAREIS: readonly Route[] = ['nareis']
const REGULAR: readonly Route[] = ['regular']
const IND: Sources = ['ind-2025', 'ind-2022']
const always = () => true

const isPartner = ({ subject }: Noted) => subject.member.relation === 'partner'
const isFoster = ({ subject: { member } }: Noted) =>
  member.relation === 'child' && member.childKind === 'foster'
const isOrMayBe = ({ subject }: Noted, age: number) => maybe(isAtLeast(subject, age))
const lacksRelationshipProof = ({ subject: { member } }: Noted) =>
  member.relationshipProof === 'unofficial' || member.relationshipProof === 'none'
const lacksIdentityProof = ({ subject: { member } }: Noted) => member.identityProof === 'none'

/** A parent with care of this minor stays behind, or may. */
function leavesAParent({ subject: { member, isMinor }, notes }: Noted): boolean {
  const isMinorChild = (member.relation === 'child' || member.relation === 'sibling') && maybe(isMinor)
  return isMinorChild && (member.remainingParent !== 'none' || notes.includes('parent-stays-behind'))
}
/** On the paid route everybody; on the way of nareis brothers and sisters, and who is judged as a foster child. */
function mayHaveToTest({ subject: { member, told, asFosterChild, facts }, verdict }: Noted): boolean {
  const isAsked = verdict.route === 'other-family' || told.relation === 'sibling' || asFosterChild !== null
  return isAsked && !isTbExempt(member.nationality, facts.on)
}
const parentIsUnable = ({ subject: { member } }: Noted) => member.remainingParent === 'unable'

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
    when: (owner) => isOrMayBe(owner, AGES.publicOrder),
  },
  {
    id: 'marital-status',
    form: 'form',
    routes: FAMILY,
    sources: ['ind-2025', 'ind-2022', 'ind-7018'],
    when: (owner) => isOrMayBe(owner, AGES.maritalStatus),
  },
  {
    id: 'tb-intent',
    form: 'form',
    routes: FAMILY,
    sources: ['ind-2025', 'ind-7018'],
    when: mayHaveToTest,
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
    id: 'adoption-decision',
    form: 'copy',
    routes: FAMILY,
    sources: ['ind-2025'],
    foreign: true,
    when: ({ subject: { member } }) => member.relation === 'child' && member.childKind === 'adopted',
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
    when: (owner) => isOrMayBe(owner, AGES.adult) && !sponsorHoldsAsylum(owner.subject),
  },
]
