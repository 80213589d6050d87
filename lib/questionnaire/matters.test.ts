/** A question is asked when it can change the assessment, and only then. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Assessment, assess, type CaseFile, type Day, type MemberAssessment } from '@/lib/rules'
import { arbitraryCase, SEED } from '@/lib/rules/arbitrary-case'
import type { Draft } from './answers'
import { FIELDS, type FieldId } from './fields'
import { relevant } from './relevant'
import { caseStage, isUndecided, situationOf } from './situation'
import { applies } from './walk'
import { answer, numbersFrom, pick, valuesFor, type Walk } from './walker'
import { everyWalk } from './walks'

vi.setConfig({ testTimeout: 60_000 })

const AT_RANDOM = 1_500
/** Contexts of a class that are looked at, and ways to go on from each, before it counts as one without a witness. */
const MOST_CONTEXTS = 10
const MOST_ENDS = 10

/** Who fills it in and the names change the wording only. */
const ONLY_WORDS: readonly FieldId[] = ['filledInBy', 'person.name']

/**
 * What a reader would see change. Left out: that dates are to be checked, which any date can bring; steps that are
 * done; the last day of the term for anybody but counsellors, who alone are shown it; and the sponsor, when nothing
 * is left to decide: a decision that was taken is never judged again.
 */
function seen(file: CaseFile, on: Day): string {
  const { sponsor, members, documents, deadlines, theDay, steps, feeTotalEur, notes } = assess(file, { on })
  const isDecided = !isUndecided(situationOf(file, on))
  return JSON.stringify({
    sponsor: isDecided ? null : sponsor,
    members,
    documents,
    theDay,
    feeTotalEur,
    steps: steps.filter(({ state }) => state !== 'done'),
    deadlines: deadlines.map(({ latest, latestCounted, ...shown }) =>
      file.filledInBy === 'counsellor' ? { ...shown, latest, latestCounted } : shown,
    ),
    notes: isDecided ? [] : notes.filter((note) => note !== 'dates-to-check'),
  })
}

interface Context {
  walk: Walk
  id: FieldId
  memberId: string | undefined
  /** The questions after it, with whom they are asked of. */
  later: { id: FieldId; memberId: string | undefined }[]
}

const wayOf = (member: MemberAssessment | undefined) =>
  member === undefined ? [] : [member.relation, member.route, ...member.alternatives]

/** What a question is asked of: the permit, how far, the relation, the way as it looks by then, the law. */
function classOf(id: FieldId, file: CaseFile, so_far: Assessment, memberId: string | undefined): string {
  const member = so_far.members.find((other) => other.id === memberId)
  const stage = member?.stage ?? caseStage(file)
  return [id, file.sponsor?.permit, stage, ...wayOf(member), so_far.law].join(' | ')
}

function collect(): Map<string, Context[]> {
  const classes = new Map<string, Context[]>()
  for (const walk of everyWalk(AT_RANDOM)) {
    if (walk.end !== 'assessment') continue
    const questions = walk.visits.flatMap((visit) =>
      visit.asked.map((id) => ({ id, memberId: visit.stop.memberId, visit })),
    )
    const soFar = new Map<object, Assessment>()
    questions.forEach(({ id, memberId, visit }, at) => {
      if (ONLY_WORDS.includes(id)) return
      const known = soFar.get(visit) ?? assess(visit.before.file, { on: walk.on })
      soFar.set(visit, known)
      const name = classOf(id, visit.after.file, known, memberId)
      const contexts = classes.get(name) ?? []
      if (contexts.length >= MOST_CONTEXTS) return
      classes.set(name, [...contexts, { walk, id, memberId, later: questions.slice(at + 1) }])
    })
  }
  return classes
}

const random = numbersFrom(3)

/** The case as it ended, or with some or all later questions answered in another way. */
function ends({ walk, later }: Context, at: number): Draft {
  if (at === 0) return walk.draft
  const share = at % 3 === 1 ? 1 : random()
  return later.reduce((draft, question) => {
    if (random() > share) return draft
    const values = valuesFor(situationOf(draft.file, walk.on), question.id)
    const value = at % 3 === 1 && random() < 0.8 ? values[0] : pick(values, random)
    return answer(draft, question, value ?? '')
  }, walk.draft)
}

/** Some way to go on in which two answers give different assessments. */
function matters(context: Context): boolean {
  const { walk, id, memberId } = context
  for (let at = 0; at < MOST_ENDS; at += 1) {
    const draft = ends(context, at)
    const values = valuesFor(situationOf(draft.file, walk.on), id)
    const [first, ...others] = [...new Set(values)].map(
      (value) => () => seen(answer(draft, { id, memberId }, value).file, walk.on),
    )
    const plain = first?.()
    if (others.some((other) => other() !== plain)) return true
  }
  return false
}

describe('a question that is asked', () => {
  const classes = collect()
  const idle = [...classes].filter(([, contexts]) => !contexts.some(matters)).map(([name]) => name)

  test('is looked at for many permits, stages, relations, routes and laws', () => {
    console.log(classes.size)
    expect(classes.size).toBeGreaterThan(1_000)
  })

  test('can change what is assessed', () => {
    expect(idle.sort()).toEqual([])
  })
})

/** The account of the application, which the question about its progress writes as a whole. */
const HISTORY: readonly FieldId[] = [
  'progress',
  'application.submittedOn',
  'application.decisionOn',
  'application.mvvValidFrom',
  'application.mvvValidUntil',
  'application.arrivedOn',
  'application.permitIssuedOn',
]

/** Questions that were not asked, whose answer would have changed something. */
function missed({ on, draft }: Walk): string[] {
  const situation = situationOf(draft.file, on)
  const before = seen(draft.file, on)
  const owners = [undefined, ...situation.facts.members.map(({ id }) => id)]
  return (Object.keys(FIELDS) as FieldId[])
    .filter((id) => !HISTORY.includes(id))
    .flatMap((id) =>
      owners
        .filter((memberId) => (memberId !== undefined) === (FIELDS[id].of === 'member'))
        .filter((memberId) => !applies(situation, id, memberId))
        .filter((memberId) => {
          const changed = answer(draft, { id, memberId }, pick(valuesFor(situation, id), random))
          const isAskedThen = applies(situationOf(changed.file, on), id, memberId)
          return !isAskedThen && seen(changed.file, on) !== before
        })
        .map((memberId) => `${id} ${memberId ?? ''}`),
    )
}

describe('a question that is not asked', () => {
  test('could not have changed what is assessed', () => {
    const found: string[] = []
    for (const walk of everyWalk(300))
      for (const name of walk.end === 'assessment' ? missed(walk) : [])
        found.push(`${name} ${JSON.stringify(walk.draft.file)}`)
    expect(found.slice(0, 5)).toEqual([])
  })
})

describe('what is left out of a case', () => {
  test('changes nothing, in any case file', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ on, file }) => {
        expect(JSON.parse(seen(relevant(file, on), on))).toEqual(JSON.parse(seen(file, on)))
      }),
      { numRuns: 600, seed: SEED },
    )
  })

  test('is left out once: what remains is relevant', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ on, file }) => {
        const once = relevant(file, on)
        expect(relevant(once, on)).toEqual(once)
      }),
      { numRuns: 300, seed: SEED },
    )
  })
})
