/** What the rules read: the case with answers that do not apply left out, and what follows from it at once. */
import { addTerm, dayOf, hasReached, type Span, spanOf } from './calendar'
import type {
  Application,
  CaseFile,
  Day,
  EarlierApplication,
  Member,
  Permit,
  PermitReview,
  Protection,
  Sponsor,
} from './case'
import { AGES } from './figures'
import { both, type Known, maybe, not } from './known'
import type { LawVersion } from './laws/version'
import { asksSponsorBirth, canBeReviewed, isWeighedPermit } from './permits'
import { isStageOpen, progressOf, stageOf } from './progress'
import { type ApplicationTerm, applicationTerm } from './term'
import type { SponsorOutcome } from './vocabulary'

/** The protection of the sponsor; `single` under a law that knows one status only. */
export type ProtectionStatus = Protection | 'single'

export interface Facts {
  on: Day
  law: LawVersion
  file: CaseFile
  sponsor: Sponsor
  application: Application
  members: readonly Member[]
  permit: Permit
  permitReview: PermitReview
  protection: ProtectionStatus
  /** Days the sponsor can be born on. */
  sponsorBirth: Span | null
  decision: Span | null
  asylumApplication: Span | null
  /** The decision has, or may have, another date of birth for the sponsor than the right one. */
  birthDateIsDoubted: boolean
  minorAtApplication: Known
  /** Under 18 and alone at the asylum application: parents, brothers and sisters can come to such a sponsor. */
  minorAlone: Known
  /** How an earlier application for this family ended; `none` too where it is not asked. */
  earlier: EarlierApplication
  /** Null without a decision date. */
  term: ApplicationTerm | null
  /** First day the waiting period is over; null without a decision date that is usable, or such a wait. */
  waitingOver: Day | null
  /** The decision date is certainly after `on`: nothing can be counted from it. */
  decisionIsAhead: boolean
  /** The decision date is the one that new cards show whatever the real date is. */
  isCardDate: boolean
  partners: readonly Member[]
  /** The one partner, or the one of several that was chosen; null when there is none or no single choice. */
  chosenPartner: Member | null
  avoidHomeAuthorities: boolean
}

/** The day that cards of after it show, whatever the date of the decision (`ind-2026-10`). */
const CARD_DATE: Day = '2026-06-12'

/** The sponsor's answers whose question applies to this permit. */
function relevantSponsor(sponsor: Sponsor): Sponsor {
  const permit = sponsor.permit ?? 'unknown'
  if (!isWeighedPermit(permit))
    return {
      permit,
      birthDate: asksSponsorBirth(permit) ? sponsor.birthDate : undefined,
      sufficientIncome: sponsor.sufficientIncome,
    }
  const isReviewed = sponsor.permitUnderReview === 'letter' || sponsor.permitUnderReview === 'withdrawn'
  if (canBeReviewed(permit) && isReviewed) return sponsor
  return {
    ...sponsor,
    reviewReplyBy: undefined,
    permitUnderReview: canBeReviewed(permit) ? sponsor.permitUnderReview : undefined,
  }
}

function choiceOf(partners: readonly Member[]): Member | null {
  if (partners.length === 1) return partners[0] ?? null
  const chosen = partners.filter((partner) => partner.chosenPartner === 'yes')
  return chosen.length === 1 ? (chosen[0] ?? null) : null
}

const hasRelation = (members: readonly Member[], ...relations: Member['relation'][]) =>
  members.some(({ relation }) => relations.includes(relation))

/** Whether the sponsor is asked if the date of birth in the decision is right. */
export const asksBirthDateRight = (
  members: readonly Member[],
  birth: Span | null,
  asylumApplication: Span | null,
): boolean =>
  hasRelation(members, 'parent', 'sibling') &&
  maybe(not(hasReached(AGES.wrongBirthDate, birth, asylumApplication)))

/** Under 18 at the asylum application, with what is said of the date of birth in the decision. */
function minorAtApplicationOf(
  birth: Span | null,
  asylumApplication: Span | null,
  isRight: Sponsor['birthDateRight'],
) {
  const byBirthDate = not(hasReached(AGES.adult, birth, asylumApplication))
  if (isRight === 'no' || (isRight === 'unknown' && byBirthDate === false)) return null
  return byBirthDate
}

/** With a relative who is no father or mother a child can still have been alone: person by person (`ind-2021-08`). */
const aloneOf = (answer: Sponsor['unaccompanied']): Known =>
  answer === 'yes' ? true : answer === 'no' ? false : null

/** Whether an earlier application is asked about: something can still be filed or decided, and time may be short. */
export function asksEarlier({
  file,
  permit,
  term,
  on,
}: Pick<Facts, 'file' | 'permit' | 'term' | 'on'>): boolean {
  const people: readonly Member[] = file.members?.length ? file.members : [{ id: '' }]
  const isOpen = people.some((member) => isStageOpen(stageOf(progressOf(file, member))))
  return isOpen && isWeighedPermit(permit) && (term === null || term.safeDay < on)
}

export function factsOf(file: CaseFile, law: LawVersion, on: Day): Facts {
  const told = relevantSponsor(file.sponsor ?? {})
  const permit = told.permit ?? 'unknown'
  const members = file.members ?? []
  const partners = members.filter((member) => member.relation === 'partner')
  const sponsorBirth = spanOf(told.birthDate)
  const decision = spanOf(told.decisionDate)
  const asylumApplication = spanOf(told.asylumApplicationDate)
  const decisionIsAhead = decision !== null && decision.first > on
  const isRight = asksBirthDateRight(members, sponsorBirth, asylumApplication)
    ? told.birthDateRight
    : undefined
  const minorAtApplication = minorAtApplicationOf(sponsorBirth, asylumApplication, isRight)
  const mayBeAdult = maybe(hasReached(AGES.adult, sponsorBirth, { first: on, last: on }))
  const sponsor: Sponsor = {
    ...told,
    birthDateRight: isRight,
    unaccompanied: maybe(minorAtApplication) ? told.unaccompanied : undefined,
    ownHousehold:
      hasRelation(members, 'parent') && maybe(minorAtApplication) && mayBeAdult
        ? told.ownHousehold
        : undefined,
  }
  const term = decision && applicationTerm(decision, dayOf(told.decisionReceivedOn), law.terms.application)
  const { waiting } = law.terms
  return {
    on,
    law,
    file,
    sponsor,
    application: file.application ?? {},
    members,
    permit,
    permitReview: told.permitUnderReview ?? 'no',
    protection: law.statuses.length > 0 ? (told.protection ?? 'unknown') : 'single',
    sponsorBirth,
    decision,
    asylumApplication,
    birthDateIsDoubted: isRight === 'no' || isRight === 'unknown',
    minorAtApplication,
    minorAlone: both(minorAtApplication, aloneOf(sponsor.unaccompanied)),
    earlier: asksEarlier({ file, permit, term, on }) ? (file.application?.earlier ?? 'none') : 'none',
    term,
    waitingOver: decision && waiting && !decisionIsAhead ? addTerm(decision.last, waiting) : null,
    decisionIsAhead,
    isCardDate: told.decisionDate === CARD_DATE,
    partners,
    chosenPartner: choiceOf(partners),
    avoidHomeAuthorities: Object.values(file.checklist ?? {}).includes('unsafe-to-get'),
  }
}

/** The sponsor may bring family by nareis, or may after advice. */
export const mayApplyNow = (outcome: SponsorOutcome): boolean =>
  outcome === 'can-sponsor' || outcome === 'get-advice'
