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

/** Somebody of whom the question can matter now. */
const isAskedOfSomebody = (situation: Situation, id: FieldId): boolean =>
  situation.facts.members.some((member) => applies(situation, id, member.id))

/** The questions of a stop that can matter now. */
export const fieldsOf = (situation: Situation, { page, memberId }: Stop): FieldId[] =>
  pageById(page).fields.filter((id) =>
    memberId === undefined && fieldById(id).of === 'member'
      ? isAskedOfSomebody(situation, id)
      : applies(situation, id, memberId),
  )

/** The answers a radio group offers now. */
export const offered = (situation: Situation, id: FieldId): readonly string[] =>
  id === 'person.progress' ? offeredStages(situation) : (fieldById(id).options ?? [])

const stopsOfMember = (situation: Situation, memberId: string): Stop[] =>
  PAGES.filter((page: Page) => page.ofMember === true)
    .map(({ id }): Stop => ({ page: id, memberId }))
    .filter((stop) => fieldsOf(situation, stop).length > 0)

const FIRST_OF_MEMBER = PAGES.find((page: Page) => page.ofMember)?.id

/** Every page this case meets, in order; the pages of one person follow each other. */
export function stopsOf(situation: Situation): Stop[] {
  const memberIds = situation.facts.members.map(({ id }) => id)
  return PAGES.flatMap((page: Page): Stop[] => {
    if (page.id === FIRST_OF_MEMBER) return memberIds.flatMap((id) => stopsOfMember(situation, id))
    if (page.ofMember) return []
    if (page.id === 'people') return [{ page: 'people' }]
    return fieldsOf(situation, { page: page.id }).length > 0 ? [{ page: page.id }] : []
  })
}

/** Whom a question of a page is asked of; one undefined for a question about the case. */
export function whomAsked(situation: Situation, { memberId }: Stop, id: FieldId): (string | undefined)[] {
  if (fieldById(id).of === 'case') return [undefined]
  if (memberId !== undefined) return [memberId]
  return situation.facts.members.map((member) => member.id).filter((each) => applies(situation, id, each))
}

const isEveryRecordTold = (situation: Situation): boolean =>
  situation.subjects
    .filter((subject) => mayHaveARecord({ ...situation, subject }))
    .every(({ member }) => member.publicOrder !== undefined)

/** Every question of the stop that must be answered has an answer, of everybody it is asked of. */
export function isComplete(situation: Situation, stop: Stop): boolean {
  if (stop.page === 'people' && situation.facts.members.length === 0) return false
  return fieldsOf(situation, stop).every((id) => {
    if (fieldById(id).mayBeNobody) return true
    if (id === 'person.publicOrder') return isEveryRecordTold(situation)
    if (fieldById(id).optional) return true
    return whomAsked(situation, stop, id).every((each) => readAnswer(situation.file, id, each) !== undefined)
  })
}

export const firstIncomplete = (situation: Situation): Stop | null =>
  stopsOf(situation).find((stop) => !isComplete(situation, stop)) ?? null

const orderOf = (page: PageId): number => PAGES.findIndex(({ id }) => id === page)

/** Answered with the list of people: it is met again only to change the answer. */
const isTold = (situation: Situation, stop: Stop): boolean =>
  pageById(stop.page).toldOnList === true && isComplete(situation, stop)

/** Where a stop is in the order; of one that is not met now, the place of the page after it. */
function placeOf(stops: readonly Stop[], from: Stop): number {
  const at = stops.findIndex((stop) => isSameStop(stop, from))
  if (at >= 0) return at
  const after = stops.findIndex(
    ({ page, memberId }) => memberId === undefined && orderOf(page) >= orderOf(from.page),
  )
  return after < 0 ? stops.length - 1 : after - 1
}

/** Where Continue leads; null: on to checking the answers. */
export function nextStop(situation: Situation, from: Stop): Stop | null {
  const stops = stopsOf(situation)
  const isOpen = (stop: Stop) => !isComplete(situation, stop)
  // Who is left out of an application or goes apart, and how somebody is related, opens earlier questions again.
  if (['people', 'member-progress', 'relation'].includes(from.page)) {
    const earlier = stops.slice(0, Math.max(placeOf(stops, from), 0))
    const reopened = earlier.find(
      (stop) => stop.memberId === undefined && stop.page !== 'people' && isOpen(stop),
    )
    if (reopened) return reopened
  }
  const rest = stops.slice(placeOf(stops, from) + 1).filter((stop) => !isTold(situation, stop))
  // Of other people only what is open; the pages of the person in view are met one after another.
  const next = rest.find(
    (stop) => stop.memberId === undefined || stop.memberId === from.memberId || isOpen(stop),
  )
  const isLeavingPeople = from.memberId !== undefined && next?.memberId === undefined
  if (isLeavingPeople)
    return stops.slice(0, stops.indexOf(next ?? from)).find(isOpen) ?? next ?? firstIncomplete(situation)
  return next ?? firstIncomplete(situation)
}

/** Where Back leads; null: to the start. */
export function previousStop(situation: Situation, from: Stop): Stop | null {
  const stops = stopsOf(situation)
  const at = stops.findIndex((stop) => isSameStop(stop, from))
  const before = stops.slice(0, Math.max(at, 0)).reverse()
  return before.find((stop) => !isTold(situation, stop)) ?? null
}

/** Whether everything before a stop is answered, so that it may be opened. */
export function mayOpen(situation: Situation, stop: Stop): boolean {
  const stops = stopsOf(situation)
  // A page of the family may be opened for one person alone.
  const isForOne = pageById(stop.page).ofFamily === true && stop.memberId !== undefined
  if (isForOne && fieldsOf(situation, stop).length === 0) return false
  const at = stops.findIndex((other) => isSameStop(other, isForOne ? { page: stop.page } : stop))
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
