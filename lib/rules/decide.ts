/** What is decided about each member under one law, in the order of decisions/order-of-decision.md. */
import { afterTheDecision } from './after-decision'
import { mayBeDependentOnParents, mayBeRaisedBySponsor } from './asked'
import { bySponsor, isBySponsorAlone } from './by-sponsor'
import type { CaseFile, Day } from './case'
import type { Condition, Fallback, HardCondition, TimingCondition } from './conditions/condition'
import { onTime } from './conditions/on-time'
import { parentComes } from './conditions/parent-comes'
import { REGULAR_CONDITIONS } from './conditions/regular'
import { relationship } from './conditions/relationship'
import { type Facts, factsOf } from './facts'
import { hasFreeMovement } from './figures'
import { maybe } from './known'
import type { Law } from './laws/law'
import type { Decided } from './person'
import { isStageOpen } from './progress'
import { assessSponsor } from './sponsor'
import { asFosterChild, isNo, type Subject, subjectOf } from './subject'
import { plainVerdict, type Verdict } from './verdict'
import type { Alternative, Outcome, Route, SponsorAssessment, SponsorOutcome } from './vocabulary'
import { type Weighed, weigh } from './weigh'

const failedHard = (item: Weighed): item is Weighed<HardCondition> =>
  item.condition.weight === 'hard' && item.result.status === 'not-met'
const failedTiming = (item: Weighed): item is Weighed<TimingCondition> =>
  item.condition.weight === 'timing' && item.result.status === 'not-met'

/** Routes from narrow to wide: of several that are left, the narrowest is what remains. */
const routeRank = ({ outcome, route }: Fallback): number =>
  outcome === 'not-covered' ? 0 : route === 'other-family' ? 1 : 2

function alternativesOf(failed: Weighed<HardCondition>[], winner: Fallback): Alternative[] {
  const hasFailed = (id: string) => failed.some(({ condition }) => condition.id === id)
  if (winner.outcome === 'not-covered') return []
  if (hasFailed(parentComes.id) && winner.alternatives.length > 0) return winner.alternatives
  if (failed.length === 1 && hasFailed(onTime.id)) return ['nareis-late']
  return hasFailed(relationship.id) ? ['regular'] : []
}

/** Nareis is closed: the narrowest of the routes that are left. On a tie the parent's route wins. */
function closed(failed: Weighed<HardCondition>[], subject: Subject): Verdict {
  const fallbacks = failed.map(({ condition }) => ({
    id: condition.id,
    ...condition.otherwise(subject),
  }))
  const ranked = fallbacks.sort(
    (a, b) =>
      routeRank(a) - routeRank(b) || Number(b.id === 'parent-comes') - Number(a.id === 'parent-comes'),
  )
  const winner = ranked[0] as Fallback
  return plainVerdict(winner.outcome, winner.route, { alternatives: alternativesOf(failed, winner) })
}

/** What the conditions give together, before they are named. */
function weighedUp(weighed: Weighed[], subject: Subject, sponsor: SponsorOutcome): Verdict {
  const failed = weighed.filter(failedHard)
  if (failed.length > 0) return closed(failed, subject)

  const timing = weighed.filter(failedTiming)
  const first = timing.find(({ condition }) => condition.id === 'partners-of-age') ?? timing[0]
  if (first) {
    const { outcome, from } = first.condition.otherwise(subject)
    return plainVerdict(outcome, 'nareis', { from })
  }
  const isClear =
    sponsor === 'can-sponsor' && weighed.length > 0 && weighed.every(({ result }) => result.status === 'met')
  return plainVerdict(isClear ? 'can-apply' : 'get-advice', 'nareis')
}

function byConditions(subject: Subject, sponsor: SponsorOutcome, conditions: readonly Condition[]): Decided {
  const weighed = weigh(subject, conditions)
  const verdict = weighedUp(weighed, subject, sponsor)
  const isNarrow = verdict.route === null || verdict.route === 'other-family'
  const beside = isNarrow ? [] : weighed.flatMap(({ condition }) => condition.beside?.(subject) ?? [])
  return {
    subject,
    verdict: {
      ...verdict,
      alternatives: [...new Set([...verdict.alternatives, ...beside])],
      conditions: weighed.map(({ result }) => result),
      byConditions: true,
    },
  }
}

/** Outcomes from best to worst, as far as one can take the place of another. */
const OUTCOME_ORDER: readonly Outcome[] = ['can-apply', 'get-advice', 'not-yet', 'other-route', 'not-covered']

