/**
 * The inputs of a page. A question about several people has one input for all of them, and one for each person, which
 * stand once it is said that the answer differs.
 */
import { type FieldId, fieldById } from './fields'
import { inputName } from './input-name'
import type { InputValue, PageValues } from './page-values'
import { pageById } from './pages'
import type { Situation } from './situation'
import { fieldsOf, type Stop, whomAsked } from './walk'

/** The answer for all that says: not the same for everybody. */
export const DIFFERS = 'each'

export interface PageInput {
  name: string
  id: FieldId
  /** Whom it is about, where it is about one person. */
  memberId?: string
  /** The answer holds for everybody the question is asked of. */
  isForAll?: true
}

/** The question is asked once for the whole family. */
export const isOnceForAll = ({ page, memberId }: Stop, id: FieldId): boolean =>
  memberId === undefined && pageById(page).ofFamily === true && fieldById(id).of === 'member'

/** A day is hardly ever the same for everybody: it is asked of each person. */
export const mayBeTheSame = (id: FieldId): boolean => !fieldById(id).kind.endsWith('date')

/** The inputs of one question that stand now. */
export function inputsOfField(
  situation: Situation,
  stop: Stop,
  id: FieldId,
  values: PageValues,
): PageInput[] {
  if (!isOnceForAll(stop, id)) return [{ name: inputName(id), id, memberId: stop.memberId }]
  const own = whomAsked(situation, stop, id).map(
    (memberId): PageInput => ({ name: inputName(id, memberId), id, memberId }),
  )
  if (!mayBeTheSame(id)) return own
  const forAll: PageInput = { name: inputName(id), id, isForAll: true }
  return values[forAll.name] === DIFFERS ? [forAll, ...own] : [forAll]
}

/** The inputs of a page that stand now, in order. */
export const inputsOf = (situation: Situation, stop: Stop, values: PageValues): PageInput[] =>
  fieldsOf(situation, stop).flatMap((id) => inputsOfField(situation, stop, id, values))

/** What stands in the inputs about one person: the answer for all, unless it differs. */
export function valueFor(id: FieldId, memberId: string, values: PageValues): InputValue | undefined {
  const forAll = values[inputName(id)]
  return mayBeTheSame(id) && forAll !== DIFFERS ? forAll : values[inputName(id, memberId)]
}

/** Inputs that stand together as one question: an answer for all with what differs below it, and each date alone. */
export function inputGroups(inputs: readonly PageInput[]): [PageInput, ...PageInput[]][] {
  const [first, ...own] = inputs
  if (first === undefined) return []
  return first.isForAll ? [[first, ...own]] : inputs.map((input) => [input])
}
