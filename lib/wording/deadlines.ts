/** What is said of a date. One that has passed has words of its own, and never those of one that is coming. */
import type { TextKey } from '@/lib/i18n'
import type { Deadline, DeadlineId } from '@/lib/rules'
import type { Said } from './said'
import { dateOf, membersOf, type Situation, somebody } from './situation'

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
/** There is a day to apply by as well: the kind of protection decides which of the two holds. */
const isForSubsidiaryOnly = (s: Situation) => dateOf(s, 'apply') !== undefined
const isOnHold = (s: Situation) => somebody(s, ({ notes }) => notes.includes('on-hold'))
const comesAfterTheSafeDay = ({ date, memberIds }: Deadline, s: Situation) => {
  const apply = dateOf(s, 'apply')
  return apply !== undefined && apply.date < date && memberIds.every((id) => apply.memberIds.includes(id))
}

const CHOICES: Choices = {
  apply: {
    what: (d, s) => (isForAsylumHere(d, s) ? 'deadlines.apply.what-own-asylum' : 'deadlines.apply.what'),
    past: (d, s) => (isForAsylumHere(d, s) ? 'deadlines.apply.past-own-asylum' : 'deadlines.apply.past'),
  },
  'apply-from': {
    title: (_, s) =>
      isForSubsidiaryOnly(s) ? 'deadlines.apply-from.title-subsidiary-only' : 'deadlines.apply-from.title',
    what: (_, s) =>
      isForSubsidiaryOnly(s) ? 'deadlines.apply-from.what-subsidiary-only' : 'deadlines.apply-from.what',
  },
  'child-turns-18': {
    title: (d, s) =>
      comesAfterTheSafeDay(d, s) ? 'deadlines.child-turns-18.title' : 'deadlines.child-turns-18.title-first',
    what: (d, s) =>
      comesAfterTheSafeDay(d, s) ? 'deadlines.child-turns-18.what' : 'deadlines.child-turns-18.what-first',
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
