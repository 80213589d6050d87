/** The points of the way in words, for the picture and for who hears it. */
import { formatDay, formatWeekday, type Translate } from '@/lib/i18n'
import type { StepState } from '@/lib/rules'
import type { ResultModel } from './model'
import { namesOfAll } from './names'
import { speaker } from './speaker'

export type WayLine =
  | { kind: 'phase'; id: string; state: StepState; lead: string; text: string }
  | { kind: 'today'; id: 'today'; lead: string; text: string }
  | { kind: 'date'; id: string; passed: boolean; lead: string; text: string }

export const wayLines = (model: ResultModel, names: ReadonlyMap<string, string>, t: Translate): WayLine[] =>
  model.way.map((point): WayLine => {
    if (point.kind === 'today')
      return {
        kind: 'today',
        id: 'today',
        lead: t('result.today'),
        text: formatWeekday(t.locale, point.date),
      }
    if (point.kind === 'phase') {
      const { id, state } = point
      const lead = `${t(`steps.phases.${id}.title`)} (${t(`codes.stepState.${state}`)})`
      return { kind: 'phase', id, state, lead, text: '' }
    }
    const { id, date, passed, memberIds } = point
    const deadline = model.assessment.deadlines.find((one) => one.id === id && one.memberIds === memberIds)
    const title = deadline ? speaker(model, t).dateTitle(deadline) : ''
    const who = memberIds.length > 0 ? ` (${namesOfAll(memberIds, names, t)})` : ''
    return {
      kind: 'date',
      id: `${id} ${date}`,
      passed,
      lead: `${formatDay(t.locale, date)}${passed ? `, ${t('deadlines.passed')}` : ''}`,
      text: `${title}${who}`,
    }
  })
