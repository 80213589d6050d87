/** Test-only: somebody who answers every question, page by page, in the way the browser does. */
import { addDays, addMonths, type CaseFile, type Day, RELATIONS, type Relation } from '@/lib/rules'
import { type Draft, emptyDraft, readAnswer, readPeople, writeAnswer, writePeople } from './answers'
import { boxesOf } from './date-input'
import { type FieldId, fieldById } from './fields'
import { inputName } from './input-name'
import { addMember } from './members'
import { DIFFERS, inputsOf, isOnceForAll, type PageInput } from './page-inputs'
import { type InputValue, type PageValues, passOver, valuesOf, writeValues } from './page-values'
import { pageById } from './pages'
import { type Situation, situationOf } from './situation'
import { fieldsOf, nextStop, offered, type Stop } from './walk'

/** A question in a walk, with the answers to choose from. */
export interface Question {
  id: FieldId
  memberId: string | undefined
  values: readonly string[]
}
export type Choose = (question: Question) => string

export interface Visit {
  stop: Stop
  /** Before the page was answered, and after. */
  before: Situation
  after: Situation
  asked: readonly FieldId[]
  next: Stop | null
}

export interface Walk {
  on: Day
  visits: Visit[]
  draft: Draft
  end: 'assessment' | 'nobody' | 'endless'
}

const MOST_VISITS = 80

/** Numbers from 0 to 1, the same each time for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T

const daysBefore = (on: Day, ...days: number[]) => days.map((back) => addDays(on, -back))
const yearsBefore = (on: Day, ...years: number[]) => years.map((back) => addMonths(on, -12 * back))

function datesOf(id: FieldId, on: Day): string[] {
  switch (id) {
    case 'sponsor.birthDate':
      return [...yearsBefore(on, 36, 17, 19), `${Number(on.slice(0, 4)) - 18}`, 'unknown']
    case 'sponsor.asylumApplicationDate':
      return [...yearsBefore(on, 2, 1, 8), addMonths(on, -24).slice(0, 7), 'unknown']
    case 'sponsor.decisionDate':
      return [...daysBefore(on, 30, 88, 100, 900), addMonths(on, -2).slice(0, 7), on.slice(0, 4), 'unknown']
    case 'sponsor.decisionReceivedOn':
      return ['', ...daysBefore(on, 5, 25, 86)]
    case 'person.birthDate':
      return [
        ...yearsBefore(on, 30, 9, 13, 16, 20, 27),
        addMonths(on, -12 * 18).slice(0, 7),
        `${Number(on.slice(0, 4)) - 26}`,
        'unknown',
      ]
    case 'person.passportValidUntil':
      return [addMonths(on, 60), addMonths(on, 4), 'unknown']
    case 'application.submittedOn':
      return [...daysBefore(on, 20, 3, 170, 300), '2026-06-05', 'unknown']
    case 'application.embassyVisitOn':
    case 'application.objectBy':
    case 'application.replyBy':
      return ['', addDays(on, 12), addDays(on, -25)]
    case 'application.mvvValidFrom':
    case 'application.mvvValidUntil':
    case 'person.mvvValidFrom':
    case 'person.mvvValidUntil':
      return ['', addDays(on, 12), addDays(on, -1), addDays(on, -140)]
    default:
      return [...daysBefore(on, 2, 40), 'unknown']
  }
}

/** Answers to try for a question; the first is the plain one. Several people are joined by a space. */
export function valuesFor(situation: Situation, id: FieldId): readonly string[] {
  const { kind } = fieldById(id)
  const ids = situation.facts.members.map((member) => member.id)
  switch (kind) {
    case 'radio':
      return offered(situation, id)
    case 'date':
    case 'partial-date':
      return datesOf(id, situation.on)
    case 'text':
      return ['', 'Amina']
    case 'country':
      return ['SY', 'SY', 'SY', 'ER', 'US', 'DE', 'stateless', 'unknown']
    case 'partner':
      return [...situation.facts.partners.map((partner) => partner.id), ...offered(situation, id)]
    case 'people':
      if (id === 'person.application') return ['', ids.slice(0, 1).join(' '), ids.slice(1).join(' ')]
      return id === 'person.inApplication'
        ? [ids.join(' '), ids.slice(0, 1).join(' '), ids.slice(1).join(' ')]
        : ['none', 'not-said', ...ids]
  }
}

