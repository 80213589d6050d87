/** The points of the way in words: the text beside each drawing. */
import { formatWeekday, type Translate } from '@/lib/i18n'
import type { Day, Deadline, Phase, StepState } from '@/lib/rules'
import type { ResultModel } from './model'
import { namesOfAll } from './names'
import { speaker } from './speaker'

export type WayLine = { key: string; lead: string; text: string } & (
  | { kind: 'phase'; id: Phase; state: StepState }
  | { kind: 'today'; id: 'today'; date: Day }
  | { kind: 'date'; id: string; date: Day; passed: boolean; deadline: Deadline }
)

/** What a date is, and for whom. */
export function dateText(
  deadline: Deadline,
  model: ResultModel,
  names: ReadonlyMap<string, string>,
  t: Translate,
): string {
  const { memberIds, passed } = deadline
  return [
    speaker(model, t).dateTitle(deadline),
    ...(memberIds.length > 0 ? [namesOfAll(memberIds, names, t)] : []),
    ...(passed ? [t('deadlines.passed')] : []),
  ].join(' · ')
}

export const wayLines = (model: ResultModel, names: ReadonlyMap<string, string>, t: Translate): WayLine[] =>
  model.way.map((point): WayLine => {
    if (point.kind === 'today') {
      const text = formatWeekday(t.locale, point.date)
      return { ...point, key: 'today', lead: t('result.today'), text }
    }
    if (point.kind === 'phase') {
      const { id, state } = point
      const lead = t(`steps.phases.${id}.title`)
      return { ...point, key: id, lead, text: t(`codes.stepState.${state}`) }
    }
    const { id, date, deadline } = point
    return {
      ...point,
      key: `${id} ${deadline.date} ${deadline.memberIds.join(' ')}`,
      lead: formatWeekday(t.locale, date),
      text: dateText(deadline, model, names, t),
    }
  })
