/** The case file's schema: every case that comes in is checked by it. Unknown fields are refused. */
import {
  ANSWERS,
  type Application,
  type CaseFile,
  CHILD_KINDS,
  CHILD_OF,
  DECISIONS,
  EARLIER_APPLICATIONS,
  FILING_ROUTES,
  HOUSINGS,
  IDENTITY_PROOFS,
  isDay,
  type Member,
  OTHER_EU_STATUSES,
  PAPER_STATES,
  PARENT_KINDS,
  PARTNERSHIPS,
  PERMIT_REVIEWS,
  PERMITS,
  PROTECTIONS,
  PUBLIC_ORDERS,
  REFUSALS,
  RELATIONS,
  RELATIONSHIP_PROOFS,
  REMAINING_PARENTS,
  type Sponsor,
  UNACCOMPANIED,
  VOICES,
  WHEREABOUTS,
} from '@/lib/rules'
import { LONGEST_TEXT, MOST_MEMBERS } from './longest-text'
import * as z from './zod'

const isPartialDay = (text: string) =>
  isDay(text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text)

/** How days are written; which of them exist the calendar knows. The patterns also stand in the published schema. */
const DAY = /^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])|unknown)$/
const PARTIAL_DAY = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|unknown)$/

const day = z.string().check(
  z.regex(DAY, { error: 'date', abort: true }),
  z.refine((text) => text === 'unknown' || isDay(text), 'date'),
)
const partialDay = z.string().check(
  z.regex(PARTIAL_DAY, { error: 'partial-date', abort: true }),
  z.refine((text) => text === 'unknown' || isPartialDay(text), 'partial-date'),
)
/** Without half a sign (a surrogate of its own), of which no address and no text file can be made. */
const text = z.string().check(
  z.overwrite((written) => written.replace(/\p{Surrogate}/gu, '')),
  z.maxLength(LONGEST_TEXT),
)
const oneOf = <T extends string>(codes: readonly [T, ...T[]]) => z.optional(z.enum(codes))
const answer = oneOf(ANSWERS)

const progress = {
  submittedOn: z.optional(partialDay),
  decision: oneOf(DECISIONS),
  decisionOn: z.optional(day),
  objectBy: z.optional(day),
  refusal: oneOf(REFUSALS),
  mvvValidFrom: z.optional(day),
  mvvValidUntil: z.optional(day),
  arrivedOn: z.optional(day),
  permitIssuedOn: z.optional(day),
}

/** An answer that the type of the case has and its schema lacks does not compile: such a case could not be opened. */
type Has<T> = { shape: Record<keyof T, unknown> }

const application = z.strictObject({
  ...progress,
  route: oneOf(FILING_ROUTES),
  embassyVisitOn: z.optional(day),
  documentsNeedTranslation: answer,
  replyBy: z.optional(day),
  earlier: oneOf(EARLIER_APPLICATIONS),
  livesLawfully: answer,
}) satisfies Has<Application>

const sponsor = z.strictObject({
  permit: oneOf(PERMITS),
  protection: oneOf(PROTECTIONS),
  cameAsFamilyMember: answer,
  decisionDate: z.optional(partialDay),
  decisionReceivedOn: z.optional(day),
  birthDate: z.optional(partialDay),
  asylumApplicationDate: z.optional(partialDay),
  unaccompanied: oneOf(UNACCOMPANIED),
  birthDateRight: answer,
  ownHousehold: answer,
  permitUnderReview: oneOf(PERMIT_REVIEWS),
  reviewReplyBy: z.optional(day),
  housing: oneOf(HOUSINGS),
  sufficientIncome: answer,
  publicOrder: oneOf(PUBLIC_ORDERS),
}) satisfies Has<Sponsor>

const ID = /^[A-Za-z0-9_-]{1,40}$/
/** `case` is the whole case in the keys of the checklist, and the others are answers where people are chosen. */
const MEMBER_ID = /^(?!(?:case|none|not-said|unknown)$)[A-Za-z0-9_-]{1,40}$/

const member = z.strictObject({
  id: z.string().check(z.regex(MEMBER_ID, 'member-id')),
  name: z.optional(text),
  vNumber: z.optional(text),
  inApplication: z.optional(z.enum(['yes', 'no'])),
  application: z.optional(z.strictObject(progress)),
  relation: oneOf(RELATIONS),
  birthDate: z.optional(partialDay),
  nationality: z.optional(z.string().check(z.regex(/^([A-Z]{2}|stateless|unknown)$/, 'nationality'))),
  whereabouts: oneOf(WHEREABOUTS),
  otherEuStatus: oneOf(OTHER_EU_STATUSES),
  otherEuClaimOn: z.optional(day),
  canTravel: answer,
  familyBeforeEntry: answer,
  familyStill: answer,
  mentioned: answer,
  publicOrder: oneOf(PUBLIC_ORDERS),
  identityProof: oneOf(IDENTITY_PROOFS),
  passportValidUntil: z.optional(day),
  relationshipProof: oneOf(RELATIONSHIP_PROOFS),
  partnership: oneOf(PARTNERSHIPS),
  marriedBeforeEntry: answer,
  durableExclusive: answer,
  couldNotMarry: answer,
  chosenPartner: answer,
  childOf: oneOf(CHILD_OF),
  childKind: oneOf(CHILD_KINDS),
  otherParent: z.optional(z.string().check(z.regex(ID, 'member-id'))),
  remainingParent: oneOf(REMAINING_PARENTS),
  livesIndependently: answer,
  hasOwnFamily: answer,
  moreThanNormalTies: answer,
  fosterParentsDied: answer,
  parentKind: oneOf(PARENT_KINDS),
  bornHere: answer,
  dependentOnParents: answer,
  raisedBySponsor: answer,
  livesTogether: answer,
}) satisfies Has<Member>

/** @see CaseFile */
export const caseFileSchema = z.strictObject({
  version: z.literal(1),
  filledInBy: oneOf(VOICES),
  sponsor: z.optional(sponsor),
  application: z.optional(application),
  members: z.optional(z.array(member).check(z.maxLength(MOST_MEMBERS))),
  checklist: z.optional(z.record(z.string().check(z.maxLength(100)), z.enum(PAPER_STATES))),
}) satisfies z.ZodMiniType<CaseFile> & Has<CaseFile>
