/** The procedure as steps in phases: only those that fit this family, and how far each is. */
import {
  type Deadline,
  type DeadlineId,
  type DocumentId,
  type DocumentItem,
  type MemberAssessment,
  PHASES,
  type Phase,
  type Step,
  type StepId,
  type StepState,
  type TheDay,
} from './assessment'
import { hasReached } from './calendar'
import type { Facts } from './facts'
import { isTbExempt, SHORT_OF_TIME_DAYS } from './figures'
import { maybe } from './known'
import type { Subject } from './subject'

interface Person {
  subject: Subject
  assessed: MemberAssessment
}

/** What the steps look at: the finished assessment of everybody, before the steps. */
export interface Procedure {
  facts: Facts
  people: readonly Person[]
  /** Those who come by an application, and those who file it at the IND. */
  travellers: readonly Person[]
  filers: readonly Person[]
  documents: readonly DocumentItem[]
  deadlines: readonly Deadline[]
  theDay: TheDay | null
}

interface StepRow {
  id: StepId
  phase: Phase
  deadline?: DeadlineId
  /** Who does it or for whom it is done; empty: the step does not fit. */
  who: (procedure: Procedure) => readonly Person[]
  /** It fits even while nobody of the family is in the case yet. */
  fitsTheSponsor?: (facts: Facts) => boolean
}

const comesByApplication = ({ assessed: { route } }: Person) =>
  route === 'nareis' || route === 'other-family' || route === 'regular'
const filesAtTheInd = ({ assessed: { route, alternatives } }: Person) =>
  route === 'nareis' || route === 'other-family' || alternatives.includes('nareis-late')

const everybody = ({ people }: Procedure) => people
const travellers = (procedure: Procedure) => procedure.travellers
const filers = (procedure: Procedure) => procedure.filers

const forTravellers =
  (fits: (person: Person, procedure: Procedure) => boolean) =>
  (procedure: Procedure): readonly Person[] =>
    procedure.travellers.filter((person) => fits(person, procedure))

/** Everybody of `who`, when the case fits. */
const when =
  (fits: (procedure: Procedure) => boolean, who: StepRow['who'] = travellers) =>
  (procedure: Procedure): readonly Person[] =>
    fits(procedure) ? who(procedure) : []

const lists = (id: DocumentId) =>
  forTravellers(({ assessed }) => assessed.documents.some((item) => item.id === id))
const caseLists = (id: DocumentId) => when(({ documents }) => documents.some((item) => item.id === id))
const hasDate = (id: DeadlineId) => (procedure: Procedure) =>
  procedure.deadlines.some((deadline) => deadline.id === id)

const hasPapers = ({ assessed }: Person) => assessed.documents.length > 0
const isOnTheWay = ({ subject: { stage } }: Person) => stage !== 'arrived' && stage !== 'settled'
const hasNoPassport = ({ subject: { member } }: Person) =>
  member.identityProof !== undefined &&
  member.identityProof !== 'unknown' &&
  member.identityProof !== 'passport'
const isOrMayBe14 = ({ subject: { birth, facts } }: Person) =>
  maybe(hasReached(14, birth, { first: facts.on, last: facts.on }))
const needsTbTest = ({ subject: { member, facts } }: Person) => !isTbExempt(member.nationality, facts.on)

const files = (route: 'online' | 'post' | 'embassy') =>
  when(({ facts: { application } }) => (application.route ?? 'unknown') === route, filers)
const filesOnline = when(
  ({ facts: { application } }) => application.route !== 'post' && application.route !== 'embassy',
  filers,
)
const mayNeedReception = ({ facts: { sponsor } }: Procedure) => sponsor.housing !== 'own-suitable'

