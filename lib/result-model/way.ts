/** The steps by phase, and the way from today to settled. */
import {
  type Assessment,
  addDays,
  type Deadline,
  type DeadlineId,
  PHASES,
  type Phase,
  type StepState,
  shownDay,
} from '@/lib/rules'
import type { PhasePart, ResultModel, WayPoint } from './model'

/** The phase in which a date has to be thought of. */
const PHASE_OF = {
  apply: 'apply',
  'apply-from': 'apply',
  'ask-term': 'apply',
  'appeal-age': 'prepare',
  'answer-intention': 'prepare',
  'eu-transfer': 'prepare',
  'child-turns-18': 'apply',
  'sponsor-turns-18': 'apply',
  'embassy-send': 'apply',
  reply: 'wait',
  'ind-decision': 'wait',
  object: 'decision',
  appeal: 'decision',
  'mvv-appointment': 'decision',
  'mvv-extended': 'decision',
  'passport-until': 'travel',
  travel: 'travel',
  register: 'arrive',
  'tb-test': 'arrive',
  'health-insurance': 'settle',
  'permit-ends': 'settle',
} as const satisfies Record<DeadlineId, Phase>

const stateOf = (states: readonly StepState[]): StepState => {
  if (states.includes('now')) return 'now'
  return states.length > 0 && states.every((state) => state === 'done') ? 'done' : 'later'
}

/** The phases that have steps; the one that is now and the next one stand open. */
export function phasesOf({ steps }: Assessment): PhasePart[] {
  const parts = PHASES.flatMap((phase) => {
    const own = steps.filter((step) => step.phase === phase)
    return own.length === 0 ? [] : [{ phase, state: stateOf(own.map(({ state }) => state)), steps: own }]
  })
  const now = parts.findIndex(({ state }) => state !== 'done')
  return parts.map((part, at) => ({ ...part, isNear: at === now || at === now + 1 }))
}

/** A birthday further away changes nothing that can be done now. */
const BIRTHDAY_MATTERS_DAYS = 365

const isOnTheWay = ({ id, date }: Deadline, { on }: Assessment): boolean =>
  id === 'child-turns-18' || id === 'sponsor-turns-18'
    ? date >= on && date <= addDays(on, BIRTHDAY_MATTERS_DAYS)
    : true

/** The points of the way: each phase in its order with its dates in the order of time, and today where it falls. */
export function wayOf(assessment: Assessment): WayPoint[] {
  const { deadlines, on } = assessment
  const today: WayPoint = { kind: 'today', id: 'today', date: on }
  const parts = phasesOf(assessment)
  const phases = PHASES.flatMap((phase) => {
    const state = parts.find((part) => part.phase === phase)?.state
    const dates = deadlines
      .filter((deadline) => PHASE_OF[deadline.id] === phase && isOnTheWay(deadline, assessment))
      .map((deadline): Extract<WayPoint, { kind: 'date' }> => {
        const date = shownDay(deadline, on)
        return { kind: 'date', id: deadline.id, date, passed: date < on, deadline }
      })
      .sort((a, b) => (a.date < b.date ? -1 : 1))
    return state === undefined && dates.length === 0 ? [] : [{ phase, state: state ?? 'later', dates }]
  })
  const at = phases.findIndex(({ state }) => state !== 'done')
  const points = phases.flatMap(({ phase, state, dates }, place): WayPoint[] => [
    { kind: 'phase', id: phase, state },
    ...dates.filter(({ passed }) => passed),
    ...(place === at ? [today] : []),
    ...dates.filter(({ passed }) => !passed),
  ])
  return at < 0 ? [...points, today] : points
}

/** The dates in the order in which the way has them, and after them those that are not on it. */
export function datesOf({ way, assessment }: Pick<ResultModel, 'way' | 'assessment'>): {
  onTheWay: Deadline[]
  others: Deadline[]
} {
  const onTheWay = way.flatMap((point) => (point.kind === 'date' ? [point.deadline] : []))
  return { onTheWay, others: assessment.deadlines.filter((deadline) => !onTheWay.includes(deadline)) }
}
