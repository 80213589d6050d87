/** Papers that are one paper for several people: they are shown once, and marked once. */
import type { Assessment, CaseFile, DocumentId, DocumentItem, Member } from '@/lib/rules'

export interface SharedPaper {
  item: DocumentItem
  /** For whom, in the order of the case; at least two. */
  memberIds: string[]
}

const OF_THE_PARENT_WHO_STAYS: ReadonlySet<DocumentId> = new Set([
  'remaining-parent-identity',
  'remaining-parent-consent',
  'remaining-parent-unable',
])
/** One form for one application, and one letter that explains what is missing. */
const OF_THE_APPLICATION: ReadonlySet<DocumentId> = new Set([
  'application-form',
  'missing-papers-explanation',
])

/** Papers with the same key are one paper; null: everybody has their own. */
function keyOf({ id, route, state }: DocumentItem, member: Member | undefined): string | null {
  const own = [id, route, state]
  if (OF_THE_APPLICATION.has(id)) return own.join()
  if (OF_THE_PARENT_WHO_STAYS.has(id)) return [...own, member?.childOf, member?.otherParent].join()
  return null
}

export interface PapersByPerson {
  memberId: string
  documents: DocumentItem[]
}

export interface DividedPapers {
  shared: SharedPaper[]
  own: PapersByPerson[]
}

function divide(file: CaseFile, lists: readonly PapersByPerson[]): DividedPapers {
  const byKey = new Map<string, DocumentItem[]>()
  const keyFor = (item: DocumentItem) =>
    keyOf(
      item,
      file.members?.find(({ id }) => id === item.memberId),
    )
  for (const item of lists.flatMap(({ documents }) => documents)) {
    const key = keyFor(item)
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), item])
  }
  const groups = [...byKey.values()].filter(({ length }) => length > 1)
  const isShared = (item: DocumentItem) => groups.some((group) => group.includes(item))
  return {
    shared: groups.flatMap((group) => {
      const [item] = group
      return item ? [{ item, memberIds: group.flatMap(({ memberId }) => memberId ?? []) }] : []
    }),
    own: lists.map(({ memberId, documents }) => ({
      memberId,
      documents: documents.filter((item) => !isShared(item)),
    })),
  }
}

/** The papers to collect: what is one paper for several people, and what each has alone. */
export const dividedPapers = (file: CaseFile, { members }: Assessment): DividedPapers =>
  divide(
    file,
    members.map(({ id, documents }) => ({ memberId: id, documents })),
  )

/** The same of the papers that others came instead of. */
export const dividedReplaced = (file: CaseFile, { members }: Assessment): DividedPapers =>
  divide(
    file,
    members.map(({ id, replaced }) => ({ memberId: id, documents: replaced })),
  )
