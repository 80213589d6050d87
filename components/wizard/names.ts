import { namesWith } from '@/lib/case-file'
import { fill, type WizardTexts } from '@/lib/questionnaire'
import type { CaseFile } from '@/lib/rules'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What each person is called on the question pages. */
export const wizardNames = (
  file: CaseFile,
  { relation, relationNumbered }: WizardTexts,
): ReadonlyMap<string, string> =>
  namesWith(file, {
    alone: (code) => capital(relation[code] ?? code),
    numbered: (code, number) => fill(relationNumbered[code] ?? code, { number }),
  })
