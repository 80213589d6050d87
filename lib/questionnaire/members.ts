/** Who is in a case: one more, one less, and back again. Pure: every change gives a new draft. */
import type { Member, Relation } from '@/lib/rules'
import type { Draft } from './answers'

export const addMember = (draft: Draft, id: string, relation?: Relation): Draft => ({
  ...draft,
  file: { ...draft.file, members: [...(draft.file.members ?? []), { id, ...(relation && { relation }) }] },
})

/** Takes a member out; `at` and the member itself are what undo needs. */
export function removeMember(draft: Draft, id: string): { draft: Draft; member: Member; at: number } | null {
  const members = draft.file.members ?? []
  const at = members.findIndex((member) => member.id === id)
  const member = members[at]
  if (member === undefined) return null
  return {
    draft: { ...draft, file: { ...draft.file, members: members.filter((_, n) => n !== at) } },
    member,
    at,
  }
}

export function restoreMember(draft: Draft, member: Member, at: number): Draft {
  const members = [...(draft.file.members ?? [])]
  members.splice(at, 0, member)
  return { ...draft, file: { ...draft.file, members } }
}