/** Whether an outcome is worse than another; false where the two cannot be compared. */
export const isWorse = (now: Outcome, then: Outcome): boolean =>
  OUTCOME_ORDER.includes(now) &&
  OUTCOME_ORDER.includes(then) &&
  OUTCOME_ORDER.indexOf(now) > OUTCOME_ORDER.indexOf(then)

/** Ways in which a brother, sister or other person can come, the one to prefer first. */
function waysOf(subject: Subject, sponsor: SponsorOutcome, law: Law): Decided[] {
  const { told, facts } = subject
  const ways: Decided[] = []
  if (mayBeRaisedBySponsor(subject)) {
    const raised = byConditions(asFosterChild(subject), sponsor, law.members.child ?? [])
    const isCertain = raised.subject.asFosterChild === 'certainly'
    if (isCertain || !isNo(raised.verdict.outcome)) ways.push(raised)
  }
  if (mayBeDependentOnParents(subject))
    ways.push({
      subject,
      verdict: plainVerdict('get-advice', 'nareis', { notes: ['dependent-sibling'] }),
    })
  if (told.relation === 'sibling' && law.members.sibling && maybe(facts.minorAlone))
    ways.push(byConditions(subject, sponsor, law.members.sibling))
  ways.push({ subject, verdict: plainVerdict('other-route', 'other-family') })
  return ways
}

/** The relation decides: who comes by the conditions of the law, and who by another way. */
function byRelation(subject: Subject, sponsor: SponsorOutcome, law: Law): Decided {
  const { relation } = subject.told
  if (relation === 'sibling' || relation === 'other')
    return waysOf(subject, sponsor, law).reduce((best, way) =>
      isWorse(best.verdict.outcome, way.verdict.outcome) ? way : best,
    )
  if (relation === undefined) return byConditions(subject, sponsor, [])
  const conditions = law.members[relation]
  if (conditions === undefined) return { subject, verdict: plainVerdict('other-route', 'other-family') }
  return byConditions(subject, sponsor, conditions)
}

function decideMember(subject: Subject, sponsor: SponsorOutcome, law: Law): Decided {
  const { told } = subject
  const home: Route = sponsor === 'regular-only' ? 'regular' : 'nareis'
  const past = afterTheDecision(subject, home)
  if (past) return { subject, verdict: past }
  if (hasFreeMovement(told.nationality))
    return { subject, verdict: plainVerdict('no-permit-needed', 'free-movement') }
  const first = isBySponsorAlone(sponsor) ? bySponsor(subject, sponsor, law) : null
  if (first) return first
  if (told.whereabouts === 'netherlands')
    return { subject, verdict: plainVerdict('get-advice', 'own-asylum') }
  const { subject: judged, verdict } = bySponsor(subject, sponsor, law) ?? byRelation(subject, sponsor, law)
  const notes: Verdict['notes'] =
    told.whereabouts === 'other-eu' ? [...verdict.notes, 'other-eu'] : verdict.notes
  return { subject: judged, verdict: { ...verdict, notes } }
}

export interface Decision {
  facts: Facts
  sponsor: SponsorAssessment
  /** In the order of the case. */
  people: readonly Decided[]
}

/** Partners, then parents: others are judged by what was found about them. */
const rankOf = ({ told: { relation } }: Subject): number =>
  relation === 'partner' ? 0 : relation === 'parent' ? 1 : 2

/** Everything one law says of a case on a day, before what touches several laws or several people. */
export function decide(file: CaseFile, law: Law, on: Day): Decision {
  const facts = factsOf(file, law, on)
  const sponsor = assessSponsor(facts, law)
  const decided = new Map<string, Decided>()
  const verdictOf = (id: string) => decided.get(id)?.verdict ?? null
  const subjects = facts.members.map((member) => subjectOf(facts, member, verdictOf))
  for (const subject of [...subjects].sort((a, b) => rankOf(a) - rankOf(b)))
    decided.set(subject.told.id, decideMember(subject, sponsor.outcome, law))
  return { facts, sponsor, people: subjects.map(({ told }) => decided.get(told.id) as Decided) }
}

/** The verdict with the conditions of the regular route, where that is the route to prepare. */
export function withRegularConditions({ subject, verdict }: Decided): Verdict {
  if (verdict.route !== 'regular' || !isStageOpen(subject.stage)) return verdict
  const weighed = weigh(subject, REGULAR_CONDITIONS)
  return { ...verdict, conditions: [...verdict.conditions, ...weighed.map(({ result }) => result)] }
}
