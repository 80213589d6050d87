import type { Assessment, LawId, MemberAssessment, MemberNote, Outcome } from './assessment'
import { dayOf } from './calendar'
import type { CaseFile, Day } from './case'
import { deadlinesOf, theDayOf } from './deadlines'
import { type Decision, decide, OUTCOME_ORDER, withRegularConditions } from './decide'
import { casePapers, memberPapers, type Traveller } from './documents'
import { feeOf } from './fees'
import { lawById } from './laws'
import { lawInForce } from './laws/versions'
import { caseNotes, ownNotes, parentLeftBehind, shouldChooseAgain } from './notes'
import { stepsOf } from './steps'
import type { Subject } from './subject'
import { exchangePapers } from './substitutes'
import { type Verdict, verdict } from './verdict'

export interface AssessOptions {
  /** The assessment date: everything is as of this day. */
  on: Day
  /** Judge by this version; absent: by the one in force on `on`, with the rule for the transition. */
  law?: LawId
}

const isWorse = (now: Outcome, then: Outcome) =>
  OUTCOME_ORDER.includes(now) &&
  OUTCOME_ORDER.includes(then) &&
  OUTCOME_ORDER.indexOf(now) > OUTCOME_ORDER.indexOf(then)

/** What the law on the day of filing said of a member, when that was an older one and nothing is decided yet. */
function verdictWhenFiled(
  { progress, stage, member, facts }: Subject,
  decideUnder: (law: LawId) => Decision,
): Verdict | null {
  const submittedOn = dayOf(progress.submittedOn)
  if (stage !== 'submitted' || submittedOn === null) return null
  const older = lawInForce(submittedOn)
  if (older.from >= facts.law.from) return null
  const { subjects, verdicts } = decideUnder(older.id)
  return verdicts[subjects.findIndex((subject) => subject.member.id === member.id)] ?? null
}

/** The verdicts after the rule for the transition, which no court has tested yet (`ind-2026`). */
function throughTheTransition({ subjects, verdicts }: Decision, decideUnder: (law: LawId) => Decision) {
  return verdicts.map((found, at) => {
    const then = verdictWhenFiled(subjects[at] as Subject, decideUnder)
    if (then === null || !isWorse(found.outcome, then.outcome)) return { found, isPending: false }
    const pending = {
      ...verdict('get-advice', 'nareis'),
      conditions: found.conditions,
      byConditions: found.byConditions,
    }
    return { found: pending, isPending: true }
  })
}

/**
 * Decides a case as of a day: who can come, by which route, by when, with which papers, and what comes next.
 * Pure: the same case and options always give the same assessment. Unknown answers never turn into a "no".
 * Expects a case file that the schema accepts; see `lib/case-file`.
 */
export function assess(file: CaseFile, { on, law: lawId }: AssessOptions): Assessment {
  const law = lawId === undefined ? lawInForce(on) : lawById(lawId)
  const decision = decide(file, law, on)
  const { facts, sponsor, subjects } = decision
  const passed =
    lawId === undefined
      ? throughTheTransition(decision, (older) => decide(file, lawById(older), on))
      : decision.verdicts.map((found) => ({ found, isPending: false }))

  const notes = caseNotes(facts)
  const certain = (found: Verdict): Verdict =>
    notes.includes('transition-days') && found.outcome === 'can-apply'
      ? { ...found, outcome: 'get-advice' }
      : found
  const people = subjects.map((subject, at) => {
    const { found, isPending } = passed[at] as (typeof passed)[number]
    return { subject, found: withRegularConditions(subject, certain(found)), isPending }
  })

  const verdictOf = (id: string) => people.find(({ subject }) => subject.member.id === id)?.found as Verdict
  const mustChooseAgain = shouldChooseAgain(facts, verdictOf)
  const leftBehind = people.map(({ subject, found }) => ({
    child: subject.member.id,
    parent: parentLeftBehind(subject, found, verdictOf),
  }))
  const travellers = people.map(({ subject, found, isPending }): Traveller => {
    const { id, relation } = subject.member
    const group: MemberNote[] = []
    if (isPending) group.push('transition-pending')
    if (mustChooseAgain && relation === 'partner') group.push('choose-again')
    if (leftBehind.some(({ child, parent }) => parent !== null && (child === id || parent === id)))
      group.push('parent-stays-behind')
    return { subject, found, notes: [...ownNotes(subject, found), ...group] }
  })

  const assessed = travellers.map((traveller): MemberAssessment => {
    const { subject, found } = traveller
    const { outcome, route, alternatives, from, conditions } = found
    return {
      id: subject.member.id,
      relation: subject.member.relation ?? null,
      stage: subject.stage,
      outcome,
      route,
      alternatives,
      from,
      conditions,
      ...exchangePapers(memberPapers(traveller), facts),
      feeEur: feeOf(subject, found),
      notes: [...traveller.notes],
    }
  })
  const persons = subjects.map((subject, at) => ({ subject, assessed: assessed[at] as MemberAssessment }))

  const withPapers = travellers.filter((_, at) => (assessed[at]?.documents.length ?? 0) > 0)
  const documents = casePapers({ facts, withPapers })
  const deadlines = deadlinesOf(facts, sponsor.outcome, persons)
  const theDay = theDayOf(deadlines, on)

  return {
    version: 1,
    on,
    law: law.id,
    sponsor,
    members: assessed,
    documents,
    deadlines,
    theDay,
    steps: stepsOf({ facts, people: persons, documents, deadlines, theDay }),
    feeTotalEur: assessed.reduce((sum, { feeEur }) => sum + (feeEur ?? 0), 0),
    notes,
    avoidHomeAuthorities: facts.avoidHomeAuthorities,
  }
}
