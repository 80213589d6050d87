/** The procedure as steps in phases: only those that fit this family, and how far each is. */
import { headlineOf } from './deadlines'
import { SHORT_OF_TIME_DAYS } from './figures'
import type { Person } from './person'
import { comesByApplication, filesAtTheInd, type Procedure } from './procedure/procedure'
import { phaseNow, STEP_ROWS } from './procedure/rows'
import {
  type DeadlineId,
  type DocumentItem,
  type Headline,
  PHASES,
  type Phase,
  type Step,
  type StepId,
  type StepState,
} from './vocabulary'

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

const TO_FILE_BY: ReadonlySet<DeadlineId> = new Set(['apply', 'child-turns-18', 'sponsor-turns-18'])

/** Days to the one by which to file, whatever else leads; null: there is none. */
function daysToFile({ deadlines, facts: { on } }: Procedure): number | null {
  const headline = headlineOf(
    deadlines.filter(({ id }) => TO_FILE_BY.has(id)),
    on,
  )
  return headline?.daysLeft ?? null
}

function isPaperMissing({ people, documents }: Procedure): boolean {
  const isMissing = ({ state }: DocumentItem) => state !== 'have'
  return documents.some(isMissing) || people.some((person) => person.documents.some(isMissing))
}

/** What is done before all else, the most pressing first. */
const FIRST: readonly StepId[] = [
  'answer-intention',
  'object-negative',
  'appeal-negative',
  'refusal-final',
  'approval-ran-out',
  'mvv-expired',
  'separated',
]

/** The step that THE day asks for, where it is not to file. */
const STEP_OF_HEADLINE: Partial<Record<Headline['because'], StepId>> = {
  'answer-intention': 'answer-intention',
  'appeal-age': 'appeal-age',
  reply: 'answer-letters',
  object: 'object-negative',
  appeal: 'appeal-negative',
  'eu-transfer': 'other-eu',
}

/** Steps that a date of theirs brings forward once it has passed, and a letter that waits for an answer. */
const BROUGHT_FORWARD: Partial<Record<StepId, DeadlineId>> = {
  'answer-letters': 'reply',
  'appeal-age': 'appeal-age',
  'other-eu': 'eu-transfer',
  'mvv-appointment': 'mvv-appointment',
  'embassy-send': 'embassy-send',
  'register-ind': 'register',
  'tb-test': 'tb-test',
  'health-insurance': 'health-insurance',
}

/** Steps of somebody's own situation, which go before those that everybody has. */
const BEFORE_THE_REST: Partial<Record<StepId, number>> = {
  'cannot-travel': 21,
  'add-newborn': 22,
  'earlier-application': 29,
  'apply-late': 30,
}

/** Lower comes first; equal ones keep the order of the procedure. */
function rankOf(
  step: Step,
  { deadlines }: Procedure,
  headline: Headline | null,
  isFilingPressing: boolean,
): number {
  const late = FILING.has(step.id) && isFilingPressing && step.state === 'now'
  const date = BROUGHT_FORWARD[step.id]
  const isDue = deadlines.some(({ id, passed }) => id === date && (passed || id === 'reply'))
  if (headline !== null && STEP_OF_HEADLINE[headline.because] === step.id) return 0
  if (FIRST.includes(step.id)) return 1 + FIRST.indexOf(step.id)
  if (isDue && step.state !== 'done' && step.state !== 'later') return 20
  if (step.state === 'now' && step.id in BEFORE_THE_REST) return BEFORE_THE_REST[step.id] ?? 0
  if (late) return 31
  return 40
}

interface Given extends Omit<Procedure, 'travellers' | 'filers'> {
  headline: Headline | null
}

/** Every step that fits, in the order in which it is to be done. */
export function stepsOf({ headline, ...given }: Given): Step[] {
  const { people, deadlines } = given
  const procedure: Procedure = {
    ...given,
    travellers: people.filter(comesByApplication),
    filers: people.filter(filesAtTheInd),
  }
  const daysLeft = daysToFile(procedure)
  const isShort = daysLeft !== null && daysLeft <= SHORT_OF_TIME_DAYS && isPaperMissing(procedure)
  const isPressing = isShort || (daysLeft !== null && daysLeft < 0)
  const due = new Set(deadlines.map(({ id }) => id))
  const steps: Step[] = []
  for (const { id, phase, deadline, who, fitsTheSponsor, isAlwaysNow } of STEP_ROWS) {
    const persons = who(procedure)
    if (persons.length === 0 && !(people.length === 0 && fitsTheSponsor?.(given.facts))) continue
    const state = persons.length === 0 || isAlwaysNow ? 'now' : stateOf(phase, persons)
    const isPressed = isPressing && FILING.has(id) && state !== 'done'
    steps.push({
      id,
      phase,
      state: isPressed ? 'now' : state,
      memberIds: persons.map(({ subject }) => subject.told.id),
      deadline: deadline !== undefined && due.has(deadline) ? deadline : null,
      papersMayFollow: isShort && isPressed,
    })
  }
  const rank = new Map(steps.map((step) => [step, rankOf(step, procedure, headline, isPressing)]))
  return steps.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
}
