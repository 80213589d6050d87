/** What stands in the inputs of a page, and how it becomes answers. */
import type { Day } from '@/lib/rules'
import { type Draft, readAnswer, readPeople, writeAnswer, writePeople } from './answers'
import { boxesOf, type DateBoxes, readDate } from './date-input'
import { FIELDS, type Field, type FieldId, fieldById } from './fields'

export interface DateValue extends DateBoxes {
  isUnknown: boolean
}
export type InputValue = string | DateValue | string[]
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
  (Object.keys(FIELDS) as FieldId[]).every((id) => {
    const value = (values as Record<string, unknown>)[inputName(id)]
    return value === undefined || fits(fieldById(id), value)
  })

/** The name of an input; a dot would mean nesting to the form library. */
export const inputName = (id: FieldId): string => id.replace('.', '_')

const isDate = ({ kind }: Field) => kind === 'date' || kind === 'partial-date'

/** The inputs of a page as the case has them. */
export function valuesOf(draft: Draft, ids: readonly FieldId[], memberId?: string): PageValues {
  return Object.fromEntries(
    ids.map((id): [string, InputValue] => {
      const field = fieldById(id)
      if (field.kind === 'people') return [inputName(id), readPeople(draft.file, id) ?? []]
      const answer = readAnswer(draft.file, id, memberId)
      if (!isDate(field)) return [inputName(id), answer ?? '']
      // A stage that was chosen implies a day; the boxes stay empty until somebody fills them in.
      return [inputName(id), { ...boxesOf(answer), isUnknown: answer === 'unknown' && !IMPLIED.has(id) }]
    }),
  )
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
  if (typeof value === 'string') return value === '' ? undefined : value
  if (value.isUnknown) return 'unknown'
  const reading = readDate(value, { mayBePartial: field.kind === 'partial-date', on })
  return reading.ok ? reading.date : undefined
}

/** The draft with the inputs of a page written into it, as far as they can be read. */
export function writeValues(
  draft: Draft,
  ids: readonly FieldId[],
  values: PageValues,
  on: Day,
  people: { memberId?: string; asked: readonly string[] },
): Draft {
  return ids.reduce((current, id) => {
    const field = fieldById(id)
    const value = values[inputName(id)]
    if (field.kind === 'people')
      return Array.isArray(value) ? writePeople(current, id, value, people.asked) : current
    const answer = answerOf(field, value, on)
    const isImplied = IMPLIED.has(id) && answer === undefined
    return isImplied ? current : writeAnswer(current, id, answer, people.memberId)
  }, draft)
}
