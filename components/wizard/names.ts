import { namesWith } from '@/lib/case-file'
import { fill, type WizardTexts } from '@/lib/questionnaire'
import type { CaseFile } from '@/lib/rules'

/** What each person is called on the question pages; people with one name are told apart by relation and number. */
export function wizardNames(
  file: CaseFile,
  { relation, relationNumbered }: Pick<WizardTexts, 'relation' | 'relationNumbered'>,
): ReadonlyMap<string, string> {
  return namesWith(file, {
    alone: (code) => relation[code] ?? code,
    numbered: (code, number) => fill(relationNumbered[code] ?? code, { number }),
  })
}
