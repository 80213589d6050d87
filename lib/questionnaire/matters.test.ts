/** A question is asked when it can change the assessment, and only then. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { assess, type CaseFile, type Day, PHASES, type Phase, type Stage } from '@/lib/rules'
import { arbitraryCase, SEED } from '@/lib/testing/arbitrary-case'
import type { Draft } from './answers'
import { FIELDS, type FieldId, fieldById } from './fields'
import { OWN_DAYS } from './own-application'
import { relevant } from './relevant'
import { caseStage, isUndecided, situationOf } from './situation'
import { applies, whomAsked } from './walk'
import { answer, numbersFrom, pick, type Visit, valuesFor, type Walk } from './walker'
import { everyWalk } from './walks'

vi.setConfig({ testTimeout: 60_000 })

const AT_RANDOM = 500
/** Contexts of a class that are looked at, and ways to go on from each, before it counts as one without a witness. */
const MOST_CONTEXTS = 8
const MOST_ENDS = 40
/** A class that was met less often says nothing yet. */
const FEWEST_CONTEXTS = 6
/** Of the same question, permit, stage and relation, before the ways are told apart. */
const MOST_TOLD_APART = 40

/** Who fills it in and the names change the wording only; whose application differs, the next question alone. */
const ONLY_WORDS: readonly FieldId[] = ['filledInBy', 'person.name', 'person.application']

/** The phase that each stage is in. */
const PHASE_OF: Record<Stage, Phase> = {
  preparing: 'prepare',
  submitted: 'wait',
  refused: 'decision',
  approved: 'decision',
  arrived: 'arrive',
  settled: 'settle',
}
const isAhead = (phase: Phase, stage: Stage) => PHASES.indexOf(phase) >= PHASES.indexOf(PHASE_OF[stage])

/**
 * What a reader would see change. Left out: that dates are to be checked, which any date can bring; steps that are
 * done, for who is past them; the last day of the term for anybody but counsellors, who alone are shown it; and the sponsor, when nothing
 * is left to decide: a decision that was taken is never judged again.
 */
function seen(file: CaseFile, on: Day): string {
  const { sponsor, members, documents, deadlines, theDay, steps, feeTotalEur, notes } = assess(file, { on })
  const stageOf = (id: string) => members.find((member) => member.id === id)?.stage ?? 'preparing'
  const isDecided = !isUndecided(situationOf(file, on))
  return JSON.stringify({
    sponsor: isDecided ? null : sponsor,
    members,
    documents,
    theDay,
    feeTotalEur,
    steps: steps
      .filter(({ state }) => state !== 'done')
      .map((step) => ({
        ...step,
        memberIds: step.memberIds.filter((id) => isAhead(step.phase, stageOf(id))),
      })),
    deadlines: deadlines.map(({ latest, latestCounted, ...shown }) =>
      file.filledInBy === 'counsellor' ? { ...shown, latest, latestCounted } : shown,
    ),
    notes: isDecided ? [] : notes.filter((note) => note !== 'dates-to-check'),
  })
}

/** The account of the application, which the question about its progress writes as a whole. */
const HISTORY: readonly FieldId[] = [
  'progress',
  'application.submittedOn',
  'application.decisionOn',
  'application.mvvValidFrom',
  'application.mvvValidUntil',
  'application.arrivedOn',
  'application.permitIssuedOn',
  'person.application',
  'person.progress',
  ...OWN_DAYS.map((day) => `person.${day}` as const),
]

interface Context {
  walk: Walk
  id: FieldId
  memberId: string | undefined
  /** The questions after it, with whom they are asked of. */
  later: { id: FieldId; memberId: string | undefined }[]
}

/** Whoever is added to the list says how they are related: asked and answered with one press. */
const added = ({ before, after }: Visit) =>
  after.facts.members.map(({ id }) => id).filter((id) => !before.facts.members.some((old) => old.id === id))

