/** What to do today: one step that is now, with one button; and which letters and helpers this case can need. */
import { CONTACTS, type ContactId } from '@/lib/contacts'
import {
  type Assessment,
  type CaseFile,
  type DeadlineId,
  daysBetween,
  SHORT_OF_TIME_DAYS,
  type Step,
  type StepId,
  spanOf,
} from '@/lib/rules'
import { embassyVisitOf, helperFor, namesVeiligThuis, type Situation } from '@/lib/wording'
import { type Action, type AnswerId, DRAFTS, type DraftId, type Lead, type Today } from './model'
import { phasesOf } from './way'

const call = (contact: ContactId): Action => ({ kind: 'call', contact })
const open = (contact: ContactId): Action => ({ kind: 'open', contact })
const write = (draft: DraftId): Action => ({ kind: 'write', draft })
const LETTERS: Action = { kind: 'page', page: 'letters' }
const PAPERS: Action = { kind: 'room', room: 'papers' }

const ACTIONS: Partial<Record<StepId, Action>> = {
  'read-decision': LETTERS,
  'collect-documents': PAPERS,
  'trace-missing': open('rode-kruis'),
  'explain-missing-papers': write('missing-papers'),
  translate: open('bureau-wbtv'),
  legalise: open('nederland-wereldwijd'),
  'laissez-passer': open('nederland-wereldwijd'),
  'own-asylum-claim': call('juridisch-loket'),
  'choose-route': open('ind-nareis'),
  'apply-online': open('ind-nareis'),
  'apply-post': open('ind-nareis'),
  'apply-embassy': open('ind-nareis'),
  'embassy-send': open('ind-nareis'),
  'pay-fee': open('ind'),
  'apply-late': write('late-application'),
  'keep-proof': LETTERS,
  'receipt-letter': LETTERS,
  'send-originals': PAPERS,
  'answer-letters': call('ind'),
  'dna-or-interview': call('ind'),
  'wait-decision': open('ind'),
  'late-decision': call('ind'),
  'answer-intention': call('juridisch-loket'),
  'appeal-age': call('juridisch-loket'),
  'object-negative': call('juridisch-loket'),
  'appeal-negative': call('juridisch-loket'),
  'refusal-final': call('juridisch-loket'),
  separated: call('juridisch-loket'),
  'tell-family': LETTERS,
  'ask-before-journey': call('juridisch-loket'),
  'mvv-appointment': call('nederland-wereldwijd'),
  'travel-together': call('ind'),
  'book-travel': open('iom'),
  'ask-coa-reception': write('coa-reception'),
  'book-ind-appointment': call('ind'),
  travel: call('nederland-wereldwijd'),
  'register-ind': call('ind'),
  'receive-permit': call('ind'),
  integration: call('duo'),
  'extend-permit': open('ind'),
}

/** Whom this family turns to first. */
function helpAction(situation: Situation): Action {
  const contact = helperFor(situation)
  return CONTACTS[contact].phoneShown === null ? open(contact) : call(contact)
}

/** What has to be done by the day that leads. */
const STEP_OF_LEAD: Partial<Record<DeadlineId | 'own-asylum', StepId>> = {
  'mvv-appointment': 'mvv-appointment',
  'mvv-extended': 'mvv-appointment',
  register: 'register-ind',
  'tb-test': 'tb-test',
  'health-insurance': 'health-insurance',
}

/** While the decision is waited for; the receipt letter leads in the weeks in which it comes. */
const STEP_OF_ANSWER: Partial<Record<AnswerId, StepId>> = {
  'submitted-by': 'wait-decision',
  'submitted-late': 'late-decision',
  'submitted-on-hold': 'do-not-withdraw',
}
const RECEIPT_COMES_WITHIN_DAYS = 14

function isJustSent({ file, assessment }: Situation): boolean {
  const sent = spanOf(file.application?.submittedOn)
  return sent !== null && daysBetween(sent.last, assessment.on) <= RECEIPT_COMES_WITHIN_DAYS
}

/** What goes on beside everything else: a day that is near goes before it. */
const CAN_WAIT: ReadonlySet<StepId> = new Set([
  'get-help',
  'collect-documents',
  'receipt-letter',
  'send-originals',
  'answer-letters',
  'dna-or-interview',
  'do-not-withdraw',
  'wait-decision',
  'late-decision',
  'tell-family',
  'receive-permit',
  'brp',
])

const canWait = (step: Step | undefined) => step === undefined || CAN_WAIT.has(step.id)

function stepOf(lead: Lead, situation: Situation): StepId | undefined {
  if (lead.kind === 'answer') return isJustSent(situation) ? undefined : STEP_OF_ANSWER[lead.id]
  return lead.kind === 'day' && lead.daysLeft <= SHORT_OF_TIME_DAYS ? STEP_OF_LEAD[lead.id] : undefined
}

