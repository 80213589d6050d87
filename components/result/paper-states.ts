import type { DocumentId, PaperState } from '@/lib/rules'
import { caseStore } from '@/lib/session'

/** Writes the state of one paper into the case, for everybody it is for; '' takes it away. */
export function setPaperState(id: DocumentId, owners: readonly string[], state: PaperState | ''): void {
  const keys = owners.map((owner) => `${owner}:${id}`)
  caseStore.update((draft) => {
    const others = Object.entries(draft.file.checklist ?? {}).filter(([key]) => !keys.includes(key))
    const set = state === '' ? [] : keys.map((key) => [key, state] as const)
    return { ...draft, file: { ...draft.file, checklist: Object.fromEntries([...others, ...set]) } }
  })
}
