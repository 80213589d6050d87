import type { Status } from '../assessment'
import { birthday } from '../calendar'
import { TERMS } from '../figures'
import { maybe, neverWorseThanUnknown } from '../known'
import type { Subject } from '../subject'
import type { TimingCondition } from './condition'

function waited({ facts, progress, stage }: Subject): Status {
  if (facts.waitingOver === null) return 'unknown'
  if (stage === 'preparing') return facts.on >= facts.waitingOver ? 'met' : 'not-met'
  const { submittedOn } = progress
  if (submittedOn === undefined || submittedOn === 'unknown') return 'unknown'
  return submittedOn >= facts.waitingOver ? 'met' : 'unknown'
}

/** A child that may come of age before the wait is over. */
const growsUpWaiting = ({ member, isMinor, birth, facts }: Subject): boolean =>
  member.relation === 'child' &&
  maybe(isMinor) &&
  (birth === null || facts.waitingOver === null || birthday(birth.first, 18) <= facts.waitingOver)

/** With subsidiary protection family can be brought two years after the decision. */
export const waitingPeriod: TimingCondition = {
  id: 'waiting-period',
  sources: ['law-2026', ...TERMS.waiting.sources],
  weight: 'timing',
  appliesTo: ({ facts }) => facts.protection === 'subsidiary',
  status: (subject) =>
    subject.member.relation === 'parent' ? neverWorseThanUnknown(waited(subject)) : waited(subject),
  otherwise: (subject) =>
    growsUpWaiting(subject)
      ? { outcome: 'get-advice', from: null }
      : { outcome: 'not-yet', from: subject.facts.waitingOver },
}
