/** What the inputs of a page are called. */
import { FIELDS, type Field, type FieldId, fieldById } from './fields'

const FIELD_IDS = Object.keys(FIELDS) as FieldId[]
const OF_PERSON = '__'

/**
 * The name of an input; a dot would mean nesting to the form library.
 * @param memberId of one of several people the question is asked of on the same page.
 */
export const inputName = (id: FieldId, memberId?: string): string =>
  id.replace('.', '_') + (memberId === undefined ? '' : OF_PERSON + memberId)

/** The question that an input belongs to; undefined for a name that no page has. */
export function fieldOfInput(name: string): Field | undefined {
  const [own] = name.split(OF_PERSON)
  const id = FIELD_IDS.find((field) => inputName(field) === own)
  return id && fieldById(id)
}
