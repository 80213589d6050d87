/** What one tab tells the others. Anything else that comes over the channel is ignored. */

export type Message =
  /** Somebody left by the fast way out: every tab forgets, what is saved on the device stays. */
  | { kind: 'left' }
  /** "Wipe everything": every tab forgets, and removes what is saved on the device. */
  | { kind: 'wiped'; mark: string }
  /** A counsellor closed this case: the tabs that hold it forget it. */
  | { kind: 'new-client'; caseId: string }

/** A message as it came over the channel; null for anything else. */
export function messageIn(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null
  const { kind, mark, caseId } = data as Record<string, unknown>
  if (kind === 'left') return { kind }
  if (kind === 'wiped' && typeof mark === 'string') return { kind, mark }
  if (kind === 'new-client' && typeof caseId === 'string') return { kind, caseId }
  return null
}
