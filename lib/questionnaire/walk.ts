/** Where a person is in the questionnaire. Next, back, progress and "may this be opened" derive from one list. */
import { readAnswer } from './answers'
import { type FieldId, fieldById } from './fields'
import { offeredStages } from './own-application'
import { PAGES, type Page, type PageId, pageById, SECTIONS, type Section } from './pages'
import { mayHaveARecord, type Situation, withMember } from './situation'

/** A page, and for whom when it is asked for each member. */
export interface Stop {
  page: PageId
  memberId?: string
}

export const isSameStop = (a: Stop, b: Stop): boolean => a.page === b.page && a.memberId === b.memberId

/** Whether a question can matter now. */
export function applies(situation: Situation, id: FieldId, memberId?: string): boolean {
  const field = fieldById(id)
  if (field.of === 'case') return field.when(situation)
  const ofMember = memberId === undefined ? null : withMember(situation, memberId)
  return ofMember !== null && field.when(ofMember)
}

/** The questions of a stop that can matter now. */
export const fieldsOf = (situation: Situation, { page, memberId }: Stop): FieldId[] =>
  pageById(page).fields.filter((id) => applies(situation, id, memberId))

/** The answers a radio group offers now. */
export const offered = (situation: Situation, id: FieldId): readonly string[] =>
  id === 'person.progress' ? offeredStages(situation) : (fieldById(id).options ?? [])

const stopsOfMember = (situation: Situation, memberId: string): Stop[] =>
  PAGES.filter((page: Page) => page.ofMember === true)
    .map(({ id }): Stop => ({ page: id, memberId }))
    .filter((stop) => fieldsOf(situation, stop).length > 0)

/** Every page this case meets, in order; a member's pages follow the list of people. */
export function stopsOf(situation: Situation): Stop[] {
  const memberIds = situation.facts.members.map(({ id }) => id)
  return PAGES.flatMap((page: Page): Stop[] => {
    if (page.id === 'people')
      return [{ page: 'people' }, ...memberIds.flatMap((id) => stopsOfMember(situation, id))]
    if (page.ofMember) return []
    return fieldsOf(situation, { page: page.id }).length > 0 ? [{ page: page.id }] : []
  })
}

const isEveryRecordTold = (situation: Situation): boolean =>
  situation.subjects
    .filter((subject) => mayHaveARecord({ ...situation, subject }))
    .every(({ member }) => member.publicOrder !== undefined)

/** Every question of the stop that must be answered has an answer. */
export function isComplete(situation: Situation, stop: Stop): boolean {
  if (stop.page === 'people' && situation.facts.members.length === 0) return false
  return fieldsOf(situation, stop).every((id) => {
    if (fieldById(id).mayBeNobody) return true
    if (id === 'person.publicOrder') return isEveryRecordTold(situation)
    if (fieldById(id).optional) return true
    return readAnswer(situation.file, id, stop.memberId) !== undefined
  })
}

export const firstIncomplete = (situation: Situation): Stop | null =>
  stopsOf(situation).find((stop) => !isComplete(situation, stop)) ?? null

const orderOf = (page: PageId): number => PAGES.findIndex(({ id }) => id === page)
const isAfterPeople = ({ page, memberId }: Stop): boolean =>
  memberId === undefined && orderOf(page) > orderOf('people')

/** Where Continue leads; null: on to checking the answers. */
export function nextStop(situation: Situation, from: Stop): Stop | null {
  const stops = stopsOf(situation)
  // Who is left out of an application, or goes apart, opens questions about the sponsor again.
  const reopened = stops.find(
    (stop) => stop.memberId === undefined && !isAfterPeople(stop) && !isComplete(situation, stop),
  )
  if (from.memberId !== undefined) {
    if (from.page === 'member-progress' && reopened) return reopened
    const own = stops.filter(({ memberId }) => memberId === from.memberId)
    return own[own.findIndex((stop) => isSameStop(stop, from)) + 1] ?? { page: 'people' }
  }
  const own = stops.filter(({ memberId }) => memberId === undefined)
  if (from.page === 'people') {
    const open = stops.find((stop) => !isAfterPeople(stop) && !isComplete(situation, stop))
    if (open && open.page !== 'people') return open
  }
  const after = own.find(({ page }) => orderOf(page) > orderOf(from.page))
  return after ?? firstIncomplete(situation)
}

/** Where Back leads; null: to the start. */
export function previousStop(situation: Situation, from: Stop): Stop | null {
  const stops = stopsOf(situation)
  const own = stops.filter(({ memberId }) => memberId === from.memberId)
  const at = own.findIndex((stop) => isSameStop(stop, from))
  if (from.memberId !== undefined) return at > 0 ? (own[at - 1] ?? null) : { page: 'people' }
  return at > 0 ? (own[at - 1] ?? null) : null
}

/** Whether everything before a stop is answered, so that it may be opened. */
export function mayOpen(situation: Situation, stop: Stop): boolean {
  const stops = stopsOf(situation)
  const at = stops.findIndex((other) => isSameStop(other, stop))
  if (at < 0) return false
  const before = stops
    .slice(0, at)
    .filter(
      ({ page, memberId }) => page !== 'people' && (memberId === undefined || memberId === stop.memberId),
    )
  return before.every((other) => isComplete(situation, other))
}

export type SectionState = 'done' | 'now' | 'todo'

/** The five sections with their state, as seen from a section. */
export function sectionStates(
  situation: Situation,
  at: Section,
): { section: Section; state: SectionState }[] {
  const stops = stopsOf(situation)
  return SECTIONS.map((section) => {
    if (section === at) return { section, state: 'now' }
    const own = stops.filter(({ page }) => pageById(page).section === section)
    const isDone = own.length > 0 && own.every((stop) => isComplete(situation, stop))
    return { section, state: isDone ? 'done' : 'todo' }
  })
}
