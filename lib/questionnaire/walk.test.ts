/** Every walk through the questions: where it leads, how long it is, and that it leads back. */
import { describe, expect, test } from 'vitest'
import { assess } from '@/lib/rules'
import { writeAnswer } from './answers'
import { FIELDS, type FieldId, fieldById } from './fields'
import { PAGE_IDS } from './pages'
import { relevant } from './relevant'
import { situationOf } from './situation'
import {
  fieldsOf,
  firstIncomplete,
  isComplete,
  isSameStop,
  mayOpen,
  previousStop,
  type Stop,
  stopsOf,
} from './walk'
import { answer, numbersFrom, pick, type Visit, valuesFor, type Walk } from './walker'
import { everyWalk } from './walks'

const AT_RANDOM = 1_200
const MOST_PAGES = 12
/** Each person more has a page, and one more for what only a few are asked. */
const MORE_PAGES_A_PERSON = 2
const MOST_GROUPS = 4
/** What decides for parents, grown children, several partners, and a family of which some have arrived. */
const RARE_PAGES: readonly string[] = ['alone', 'own-life', 'partners', 'together']
/** Checking the answers comes after the last question. */
const CHECKING = 1

const nameOf = ({ page, memberId }: Stop) => (memberId ? `${page} ${memberId}` : page)
const trail = ({ on, visits }: Walk) => `${on}: ${visits.map(({ stop }) => nameOf(stop)).join(' > ')}`

/** The faults of one walk, by what was to be proved. */
type Check = (walk: Walk) => string[]

const endsInAnAssessment: Check = (walk) => {
  if (walk.end === 'endless') return ['endless']
  const { on, draft } = walk
  assess(draft.file, { on })
  const { members } = assess(relevant(draft.file, on), { on })
  if (members.length !== (draft.file.members?.length ?? 0)) return ['somebody is missing']
  const open = firstIncomplete(situationOf(draft.file, on))
  return walk.end === 'assessment' && open !== null ? [`not answered: ${nameOf(open)}`] : []
}

const isShort: Check = ({ visits, draft }) => {
  const members = draft.file.members ?? []
  const people = Math.max(1, members.length)
  // One page for a person whose application went another way: decisions/a-person-apart.md.
  const apart = members.filter(({ application }) => application !== undefined).length
  // How somebody is related is told with the list of people; the page for it is met with older files alone.
  const pages = new Set(visits.flatMap(({ stop }) => (stop.page === 'relation' ? [] : nameOf(stop))))
  const isOnePartner = people === 1 && members[0]?.relation === 'partner'
  const rare = isOnePartner
    ? 0
    : RARE_PAGES.filter((page) => visits.some(({ stop }) => stop.page === page)).length
  return pages.size + CHECKING > MOST_PAGES + MORE_PAGES_A_PERSON * (people - 1) + apart + rare
    ? [`${pages.size + CHECKING} pages`]
    : []
}

/**
 * A page is met once, or again when somebody who was left out opened its questions. Once more in an older file, which
 * tells last how somebody is related.
 */
const hasNoLoop: Check = ({ visits }) => {
  const met = new Map<string, number>()
  for (const { stop } of visits) met.set(nameOf(stop), (met.get(nameOf(stop)) ?? 0) + 1)
  const most = visits.some(({ stop }) => stop.page === 'relation') ? 3 : 2
  return [...met].filter(([, times]) => times > most).map(([name]) => name)
}

const mayBeOpened: Check = ({ visits }) =>
  visits.filter(({ stop, before }) => !mayOpen(before, stop)).map(({ stop }) => nameOf(stop))

const isRoomy: Check = ({ visits }) =>
  visits
    .filter(({ asked }) => asked.filter((id) => !isBelowAnother(id, asked)).length > MOST_GROUPS)
    .map(({ stop, asked }) => `${nameOf(stop)}: ${asked.join(', ')}`)
const isBelowAnother = (id: FieldId, asked: readonly FieldId[]) => {
  const { under } = fieldById(id)
  return under !== undefined && [under.field, under.or].some((field) => asked.includes(field as FieldId))
}

/** A question below another comes with it, never alone. */
const standsBelow: Check = ({ visits }) =>
  visits.flatMap(({ asked }) => asked.filter((id) => fieldById(id).under && !isBelowAnother(id, asked)))

/** Back to the page it came from, or to one between that was answered before; never to what the list of people tells. */
const leadsBack: Check = ({ visits }) =>
  visits.flatMap(({ stop, after, next }) => {
    const stops = stopsOf(after)
    const placeOf = (of: Stop) => stops.findIndex((other) => isSameStop(other, of))
    if (next === null || stop.page === 'relation' || placeOf(next) <= placeOf(stop)) return []
    const back = previousStop(after, next)
    const isExpected =
      back !== null && (isSameStop(back, stop) || (placeOf(back) > placeOf(stop) && isComplete(after, back)))
    return isExpected ? [] : [`${nameOf(next)} leads back to ${back && nameOf(back)}`]
  })
