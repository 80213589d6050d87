import { namesWith } from '@/lib/case-file'
import { fill, type WizardTexts } from '@/lib/questionnaire'
import type { CaseFile } from '@/lib/rules'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What each person is called on the question pages; people with one name are told apart by relation and number. */
export function wizardNames(
  file: CaseFile,
  { relation, relationNumbered }: Pick<WizardTexts, 'relation' | 'relationNumbered'>,
): ReadonlyMap<string, string> {
  const labels = {
    alone: (code: string) => capital(relation[code] ?? code),
    numbered: (code: string, number: number) => fill(relationNumbered[code] ?? code, { number }),
  }
  const names = namesWith(file, labels)
  const nameless = file.members?.map(({ name: _, ...member }) => member)
  const byRelation = namesWith({ ...file, members: nameless }, labels)
  const times = (name: string) => [...names.values()].filter((other) => other === name).length
  return new Map(
    [...names].map(([id, name]) => [id, times(name) > 1 ? `${name} (${byRelation.get(id)})` : name]),
  )
}
