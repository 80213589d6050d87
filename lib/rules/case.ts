/**
 * The case file: what is known about the sponsor, the application and each family member.
 * Plain JSON. A field that is absent is not answered yet; `unknown` is the answer "I don't know".
 * The codes are the interchange vocabulary of case files, assessments, scenarios and texts.
 */

/** A whole calendar day, `YYYY-MM-DD`. */
export type Day = string
/** A day, or only a month (`YYYY-MM`) or year (`YYYY`): every day in it is possible. */
export type PartialDate = string

export const ANSWERS = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof ANSWERS)[number]

export const VOICES = ['sponsor', 'family-member', 'counsellor'] as const
/** Who fills it in: changes the wording, never the outcome. */
export type Voice = (typeof VOICES)[number]

export const PERMITS = [
  'asylum-temporary',
  'asylum-indefinite',
  'asylum-derived',
  'asylum-pending',
  'temporary-protection',
  'regular',
  'dutch',
  'eu-citizen',
  'none',
  'unknown',
] as const
export type Permit = (typeof PERMITS)[number]

export const PROTECTIONS = ['refugee', 'subsidiary', 'unknown'] as const
export type Protection = (typeof PROTECTIONS)[number]

export const HOUSINGS = ['coa', 'nidos', 'own-suitable', 'own-unsuitable', 'unknown'] as const
export type Housing = (typeof HOUSINGS)[number]

export const PUBLIC_ORDERS = ['no-concern', 'concern', 'not-said'] as const
export type PublicOrder = (typeof PUBLIC_ORDERS)[number]

export const FILING_ROUTES = ['online', 'post', 'embassy', 'unknown'] as const
/** How the application was or will be filed. */
export type FilingRoute = (typeof FILING_ROUTES)[number]

export const UNACCOMPANIED = ['yes', 'no', 'with-relative', 'unknown'] as const
/**
 * Whether the sponsor came without an adult responsible by law or custom. `with-relative`: with, or taken in by, a
 * relative who is no father or mother; the IND weighs that person by person (`ind-2021-08`).
 */
export type Unaccompanied = (typeof UNACCOMPANIED)[number]

export const PERMIT_REVIEWS = ['no', 'letter', 'withdrawn', 'unknown'] as const
/** Whether the IND wrote that it intends to withdraw the permit, or has withdrawn it and an appeal is possible. */
export type PermitReview = (typeof PERMIT_REVIEWS)[number]

export const EARLIER_APPLICATIONS = ['none', 'refused', 'withdrawn', 'approved-unused', 'unknown'] as const
/** How an earlier application for this family ended. */
export type EarlierApplication = (typeof EARLIER_APPLICATIONS)[number]

export const REFUSALS = ['first', 'on-objection'] as const
/** A first refusal, which is objected to, or one on the objection, which is appealed to the court. */
export type Refusal = (typeof REFUSALS)[number]

export const DECISIONS = ['none', 'positive', 'negative'] as const
export type Decision = (typeof DECISIONS)[number]

export const RELATIONS = ['partner', 'child', 'parent', 'sibling', 'other'] as const
export type Relation = (typeof RELATIONS)[number]

export const WHEREABOUTS = ['abroad', 'other-eu', 'netherlands', 'missing', 'unknown'] as const
/** `other-eu`: another country of the EU, Norway, Iceland, Liechtenstein or Switzerland. */
export type Whereabouts = (typeof WHEREABOUTS)[number]

export const OTHER_EU_STATUSES = ['open-claim', 'protection', 'none', 'unknown'] as const
/** An asylum claim that runs in the other EU country, or protection or another permit there. */
export type OtherEuStatus = (typeof OTHER_EU_STATUSES)[number]

export const IDENTITY_PROOFS = ['passport', 'identity-card', 'other', 'none', 'unknown'] as const
export type IdentityProof = (typeof IDENTITY_PROOFS)[number]

export const RELATIONSHIP_PROOFS = ['official', 'unofficial', 'none', 'unknown'] as const
export type RelationshipProof = (typeof RELATIONSHIP_PROOFS)[number]

export const PARTNERSHIPS = ['married', 'registered', 'religious', 'unmarried', 'unknown'] as const
/** `religious` is a wedding that stands in no civil register. */
export type Partnership = (typeof PARTNERSHIPS)[number]

export const CHILD_OF = ['sponsor', 'partner', 'both'] as const
export type ChildOf = (typeof CHILD_OF)[number]

export const CHILD_KINDS = ['biological', 'adopted', 'foster'] as const
export type ChildKind = (typeof CHILD_KINDS)[number]

export const REMAINING_PARENTS = ['none', 'consents', 'unable', 'refuses', 'unknown'] as const
/** The living parent with care of the child who stays behind; `none`: there is none. */
export type RemainingParent = (typeof REMAINING_PARENTS)[number]