const ROWS: readonly StepRow[] = [
  { id: 'get-help', phase: 'prepare', who: everybody, fitsTheSponsor: () => true },
  {
    id: 'read-decision',
    phase: 'prepare',
    who: when(({ facts }) => readsTheDecision(facts), everybody),
    fitsTheSponsor: readsTheDecision,
  },
  { id: 'collect-documents', phase: 'prepare', who: forTravellers(hasPapers) },
  {
    id: 'trace-missing',
    phase: 'prepare',
    who: ({ people }) =>
      people.filter(
        ({ subject: { member } }) => member.whereabouts === 'missing' || member.whereabouts === 'unknown',
      ),
  },
  { id: 'explain-missing-papers', phase: 'prepare', who: lists('missing-papers-explanation') },
  { id: 'translate', phase: 'prepare', who: caseLists('sworn-translation') },
  { id: 'legalise', phase: 'prepare', who: caseLists('legalisation') },
  {
    id: 'laissez-passer',
    phase: 'prepare',
    who: forTravellers(
      (person) =>
        isOnTheWay(person) && (hasNoPassport(person) || person.assessed.notes.includes('passport-too-short')),
    ),
  },
  {
    id: 'own-asylum-claim',
    phase: 'prepare',
    who: ({ facts, people }) =>
      facts.permit === 'asylum-derived'
        ? people
        : people.filter(({ assessed }) => assessed.route === 'own-asylum'),
    fitsTheSponsor: ({ permit }) => permit === 'asylum-derived',
  },
  {
    id: 'choose-route',
    phase: 'apply',
    who: when(({ facts: { application } }) => (application.route ?? 'unknown') === 'unknown', filers),
  },
  { id: 'apply-online', phase: 'apply', deadline: 'apply', who: filesOnline },
  { id: 'apply-post', phase: 'apply', deadline: 'apply', who: files('post') },
  { id: 'apply-embassy', phase: 'apply', deadline: 'apply', who: files('embassy') },
  {
    id: 'embassy-send',
    phase: 'apply',
    deadline: 'embassy-send',
    who: when(hasDate('embassy-send'), filers),
  },
  { id: 'pay-fee', phase: 'apply', who: forTravellers(({ assessed: { feeEur } }) => (feeEur ?? 0) > 0) },
  {
    id: 'apply-late',
    phase: 'apply',
    deadline: 'apply',
    who: forTravellers(({ assessed }) => assessed.alternatives.includes('nareis-late')),
  },
  { id: 'keep-proof', phase: 'apply', who: travellers },
  { id: 'receipt-letter', phase: 'wait', who: travellers },
  { id: 'send-originals', phase: 'wait', who: lists('relationship-original') },
  { id: 'answer-letters', phase: 'wait', deadline: 'reply', who: travellers },
  { id: 'dna-or-interview', phase: 'wait', who: lists('missing-papers-explanation') },
  { id: 'wait-decision', phase: 'wait', deadline: 'ind-decision', who: travellers },
  {
    id: 'late-decision',
    phase: 'wait',
    deadline: 'ind-decision',
    who: ({ people, deadlines }) => {
      const late = deadlines.filter(({ id, passed }) => id === 'ind-decision' && passed)
      return people.filter(({ assessed }) => late.some(({ memberIds }) => memberIds.includes(assessed.id)))
    },
  },
  {
    id: 'object-negative',
    phase: 'decision',
    deadline: 'object',
    who: ({ people }) => people.filter(({ subject }) => subject.stage === 'refused'),
  },
  { id: 'tell-family', phase: 'decision', who: travellers },
  {
    id: 'mvv-appointment',
    phase: 'decision',
    deadline: 'mvv-appointment',
    who: forTravellers(({ subject }) => subject.stage !== 'refused'),
  },
  { id: 'book-travel', phase: 'travel', who: travellers },
  { id: 'ask-coa-reception', phase: 'travel', who: when(mayNeedReception) },
  { id: 'book-ind-appointment', phase: 'travel', who: when((procedure) => !mayNeedReception(procedure)) },
  { id: 'travel', phase: 'travel', deadline: 'travel', who: travellers },
  { id: 'register-ind', phase: 'arrive', deadline: 'register', who: travellers },
  { id: 'receive-permit', phase: 'arrive', who: travellers },
  { id: 'tb-test', phase: 'arrive', deadline: 'tb-test', who: forTravellers(needsTbTest) },
  { id: 'brp', phase: 'settle', who: travellers },
  { id: 'health-insurance', phase: 'settle', deadline: 'health-insurance', who: travellers },
  { id: 'family-doctor', phase: 'settle', who: travellers },
  { id: 'school-and-work', phase: 'settle', who: travellers },
  { id: 'integration', phase: 'settle', who: travellers },
  { id: 'carry-id', phase: 'settle', who: forTravellers(isOrMayBe14) },
  { id: 'duties-family', phase: 'settle', who: travellers },
  { id: 'duties-sponsor', phase: 'settle', who: travellers },
  { id: 'extend-permit', phase: 'settle', deadline: 'permit-ends', who: travellers },
]

