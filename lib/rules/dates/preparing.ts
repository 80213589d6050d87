/** The dates of somebody for whom nothing is filed yet. */
import { addYears, birthday, dayOf, hasReached } from '../calendar'
import { type Facts, mayApplyNow } from '../facts'
import { AGES, TERMS, YEARS_TO_A_BIRTHDAY } from '../figures'
import { maybe, not } from '../known'
import type { Person } from '../person'
import { comesToAChild, type Subject } from '../subject'
import type { SponsorOutcome } from '../vocabulary'
import { counted, type Draft, onAWorkingDay, turns18 } from './draft'

/** A parent, brother or sister whom nareis may take in yet: it is not known whether the sponsor was a child alone. */
const couldComeBack = ({ subject, verdict: { route }, notes }: Person): boolean =>
  (comesToAChild(subject) &&
    (route === 'other-family' || route === 'own-asylum') &&
    subject.facts.minorAlone === null) ||
  notes.includes('with-the-parents')

const filesWithinTheTerm = (person: Person): boolean => {
  const { route, alternatives } = person.verdict
  const byRoute = route === 'nareis' || route === 'own-asylum' || alternatives.includes('nareis-late')
  return byRoute || couldComeBack(person)
}

/** A child that the term has nothing to say of: born here, or born after its end. */
const isOutsideTheTerm = ({ member, birth, facts: { term } }: Subject): boolean =>
  member.relation === 'child' &&
  (member.bornHere === 'yes' || (birth !== null && term !== null && birth.first > term.safeDay))

/** No term of three months for subsidiary protection, save for the family of a child alone, who may be refused it late. */
const isHeldToTheTerm = ({ facts, ...subject }: Subject): boolean =>
  facts.protection !== 'subsidiary' || comesToAChild({ facts, ...subject })

const canCount = ({ decisionIsAhead }: Facts, sponsor: SponsorOutcome) =>
  mayApplyNow(sponsor) && !decisionIsAhead

const hasApply = (person: Person, sponsor: SponsorOutcome): boolean =>
  person.subject.facts.term !== null &&
  canCount(person.subject.facts, sponsor) &&
  isHeldToTheTerm(person.subject) &&
  !isOutsideTheTerm(person.subject) &&
  filesWithinTheTerm(person)

function apply(person: Person, sponsor: SponsorOutcome): Draft | null {
  const { term, law } = person.subject.facts
  if (term === null || !hasApply(person, sponsor)) return null
  return {
    id: 'apply',
    date: term.safeDay,
    sources: [...law.terms.application.sources, 'atw'],
    counted: term.safeDayCounted,
    workingDay: term.workingDay,
    workingDayCounted: term.workingDayCounted,
    latest: term.latest,
    latestCounted: term.latestCounted,
  }
}

function applyFrom({ subject: { facts }, verdict }: Person, sponsor: SponsorOutcome): Draft | null {
  const { waiting } = facts.law.terms
  const mayWait = facts.protection === 'subsidiary' || facts.protection === 'unknown'
  if (!facts.decision || !waiting || !mayWait || !canCount(facts, sponsor)) return null
  return verdict.route === 'nareis'
    ? counted('apply-from', 'decision-date', facts.decision.last, waiting)
    : null
}

/** No source says that there is no term for subsidiary protection: ask before the safe day. */
function askTerm(person: Person, sponsor: SponsorOutcome): Draft | null {
  const { facts } = person.subject
  const { term, protection, on } = facts
  if (term === null || protection !== 'subsidiary' || term.safeDay < on || !canCount(facts, sponsor))
    return null
  if (person.verdict.route !== 'nareis' || hasApply(person, sponsor)) return null
  return {
    id: 'ask-term',
    date: term.safeDay,
    sources: ['ind-2026-10', 'refugeehelp-2026'],
    counted: term.safeDayCounted,
    workingDay: term.workingDay,
    workingDayCounted: term.workingDayCounted,
  }
}

/** A child, a brother or sister on this way, or who is judged as a child. */
function childTurns18({ subject, verdict }: Person): Draft | null {
  const { member, told, isMinor, birth, facts } = subject
  const isYoung = member.relation === 'child' || (told.relation === 'sibling' && verdict.route === 'nareis')
  if (!isYoung || birth === null || !maybe(isMinor) || member.bornHere === 'yes') return null
  const isNear = birthday(birth.first, AGES.adult) <= addYears(facts.on, YEARS_TO_A_BIRTHDAY)
  return isNear ? turns18('child-turns-18', birth.first, ['ind-2022']) : null
}

function sponsorTurns18({ subject, verdict }: Person, sponsor: SponsorOutcome): Draft | null {
  const { facts, told } = subject
  const { sponsorBirth, on } = facts
  const counts = told.relation === 'parent' || (told.relation === 'sibling' && verdict.route === 'nareis')
  if (!counts || !mayApplyNow(sponsor) || sponsorBirth === null || !maybe(facts.minorAtApplication))
    return null
  const isMinor = not(hasReached(AGES.adult, sponsorBirth, { first: on, last: on }))
  return maybe(isMinor) ? turns18('sponsor-turns-18', sponsorBirth.first, ['cjeu-c560-20']) : null
}

/** Against a grant with a wrong date of birth, while nothing or not all is decided about the family. */
export function appealAge({ facts, ...subject }: Subject): Draft | null {
  const { decision, decisionIsAhead, sponsor } = facts
  if (sponsor.birthDateRight !== 'no' || decision === null || decisionIsAhead) return null
  if (!comesToAChild({ facts, ...subject })) return null
  const term = { ...TERMS.objection, sources: ['rvs-2024-3992', 'vw-69'] as const }
  return onAWorkingDay(counted('appeal-age', 'decision-date', decision.first, term))
}

/** A family member with an asylum claim in another EU country can be transferred here, when it is asked in time. */
export function euTransfer({ member }: Subject): Draft | null {
  const claimed = dayOf(member.otherEuClaimOn)
  if (member.whereabouts !== 'other-eu' || member.otherEuStatus !== 'open-claim' || claimed === null)
    return null
  return onAWorkingDay(counted('eu-transfer', 'other-eu-claim', claimed, TERMS.euTransfer))
}

export const whilePreparing = (person: Person, sponsor: SponsorOutcome): (Draft | null)[] => [
  apply(person, sponsor),
  applyFrom(person, sponsor),
  askTerm(person, sponsor),
  childTurns18(person),
  sponsorTurns18(person, sponsor),
  appealAge(person.subject),
  euTransfer(person.subject),
]
