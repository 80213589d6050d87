import { inputValue } from '@/lib/questionnaire'
import type { Day } from '@/lib/rules'
import { caseStore } from '@/lib/session'
import { writeCell } from './cell-values'
import type { Cell } from './cells'

/** Control and the apostrophe, wherever the keyboard has it: the key of spreadsheets for "as above". */
export const isRepeatKey = ({ ctrlKey, altKey, metaKey, shiftKey, key, code }: KeyboardEvent): boolean =>
  ctrlKey && !altKey && !metaKey && !shiftKey && (key === "'" || code === 'Quote')

const isEmpty = (value: unknown) => value === undefined || value === ''

/** Copies into a cell what is above it: the answer of the nearest person above who has one. False: there is none. */
export function repeatAbove({ id, memberId }: Cell, on: Day): boolean {
  const { draft } = caseStore.get()
  const members = draft.file.members ?? []
  const at = members.findIndex((member) => member.id === memberId)
  const above = members.slice(0, at < 0 ? members.length : at).reverse()
  const values = above.map((member) => inputValue(draft, id, member.id))
  const value = values.find((each) =>
    typeof each === 'object' && !Array.isArray(each) ? each.isUnknown || each.year !== '' : !isEmpty(each),
  )
  if (memberId === undefined || value === undefined) return false
  writeCell({ id, memberId }, value, on)
  return true
}
