/** What is said of one family member: the outcome, what it means for this person, and what comes next. */
import type { TextKey } from '@/lib/i18n'
import { daysBetween, type MemberAssessment, type Outcome } from '@/lib/rules'
import type { Said } from './said'
import { dateOf, hasMvv, isRefusedAgain, isSent, type Situation } from './situation'

type Part = 'label' | 'meaning' | 'next'
/** The texts that an outcome has for one part: the plain one, and one for each situation. */
type TextOf<O extends Outcome, P extends Part> = Extract<TextKey, `outcomes.${O}.${P}${'' | `-${string}`}`>
type Choices = {
  readonly [O in Outcome]?: {
    readonly [P in Part]?: (member: MemberAssessment, s: Situation) => TextOf<O, P>
  }
}

const isLate = ({ alternatives }: MemberAssessment) => alternatives.includes('nareis-late')
const isWaiting = ({ conditions }: MemberAssessment) =>
  conditions.some(({ id, status }) => id === 'waiting-period' && status === 'not-met')

/** A day to file by that holds for this person: coming, passed, or none. */
function filingDay({ id }: MemberAssessment, s: Situation): 'coming' | 'passed' | 'none' {
  const apply = dateOf(s, 'apply')
  if (!apply?.memberIds.includes(id)) return 'none'
  return apply.passed ? 'passed' : 'coming'
}

/** Whole days before an 18th birthday in which it is said beside the person: about half a year. */
const NEAR_18_DAYS = 183

/** Nothing was sent yet for a child whose 18th birthday, as early as it can be, is near. */
const turns18Soon = ({ id, stage }: MemberAssessment, { assessment: { deadlines, on } }: Situation) =>
  stage === 'preparing' &&
  deadlines.some(
    (deadline) =>
      deadline.id === 'child-turns-18' &&
      deadline.memberIds.includes(id) &&
      !deadline.passed &&
      daysBetween(on, deadline.date) <= NEAR_18_DAYS,
  )

const CHOICES: Choices = {
  'can-apply': {
    next: ({ stage }, { hasGuardian }) => {
      if (stage === 'submitted') return 'outcomes.can-apply.next-submitted'
      return hasGuardian ? 'outcomes.can-apply.next-guardian' : 'outcomes.can-apply.next'
    },
  },
  'get-advice': {
    label: (member, s) => {
      if (member.notes.includes('refusal-final')) return 'outcomes.get-advice.label-refused-final'
      if (member.stage !== 'refused') return 'outcomes.get-advice.label'
      return isRefusedAgain(member.id, s)
        ? 'outcomes.get-advice.label-refused-again'
        : 'outcomes.get-advice.label-refused'
    },
    meaning: (member, s) => {
      const { stage, route, conditions, notes } = member
      if (notes.includes('refusal-final'))
        return isRefusedAgain(member.id, s)
          ? 'outcomes.get-advice.meaning-refused-again-passed'
          : 'outcomes.get-advice.meaning-refused-passed'
      if (stage === 'refused')
        return isRefusedAgain(member.id, s)
          ? 'outcomes.get-advice.meaning-refused-again'
          : 'outcomes.get-advice.meaning-refused'
      if (stage === 'submitted') return 'outcomes.get-advice.meaning-submitted'
      if (route === 'own-asylum') return 'outcomes.get-advice.meaning-own-asylum'
      return conditions.some(({ status }) => status === 'unknown')
        ? 'outcomes.get-advice.meaning-unclear'
        : 'outcomes.get-advice.meaning'
    },
    next: (member, s) => {
      if (member.stage === 'refused') return 'outcomes.get-advice.next-refused'
      if (member.stage === 'submitted') return 'outcomes.get-advice.next-submitted'
      const day = filingDay(member, s)
      if (day === 'passed' && member.route === 'nareis') return 'outcomes.get-advice.next-late'
      return day === 'coming' ? 'outcomes.get-advice.next' : 'outcomes.get-advice.next-no-day'
    },
  },
  'not-yet': {
    meaning: (member, { assessment }) => {
      if (assessment.sponsor.outcome === 'not-yet') return 'outcomes.not-yet.meaning-asylum'
      return isWaiting(member) ? 'outcomes.not-yet.meaning-subsidiary' : 'outcomes.not-yet.meaning'
    },
    next: (member) => (isWaiting(member) ? 'outcomes.not-yet.next-subsidiary' : 'outcomes.not-yet.next'),
  },
  'other-route': {
    label: (member) => {
      if (!isLate(member)) return 'outcomes.other-route.label'
      return isSent(member) ? 'outcomes.other-route.label-late-sent' : 'outcomes.other-route.label-late'
    },
    meaning: (member) => {
      if (!isLate(member)) return 'outcomes.other-route.meaning'
      return isSent(member) ? 'outcomes.other-route.meaning-late-sent' : 'outcomes.other-route.meaning-late'
    },
    next: (member, s) => {
      if (!isLate(member))
        return turns18Soon(member, s) ? 'outcomes.other-route.next-before-18' : 'outcomes.other-route.next'
      return isSent(member) ? 'outcomes.other-route.next-late-sent' : 'outcomes.other-route.next-late'
    },
  },
  approved: {
    label: ({ stage }) =>
      stage === 'settled' ? 'outcomes.approved.label-settled' : 'outcomes.approved.label',
    meaning: ({ stage }) =>
      stage === 'settled' ? 'outcomes.approved.meaning-settled' : 'outcomes.approved.meaning',
    next: ({ stage, id }, s) => {
      if (stage === 'settled') return 'outcomes.approved.next-settled'
      if (stage === 'arrived') return 'outcomes.approved.next-arrived'
      return dateOf(s, 'travel')?.memberIds.includes(id) || hasMvv(s.assessment)
        ? 'outcomes.approved.next-mvv'
        : 'outcomes.approved.next'
    },
  },
}

function part(name: Part, member: MemberAssessment, s: Situation): Said {
  const choose = CHOICES[member.outcome]?.[name]
  return { key: choose ? choose(member, s) : `outcomes.${member.outcome}.${name}` }
}

export const outcomeLabel = (member: MemberAssessment, s: Situation): Said => part('label', member, s)
export const outcomeMeaning = (member: MemberAssessment, s: Situation): Said => part('meaning', member, s)
export const outcomeNext = (member: MemberAssessment, s: Situation): Said => part('next', member, s)