const orderOf = ({ page }: Stop) => PAGE_IDS.indexOf(page)

/** Back, pressed on any page until the start, only ever meets pages that may be opened. */
const leadsToTheStart: Check = ({ visits }) => {
  const last = visits.at(-1) as Visit
  let stop: Stop | null = last.stop
  for (let presses = 0; presses < 20; presses += 1) {
    stop = previousStop(last.after, stop)
    if (stop === null) return []
    if (!mayOpen(last.after, stop)) return [`back to ${nameOf(stop)}, which may not be opened`]
  }
  return ['back never reaches the start']
}

/** Who is in the case, and in its application, says what is asked of everybody: these may look back. */
const ABOUT_PEOPLE: readonly FieldId[] = [
  'person.relation',
  'person.inApplication',
  'person.application',
  'person.progress',
]
const random = numbersFrom(7)

/** One answer changed at random; nothing that was asked before it is asked less or more. */
const looksOnlyBack: Check = ({ on, visits, draft }) => {
  const asked = visits.flatMap(({ stop, after }) => fieldsOf(after, stop).map((id) => ({ id, stop })))
  const at = Math.floor(random() * asked.length)
  const { id, stop } = asked[at] as (typeof asked)[number]
  if (ABOUT_PEOPLE.includes(id)) return []
  const situation = situationOf(draft.file, on)
  const changed = answer(draft, { id, memberId: stop.memberId }, pick(valuesFor(situation, id), random))
  const then = situationOf(changed.file, on)
  // A page that somebody who was added brings back was met before what followed it the first time.
  const earlier = visits
    .slice(0, visits.findIndex((visit) => isSameStop(visit.stop, stop)) + 1)
    .filter((visit) => visit.stop.memberId !== stop.memberId || orderOf(visit.stop) <= orderOf(stop))
  const questions = (of: typeof situation) =>
    earlier.map((visit) =>
      fieldsOf(of, visit.stop).filter((field) => !isSameStop(visit.stop, stop) || isBefore(field)),
    )
  const order = Object.keys(FIELDS)
  const isBefore = (field: FieldId) => order.indexOf(field) <= order.indexOf(id)
  return JSON.stringify(questions(situation)) === JSON.stringify(questions(then))
    ? []
    : [`${id} of ${nameOf(stop)} changes what was asked before`]
}

const CHECKS = {
  'ends in an assessment, with nothing left to answer': endsInAnAssessment,
  'has 12 pages for one partner and 2 more for each other person at the most, save what few families meet':
    isShort,
  'has no loop': hasNoLoop,
  'meets only pages that may be opened': mayBeOpened,
  'has four groups of inputs on a page at the most': isRoomy,
  'shows no question below one that is not there': standsBelow,
  'leads back to where it came from': leadsBack,
  'leads back to the start': leadsToTheStart,
  'never looks at later answers': looksOnlyBack,
} satisfies Record<string, Check>

function survey() {
  const faults = Object.fromEntries(Object.keys(CHECKS).map((name) => [name, [] as string[]]))
  const reached = new Set<string>()
  let walks = 0
  for (const walk of everyWalk(AT_RANDOM)) {
    walks += 1
    for (const { stop, asked } of walk.visits) for (const name of [stop.page, ...asked]) reached.add(name)
    for (const [name, check] of Object.entries(CHECKS))
      for (const fault of check(walk)) faults[name]?.push(`${fault} (${trail(walk)})`)
  }
  return { walks, faults, reached }
}

describe('every walk', () => {
  const { walks, faults, reached } = survey()

  test('is one of several thousand', () => {
    expect(walks).toBeGreaterThan(2_100)
  })

  test.each(Object.keys(CHECKS))('%s', (name) => {
    expect(faults[name]?.slice(0, 5)).toEqual([])
  })

  test('taken together they reach every page and every question', () => {
    const all = [...PAGE_IDS, ...Object.keys(FIELDS)]
    expect(all.filter((name) => !reached.has(name))).toEqual([])
  })
})

describe('the checks can fail', () => {
  const [first] = everyWalk(0)
  const { visits } = first as Walk
  const broken = (change: (visit: Visit) => Partial<Visit>): Walk => ({
    ...(first as Walk),
    visits: visits.map((visit) => ({ ...visit, ...change(visit) })),
  })

  test('a page opened too early, a page too full, a page met again and again', () => {
    const early = situationOf({ version: 1 }, '2026-11-21')
    expect(mayBeOpened(broken(() => ({ before: early })))).not.toEqual([])
    expect(isRoomy(broken(() => ({ asked: Object.keys(FIELDS) as FieldId[] })))).not.toEqual([])
    expect(hasNoLoop(broken(() => ({ stop: { page: 'who' } })))).toEqual(['who'])
  })

  test('an answer taken away leaves something to answer', () => {
    const walk = first as Walk
    const draft = writeAnswer(walk.draft, 'filledInBy', undefined)
    expect(endsInAnAssessment({ ...walk, draft })).toEqual(['not answered: who'])
  })
})
