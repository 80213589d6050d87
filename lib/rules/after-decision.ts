/** What holds once the IND has decided about somebody: it is never judged again, but it can run out. */
import { hasMvv } from './asked'
import { addTerm, dayOf } from './calendar'
import type { ApplicationProgress, Day } from './case'
import { hasFreeMovement, TERMS } from './figures'
import { lawInForce } from './laws'
import type { Subject } from './subject'
import { plainVerdict, type Verdict } from './verdict'
import type { MemberNote, Route } from './vocabulary'
import { toWorkingDay } from './working-days'

/** Last day of the mvv; null when no date of it is known. */
export function endOfMvv({ mvvValidUntil, mvvValidFrom }: ApplicationProgress): Day | null {
  const from = dayOf(mvvValidFrom)
  return dayOf(mvvValidUntil) ?? (from && addTerm(from, TERMS.mvv))
}

/** Last day to object to a refusal, or to appeal; null when it is not known. */
function lastDayAgainstRefusal({ objectBy, decisionOn }: ApplicationProgress): Day | null {
  const decided = dayOf(decisionOn)
  return dayOf(objectBy) ?? (decided && addTerm(decided, TERMS.objection))
}

/** Whether a term that the law ends on a working day is over (`atw`). */
export const isOver = (last: Day, on: Day): boolean => toWorkingDay(last, 'later').day < on

/** A wait for a court that the refusal of an older application may be part of: not one from before the new law. */
function isRefusedUnderTheNewLaw({ progress, filed, facts }: Subject): boolean {
  const decisionOn = dayOf(progress.decisionOn)
  const { from } = lawInForce(facts.on)
  // Of a refusal the decision on asylum is not asked: a day of filing that is not known can be any day.
  const isOlder = filed !== null && (progress.submittedOn === 'unknown' || filed.first < from)
  return isOlder && (decisionOn === null || decisionOn >= from)
}

function refusal(subject: Subject, home: Route): Verdict {
  const last = lastDayAgainstRefusal(subject.progress)
  const isFinal = last !== null && isOver(last, subject.facts.on)
  const notes: MemberNote[] = [isFinal ? 'refusal-final' : 'refused']
  if (isRefusedUnderTheNewLaw(subject)) notes.push('transition-pending')
  return plainVerdict('get-advice', home, { notes })
}

/** Why an approval is no use any more; null: it still is. */
function runOut({ told, progress, facts }: Subject): MemberNote | null {
  if (told.whereabouts === 'netherlands' || hasFreeMovement(told.nationality)) return null
  if (hasMvv({ progress })) {
    const end = endOfMvv(progress)
    return end !== null && end < facts.on ? 'mvv-expired' : null
  }
  const decisionOn = dayOf(progress.decisionOn)
  return decisionOn !== null && addTerm(decisionOn, TERMS.mvvExtended) < facts.on ? 'approval-ran-out' : null
}

/** Here, and the family tie on which the permit rests is broken. */
const isSeparated = ({ told: { relation, familyStill, livesTogether } }: Subject): boolean =>
  livesTogether === 'no' ||
  (familyStill === 'no' && (relation === 'partner' || relation === 'child' || relation === 'parent'))

/**
 * The verdict on somebody about whom the IND has decided; null: nothing is decided yet.
 * @param home the route of this sponsor.
 */
export function afterTheDecision(subject: Subject, home: Route): Verdict | null {
  switch (subject.stage) {
    case 'preparing':
    case 'submitted':
      return null
    case 'refused':
      return refusal(subject, home)
    case 'approved': {
      const note = runOut(subject)
      return note === null
        ? plainVerdict('approved', home)
        : plainVerdict('get-advice', home, { notes: [note] })
    }
    case 'arrived':
    case 'settled':
      return isSeparated(subject)
        ? plainVerdict('get-advice', 'own-asylum', { notes: ['separated'] })
        : plainVerdict('approved', home)
  }
}
