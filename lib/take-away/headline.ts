import { formatDay, formatWeekday, type Translate } from '@/lib/i18n'
import type { Assessment, Deadline, DeadlineId, Stage } from '@/lib/rules'

const dateOf = ({ deadlines }: Assessment, id: DeadlineId): Deadline | undefined =>
  deadlines.find((deadline) => deadline.id === id)

/** The stage that matters most: what somebody has to act on first. */
const PRESSING: readonly Stage[] = ['refused', 'arrived', 'approved', 'preparing', 'submitted', 'settled']

export const pressingStage = ({ members }: Assessment): Stage =>
  PRESSING.find((stage) => members.some((member) => member.stage === stage)) ?? 'preparing'

function whilePreparing(assessment: Assessment, t: Translate): string {
  const members = assessment.members.filter(({ stage }) => stage === 'preparing')
  const count = members.filter(({ outcome }) => outcome === 'can-apply').length
  if (count === members.length) return t('result.headline.all-can-apply', { count })
  if (count > 0) return t('result.headline.can-apply', { count, total: members.length })
  const apply = dateOf(assessment, 'apply')
  const isLate = members.some(({ alternatives }) => alternatives.includes('nareis-late'))
  if (isLate) return t('result.headline.late')
  const outcomes = new Set(members.map(({ outcome }) => outcome))
  if (apply?.workingDay !== undefined && dateOf(assessment, 'apply-from') && !apply.passed)
    return t('result.headline.file-anyway', { date: formatWeekday(t.locale, apply.workingDay) })
  if (outcomes.has('get-advice')) return t('result.headline.advice')
  if (outcomes.has('not-yet')) {
    const from = members.find((member) => member.from !== null)?.from
    return from
      ? t('result.headline.not-yet-date', { date: formatDay(t.locale, from) })
      : t('result.headline.not-yet')
  }
  return outcomes.has('other-route') || outcomes.has('not-covered')
    ? t('result.headline.other-route')
    : t('result.headline.no-permit-needed')
}

/** The answer in one sentence, for the stage the family is in. */
export function headlineOf(assessment: Assessment, t: Translate): string {
  if (assessment.members.length === 0) return t('result.headline.nobody')
  const by = (id: DeadlineId) => {
    const deadline = dateOf(assessment, id)
    return deadline && formatWeekday(t.locale, deadline.date)
  }
  switch (pressingStage(assessment)) {
    case 'refused': {
      const date = by('object')
      return date ? t('result.headline.refused', { date }) : t('result.headline.refused-no-date')
    }
    case 'arrived': {
      const date = by('register')
      return date ? t('result.headline.arrived', { date }) : t('result.headline.arrived-no-date')
    }
    case 'approved': {
      const appointment = by('mvv-appointment')
      const travel = by('travel')
      if (appointment) return t('result.headline.approved', { date: appointment })
      return travel ? t('result.headline.travel', { date: travel }) : t('result.headline.approved-no-date')
    }
    case 'submitted': {
      const date = by('ind-decision')
      if (date === undefined) return t('result.headline.submitted-no-date')
      return dateOf(assessment, 'ind-decision')?.passed
        ? t('result.headline.submitted-late', { date })
        : t('result.headline.submitted', { date })
    }
    case 'settled':
      return t('result.headline.settled')
    case 'preparing':
      return whilePreparing(assessment, t)
  }
}
