/** What the sponsor's own permit decides for the family. */
import { mayBeRaisedBySponsor } from './asked'
import { hasReached } from './calendar'
import { AGES } from './figures'
import { maybe, not } from './known'
import type { Law } from './laws/law'
import type { Decided } from './person'
import { asFosterChild, regularIfClose, type Subject, sponsorIsAtLeast } from './subject'
import { plainVerdict, type Verdict } from './verdict'
import type { SponsorOutcome } from './vocabulary'

/** A permit that is no asylum permit decides before it matters where the family is: an asylum claim here is no way. */
export const isBySponsorAlone = (outcome: SponsorOutcome): boolean =>
  outcome === 'other-scheme' || outcome === 'regular-only'

/** A parent of a Dutch child: a right of its own under EU law. */
export const isParentOfDutchChild = (subject: Subject): boolean =>
  subject.facts.permit === 'dutch' &&
  subject.told.relation === 'parent' &&
  maybe(not(sponsorIsAtLeast(subject, AGES.adult)))

function regularOnly(subject: Subject): Verdict {
  const isParent = isParentOfDutchChild(subject)
  const notes: Verdict['notes'] = isParent ? ['dutch-child'] : []
  // Filed by a sponsor who became Dutch meanwhile: that application goes on.
  if (subject.stage === 'submitted') return plainVerdict('get-advice', 'nareis', { notes })
  return plainVerdict('other-route', isParent ? 'eu-law' : regularIfClose(subject), { notes })
}

/** The sponsor still waits for a decision: who may come by nareis once it is positive. */
function stillWaiting(subject: Subject, law: Law): Decided {
  const { facts, told } = subject
  const { relation } = told
  const notYet = plainVerdict('not-yet', 'nareis')
  if (relation === undefined) return { subject, verdict: notYet }
  if (mayBeRaisedBySponsor(subject)) return { subject: asFosterChild(subject), verdict: notYet }
  const today = { first: facts.on, last: facts.on }
  const isToAChild = maybe(not(hasReached(AGES.adult, facts.sponsorBirth, today)))
  const mayCome = relation !== 'other' && law.members[relation] !== undefined
  const isOpen = mayCome && (relation !== 'sibling' || isToAChild)
  return { subject, verdict: isOpen ? notYet : plainVerdict('other-route', 'other-family') }
}

/** Null: the sponsor's permit leaves nareis open. */
export function bySponsor(subject: Subject, outcome: SponsorOutcome, law: Law): Decided | null {
  const { permit } = subject.facts
  switch (outcome) {
    case 'cannot-sponsor':
      return {
        subject,
        verdict:
          permit === 'none'
            ? plainVerdict('not-covered', null)
            : plainVerdict('other-route', regularIfClose(subject)),
      }
    case 'not-yet':
      return stillWaiting(subject, law)
    case 'other-scheme':
      return {
        subject,
        verdict: plainVerdict('other-route', permit === 'eu-citizen' ? 'eu-law' : 'temporary-protection'),
      }
    case 'regular-only':
      return { subject, verdict: regularOnly(subject) }
    case 'can-sponsor':
    case 'get-advice':
      return null
  }
}