const inputOf = (id: FieldId, value: string): InputValue => {
  const { kind } = fieldById(id)
  if (kind === 'people') return value.split(' ').filter((code) => code !== '')
  if (kind !== 'date' && kind !== 'partial-date') return value
  return { ...boxesOf(value === '' ? undefined : value), isUnknown: value === 'unknown' }
}

/** The draft with one question answered, without a page. */
export function answer(draft: Draft, { id, memberId }: Omit<Question, 'values'>, value: string): Draft {
  if (fieldById(id).kind !== 'people')
    return writeAnswer(draft, id, value === '' ? undefined : value, memberId)
  const everybody = draft.file.members?.map((member) => member.id) ?? []
  return writePeople(draft, id, inputOf(id, value) as string[], everybody)
}

/** Answers a page, question after question, as answers open new ones. What was answered before stays. */
function answerPage(draft: Draft, stop: Stop, on: Day, choose: Choose, answered: Set<string>): Draft {
  const values: PageValues = valuesOf(draft, stop, on)
  const keyOf = ({ id, memberId }: Pick<PageInput, 'id' | 'memberId'>) => `${id} ${memberId}`
  for (;;) {
    const written = writeValues(draft, stop, values, on)
    const situation = situationOf(written.file, on)
    // Everybody is answered for apart, which is the harder way.
    const inputs = inputsOf(situation, stop, { ...values, ...everybodyApart(stop) })
    const input = inputs.find((each) => !each.isForAll && !answered.has(keyOf(each)))
    if (input === undefined) return passOver(written, stop, on)
    answered.add(keyOf(input))
    const { id, memberId, name } = input
    if (isOnceForAll(stop, id)) values[inputName(id)] = DIFFERS
    values[name] = inputOf(id, choose({ id, memberId, values: valuesFor(situation, id) }))
  }
}

const everybodyApart = (stop: Stop): PageValues =>
  Object.fromEntries(
    pageById(stop.page)
      .fields.filter((id) => isOnceForAll(stop, id))
      .map((id) => [inputName(id), DIFFERS]),
  )

/** Who is added says how they are related; the last person is one of an older file, where that can be missing. */
function added(draft: Draft, memberId: string, choose: Choose): Draft {
  const question = { id: 'person.relation', memberId, values: RELATIONS } as const
  return addMember(draft, memberId, memberId === 'm2' ? undefined : (choose(question) as Relation))
}

/** From an empty case to the last page, with so many people added to the list. */
export function walk(on: Day, people: number, choose: Choose): Walk {
  const visits: Visit[] = []
  const answered = new Set<string>()
  let draft = emptyDraft()
  let stop: Stop | null = { page: 'who' }
  while (stop !== null && visits.length < MOST_VISITS) {
    const before = situationOf(draft.file, on)
    if (stop.page === 'people')
      for (let at = draft.file.members?.length ?? 0; at < people; at += 1)
        draft = added(draft, `m${at}`, choose)
    draft = answerPage(draft, stop, on, choose, answered)
    const after = situationOf(draft.file, on)
    const next: Stop | null = stop.page === 'people' && people === 0 ? null : nextStop(after, stop)
    visits.push({ stop, before, after, asked: fieldsOf(after, stop), next })
    stop = next
  }
  const end = stop !== null ? 'endless' : people === 0 ? 'nobody' : 'assessment'
  return { on, visits, draft, end }
}

/** The way of somebody whose family is this case: what the case does not say is not known, or passed over. */
export function walkOf({ on, file }: { on: Day; file: CaseFile }): Walk {
  const members = file.members ?? []
  const inCase = (id: string | undefined) => (id === undefined ? undefined : members[Number(id.slice(1))]?.id)
  const inWalk = (id: string) => `m${members.findIndex((member) => member.id === id)}`
  return walk(on, members.length, ({ id, memberId, values }) => {
    const { kind, optional } = fieldById(id)
    if (kind === 'people') {
      const chosen = readPeople(file, id) ?? ['none']
      return chosen
        .map((code) => (members.some((member) => member.id === code) ? inWalk(code) : code))
        .join(' ')
    }
    const answer = readAnswer(file, id, inCase(memberId))
    if (answer === undefined) return optional || !values.includes('unknown') ? '' : 'unknown'
    return members.some((member) => member.id === answer) ? inWalk(answer) : answer
  })
}
