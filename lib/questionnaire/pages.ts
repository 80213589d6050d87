/** The pages in the order in which they are met. At most four groups of inputs each, one subject a page. */
import type { FieldId } from './fields'

export const SECTIONS = ['you', 'family', 'application', 'check', 'result'] as const
export type Section = (typeof SECTIONS)[number]

interface PageRow {
  id: string
  section: Section
  /** Asked once for each family member. */
  ofMember?: true
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
    fields: ['sponsor.birthDate', 'sponsor.asylumApplicationDate', 'sponsor.decisionReceivedOn'],
  },
  { id: 'people', section: 'family', fields: ['person.inApplication', 'person.application'] },
  {
    id: 'member-progress',
    section: 'family',
    ofMember: true,
    fields: [
      'person.progress',
      'person.submittedOn',
      'person.decisionOn',
      'person.objectBy',
      'person.mvvValidFrom',
      'person.mvvValidUntil',
      'person.arrivedOn',
      'person.permitIssuedOn',
    ],
  },
  {
    id: 'person',
    section: 'family',
    ofMember: true,
    fields: ['person.relation', 'person.name', 'person.birthDate', 'person.nationality'],
  },
  {
    id: 'family',
    section: 'family',
    ofMember: true,
    fields: ['person.whereabouts', 'person.familyBeforeEntry', 'person.familyStill', 'person.mentioned'],
  },
  {
    id: 'bond',
    section: 'family',
    ofMember: true,
    fields: [
      'person.partnership',
      'person.durableExclusive',
      'person.couldNotMarry',
      'person.chosenPartner',
      'person.childOf',
      'person.otherParent',
      'person.childKind',
      'person.fosterParentsDied',
      'person.remainingParent',
      'person.moreThanNormalTies',
      'person.parentKind',
      'sponsor.unaccompanied',
    ],
  },
  {
    id: 'papers',
    section: 'family',
    ofMember: true,
    fields: [
      'person.identityProof',
      'person.passportValidUntil',
      'person.relationshipProof',
      'person.livesIndependently',
      'person.hasOwnFamily',
    ],
  },
  {
    id: 'application',
    section: 'application',
    fields: [
      'application.route',
      'application.embassyVisitOn',
      'application.documentsNeedTranslation',
      'application.replyBy',
    ],
  },
  {
    id: 'dates',
    section: 'application',
    fields: [
      'application.decisionOn',
      'application.objectBy',
      'application.arrivedOn',
      'application.mvvValidFrom',
      'application.mvvValidUntil',
      'application.permitIssuedOn',
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