export const PARENT_KINDS = ['biological', 'other'] as const
export type ParentKind = (typeof PARENT_KINDS)[number]

export const PAPER_STATES = ['have', 'getting', 'cannot-get', 'unsafe-to-get'] as const
/** How far somebody is with a paper (section "Papers that cannot be had" of the rules). */
export type PaperState = (typeof PAPER_STATES)[number]

/** What can be known of an application, of the case or of one member. */
export interface ApplicationProgress {
  /** Day of receipt in the receipt letter, else the day it was sent; a month or year will do. Absent: not submitted. */
  submittedOn?: PartialDate | 'unknown'
  decision?: Decision
  decisionOn?: Day | 'unknown'
  /** Last day to object that a refusal names. */
  objectBy?: Day | 'unknown'
  /** Absent: a first refusal. */
  refusal?: Refusal
  mvvValidFrom?: Day | 'unknown'
  mvvValidUntil?: Day | 'unknown'
  arrivedOn?: Day | 'unknown'
  permitIssuedOn?: Day | 'unknown'
}

export interface Application extends ApplicationProgress {
  route?: FilingRoute
  embassyVisitOn?: Day | 'unknown'
  documentsNeedTranslation?: Answer
  /** Date in a letter that asks for missing papers (herstel verzuim). */
  replyBy?: Day | 'unknown'
  /** Absent: none. */
  earlier?: EarlierApplication
  /** The family has been lawfully for over three months in the country of the embassy, or it is its own. Absent: yes. */
  livesLawfully?: Answer
}

export interface Sponsor {
  permit?: Permit
  protection?: Protection
  cameAsFamilyMember?: Answer
  /** Date printed on the FIRST decision that granted asylum. */
  decisionDate?: PartialDate | 'unknown'
  decisionReceivedOn?: Day | 'unknown'
  birthDate?: PartialDate | 'unknown'
  /** Day the asylum application was signed. */
  asylumApplicationDate?: PartialDate | 'unknown'
  unaccompanied?: Unaccompanied
  /** The date of birth in the decision is right. Absent: yes. */
  birthDateRight?: Answer
  /** Lives on own money, or has a partner or child here. Absent: no. */
  ownHousehold?: Answer
  /** Absent: no. */
  permitUnderReview?: PermitReview
  /** Last day to answer, or to appeal, that the letter about the permit names. */
  reviewReplyBy?: Day | 'unknown'
  housing?: Housing
  sufficientIncome?: Answer
  publicOrder?: PublicOrder
}

export interface Member {
  id: string
  name?: string
  vNumber?: string
  inApplication?: 'yes' | 'no'
  /** Where this person's path differs from the case's; goes before it, field by field. */
  application?: ApplicationProgress
  relation?: Relation
  birthDate?: PartialDate | 'unknown'
  /** ISO 3166 alpha-2, `XK`, `stateless` or `unknown`. */
  nationality?: string
  whereabouts?: Whereabouts
  /** Absent: unknown, as `unknown` is. */
  otherEuStatus?: OtherEuStatus
  /** Day of the asylum claim in the other EU country. */
  otherEuClaimOn?: Day | 'unknown'
  /** Can leave, has or can get a paper to travel on, and can reach a Dutch embassy. Absent: yes. */
  canTravel?: Answer
  familyBeforeEntry?: Answer
  familyStill?: Answer
  mentioned?: Answer
  publicOrder?: PublicOrder
  identityProof?: IdentityProof
  passportValidUntil?: Day | 'unknown'
  relationshipProof?: RelationshipProof
  partnership?: Partnership
  /** The wedding and its registration were both before the sponsor came to the Netherlands. Absent: yes. */
  marriedBeforeEntry?: Answer
  durableExclusive?: Answer
  couldNotMarry?: Answer
  chosenPartner?: Answer
  childOf?: ChildOf
  childKind?: ChildKind
  /** Id of a partner in the case, `not-listed` or `unknown`. */
  otherParent?: string
  remainingParent?: RemainingParent
  livesIndependently?: Answer
  hasOwnFamily?: Answer
  moreThanNormalTies?: Answer
  fosterParentsDied?: Answer
  parentKind?: ParentKind
  /** A child born in the Netherlands. Absent: no. */
  bornHere?: Answer
  /** A sibling who cannot do without the care of the parents because of illness or disability. */
  dependentOnParents?: Answer
  /** No parent cares for this child; the sponsor brought it up. */
  raisedBySponsor?: Answer
  /** Lives with the sponsor since arriving. Absent: yes. */
  livesTogether?: Answer
}

export interface CaseFile {
  version: 1
  filledInBy?: Voice
  sponsor?: Sponsor
  application?: Application
  members?: Member[]
  /** `MEMBER:DOCUMENT` or `case:DOCUMENT` to the state of that paper. */
  checklist?: Record<string, PaperState>
}
