import { type PageValues, type Stop, valuesOf } from '@/lib/questionnaire'
import { unsavedInputs } from './unsaved-inputs'
import type { CaseView } from './use-case'

/** What a page opens with: its answers, and over them what is not one yet. */
export function firstInputs(stop: Stop, tab: CaseView): { values: PageValues; hasFailed: boolean } {
  const { values, hasFailed } = unsavedInputs(stop, tab)
  return { values: { ...valuesOf(tab.state.draft, stop, tab.on), ...values }, hasFailed }
}