/** Which permit it is, or which of the two statuses, stands in the decision. */
function readsTheDecision({ permit, protection }: Facts): boolean {
  const hasAsylum = permit === 'asylum-temporary' || permit === 'asylum-indefinite'
  return permit === 'unknown' || (protection === 'unknown' && hasAsylum)
}

/** The first phase that is not done for somebody. */
function phaseNow({ subject: { stage, progress } }: Person): Phase {
  switch (stage) {
    case 'preparing':
      return 'prepare'
    case 'submitted':
      return 'wait'
    case 'refused':
      return 'decision'
    case 'approved':
      return progress.mvvValidFrom === undefined ? 'decision' : 'travel'
    case 'arrived':
      return 'arrive'
    case 'settled':
      return 'settle'
  }
}

function stateOf(phase: Phase, who: readonly Person[]): StepState {
  const at = PHASES.indexOf(phase)
  let isDone = true
  for (const person of who) {
    const reached = PHASES.indexOf(phaseNow(person))
    if (reached === at) return 'now'
    if (reached < at) isDone = false
  }
  return isDone ? 'done' : 'later'
}

const FILING: ReadonlySet<StepId> = new Set(['apply-late', 'apply-online', 'apply-post', 'apply-embassy'])

/** Papers are missing and the day is near or past: filing comes first, papers may follow. */
function isShortOfTime({ people, documents, theDay }: Procedure): boolean {
  if (theDay === null || theDay.daysLeft > SHORT_OF_TIME_DAYS) return false
  const isMissing = ({ state }: DocumentItem) => state !== 'have'
  return documents.some(isMissing) || people.some(({ assessed }) => assessed.documents.some(isMissing))
}

/** What to do first: object, then file when time is short (a late application before all), else in order. */
function urgency({ id, papersMayFollow }: Step): number {
  if (id === 'object-negative') return 0
  if (!papersMayFollow) return 3
  return id === 'apply-late' ? 1 : 2
}

/** Every step that fits, in the order in which it is to be done. */
export function stepsOf(given: Omit<Procedure, 'travellers' | 'filers'>): Step[] {
  const { people, deadlines } = given
  const procedure: Procedure = {
    ...given,
    travellers: people.filter(comesByApplication),
    filers: people.filter(filesAtTheInd),
  }
  const isShort = isShortOfTime(procedure)
  const due = new Set(deadlines.map(({ id }) => id))
  const steps: Step[] = []
  for (const { id, phase, deadline, who, fitsTheSponsor } of ROWS) {
    const persons = who(procedure)
    if (persons.length === 0 && !(people.length === 0 && fitsTheSponsor?.(given.facts))) continue
    const state = persons.length === 0 ? 'now' : stateOf(phase, persons)
    const papersMayFollow = isShort && FILING.has(id) && state !== 'done'
    steps.push({
      id,
      phase,
      state: papersMayFollow ? 'now' : state,
      memberIds: persons.map(({ assessed }) => assessed.id),
      deadline: deadline !== undefined && due.has(deadline) ? deadline : null,
      papersMayFollow,
    })
  }
  return steps.sort((a, b) => urgency(a) - urgency(b))
}