/** The places where a question is asked, by permit, stage, relation, law, and the way as it looks by then. */
function collect(): Map<string, Context[]> {
  const classes = new Map<string, Context[]>()
  const toldApart = new Map<string, number>()
  for (const walk of everyWalk(AT_RANDOM)) {
    if (walk.end !== 'assessment') continue
    const questions = walk.visits.flatMap((visit) => [
      ...added(visit).map((memberId) => ({ id: 'person.relation' as const, memberId, visit })),
      ...visit.asked.flatMap((id) =>
        whomAsked(visit.after, visit.stop, id).map((memberId) => ({ id, memberId, visit })),
      ),
    ])
    const permit = walk.draft.file.sponsor?.permit
    questions.forEach(({ id, memberId, visit }, at) => {
      const subject = visit.after.subjects.find(({ member }) => member.id === memberId)
      const stage = subject?.stage ?? caseStage(visit.after.file)
      const plain = [id, permit, stage, subject?.member.relation ?? '', walk.on].join(' | ')
      const times = toldApart.get(plain) ?? 0
      if (ONLY_WORDS.includes(id) || times >= MOST_TOLD_APART) return
      toldApart.set(plain, times + 1)
      const soFar = assess(visit.before.file, { on: walk.on }).members.find(
        (member) => member.id === memberId,
      )
      const name = [plain, soFar?.route ?? '', ...(soFar?.alternatives ?? [])].join(' | ')
      const contexts = classes.get(name) ?? []
      if (contexts.length >= MOST_CONTEXTS) return
      classes.set(name, [...contexts, { walk, id, memberId, later: questions.slice(at + 1) }])
    })
  }
  return classes
}

const random = numbersFrom(3)

/** Questions that stand below another, and can only matter with it. */
const below = (id: FieldId) =>
  (Object.keys(FIELDS) as FieldId[]).filter((other) =>
    [fieldById(other).under?.field, fieldById(other).under?.or].includes(id),
  )

/** The case as it ended, or with some or all later questions answered in another way. */
function ends(context: Context, at: number): Draft {
  const { walk, id, memberId } = context
  if (at === 0) return walk.draft
  const later = [...context.later, ...below(id).map((other) => ({ id: other, memberId }))]
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
  const idle = [...classes]
    .filter(([, contexts]) => contexts.length >= FEWEST_CONTEXTS && !contexts.some(matters))
    .map(([name, contexts]) => `${name} (${contexts.length})`)

  test('is looked at for many permits, stages, relations, routes and laws', () => {
    expect(classes.size).toBeGreaterThan(1_000)
  })

  test('can change what is assessed', () => {
    expect(idle.sort()).toEqual([])
  })
})

/** So many of the questions that were not asked are answered after each walk. */
const TRIED = 4

/** Questions that were not asked, whose answer would have changed something. */
function missed({ on, draft }: Walk): string[] {
  const situation = situationOf(draft.file, on)
  const before = seen(draft.file, on)
  const owners = situation.facts.members.map(({ id }) => id)
  const isAsked = (id: FieldId) => owners.some((memberId) => applies(situation, id, memberId))
  const skipped = (Object.keys(FIELDS) as FieldId[])
    .filter((id) => !HISTORY.includes(id))
    .flatMap((id) =>
      (FIELDS[id].of === 'member' ? owners : [undefined]).map((memberId) => ({ id, memberId })),
    )
    .filter(({ id, memberId }) => !applies(situation, id, memberId))
    .filter(({ id }) => !id.startsWith('sponsor.') || !isAsked(id))
  return Array.from({ length: TRIED }, () => pick(skipped, random)).flatMap(({ id, memberId }) => {
    const changed = answer(draft, { id, memberId }, pick(valuesFor(situation, id), random))
    const isAskedThen = applies(situationOf(changed.file, on), id, memberId)
    return !isAskedThen && seen(changed.file, on) !== before ? [`${id} ${memberId ?? ''}`] : []
  })
}

describe('a question that is not asked', () => {
  test('could not have changed what is assessed', () => {
    const found: string[] = []
    for (const walk of everyWalk(0))
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

  test('an answer about a couple that did not marry counts for nothing once they have', () => {
    const on = '2026-11-21'
    const file: CaseFile = {
      version: 1,
      sponsor: { permit: 'asylum-temporary', protection: 'refugee', decisionDate: '2026-10-01' },
      members: [
        {
          id: 'p',
          relation: 'partner',
          birthDate: '1992-04-04',
          whereabouts: 'abroad',
          familyBeforeEntry: 'no',
          relationshipProof: 'official',
          partnership: 'married',
          couldNotMarry: 'no',
        },
      ],
    }
    const once = relevant(file, on)
    expect(relevant(once, on)).toEqual(once)
  })
})