/**
 * The first step that is now. After the visit to the embassy the application has to be sent. The step of the day that leads goes first where that day is near, also where the rules take
 * it for done because a later one was told: nobody said that it is.
 */
function firstStep(situation: Situation, lead: Lead): Step | undefined {
  const { steps } = situation.assessment
  const first = steps.find(({ state }) => state === 'now')
  const toSend = steps.find(({ id, state }) => id === 'embassy-send' && state !== 'done')
  if (toSend && embassyVisitOf(situation) === 'visited' && (first?.id === 'apply-embassy' || canWait(first)))
    return toSend
  if (first === undefined || !canWait(first)) return first
  return steps.find(({ id, state }) => id === stepOf(lead, situation) && state !== 'later') ?? first
}

export function todayOf(situation: Situation, lead: Lead, drafts: readonly DraftId[]): Today | null {
  const step = firstStep(situation, lead)
  if (step === undefined) return null
  const action =
    step.id === 'get-help' ? helpAction(situation) : (ACTIONS[step.id] ?? { kind: 'room', room: 'steps' })
  // A letter that is not due is never offered.
  const isDue = action.kind !== 'write' || drafts.includes(action.draft)
  return { step, action: isDue ? action : { kind: 'room', room: 'steps' } }
}

/** Which letters are due in this case. */
export function draftsOf(file: CaseFile, { members, steps, deadlines }: Assessment): DraftId[] {
  const lists = (id: string) => members.some(({ documents }) => documents.some((item) => item.id === id))
  const isApproved = members.some(({ stage }) => stage === 'approved')
  const fits: Record<DraftId, boolean> = {
    'late-application': members.some(({ alternatives }) => alternatives.includes('nareis-late')),
    'missing-papers': lists('missing-papers-explanation'),
    'cannot-travel': (file.members ?? []).some(({ canTravel }) => canTravel === 'no'),
    'mvv-extension': deadlines.some(({ id }) => id === 'mvv-appointment'),
    'coa-reception':
      isApproved && steps.some(({ id, state }) => id === 'ask-coa-reception' && state !== 'done'),
  }
  return DRAFTS.filter((id) => fits[id])
}

/** Whether a text that names Veilig Thuis is shown among the steps: where the phase of its step is near or done. */
const showsVeiligThuis = (assessment: Assessment): boolean =>
  phasesOf(assessment).some(
    ({ isNear, state, steps }) =>
      (isNear || state === 'done') && steps.some(({ id }) => namesVeiligThuis(id)),
  )

/** Whom to turn to, in the order of this case: for the first step, for the stage, then the others. */
export function helpersOf({ file, assessment }: Situation, lead: Lead, today: Today | null): ContactId[] {
  const { steps, sponsor, members } = assessment
  const has = (...ids: StepId[]) => steps.some(({ id, state }) => ids.includes(id) && state !== 'done')
  const isRefused = members.some(({ stage }) => stage === 'refused')
  const needsLawyer =
    isRefused || lead.kind === 'passed' || members.some(({ outcome }) => outcome === 'get-advice')
  const inReception = file.sponsor?.housing === 'coa'
  const first = today?.action.kind === 'call' || today?.action.kind === 'open' ? [today.action.contact] : []
  return [
    ...new Set<ContactId>([
      ...first,
      ...(needsLawyer ? (['juridisch-loket'] as const) : []),
      ...(has('separated') ? (['veilig-thuis'] as const) : []),
      ...(sponsor.minorAtApplication === true || file.sponsor?.housing === 'nidos'
        ? (['nidos'] as const)
        : []),
      ...(has('trace-missing') ? (['rode-kruis', 'icrc-familylinks'] as const) : []),
      ...(inReception ? (['ind', 'ind-nareis'] as const) : (['vwn-local', 'vwn'] as const)),
      'ind',
      'ind-nareis',
      'vwn',
      'juridisch-loket',
      'raad-voor-rechtsbijstand',
      ...(has('translate') ? (['bureau-wbtv'] as const) : []),
      ...(has('mvv-appointment', 'book-travel', 'laissez-passer')
        ? (['nederland-wereldwijd', 'iom'] as const)
        : []),
      ...(has('ask-coa-reception') && members.some(({ stage }) => stage === 'approved')
        ? (['coa-reception'] as const)
        : []),
      ...(has('tb-test') ? (['ggd'] as const) : []),
      ...(has('integration') ? (['duo'] as const) : []),
      ...(showsVeiligThuis(assessment) ? (['veilig-thuis'] as const) : []),
      'refugeehelp',
    ]),
  ]
}
