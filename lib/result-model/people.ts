/** What was decided about each person; whatever is the same for several is explained once. */
import type { Alternative, MemberAssessment, Route } from '@/lib/rules'
import { conditionText, noteText, outcomeMeaning, outcomeNext, type Situation } from '@/lib/wording'
import type { AnswerGroup, Person, ResultModel, Told } from './model'

/** First what is not met, then what is not clear yet. */
const BY_WEIGHT = { 'not-met': 0, unknown: 1, met: 2 }

/** Remembers who was told what: the second time, it says where it stands. */
function teller() {
  const told = new Map<string, string>()
  /** @param key the same for the same text */
  return <Thing>(key: string, thing: Thing, memberId: string): Told<Thing> => {
    const as = told.get(key) ?? null
    if (as === null) told.set(key, memberId)
    return { ...thing, as }
  }
}

/** A late application for nareis may be excused and is free: it goes first. */
function waysOf({ route, alternatives }: MemberAssessment): (Route | Alternative)[] {
  const ways = [...(route === null ? [] : [route]), ...alternatives]
  const late = ways.filter((way) => way === 'nareis-late')
  return [...late, ...ways.filter((way) => way !== 'nareis-late')]
}

export function peopleOf(situation: Situation): Person[] {
  const tell = teller()
  return situation.assessment.members.map((assessed): Person => {
    const { id, outcome, notes, conditions } = assessed
    const met = conditions.filter(({ status }) => status === 'met')
    return {
      id,
      assessed,
      outcome: tell(outcomeMeaning(assessed, situation).key, { id: outcome }, id),
      nextAs: tell(`next ${outcomeNext(assessed, situation).key}`, {}, id).as,
      fromAs: assessed.from === null ? null : tell(`from ${assessed.from}`, {}, id).as,
      ways: waysOf(assessed).map((way) => tell(`route ${way}`, { id: way }, id)),
      notes: notes.map((note) => tell(noteText(note, situation).key, { id: note }, id)),
      open: conditions
        .filter(({ status }) => status !== 'met')
        .sort((a, b) => BY_WEIGHT[a.status] - BY_WEIGHT[b.status])
        .map((condition) => tell(conditionText(condition, assessed, situation).key, condition, id)),
      met,
      metAs: tell(`met ${met.map((condition) => condition.id).join()}`, {}, id).as,
    }
  })
}

/** The id of the line of a person on the result: by the place in the family, so that no address names a person. */
export const whyId = ({ people }: Pick<ResultModel, 'people'>, memberId: string): string =>
  `why-${people.findIndex(({ id }) => id === memberId) + 1}`

/** What the line of a person says: who shares all of it shares the line. */
function answerKey({ stage, outcome, route, alternatives, from, feeEur, notes }: MemberAssessment): string {
  return [
    stage,
    outcome,
    route,
    alternatives.includes('nareis-late'),
    from,
    feeEur,
    notes.includes('refused'),
  ].join()
}

/** People with the same answer together, in the order in which each answer first comes up. */
export function groupsOf(people: readonly Person[]): AnswerGroup[] {
  const groups = new Map<string, AnswerGroup>()
  for (const person of people) {
    const { outcome, route, feeEur, from, alternatives } = person.assessed
    const key = answerKey(person.assessed)
    const group = groups.get(key)
    if (group) group.people.push(person)
    else
      groups.set(key, {
        key,
        outcome,
        route,
        feeEur,
        from,
        lateFirst: alternatives.includes('nareis-late'),
        people: [person],
      })
  }
  return [...groups.values()]
}
