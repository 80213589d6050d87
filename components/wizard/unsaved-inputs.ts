/** What is typed on a page and is not an answer yet: kept over a reload and a change of language. */
import type { Draft, PageValues, Stop } from '@/lib/questionnaire'
import { caseStore, type Lease } from '@/lib/session'
import type { CaseView } from './use-case'

/** By page and person. */
export const inputsKey = ({ page, memberId }: Stop): string => `${page} ${memberId ?? ''}`

/** Pages on which Continue found errors: after a switch of language they are shown again, after a reload not. */
const failed = new Set<string>()

/** The inputs of a page as they were left, and whether Continue found errors in them. */
export function unsavedInputs(stop: Stop, { state }: CaseView): { values?: PageValues; hasFailed: boolean } {
  const key = inputsKey(stop)
  const values = state.halfTyped[key]
  return { values, hasFailed: values !== undefined && failed.has(key) }
}

export const keepInputs = (stop: Stop, values: PageValues): void =>
  caseStore.setHalfTyped(inputsKey(stop), values)

/** Continue found errors in these inputs. */
export function keepFailedInputs(stop: Stop, values: PageValues): void {
  failed.add(inputsKey(stop))
  keepInputs(stop, values)
}

/** The inputs of a page become answers. */
export function saveInputs(stop: Stop, draft: Draft, lease: Lease): void {
  failed.delete(inputsKey(stop))
  caseStore.answer(inputsKey(stop), draft, lease)
}
