import type { CaseFile, Member, Relation } from '@/lib/rules'

/** Characters that show nothing: a name of only these is no name. */
const INVISIBLE = /[\s\p{C}\p{Z}]/gu
/** Marks that turn the text around them, also the text that follows a name. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

/** The name that was typed; undefined when there is nothing to see in it. */
export const visibleName = ({ name }: Member): string | undefined =>
  name !== undefined && name.replace(INVISIBLE, '') !== '' ? name.replace(TURNING, '').trim() : undefined

/** The text with its first letter as a capital. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** How somebody without a name is called: alone of that relation, or the nth. The start becomes a capital. */
export interface RelationLabels {
  alone: (relation: Relation) => string
  numbered: (relation: Relation, number: number) => string
}

/**
 * What each person is called, by member id: the name that was typed, else "Partner" or "Child 2". Who has a name that
 * somebody else is called by too has both.
 */
export function namesWith(file: CaseFile, labels: RelationLabels): ReadonlyMap<string, string> {
  const members = file.members ?? []
  const people = members.map((member) => {
    const relation = relationOf(member)
    const same = members.filter((other) => relationOf(other) === relation)
    const label =
      same.length === 1 ? labels.alone(relation) : labels.numbered(relation, same.indexOf(member) + 1)
    return { id: member.id, name: visibleName(member), label: capital(label) }
  })
  return new Map(
    people.map((person): [string, string] => {
      const { id, name, label } = person
      if (name === undefined) return [id, label]
      const isShared = people.some((other) => other !== person && (other.name ?? other.label) === name)
      return [id, isShared ? `${name} (${label})` : name]
    }),
  )
}

const relationOf = ({ relation }: Member): Relation => relation ?? 'other'
