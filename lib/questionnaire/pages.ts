/**
 * The pages in the order in which they are met. At most four groups of inputs each, one subject a page.
 * What is mostly the same for everybody is asked once for the whole family; the rest on a page of each person.
 */
import type { FieldId } from './fields'

export const SECTIONS = ['you', 'family', 'application', 'check', 'result'] as const
export type Section = (typeof SECTIONS)[number]

interface PageRow {
  id: string
  section: Section
  /** Asked once for each family member. */
  ofMember?: true
  /** Questions about members, asked once for all of them. With a person it asks the same of that person alone. */
  ofFamily?: true
  /** Answered already when somebody is added to the list: met only to change it, or when it has no answer. */
  toldOnList?: true
  fields: readonly FieldId[]
}

export const PAGES = [
  { id: 'who', section: 'you', fields: ['filledInBy'] },
  { id: 'permit', section: 'you', fields: ['sponsor.permit'] },
  { id: 'progress', section: 'you', fields: ['progress', 'application.submittedOn'] },
  {
    id: 'decision',
    section: 'you',
    fields: ['sponsor.decisionDate', 'sponsor.protection', 'sponsor.cameAsFamilyMember'],
  },
  {
    id: 'about-you',
    section: 'you',
    fields: [
      'sponsor.birthDate',
      'sponsor.asylumApplicationDate',
      'sponsor.decisionReceivedOn',
      'sponsor.permitUnderReview',
      'sponsor.reviewReplyBy',
    ],
  },
  {
    id: 'people',
    section: 'family',
    ofFamily: true,
    fields: ['person.nationality', 'sponsor.unaccompanied', 'person.inApplication', 'person.application'],
  },
  {
    id: 'dates',
    section: 'family',
    fields: [
      'application.decisionOn',
      'application.refusal',
      'application.objectBy',
      'application.arrivedOn',
      'application.mvvValidFrom',
      'application.mvvValidUntil',
      'application.permitIssuedOn',
    ],
  },
  { id: 'alone', section: 'family', fields: ['sponsor.birthDateRight', 'sponsor.ownHousehold'] },
  {
    id: 'member-progress',
    section: 'family',
    ofMember: true,
    fields: [
      'person.progress',
      'person.refusal',
      'person.submittedOn',
      'person.decisionOn',
      'person.objectBy',
      'person.mvvValidFrom',
      'person.mvvValidUntil',
      'person.arrivedOn',
      'person.permitIssuedOn',
    ],
  },
  { id: 'relation', section: 'family', ofMember: true, toldOnList: true, fields: ['person.relation'] },
  {
    id: 'person',
    section: 'family',
    ofMember: true,
    fields: [
      'person.name',
      'person.birthDate',
      'person.partnership',
      'person.marriedBeforeEntry',
      'person.durableExclusive',
      'person.couldNotMarry',
      'person.childOf',
      'person.otherParent',
      'person.childKind',
      'person.parentKind',
      'person.dependentOnParents',
      'person.raisedBySponsor',
      'person.fosterParentsDied',
    ],
  },
  {
    id: 'own-life',
    section: 'family',
    ofMember: true,
    fields: ['person.moreThanNormalTies', 'person.livesIndependently', 'person.hasOwnFamily'],
  },
  { id: 'partners', section: 'family', fields: ['person.chosenPartner'] },
  {
    id: 'family',
    section: 'family',
    ofFamily: true,
    fields: [
      'person.whereabouts',
      'person.otherEuStatus',
      'person.otherEuClaimOn',
      'person.bornHere',
      'person.familyBeforeEntry',
      'person.familyStill',
      'person.mentioned',
    ],
  },
  { id: 'together', section: 'family', ofFamily: true, fields: ['person.livesTogether'] },
  {
    id: 'papers',
    section: 'family',
    ofFamily: true,
    fields: [
      'person.identityProof',
      'person.passportValidUntil',
      'person.relationshipProof',
      'person.remainingParent',
      'person.canTravel',
    ],
  },
  {
    id: 'application',
    section: 'application',
    fields: [
      'application.route',
      'application.embassyVisitOn',
      'application.livesLawfully',
      'application.documentsNeedTranslation',
      'application.replyBy',
      'application.earlier',
    ],
  },
  {
    id: 'circumstances',
    section: 'application',
    fields: ['sponsor.housing', 'sponsor.sufficientIncome', 'sponsor.publicOrder', 'person.publicOrder'],
  },
] as const satisfies readonly PageRow[]

export type PageId = (typeof PAGES)[number]['id']
export type Page = PageRow & { id: PageId }

export const PAGE_IDS = PAGES.map(({ id }) => id)

export const isPageId = (value: unknown): value is PageId => PAGE_IDS.some((id) => id === value)

export const pageById = (id: PageId): Page => PAGES.find((page) => page.id === id) as Page
