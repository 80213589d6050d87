import { download } from '@/components/ui/download'
import { relevant } from '@/lib/questionnaire'
import type { CaseFile, Day } from '@/lib/rules'

/** The case as a file with a neutral name: only the answers that apply. */
export const saveCase = (file: CaseFile, on: Day): void =>
  download(`${JSON.stringify(relevant(file, on), null, 2)}\n`, `case-${on}.json`)
