import { fill, type PageTexts } from '@/lib/questionnaire'
import type { Faults } from '../preview'
import type { DeskTexts } from './texts'

/** What is wrong with an answer, in words; the desk has another button than Continue. Undefined: nothing. */
export function errorText(
  fault: Faults[keyof Faults],
  question: string,
  page: PageTexts,
  { wizard, desk }: DeskTexts,
): string | undefined {
  if (fault === undefined) return undefined
  const { id } = fault
  const other = fault.other ? (page.shorts[fault.other] ?? '') : ''
  return fill(desk[id] ?? wizard.errors[id], { question, other })
}
