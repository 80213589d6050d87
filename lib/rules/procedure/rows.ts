/** Every step of the procedure, in the order in which it is to be done, with whom it is for. */
import { hasMvv, mayBeBornSinceFiling } from '../asked'
import { hasReached } from '../calendar'
import type { Facts } from '../facts'
import { AGES, isTbExempt } from '../figures'
import { maybe } from '../known'
import type { Person } from '../person'
import { isStageOpen } from '../progress'
import {
  caseLists,
  caseNoted,
  everybody,
  filers,
  lists,
  noted,
  type Procedure,
  type StepRow,
  some,
  travellers,
  type Who,
  when,
  withDate,
} from './procedure'

const hasPapers = ({ documents }: Person) => documents.length > 0
const isOnTheWay = ({ subject: { stage } }: Person) => stage !== 'arrived' && stage !== 'settled'
const is = (stage: Person['subject']['stage']) => (person: Person) => person.subject.stage === stage
const hasNoPassport = ({ subject: { member } }: Person) =>
  member.identityProof !== undefined &&
  member.identityProof !== 'unknown' &&
  member.identityProof !== 'passport'
const isOrMayBe14 = ({ subject: { birth, facts } }: Person) =>
  maybe(hasReached(AGES.carryId, birth, { first: facts.on, last: facts.on }))
const needsTbTest = ({ subject: { member, facts } }: Person) => !isTbExempt(member.nationality, facts.on)

/** The approval or the mvv is no use any more: there is no journey to make yet. */
const hasRunOut = ({ notes }: Person) => notes.includes('approval-ran-out') || notes.includes('mvv-expired')
const isHere = ({ subject: { told, stage } }: Person) =>
  told.whereabouts === 'netherlands' && stage !== 'arrived' && stage !== 'settled'
/** After a refusal no journey is at hand: only the way against it is. */
const goOn = some((person) => !is('refused')(person), travellers)
const whoTravels = some((person) => !isHere(person), goOn)
const whoCanTravel = some((person) => !hasRunOut(person), whoTravels)

const isApproved = is('approved')
const approvedAbroad = some(isApproved, whoCanTravel)
/** Part of the family may come and part was refused: the journey of the one can leave the other alone. */
const someAreRefused = ({ people }: Procedure) => people.some(is('refused'))
/** Whose mvv ends while others of the family still wait for theirs, or for the decision. */
const withMvvBeforeOthers: Who = (procedure) => {
  const approved = approvedAbroad(procedure)
  const withMvv = approved.filter(({ subject }) => hasMvv(subject))
  const isSomebodyWaiting = withMvv.length < approved.length || whoCanTravel(procedure).some(is('submitted'))
  return isSomebodyWaiting ? withMvv : []
}

const routeOf = ({ application }: Facts) => application.route ?? 'unknown'
/** At an embassy that may refuse to take it, the sponsor files online. */
const embassyMayRefuse = ({ notes }: Procedure) => notes.includes('embassy-not-lawful')
const goesOnline = (procedure: Procedure) => {
  const route = routeOf(procedure.facts)
  return route === 'online' || route === 'unknown' || embassyMayRefuse(procedure)
}
const mayNeedReception = ({ facts: { sponsor } }: Procedure) => sponsor.housing !== 'own-suitable'

/** Which permit it is, or which of the two statuses, stands in the decision. */
function readsTheDecision({ permit, protection }: Facts): boolean {
  const hasAsylum = permit === 'asylum-temporary' || permit === 'asylum-indefinite'
  return permit === 'unknown' || (protection === 'unknown' && hasAsylum)
}

const isUnderReview = ({ permitReview }: Facts) => permitReview === 'letter' || permitReview === 'withdrawn'

/** A child that is in no application, and may have been born after the others filed. */
const newborns: Who = ({ people }) => {
  const isRunning = people.some((person) => is('submitted')(person) || is('approved')(person))
  return isRunning ? people.filter(({ subject }) => mayBeBornSinceFiling(subject)) : []
}

const isSeparated = ({ notes }: Person) => notes.includes('separated')
const claimsAsylum: Who = ({ facts, people }) =>
  facts.permit === 'asylum-derived' ? people : people.filter(({ verdict }) => verdict.route === 'own-asylum')

