import { birthday } from '../calendar'
import { AGES, TERMS } from '../figures'
import { maybe, neverWorseThanUnknown } from '../known'
import type { Subject } from '../subject'
import type { Status } from '../vocabulary'
import type { TimingCondition } from './condition'

function waited({ facts, filed, stage }: Subject): Status {
  if (facts.waitingOver === null || facts.isCardDate) return 'unknown'
  if (stage === 'preparing') return facts.on >= facts.waitingOver ? 'met' : 'not-met'
  return filed !== null && filed.first >= facts.waitingOver ? 'met' : 'unknown'
}

/** A child that may come of age before the wait is over. */
const growsUpWaiting = ({ member, isMinor, birth, facts }: Subject): boolean =>
  member.relation === 'child' &&
  maybe(isMinor) &&
  (birth === null || facts.waitingOver === null || birthday(birth.first, AGES.adult) <= facts.waitingOver)

/** Parents, brothers and sisters: waiting could take them past the sponsor's childhood. */
const isNotHeldToIt = ({ member: { relation } }: Subject): boolean =>
  relation === 'parent' || relation === 'sibling'

/** With subsidiary protection family can be brought two years after the decision. */
export const waitingPeriod: TimingCondition = {
  id: 'waiting-period',
  ages: [AGES.adult],
  sources: ['law-2026', ...TERMS.waiting.sources],
  weight: 'timing',
  appliesTo: ({ facts }) => facts.protection === 'subsidiary' && facts.law.terms.waiting !== null,
  status: (subject) => (isNotHeldToIt(subject) ? neverWorseThanUnknown(waited(subject)) : waited(subject)),
  otherwise: (subject) =>
    growsUpWaiting(subject)
      ? { outcome: 'get-advice', from: null }
      : { outcome: 'not-yet', from: subject.facts.waitingOver },
}
