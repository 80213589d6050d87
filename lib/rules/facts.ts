/** What the rules read: the case with answers that do not apply left out, and what follows from it at once. */
import type { SponsorOutcome } from './assessment'
import { addYears, dayOf, hasReached, type Span, spanOf } from './calendar'
import type { Application, CaseFile, Day, Member, Permit, Protection, Sponsor } from './case'
import { hasFreeMovement, TERMS } from './figures'
import { type Known, not } from './known'
import type { LawVersion } from './laws/versions'
import { type ApplicationTerm, applicationTerm } from './term'

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
  protection: ProtectionStatus
  /** Days the sponsor can be born on. */
  sponsorBirth: Span | null
  decision: Span | null
  asylumApplication: Span | null
  minorAtApplication: Known
  /** Null without a decision date. */
  term: ApplicationTerm | null
  /** First day the waiting period is over; null without a decision date that is usable. */
  waitingOver: Day | null
  /** The decision date is certainly after `on`: nothing can be counted from it. */
  decisionIsAhead: boolean
  partners: readonly Member[]
  /** The one partner, or the one of several that was chosen; null when there is none or no single choice. */
  chosenPartner: Member | null
  avoidHomeAuthorities: boolean
}

const HAS_ASYLUM_QUESTIONS: ReadonlySet<Permit> = new Set([
  'asylum-temporary',
  'asylum-indefinite',
  'unknown',
])
const HAS_BIRTH_QUESTION: ReadonlySet<Permit> = new Set([
  ...HAS_ASYLUM_QUESTIONS,
  'asylum-pending',
  'regular',
  'dutch',
])

/** The sponsor's answers whose question applies to this permit. */
export function relevantSponsor(sponsor: Sponsor): Sponsor {
  const permit = sponsor.permit ?? 'unknown'
  if (HAS_ASYLUM_QUESTIONS.has(permit)) return sponsor
  return {
    permit,
    birthDate: HAS_BIRTH_QUESTION.has(permit) ? sponsor.birthDate : undefined,
    sufficientIncome: sponsor.sufficientIncome,
  }
}

/** A member's answers whose question applies. */
function relevantMember(member: Member): Member {
  return hasFreeMovement(member.nationality) ? { ...member, whereabouts: undefined } : member
}

function choiceOf(partners: readonly Member[]): Member | null {
  if (partners.length === 1) return partners[0] ?? null
  const chosen = partners.filter((partner) => partner.chosenPartner === 'yes')
  return chosen.length === 1 ? (chosen[0] ?? null) : null
}

export function factsOf(file: CaseFile, law: LawVersion, on: Day): Facts {
  const sponsor = relevantSponsor(file.sponsor ?? {})
  const members = (file.members ?? []).map(relevantMember)
  const partners = members.filter((member) => member.relation === 'partner')
  const sponsorBirth = spanOf(sponsor.birthDate)
  const decision = spanOf(sponsor.decisionDate)
  const asylumApplication = spanOf(sponsor.asylumApplicationDate)
  const decisionIsAhead = decision !== null && decision.first > on
  return {
    on,
    law,
    file,
    sponsor,
    application: file.application ?? {},
    members,
    permit: sponsor.permit ?? 'unknown',
    protection: law.hasTwoStatuses ? (sponsor.protection ?? 'unknown') : 'single',
    sponsorBirth,
    decision,
    asylumApplication,
    minorAtApplication: not(hasReached(18, sponsorBirth, asylumApplication)),
    term: decision && applicationTerm(decision, dayOf(sponsor.decisionReceivedOn)),
    waitingOver: decision && !decisionIsAhead ? addYears(decision.last, TERMS.waiting.amount) : null,
    decisionIsAhead,
    partners,
    chosenPartner: choiceOf(partners),
    avoidHomeAuthorities: Object.values(file.checklist ?? {}).includes('unsafe-to-get'),
  }
}

/** The sponsor may bring family by nareis, or may after advice. */
export const mayApplyNow = (outcome: SponsorOutcome): boolean =>
  outcome === 'can-sponsor' || outcome === 'get-advice'
