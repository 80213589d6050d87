/** What is wrong with an answer that is chosen, not typed. It needs no schema, so Continue on such a page waits for none. */
import { type FieldId, fieldById } from './fields'
import type { ErrorId } from './page-texts'
import type { InputValue } from './page-values'

const FAULTS = {
  radio: 'choose',
  partner: 'choose',
  country: 'choose-country',
  people: 'choose-people',
} as const satisfies Record<string, ErrorId>

type ChosenKind = keyof typeof FAULTS

const isChosenKind = (kind: string): kind is ChosenKind => kind in FAULTS

/** Whether the question is answered by choosing alone. */
export const isChosen = (id: FieldId): boolean => isChosenKind(fieldById(id).kind)

/** The question may be left empty: it is optional, or hurts too much to insist on. */
export const mayBePassedOver = (id: FieldId): boolean => {
  const { optional, sensitive } = fieldById(id)
  return optional === true || sensitive === true
}

/** The fault of a chosen answer; null: nothing is wrong, or the answer is typed and a schema decides. */
export function choiceFault(id: FieldId, value: InputValue | undefined): ErrorId | null {
  const { kind, mayBeNobody } = fieldById(id)
  if (!isChosenKind(kind) || mayBePassedOver(id)) return null
  const isThere =
    kind === 'people'
      ? Array.isArray(value) && (mayBeNobody || value.length > 0)
      : typeof value === 'string' && value !== ''
  return isThere ? null : FAULTS[kind]
}
