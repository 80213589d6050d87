import type { Assessment, MemberAssessment } from './assessment'
import type { CaseFile, Day } from './case'
import { deadlinesOf, headlineOf } from './deadlines'
import { type Decision, decide, isWorse, withRegularConditions } from './decide'
import { casePapers, memberPapers } from './documents'
import { feeOf } from './fees'
import { type LawId, lawById, lawInForce, lawsInForce } from './laws'
import { caseNotes, groupNotes, ownNotes } from './notes'
import { type Decided, idOf, type Noted, type Person } from './person'
import { stepsOf } from './steps'
import { exchangePapers } from './substitutes'
import { plainVerdict, type Verdict } from './verdict'

export interface AssessOptions {
  /** The assessment date: everything is as of this day. */
  on: Day
  /** Judge by this version; absent: by the one in force on `on`, with the rule for the transition. */
  law?: LawId
}

/** What was decided, and whether a court has yet to say under which law. */
interface Passed extends Decided {
  isPending: boolean
}

/** What the older laws say of a member under which it is, or may be, filed, when nothing is decided yet. */
function verdictsWhenFiled(person: Decided, under: (law: LawId) => Decision): Verdict[] {
  const { filed, stage, facts } = person.subject
  if (stage !== 'submitted' || filed === null) return []
  return lawsInForce(filed)
    .filter(({ from }) => from < facts.law.from)
    .flatMap(({ id }) => under(id).people.find((then) => idOf(then) === idOf(person))?.verdict ?? [])
}

/** A member after the rule for the transition, which no court has tested yet (`ind-2026`). */
function throughTheTransition(person: Decided, under: (law: LawId) => Decision): Passed {
  const { verdict: now, subject } = person
  const then = verdictsWhenFiled(person, under)
  if (!then.some(({ outcome }) => isWorse(now.outcome, outcome))) return { ...person, isPending: false }
  const { conditions, byConditions, notes } = now
  return {
    subject,
    verdict: { ...plainVerdict('get-advice', 'nareis', { notes }), conditions, byConditions },
    isPending: true,
  }
}

/** The papers and the fee of somebody, added to what was decided. */
function withPapers(person: Noted): Person {
  return {
    ...person,
    ...exchangePapers(memberPapers(person), person.subject.facts),
    feeEur: feeOf(person),
  }
}

const memberOf = ({ subject, verdict, documents, replaced, feeEur, notes }: Person): MemberAssessment => ({
  id: subject.told.id,
  relation: subject.told.relation ?? null,
  stage: subject.stage,
  outcome: verdict.outcome,
  route: verdict.route,
  alternatives: verdict.alternatives,
  from: verdict.from,
  conditions: verdict.conditions,
  documents,
  replaced,
  feeEur,
  notes: [...notes],
})

/**
 * Decides a case as of a day: who can come, by which route, by when, with which papers, and what comes next.
 * Pure: the same case and options always give the same assessment. Unknown answers never turn into a "no".
 * Expects a case file that the schema accepts; see `lib/case-file`.
 * @throws when there is no law of that name.
 */
export function assess(file: CaseFile, { on, law: lawId }: AssessOptions): Assessment {
  const law = lawId === undefined ? lawInForce(on) : lawById(lawId)
  const { facts, sponsor, people: decided } = decide(file, law, on)
  const notes = caseNotes(facts, sponsor.outcome)
  const isUncertain = notes.includes('transition-days')

  const passed = decided.map((person): Passed => {
    const after =
      lawId === undefined
        ? throughTheTransition(person, (older) => decide(file, lawById(older), on))
        : { ...person, isPending: false }
    const verdict: Verdict =
      isUncertain && after.verdict.outcome === 'can-apply'
        ? { ...after.verdict, outcome: 'get-advice' }
        : after.verdict
    return { ...after, verdict: withRegularConditions({ ...after, verdict }) }
  })
  const notesOfGroup = groupNotes(facts, passed)
  const people = passed.map(({ isPending, ...person }) =>
    withPapers({ ...person, notes: [...ownNotes(person, isPending), ...notesOfGroup(person)] }),
  )

  const documents = casePapers({ facts, people })
  const deadlines = deadlinesOf(facts, sponsor.outcome, people)
  const headline = headlineOf(deadlines, on)
  return {
    version: 1,
    on,
    law: law.id,
    sponsor,
    members: people.map(memberOf),
    documents,
    deadlines,
    theDay: headline?.date ?? null,
    headline,
    steps: stepsOf({ facts, people, notes, documents, deadlines, headline }),
    feeTotalEur: people.reduce((sum, { feeEur }) => sum + (feeEur ?? 0), 0),
    notes,
    avoidHomeAuthorities: facts.avoidHomeAuthorities,
  }
}
