import { namesWith } from '@/lib/case-file'
import { formatList, type Translate } from '@/lib/i18n'
import type { CaseFile } from '@/lib/rules'

/** What each person is called in texts, by member id. */
export const namesOf = (file: CaseFile, t: Translate): ReadonlyMap<string, string> =>
  namesWith(file, {
    alone: (relation) => t(`codes.relation.${relation}`),
    numbered: (relation, number) => t(`codes.relationNumbered.${relation}`, { number }),
  })

/** Several people as one phrase, in the order of the case. */
export const namesOfAll = (
  ids: readonly string[],
  names: ReadonlyMap<string, string>,
  t: Translate,
): string =>
  formatList(
    t.locale,
    ids.map((id) => names.get(id) ?? id),
  )
