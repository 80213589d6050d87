import type { CaseFile, Member, Relation } from '@/lib/rules'

/** Characters that show nothing: a name of only these is no name. */
const INVISIBLE = /[\s\p{C}\p{Z}]/gu
/** Marks that turn the text around them, also the text that follows a name. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

/** The name that was typed; undefined when there is nothing to see in it. */
export const visibleName = ({ name }: Member): string | undefined =>
  name !== undefined && name.replace(INVISIBLE, '') !== '' ? name.replace(TURNING, '').trim() : undefined

/** How somebody without a name is called: alone of that relation, or the nth. */
export interface RelationLabels {
  alone: (relation: Relation) => string
  numbered: (relation: Relation, number: number) => string
}

/**
 * What each person is called, by member id: the name that was typed, else "Partner" or "Child 2". People with the same
 * name have both.
 */
export function namesWith(file: CaseFile, labels: RelationLabels): ReadonlyMap<string, string> {
  const members = file.members ?? []
  return new Map(
    members.map((member): [string, string] => {
      const relation = relationOf(member)
      const same = members.filter((other) => relationOf(other) === relation)
      const label =
        same.length === 1 ? labels.alone(relation) : labels.numbered(relation, same.indexOf(member) + 1)
      const name = visibleName(member)
      if (name === undefined) return [member.id, label]
      const isAlike = members.some((other) => other !== member && visibleName(other) === name)
      return [member.id, isAlike ? `${name} (${label})` : name]
    }),
  )
}

const relationOf = ({ relation }: Member): Relation => relation ?? 'other'