const isRefusedFor = (refusal: 'first' | 'on-objection') => (person: Person) =>
  is('refused')(person) &&
  !person.notes.includes('refusal-final') &&
  (person.subject.progress.refusal ?? 'first') === refusal

const PREPARE: readonly StepRow[] = [
  { id: 'get-help', phase: 'prepare', who: everybody, fitsTheSponsor: () => true },
  {
    id: 'answer-intention',
    phase: 'prepare',
    deadline: 'answer-intention',
    who: when(({ facts }) => isUnderReview(facts), everybody),
    fitsTheSponsor: isUnderReview,
    isAlwaysNow: true,
  },
  {
    id: 'appeal-age',
    phase: 'prepare',
    deadline: 'appeal-age',
    who: caseNoted('birth-date-wrong', withDate('appeal-age')),
    isAlwaysNow: true,
  },
  {
    id: 'read-decision',
    phase: 'prepare',
    who: when(({ facts }) => readsTheDecision(facts), everybody),
    fitsTheSponsor: readsTheDecision,
  },
  { id: 'earlier-application', phase: 'prepare', who: caseNoted('earlier-application') },
  { id: 'other-eu', phase: 'prepare', deadline: 'eu-transfer', who: noted('other-eu'), isAlwaysNow: true },
  { id: 'collect-documents', phase: 'prepare', who: some(hasPapers, travellers) },
  {
    id: 'trace-missing',
    phase: 'prepare',
    who: some(
      ({ subject: { member } }) => member.whereabouts === 'missing' || member.whereabouts === 'unknown',
    ),
  },
  { id: 'explain-missing-papers', phase: 'prepare', who: lists('missing-papers-explanation') },
  { id: 'translate', phase: 'prepare', who: caseLists('sworn-translation') },
  { id: 'legalise', phase: 'prepare', who: caseLists('legalisation') },
  {
    id: 'own-asylum-claim',
    phase: 'prepare',
    who: (procedure) => claimsAsylum(procedure).filter((person) => !isSeparated(person)),
    fitsTheSponsor: ({ permit }) => permit === 'asylum-derived',
  },
]

const APPLY: readonly StepRow[] = [
  {
    id: 'choose-route',
    phase: 'apply',
    who: when((procedure) => routeOf(procedure.facts) === 'unknown' || embassyMayRefuse(procedure), filers),
  },
  { id: 'apply-online', phase: 'apply', deadline: 'apply', who: when(goesOnline, filers) },
  {
    id: 'apply-post',
    phase: 'apply',
    deadline: 'apply',
    who: when(({ facts }) => routeOf(facts) === 'post', filers),
  },
  {
    id: 'apply-embassy',
    phase: 'apply',
    deadline: 'apply',
    who: when((procedure) => routeOf(procedure.facts) === 'embassy' && !embassyMayRefuse(procedure), filers),
  },
  {
    id: 'embassy-send',
    phase: 'apply',
    deadline: 'embassy-send',
    who: when(({ deadlines }) => deadlines.some(({ id }) => id === 'embassy-send'), filers),
  },
  { id: 'pay-fee', phase: 'apply', who: some(({ feeEur }) => (feeEur ?? 0) > 0, travellers) },
  {
    id: 'apply-late',
    phase: 'apply',
    deadline: 'apply',
    who: some(({ verdict }) => verdict.alternatives.includes('nareis-late'), travellers),
    // Who has filed can still send the reasons.
    isAlwaysNow: true,
  },
  { id: 'keep-proof', phase: 'apply', who: travellers },
]

const WAIT: readonly StepRow[] = [
  { id: 'receipt-letter', phase: 'wait', who: travellers },
  { id: 'send-originals', phase: 'wait', who: lists('relationship-original') },
  { id: 'answer-letters', phase: 'wait', deadline: 'reply', who: travellers },
  { id: 'dna-or-interview', phase: 'wait', who: lists('missing-papers-explanation') },
  { id: 'add-newborn', phase: 'wait', who: newborns, isAlwaysNow: true },
  {
    id: 'child-born-here',
    phase: 'wait',
    // Of somebody about whom the IND has decided it is not asked.
    who: some(({ subject }) => subject.member.bornHere === 'yes' && isStageOpen(subject.stage)),
    isAlwaysNow: true,
  },
  { id: 'do-not-withdraw', phase: 'wait', who: some(is('submitted')) },
  { id: 'wait-decision', phase: 'wait', deadline: 'ind-decision', who: travellers },
  {
    id: 'late-decision',
    phase: 'wait',
    deadline: 'ind-decision',
    who: withDate('ind-decision', ({ passed }) => passed),
  },
]

