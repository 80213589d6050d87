/** What is decided about each member under one law, in the order of decisions/order-of-decision.md. */
import type {
  Alternative,
  ConditionResult,
  Outcome,
  Route,
  SponsorAssessment,
  SponsorOutcome,
  Status,
} from './assessment'
import type { CaseFile, Day } from './case'
import type { Condition, Fallback, HardCondition, TimingCondition } from './conditions/condition'
import { onTime } from './conditions/on-time'
import { parentComes } from './conditions/parent-comes'
import { regularConditions } from './conditions/regular'
import { relationship } from './conditions/relationship'
import { type Facts, factsOf } from './facts'
import { hasFreeMovement } from './figures'
import { lawById } from './laws'
import type { LawVersion } from './laws/versions'
import { assessSponsor } from './sponsor'
import { regularIfClose, type Subject, subjectOf } from './subject'
import { type Verdict, verdict } from './verdict'

type Weighed<C extends Condition = Condition> = { condition: C; result: ConditionResult }

const failedHard = (item: Weighed): item is Weighed<HardCondition> =>
  item.condition.weight === 'hard' && item.result.status === 'not-met'
const failedTiming = (item: Weighed): item is Weighed<TimingCondition> =>
  item.condition.weight === 'timing' && item.result.status === 'not-met'

/** Routes from narrow to wide: of several that are left, the narrowest is what remains. */
const narrowness = ({ outcome, route }: Fallback): number =>
  outcome === 'not-covered' ? 0 : route === 'other-family' ? 1 : 2

/** A rule that fails leaves its condition unknown: somebody has to look, and the rest stands. */
function statusOr(condition: Condition, subject: Subject): Status {
  try {
    return condition.status(subject)
  } catch {
    return 'unknown'
  }
}

function weigh(subject: Subject): Weighed[] {
  const { relation } = subject.member
  const law = lawById(subject.facts.law.id)
  const conditions: readonly Condition[] =
    relation === 'partner' || relation === 'child' || relation === 'parent' ? law[relation] : []
  return conditions
    .filter(({ appliesTo }) => appliesTo === undefined || appliesTo(subject))
    .map((condition) => {
      const { id, weight, sources } = condition
      return { condition, result: { id, status: statusOr(condition, subject), weight, sources } }
    })
}

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
      narrowness(a) - narrowness(b) || Number(b.id === 'parent-comes') - Number(a.id === 'parent-comes'),
  )
  const winner = ranked[0] as Fallback
  return { ...verdict(winner.outcome, winner.route), alternatives: alternativesOf(failed, winner) }
}

function byConditions(subject: Subject, sponsor: SponsorOutcome): Verdict {
  const weighed = weigh(subject)
  const conditions = weighed.map(({ result }) => result)
  const decided = (found: Verdict): Verdict => ({ ...found, conditions, byConditions: true })

  const failed = weighed.filter(failedHard)
  if (failed.length > 0) return decided(closed(failed, subject))

  const timing = weighed.filter(failedTiming)
  const first = timing.find(({ condition }) => condition.id === 'partners-of-age') ?? timing[0]
  if (first) {
    const { outcome, from } = first.condition.otherwise(subject)
    return decided(verdict(outcome, 'nareis', [], from))
  }

  const isClear =
    sponsor === 'can-sponsor' && conditions.length > 0 && conditions.every(({ status }) => status === 'met')
  return decided(verdict(isClear ? 'can-apply' : 'get-advice', 'nareis'))
}

/** What the sponsor's own permit decides for the family; null: it leaves nareis open. */
function bySponsor(subject: Subject, outcome: SponsorOutcome): Verdict | null {
  const { facts, member, stage } = subject
  const isOutside = member.relation === 'sibling' || member.relation === 'other'
  switch (outcome) {
    case 'cannot-sponsor':
      return facts.permit === 'none'
        ? verdict('not-covered', null)
        : verdict('other-route', regularIfClose(subject))
    case 'not-yet':
      return isOutside ? verdict('other-route', 'other-family') : verdict('not-yet', 'nareis')
    case 'other-scheme':
      return verdict('other-route', facts.permit === 'eu-citizen' ? 'eu-law' : 'temporary-protection')
    case 'regular-only':
      return stage === 'submitted'
        ? verdict('get-advice', 'nareis')
        : verdict('other-route', regularIfClose(subject))
    case 'can-sponsor':
    case 'get-advice':
      return null
  }
}

function decideMember(subject: Subject, sponsor: SponsorOutcome): Verdict {
  const { member, stage } = subject
  const home: Route = sponsor === 'regular-only' ? 'regular' : 'nareis'
  if (stage === 'approved' || stage === 'arrived' || stage === 'settled') return verdict('approved', home)
  if (stage === 'refused') return verdict('get-advice', home)
  if (hasFreeMovement(member.nationality)) return verdict('no-permit-needed', 'free-movement')
  if (member.whereabouts === 'netherlands') return verdict('get-advice', 'own-asylum')
  const decided = bySponsor(subject, sponsor)
  if (decided) return decided
  if (member.relation === 'sibling' || member.relation === 'other')
    return verdict('other-route', 'other-family')
  return byConditions(subject, sponsor)
}

export interface Decision {
  facts: Facts
  sponsor: SponsorAssessment
  subjects: readonly Subject[]
  /** In the order of the case. */
  verdicts: readonly Verdict[]
}

/** Everything one law says of a case on a day, before what touches several laws or several people. */
export function decide(file: CaseFile, law: LawVersion, on: Day): Decision {
  const facts = factsOf(file, law, on)
  const sponsor = assessSponsor(facts)
  const verdicts = new Map<string, Verdict>()
  const subjects = facts.members.map((member) => subjectOf(facts, member, (id) => verdicts.get(id) ?? null))
  const partnersFirst = [...subjects].sort(
    (a, b) => Number(b.member.relation === 'partner') - Number(a.member.relation === 'partner'),
  )
  for (const subject of partnersFirst) {
    const found = decideMember(subject, sponsor.outcome)
    verdicts.set(subject.member.id, found)
  }
  return {
    facts,
    sponsor,
    subjects,
    verdicts: subjects.map(({ member }) => verdicts.get(member.id) as Verdict),
  }
}

/** The verdict with the conditions of the regular route, where that is the route to prepare. */
export function withRegularConditions(subject: Subject, found: Verdict): Verdict {
  const isOpen = subject.stage === 'preparing' || subject.stage === 'submitted'
  if (found.route !== 'regular' || !isOpen) return found
  return { ...found, conditions: [...found.conditions, ...regularConditions(subject)] }
}

/** Outcomes from best to worst, as far as a change of law can move them. */
export const OUTCOME_ORDER: readonly Outcome[] = [
  'can-apply',
  'get-advice',
  'not-yet',
  'other-route',
  'not-covered',
]
