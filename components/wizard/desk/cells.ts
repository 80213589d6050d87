/** Which cells the desk has: every question of the questionnaire that can matter now, of the case and of each person. */
import {
  type FieldId,
  fieldById,
  fieldsOf,
  inputName,
  isOnceForAll,
  mayBePassedOver,
  mayBeTheSame,
  offered,
  PAGES,
  type Page,
  type PageId,
  type PageInput,
  pageById,
  readAnswer,
  type Situation,
  type Stop,
  stopsOf,
  whomAsked,
} from '@/lib/questionnaire'

export interface Cell {
  id: FieldId
  /** Whom it is about. */
  memberId?: string
  /** One answer for everybody it is asked of. */
  isForAll?: true
}

const pageOf = (id: FieldId): PageId => (PAGES.find((page: Page) => page.fields.includes(id)) ?? PAGES[0]).id

/** The page of the questionnaire that asks it. */
export function stopOf({ id, memberId }: Cell): Stop {
  const page = pageOf(id)
  return pageById(page).ofMember && memberId !== undefined ? { page, memberId } : { page }
}

/** Its input on that page. */
export function inputOf(cell: Cell): PageInput {
  const { id, memberId, isForAll } = cell
  const isOneOfSeveral = isOnceForAll(stopOf(cell), id) && !isForAll
  return { name: inputName(id, isOneOfSeveral ? memberId : undefined), id, memberId }
}

/** Its id in the document. */
export const cellId = ({ id, memberId, isForAll }: Cell): string => inputName(id, isForAll ? 'all' : memberId)

export const CARDS = ['client', 'family', 'application'] as const
/** The parts of the desk. */
export type Card = (typeof CARDS)[number]

function cardOf(id: FieldId): Card {
  if (id.startsWith('person.')) return 'family'
  return id === 'progress' || id.startsWith('sponsor.') ? 'client' : 'application'
}

/** Questions about the case, in the order of the questionnaire. Who fills it in is known: a counsellor. */
export const caseCells = (situation: Situation, card: Card): Cell[] =>
  stopsOf(situation)
    .filter(({ memberId }) => memberId === undefined)
    .flatMap((stop) => fieldsOf(situation, stop))
    .filter((id) => fieldById(id).of === 'case' && id !== 'filledInBy' && cardOf(id) === card)
    .map((id) => ({ id }))

/** What is asked of one person now. */
export const cellsOfPerson = (situation: Situation, memberId: string): Cell[] =>
  PAGES.filter((page: Page) => page.ofMember || page.ofFamily)
    .flatMap(({ id: page }) => fieldsOf(situation, { page, memberId }))
    .filter((id) => fieldById(id).of === 'member')
    .map((id) => ({ id, memberId }))

/** A column of the table: one question, or what stands for it with another relation. */
export type Column = FieldId | 'tie'

const FIRST: readonly Column[] = ['person.name', 'person.relation', 'tie', 'person.birthDate']
const TIES: readonly FieldId[] = ['person.partnership', 'person.childOf', 'person.parentKind']

/** Asked of the whole family at once, with an answer that several can share. */
const isOfFamily = (id: FieldId): boolean =>
  fieldById(id).of === 'member' &&
  pageById(pageOf(id)).ofFamily === true &&
  fieldById(id).under === undefined &&
  mayBeTheSame(id)

/** The columns that somebody needs. */
export function columnsOf(situation: Situation): Column[] {
  const family = stopsOf(situation)
    .flatMap((stop) => fieldsOf(situation, stop))
    .filter(isOfFamily)
  return [...FIRST, ...new Set(family)]
}

/** The cell of a person in a column; undefined where it is not asked. */
export const cellIn = (cells: readonly Cell[], column: Column): Cell | undefined =>
  cells.find(({ id }) => (column === 'tie' ? TIES.includes(id) : id === column))

/** Questions of one person that have no column: they are shown below the row. */
export const cellsBelow = (cells: readonly Cell[]): Cell[] =>
  cells.filter(({ id }) => !FIRST.includes(id) && !TIES.includes(id) && !isOfFamily(id))

/** The answers that can be given for everybody at once. */
export const sharedCells = (situation: Situation): Cell[] =>
  columnsOf(situation).flatMap((column): Cell[] =>
    column !== 'tie' &&
    isOfFamily(column) &&
    whomAsked(situation, { page: pageOf(column) }, column).length > 1
      ? [{ id: column, isForAll: true }]
      : [],
  )

/** A question with more answers than this has a list to choose from. */
const MOST_IN_SIGHT = 5

/** Whether a question of the case has so few answers that all can be shown. A question that may stay open has a list. */
export function isInSight(situation: Situation, { id, memberId, isForAll }: Cell): boolean {
  const { kind, optional } = fieldById(id)
  const isOfCase = memberId === undefined && !isForAll
  return isOfCase && kind === 'radio' && !optional && offered(situation, id).length <= MOST_IN_SIGHT
}

/** Whether an answer is still needed here. */
export function isOpen({ file }: Situation, { id, memberId, isForAll }: Cell): boolean {
  const { kind, mayBeNobody } = fieldById(id)
  const isNobodyYet = memberId !== undefined && !file.members?.some((member) => member.id === memberId)
  if (isForAll || isNobodyYet) return false
  if (mayBeNobody || mayBePassedOver(id) || kind === 'text' || kind === 'people') return false
  return readAnswer(file, id, memberId) === undefined
}
