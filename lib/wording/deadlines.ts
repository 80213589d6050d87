/** What is said of a date. One that has passed has words of its own, and never those of one that is coming. */
import type { TextKey } from '@/lib/i18n'
import type { Deadline, DeadlineId, FilingRoute } from '@/lib/rules'
import { passportsReach, whoHasPassports } from './passports'
import type { Said } from './said'
import { dateOf, hasHomeForAll, membersOf, type Situation, somebody } from './situation'

type Part = 'title' | 'what' | 'past'
type TextOf<D extends DeadlineId, P extends Part> = Extract<
  TextKey,
  `deadlines.${D}.${P}${'' | `-${string}`}`
>
type Choices = {
  readonly [D in DeadlineId]?: { readonly [P in Part]?: (deadline: Deadline, s: Situation) => TextOf<D, P> }
}

const isForAsylumHere = (deadline: Deadline, s: Situation) =>
  membersOf(s, deadline.memberIds).every(({ route }) => route === 'own-asylum')
/** There is a day to apply by as well, and the kind of protection that decides which of the two holds is not known. */
const isForSubsidiaryOnly = (s: Situation) =>
  dateOf(s, 'apply') !== undefined && s.file.sponsor?.protection !== 'subsidiary'
/** How many of these people are the family of a child alone, who do not wait for the two years. */
function childsFamily(deadline: Deadline, s: Situation): 'all' | 'some' | 'none' {
  if (s.file.sponsor?.protection !== 'subsidiary') return 'none'
  const members = membersOf(s, deadline.memberIds)
  const family = members.filter(({ relation }) => relation === 'parent' || relation === 'sibling')
  if (family.length === 0) return 'none'
  return family.length === members.length ? 'all' : 'some'
}
const isAfterWithdrawal = ({ file }: Situation) => file.sponsor?.permitUnderReview === 'withdrawn'
const isOnHold = (s: Situation) => somebody(s, ({ notes }) => notes.includes('on-hold'))
const comesAfterTheSafeDay = ({ date, memberIds }: Deadline, s: Situation) => {
  const apply = dateOf(s, 'apply')
  return apply?.passed === false && apply.date < date && memberIds.every((id) => apply.memberIds.includes(id))
}

/** After a visit to the embassy the application goes to the IND by post. */
const APPLY_BY = {
  online: 'deadlines.apply.what-online',
  post: 'deadlines.apply.what-post',
  embassy: 'deadlines.apply.what-post',
  unknown: 'deadlines.apply.what',
} as const satisfies Record<FilingRoute, TextOf<'apply', 'what'>>

const CHOICES: Choices = {
  apply: {
    what: (d, s) =>
      isForAsylumHere(d, s)
        ? 'deadlines.apply.what-own-asylum'
        : APPLY_BY[s.file.application?.route ?? 'unknown'],
    past: (d, s) => (isForAsylumHere(d, s) ? 'deadlines.apply.past-own-asylum' : 'deadlines.apply.past'),
  },
  'apply-from': {
    title: (d, s) => {
      if (childsFamily(d, s) !== 'none') return 'deadlines.apply-from.title-child'
      return isForSubsidiaryOnly(s)
        ? 'deadlines.apply-from.title-subsidiary-only'
        : 'deadlines.apply-from.title'
    },
    what: (d, s) => {
      const family = childsFamily(d, s)
      if (family !== 'none')
        return family === 'all' ? 'deadlines.apply-from.what-child' : 'deadlines.apply-from.what-mixed'
      return isForSubsidiaryOnly(s)
        ? 'deadlines.apply-from.what-subsidiary-only'
        : 'deadlines.apply-from.what'
    },
    past: (d, s) =>
      childsFamily(d, s) === 'all' ? 'deadlines.apply-from.past-child' : 'deadlines.apply-from.past',
  },
  'answer-intention': {
    title: (_, s) =>
      isAfterWithdrawal(s)
        ? 'deadlines.answer-intention.title-withdrawn'
        : 'deadlines.answer-intention.title',
    what: (_, s) =>
      isAfterWithdrawal(s) ? 'deadlines.answer-intention.what-withdrawn' : 'deadlines.answer-intention.what',
  },
  'child-turns-18': {
    title: (d, s) =>
      comesAfterTheSafeDay(d, s) ? 'deadlines.child-turns-18.title' : 'deadlines.child-turns-18.title-first',
    what: (d, s) =>
      comesAfterTheSafeDay(d, s) ? 'deadlines.child-turns-18.what' : 'deadlines.child-turns-18.what-first',
  },
  'tb-test': {
    what: (_, s) => (hasHomeForAll(s) ? 'deadlines.tb-test.what-home' : 'deadlines.tb-test.what'),
    past: (_, s) => (hasHomeForAll(s) ? 'deadlines.tb-test.past-home' : 'deadlines.tb-test.past'),
  },
  'health-insurance': {
    what: (_, s) =>
      hasHomeForAll(s) ? 'deadlines.health-insurance.what-home' : 'deadlines.health-insurance.what',
  },
  'passport-until': {
    title: ({ date, memberIds }, s) => {
      if (passportsReach(date, memberIds, s) === true) return 'deadlines.passport-until.title-long-enough'
      return whoHasPassports(memberIds, s) === 'none'
        ? 'deadlines.passport-until.title-none'
        : 'deadlines.passport-until.title'
    },
    what: ({ date, memberIds }, s) => {
      if (whoHasPassports(memberIds, s) === 'none') return 'deadlines.passport-until.what-none'
      switch (passportsReach(date, memberIds, s)) {
        case true:
          return 'deadlines.passport-until.what-long-enough'
        case false:
          return 'deadlines.passport-until.what-too-short'
        default:
          return 'deadlines.passport-until.what'
      }
    },
  },
  'ind-decision': {
    past: (_, s) => (isOnHold(s) ? 'deadlines.ind-decision.past-on-hold' : 'deadlines.ind-decision.past'),
  },
}

function part(name: Part, deadline: Deadline, s: Situation): Said {
  return { key: CHOICES[deadline.id]?.[name]?.(deadline, s) ?? `deadlines.${deadline.id}.${name}` }
}

export const deadlineTitle = (deadline: Deadline, s: Situation): Said => part('title', deadline, s)
export const deadlineText = (deadline: Deadline, s: Situation): Said =>
  part(deadline.passed ? 'past' : 'what', deadline, s)
