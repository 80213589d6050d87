/** What stands in a cell, and how it becomes an answer: by the same reading and writing as a page of questions. */
import {
  addMember,
  DIFFERS,
  type Draft,
  type ErrorId,
  type InputValue,
  inputName,
  inputsOf,
  inputValue,
  type PageValues,
  type Situation,
  type Stop,
  situationOf,
  valueForAll,
  valuesOf,
  writeValues,
} from '@/lib/questionnaire'
import { pageSchema } from '@/lib/questionnaire/page-schema'
import type { Day } from '@/lib/rules'
import { caseStore, type SessionState } from '@/lib/session'
import { inputsKey } from '../unsaved-inputs'
import { type Cell, inputOf, stopOf } from './cells'

/** What is typed and no answer yet, else the answer. */
export function valueIn({ draft, halfTyped }: SessionState, situation: Situation, cell: Cell): InputValue {
  const stop = stopOf(cell)
  const half = halfTyped[inputsKey(stop)]?.[inputOf(cell).name]
  if (half !== undefined) return half
  return cell.isForAll ? valueForAll(situation, stop, cell.id) : inputValue(draft, cell.id, cell.memberId)
}

/** What is wrong with a value, as Continue would say it; null: nothing. */
export function faultIn(cell: Cell, value: InputValue, on: Day): ErrorId | null {
  const input = inputOf(cell)
  const reading = pageSchema([input], on).safeParse({ [input.name]: value })
  return reading.success ? null : ((reading.error.issues[0]?.message ?? 'choose') as ErrorId)
}

/** Makes an answer of a value. Whoever is written about for the first time is added to the family. */
export function writeCell(cell: Cell, value: InputValue, on: Day): void {
  const { id, memberId, isForAll } = cell
  const { name } = inputOf(cell)
  const isOfOne = memberId !== undefined && !isForAll && name !== inputName(id)
  const values: PageValues = { [name]: value, ...(isOfOne && { [inputName(id)]: DIFFERS }) }
  dropHalf(cell)
  caseStore.update((draft) => writeValues(withPerson(draft, memberId), stopOf(cell), values, on))
}

const withPerson = (draft: Draft, memberId: string | undefined): Draft =>
  memberId === undefined || draft.file.members?.some(({ id }) => id === memberId)
    ? draft
    : addMember(draft, memberId)

/** Keeps what is no answer yet: over a reload, a change of language, and a look at the questionnaire. */
export function keepHalf(cell: Cell, value: InputValue): void {
  const key = inputsKey(stopOf(cell))
  caseStore.setHalfTyped(key, { ...caseStore.get().halfTyped[key], [inputOf(cell).name]: value })
}

export function dropHalf(cell: Cell): void {
  const key = inputsKey(stopOf(cell))
  const { [inputOf(cell).name]: dropped, ...rest } = caseStore.get().halfTyped[key] ?? {}
  if (dropped === undefined) return
  if (Object.keys(rest).length === 0) caseStore.clearHalfTyped(key)
  else caseStore.setHalfTyped(key, rest)
}

const stopOfKey = (key: string): Stop => {
  const [page, memberId] = key.split(' ') as [Stop['page'], string]
  return memberId === '' ? { page } : { page, memberId }
}

/** What was chosen or typed on pages of questions without Continue: on the desk what is right counts at once. */
export function takeOverHalfTyped(on: Day): void {
  for (const [key, half] of Object.entries(caseStore.get().halfTyped)) {
    const stop = stopOfKey(key)
    const { draft } = caseStore.get()
    const values = { ...valuesOf(draft, stop, on), ...half }
    const isWrong = (name: string) => {
      const input = inputsOf(situationOf(draft.file, on), stop, values).find((each) => each.name === name)
      const value = values[name]
      return input !== undefined && value !== undefined && faultIn(input, value, on) !== null
    }
    const wrong = Object.entries(half).filter(([name]) => isWrong(name))
    const right = Object.entries(values).filter(([name]) => !wrong.some(([other]) => other === name))
    caseStore.update((current) => writeValues(current, stop, Object.fromEntries(right), on))
    if (wrong.length === 0) caseStore.clearHalfTyped(key)
    else caseStore.setHalfTyped(key, Object.fromEntries(wrong))
  }
}
