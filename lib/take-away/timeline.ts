/** The way from today to settled: the phases in their order, each with its dates, and today where it falls. */
import { formatDay, formatWeekday, type Translate } from '@/lib/i18n'
import {
  type Assessment,
  type Deadline,
  type DeadlineId,
  PHASES,
  type Phase,
  type StepState,
} from '@/lib/rules'
import { namesOfAll } from './names'

export type TimelineLine =
  | { kind: 'phase'; id: Phase; state: StepState; lead: string; text: string }
  | { kind: 'today'; id: 'today'; lead: string; text: string }
  | { kind: 'date'; id: string; passed: boolean; lead: string; text: string }

/** The phase in which a date has to be thought of. */
const PHASE_OF = {
  apply: 'apply',
  'apply-from': 'apply',
  'child-turns-18': 'apply',
  'sponsor-turns-18': 'apply',
  'embassy-send': 'apply',
  reply: 'wait',
  'ind-decision': 'wait',
  object: 'decision',
  'mvv-appointment': 'decision',
  'passport-until': 'travel',
  travel: 'travel',
  register: 'arrive',
  'tb-test': 'arrive',
  'health-insurance': 'settle',
  'permit-ends': 'settle',
} as const satisfies Record<DeadlineId, Phase>

const stateOf = (phase: Phase, { steps }: Assessment): StepState | null => {
  const own = steps.filter((step) => step.phase === phase)
  if (own.length === 0) return null
  if (own.some(({ state }) => state === 'now')) return 'now'
  return own.every(({ state }) => state === 'done') ? 'done' : 'later'
}

function dateLine(deadline: Deadline, names: ReadonlyMap<string, string>, t: Translate): TimelineLine {
  const { id, date, workingDay, memberIds, passed } = deadline
  const who = memberIds.length > 0 ? ` (${namesOfAll(memberIds, names, t)})` : ''
  return {
    kind: 'date',
    id: `${id} ${date}`,
    passed,
    lead: `${formatDay(t.locale, workingDay ?? date)}${passed ? `, ${t('deadlines.passed')}` : ''}`,
    text: `${t(`deadlines.${id}.title`)}${who}`,
  }
}

/** The lines of the timeline, the first first. Today stands in the phase that is now, after what has passed. */
export function timelineOf(
  assessment: Assessment,
  names: ReadonlyMap<string, string>,
  t: Translate,
): TimelineLine[] {
  const today: TimelineLine = {
    kind: 'today',
    id: 'today',
    lead: t('result.today'),
    text: formatWeekday(t.locale, assessment.on),
  }
  const phases = PHASES.flatMap((phase) => {
    const dates = assessment.deadlines.filter(({ id }) => PHASE_OF[id] === phase)
    const state = stateOf(phase, assessment) ?? (dates.length > 0 ? 'later' : null)
    return state === null ? [] : [{ phase, state, dates }]
  })
  const at = phases.findIndex(({ state }) => state !== 'done')
  const lines = phases.flatMap(({ phase, state, dates }, place): TimelineLine[] => {
    const own = dates.map((deadline) => ({ deadline, line: dateLine(deadline, names, t) }))
    const passed = own.filter(({ deadline }) => deadline.passed).map(({ line }) => line)
    const coming = own.filter(({ deadline }) => !deadline.passed).map(({ line }) => line)
    return [
      {
        kind: 'phase',
        id: phase,
        state,
        lead: t(`steps.phases.${phase}.title`),
        text: t(`codes.stepState.${state}`),
      },
      ...passed,
      ...(place === at ? [today] : []),
      ...coming,
    ]
  })
  return at < 0 ? [...lines, today] : lines
}