const DECISION: readonly StepRow[] = [
  { id: 'object-negative', phase: 'decision', deadline: 'object', who: some(isRefusedFor('first')) },
  { id: 'appeal-negative', phase: 'decision', deadline: 'appeal', who: some(isRefusedFor('on-objection')) },
  { id: 'refusal-final', phase: 'decision', who: noted('refusal-final') },
  { id: 'approval-ran-out', phase: 'decision', deadline: 'mvv-extended', who: noted('approval-ran-out') },
  { id: 'mvv-expired', phase: 'decision', deadline: 'travel', who: noted('mvv-expired'), isAlwaysNow: true },
  { id: 'tell-family', phase: 'decision', who: goOn },
  { id: 'cannot-travel', phase: 'decision', who: noted('cannot-travel'), isAlwaysNow: true },
  {
    id: 'laissez-passer',
    phase: 'decision',
    who: some(
      (person) =>
        isOnTheWay(person) && (hasNoPassport(person) || person.notes.includes('passport-too-short')),
      whoTravels,
    ),
  },
  {
    id: 'ask-before-journey',
    phase: 'decision',
    who: when(someAreRefused, approvedAbroad),
    isAlwaysNow: true,
  },
  {
    id: 'mvv-appointment',
    phase: 'decision',
    deadline: 'mvv-appointment',
    who: whoCanTravel,
  },
]

const JOURNEY: readonly StepRow[] = [
  { id: 'travel-together', phase: 'travel', deadline: 'travel', who: withMvvBeforeOthers },
  { id: 'book-travel', phase: 'travel', who: whoCanTravel },
  { id: 'ask-coa-reception', phase: 'travel', who: when(mayNeedReception, whoCanTravel) },
  {
    id: 'book-ind-appointment',
    phase: 'travel',
    who: when((procedure) => !mayNeedReception(procedure), whoCanTravel),
  },
  { id: 'travel', phase: 'travel', deadline: 'travel', who: whoCanTravel },
  { id: 'register-ind', phase: 'arrive', deadline: 'register', who: whoTravels },
  { id: 'receive-permit', phase: 'arrive', who: goOn },
  { id: 'tb-test', phase: 'arrive', deadline: 'tb-test', who: some(needsTbTest, goOn) },
  { id: 'separated', phase: 'settle', who: noted('separated'), isAlwaysNow: true },
  { id: 'brp', phase: 'settle', who: goOn },
  { id: 'health-insurance', phase: 'settle', deadline: 'health-insurance', who: goOn },
  { id: 'family-doctor', phase: 'settle', who: goOn },
  { id: 'school-and-work', phase: 'settle', who: goOn },
  { id: 'integration', phase: 'settle', who: goOn },
  { id: 'carry-id', phase: 'settle', who: some(isOrMayBe14, goOn) },
  { id: 'duties-family', phase: 'settle', who: goOn },
  { id: 'duties-sponsor', phase: 'settle', who: goOn },
  { id: 'extend-permit', phase: 'settle', deadline: 'permit-ends', who: goOn },
]

export const STEP_ROWS: readonly StepRow[] = [...PREPARE, ...APPLY, ...WAIT, ...DECISION, ...JOURNEY]

/** The first phase that is not done for somebody. */
export function phaseNow({ subject: { stage, progress } }: Person): StepRow['phase'] {
  switch (stage) {
    case 'preparing':
      return 'prepare'
    case 'submitted':
      return 'wait'
    case 'refused':
      return 'decision'
    case 'approved':
      return hasMvv({ progress }) ? 'travel' : 'decision'
    case 'arrived':
      return 'arrive'
    case 'settled':
      return 'settle'
  }
}
