import { formatList, type Translate } from '@/lib/i18n'
import type { CaseFile, Member, Relation } from '@/lib/rules'

/** Characters that show nothing: a name of only these is no name. */
const INVISIBLE = /[\s\p{C}\p{Z}]/gu

/** The name that was typed; undefined when there is nothing to see in it. */
export const visibleName = ({ name }: Member): string | undefined =>
  name !== undefined && name.replace(INVISIBLE, '') !== '' ? name.trim() : undefined

/** What each person is called: the name that was typed, else "Partner" or "Child 2", by member id. */
export function namesOf(file: CaseFile, t: Translate): ReadonlyMap<string, string> {
  const members = file.members ?? []
  const sameRelation = (relation: Relation) => members.filter((member) => relationOf(member) === relation)
  return new Map(
    members.map((member): [string, string] => {
      const relation = relationOf(member)
      const same = sameRelation(relation)
      const alone = capital(t(`codes.relation.${relation}`))
      const numbered = t(`codes.relationNumbered.${relation}`, { number: same.indexOf(member) + 1 })
      return [member.id, visibleName(member) ?? (same.length === 1 ? alone : numbered)]
    }),
  )
}

const relationOf = ({ relation }: Member): Relation => relation ?? 'other'
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Several people as one phrase, in the order of the case. */
export const namesOfAll = (ids: readonly string[], names: ReadonlyMap<string, string>, t: Translate): string =>
  formatList(
    t.locale,
    ids.map((id) => names.get(id) ?? id),
  )
