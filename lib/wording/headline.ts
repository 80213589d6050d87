/** The answer in one instruction: what to do, and by which day. A day that has passed has words of its own. */
import type { TextKey } from '@/lib/i18n'
import type { Deadline, TheDay } from '@/lib/rules'
import type { Said } from './said'
import { dateOf, dayToKeep, type Situation, somebody } from './situation'

type HeadlineKey = Extract<TextKey, `result.headline.${string}`>

interface InTime {
  coming: HeadlineKey
  passed: HeadlineKey
  noDate: HeadlineKey
}

function byDate(deadline: Deadline | undefined, { coming, passed, noDate }: InTime): Said {
  if (deadline === undefined) return { key: noDate }
  return { key: deadline.passed ? passed : coming, days: { date: dayToKeep(deadline) } }
}

function afterApproval(s: Situation): Said {
  const travel = dateOf(s, 'travel')
  if (travel)
    return byDate(travel, {
      coming: 'result.headline.travel',
      passed: 'result.headline.travel-passed',
      noDate: 'result.headline.approved-no-date',
    })
  return byDate(dateOf(s, 'mvv-appointment'), {
    coming: 'result.headline.approved',
    passed: 'result.headline.approved-passed',
    noDate: 'result.headline.approved-no-date',
  })
}

/** Applications that the IND holds until a court has ruled: no date for a decision can be kept to. */
const isOnHold = (s: Situation) => somebody(s, ({ notes }) => notes.includes('transition-pending'))

function whileTheIndDecides(s: Situation): Said {
  const reply = dateOf(s, 'reply')
  if (reply)
    return byDate(reply, {
      coming: 'result.headline.reply',
      passed: 'result.headline.reply-passed',
      noDate: 'result.headline.submitted-no-date',
    })
  if (isOnHold(s)) return { key: 'result.headline.submitted-on-hold' }
  return byDate(dateOf(s, 'ind-decision'), {
    coming: 'result.headline.submitted',
    passed: 'result.headline.submitted-late',
    noDate: 'result.headline.submitted-no-date',
  })
}

function whileTooEarly(s: Situation): Said {
  const { members, sponsor } = s.assessment
  if (sponsor.outcome === 'not-yet') return { key: 'result.headline.not-yet' }
  const waiting = members.find(({ from }) => from !== null)
  if (waiting?.from == null) return { key: 'result.headline.advice' }
  const apply = dateOf(s, 'apply')
  if (apply && !apply.passed && waiting.from <= dayToKeep(apply))
    return { key: 'result.headline.not-yet-window', days: { from: waiting.from, until: dayToKeep(apply) } }
  const isSubsidiary = waiting.conditions.some(
    ({ id, status }) => id === 'waiting-period' && status === 'not-met',
  )
  return {
    key: isSubsidiary ? 'result.headline.not-yet-subsidiary' : 'result.headline.not-yet-date',
    days: { date: waiting.from },
  }
}

function canApplyNow(count: number, total: number, day: string | undefined): Said {
  const values = { count, total }
  const key = count === total ? 'all' : 'some'
  if (day) return { key: `result.headline.apply-${key}`, values, days: { date: day } }
  return { key: key === 'all' ? 'result.headline.all-can-apply' : 'result.headline.can-apply', values }
}

function withoutCertainty(s: Situation): Said {
  const { theDay } = s.assessment
  const apply = dateOf(s, 'apply')
  const day = theDay?.date ?? (apply && dayToKeep(apply))
  const has = (route: string) => somebody(s, (member) => member.route === route)
  if (day === undefined) return { key: 'result.headline.advice' }
  const isPassed = theDay ? theDay.daysLeft < 0 : apply?.passed
  if (isPassed) return { key: has('nareis') ? 'result.headline.late-unsure' : 'result.headline.advice' }
  if (has('nareis')) return { key: 'result.headline.advice-apply', days: { date: day } }
  return has('own-asylum')
    ? { key: 'result.headline.own-asylum', days: { date: day } }
    : { key: 'result.headline.advice' }
}

function whilePreparing(s: Situation): Said {
  const { theDay } = s.assessment
  const members = s.assessment.members.filter(({ stage }) => stage === 'preparing')
  const has = (outcome: string) => members.some((member) => member.outcome === outcome)
  const count = members.filter(({ outcome }) => outcome === 'can-apply').length
  if (count > 0)
    return canApplyNow(count, members.length, theDay && theDay.daysLeft >= 0 ? theDay.date : undefined)
  if (members.some(({ alternatives }) => alternatives.includes('nareis-late')))
    return { key: 'result.headline.late' }
  const apply = dateOf(s, 'apply')
  if (apply?.workingDay !== undefined && dateOf(s, 'apply-from') && !apply.passed)
    return { key: 'result.headline.file-anyway', days: { date: apply.workingDay } }
  if (has('not-yet') && !has('get-advice')) return whileTooEarly(s)
  if (has('get-advice')) return withoutCertainty(s)
  if (has('other-route')) return { key: 'result.headline.other-route' }
  return { key: has('not-covered') ? 'result.headline.not-covered' : 'result.headline.no-permit-needed' }
}

export function headlineOf(s: Situation): Said {
  if (s.assessment.members.length === 0) return { key: 'result.headline.nobody' }
  switch (s.stage) {
    case 'refused':
      return byDate(dateOf(s, 'object'), {
        coming: 'result.headline.refused',
        passed: 'result.headline.refused-passed',
        noDate: 'result.headline.refused-no-date',
      })
    case 'arrived':
      return byDate(dateOf(s, 'register'), {
        coming: 'result.headline.arrived',
        passed: 'result.headline.arrived-passed',
        noDate: 'result.headline.arrived-no-date',
      })
    case 'approved':
      return afterApproval(s)
    case 'submitted':
      return whileTheIndDecides(s)
    case 'settled':
      return { key: 'result.headline.settled' }
    case 'preparing':
      return whilePreparing(s)
  }
}

/** The title over THE day. */
export const dayTitle = ({ because, daysLeft }: TheDay): Said => ({
  key: daysLeft < 0 ? `result.dayPassed.${because}` : `result.day.${because}`,
})
