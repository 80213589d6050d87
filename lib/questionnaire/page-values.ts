/** What stands in the inputs of a page, and how it becomes answers. */
import type { Day } from '@/lib/rules'
import { type Draft, readAnswer, readPeople, writeAnswer, writePeople } from './answers'
import { boxesOf, type DateBoxes, readDate } from './date-input'
import { type Field, type FieldId, fieldById } from './fields'
import { fieldOfInput, inputName } from './input-name'
import { DIFFERS, isOnceForAll, mayBeTheSame, valueFor } from './page-inputs'
import { pageById } from './pages'
import { type Situation, situationOf } from './situation'
import { fieldsOf, type Stop, whomAsked } from './walk'

export interface DateValue extends DateBoxes {
  isUnknown: boolean
}
export type InputValue = string | DateValue | string[]
/** By the name of the input. */
export type PageValues = Record<string, InputValue>

const isTextRecord = (value: object): boolean =>
  ['day', 'month', 'year'].every((part) => typeof (value as Record<string, unknown>)[part] === 'string')

const fits = ({ kind }: Field, value: unknown): boolean => {
  if (kind === 'people') return Array.isArray(value) && value.every((id) => typeof id === 'string')
  if (kind !== 'date' && kind !== 'partial-date') return typeof value === 'string'
  return typeof value === 'object' && value !== null && isTextRecord(value)
}

/** Whether something that was kept can stand in the inputs of a page. */
export const isPageValues = (values: unknown): values is PageValues =>
  typeof values === 'object' &&
  values !== null &&
  Object.entries(values).every(([name, value]) => {
    const field = fieldOfInput(name)
    return field === undefined || value === undefined || fits(field, value)
  })

const isDate = ({ kind }: Field) => kind === 'date' || kind === 'partial-date'

/** One input as the case has it: of one person, or of the case. */
export function inputValue({ file }: Draft, id: FieldId, memberId: string | undefined): InputValue {
  const field = fieldById(id)
  if (field.kind === 'people') return readPeople(file, id) ?? []
  const answer = readAnswer(file, id, memberId)
  if (!isDate(field)) return answer ?? ''
  // A stage that was chosen implies a day; the boxes stay empty until somebody fills them in.
  return { ...boxesOf(answer), isUnknown: answer === 'unknown' && !IMPLIED.has(id) }
}

/** One answer for all when everybody who is asked has the same; `each` when they differ, or somebody has none yet. */
export function valueForAll(situation: Situation, stop: Stop, id: FieldId): string {
  const answers = whomAsked(situation, stop, id).map((each) => readAnswer(situation.file, id, each))
  const [first] = answers.filter((answer) => answer !== undefined)
  if (first === undefined) return ''
  return answers.every((answer) => answer === first) ? first : DIFFERS
}

/** The inputs of a page as the case has them; of a page of the family also those about each person. */
export function valuesOf(draft: Draft, stop: Stop, on: Day): PageValues {
  const situation = situationOf(draft.file, on)
  const members = draft.file.members ?? []
  const values = pageById(stop.page).fields.flatMap((id): [string, InputValue][] => {
    if (!isOnceForAll(stop, id)) return [[inputName(id), inputValue(draft, id, stop.memberId)]]
    const own = members.map((member): [string, InputValue] => [
      inputName(id, member.id),
      inputValue(draft, id, member.id),
    ])
    return mayBeTheSame(id) ? [[inputName(id), valueForAll(situation, stop, id)], ...own] : own
  })
  return Object.fromEntries(values)
}

/** Days that a stage implies; "not known" is written for them before they are asked. */
const IMPLIED: ReadonlySet<FieldId> = new Set([
  'application.submittedOn',
  'application.arrivedOn',
  'application.permitIssuedOn',
  'person.submittedOn',
  'person.arrivedOn',
  'person.permitIssuedOn',
])

/** One input as an answer; undefined when it is empty or cannot be read. */
export function answerOf(field: Field, value: InputValue | undefined, on: Day): string | undefined {
  if (value === undefined || Array.isArray(value)) return undefined
  // An input that is full cuts a sign of two units in half: the half is left out.
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '') || undefined
  if (value.isUnknown) return 'unknown'
  const reading = readDate(value, { mayBePartial: field.kind === 'partial-date', on })
  return reading.ok ? reading.date : undefined
}

/** The draft with the inputs of a page written into it, as far as they can be read. */
export const writeValues = (draft: Draft, stop: Stop, values: PageValues, on: Day): Draft =>
  pageById(stop.page).fields.reduce((current, id) => {
    if (isOnceForAll(stop, id)) return writeForAll(current, stop, id, values, on)
    const value = values[inputName(id)]
    if (fieldById(id).kind !== 'people') return writeOne(current, id, value, on, stop.memberId)
    const everybody = current.file.members?.map((member) => member.id) ?? []
    return Array.isArray(value) ? writePeople(current, id, value, everybody) : current
  }, draft)

function writeOne(
  draft: Draft,
  id: FieldId,
  value: InputValue | undefined,
  on: Day,
  memberId?: string,
): Draft {
  if ((value ?? undefined) === undefined) return draft
  const answer = answerOf(fieldById(id), value, on)
  return IMPLIED.has(id) && answer === undefined ? draft : writeAnswer(draft, id, answer, memberId)
}

/** Only of whom it is asked: what was told of somebody else stays as it was. */
function writeForAll(draft: Draft, stop: Stop, id: FieldId, values: PageValues, on: Day): Draft {
  const people = whomAsked(situationOf(draft.file, on), stop, id).filter((each) => each !== undefined)
  return people.reduce(
    (current, memberId) => writeOne(current, id, valueFor(id, memberId, values), on, memberId),
    draft,
  )
}

/** What a question that was passed over counts as; undefined for one that must be answered. */
function notTold(id: FieldId): string | undefined {
  const { sensitive, options = [] } = fieldById(id)
  return sensitive && ['unknown', 'not-said'].find((code) => options.includes(code))
}

/** The draft with the questions of a page that were passed over: left empty, they are not known, or not said. */
export function passOver(draft: Draft, stop: Stop, on: Day): Draft {
  const situation = situationOf(draft.file, on)
  return fieldsOf(situation, stop).reduce((current, id) => {
    const { kind, sensitive } = fieldById(id)
    if (kind === 'people' && sensitive) {
      const everybody = current.file.members?.map((member) => member.id) ?? []
      return readPeople(current.file, id) ? current : writePeople(current, id, ['not-said'], everybody)
    }
    const code = notTold(id)
    if (code === undefined) return current
    return whomAsked(situation, stop, id)
      .filter((each) => readAnswer(current.file, id, each) === undefined)
      .reduce((written, each) => writeAnswer(written, id, code, each), current)
  }, draft)
}
