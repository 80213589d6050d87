import { birthday, type Span } from '../calendar'
import type { Day } from '../case'
import { AGES } from '../figures'
import { both, statusOf } from '../known'
import { isAtLeast, type Subject, sponsorIsAtLeast } from '../subject'
import type { TimingCondition } from './condition'

/** The later of the 18th birthdays still to come, each at its latest possible day. */
function bothOfAgeFrom({ birth, days: { last: day }, facts }: Subject): Day {
  const eighteenth = (span: Span | null) => (span ? birthday(span.last, AGES.adult) : day)
  return [eighteenth(birth), eighteenth(facts.sponsorBirth), day].reduce((a, b) => (a > b ? a : b))
}

/** Sponsor and partner are both 18 or over. Nobody is told to wait while the term would pass. */
export const partnersOfAge: TimingCondition = {
  id: 'partners-of-age',
  ages: [AGES.adult],
  sources: ['ind-2022', 'ind-2019'],
  weight: 'timing',
  status: (subject) => statusOf(both(isAtLeast(subject, AGES.adult), sponsorIsAtLeast(subject, AGES.adult))),
  otherwise: (subject) => {
    const { facts } = subject
    const from = bothOfAgeFrom(subject)
    if (facts.protection === 'subsidiary') {
      const { waitingOver } = facts
      return { outcome: 'not-yet', from: waitingOver !== null && waitingOver > from ? waitingOver : from }
    }
    const isBeforeTheEnd = facts.term !== null && !facts.decisionIsAhead && from <= facts.term.safeDay
    return isBeforeTheEnd ? { outcome: 'not-yet', from } : { outcome: 'get-advice', from: null }
  },
}
