import type { Fault } from '@/lib/case-file'
import { caseStore } from '@/lib/questionnaire'

/** What became of an attempt to open a case. `dropped`: answers of an older guide that this one does not ask. */
export type Opening =
  | { kind: 'opened'; dropped: readonly string[] }
  | { kind: 'locked' | 'not-these-words' | 'cannot-lock' }
  | { kind: 'refused'; faults: Fault[] }

/** Puts a case in the place of the one of this tab. With any fault that one stays as it is. Never throws. */
export async function openCase(bytes: Uint8Array, words?: string): Promise<Opening> {
  const { canLock, readFile } = await import('@/lib/case-file/hand-over')
  const reading = await readFile(bytes, words)
  if (reading === 'locked' && !canLock()) return { kind: 'cannot-lock' }
  if (typeof reading === 'string') return { kind: reading }
  if (!reading.ok) return { kind: 'refused', faults: reading.faults }
  caseStore.open(reading.file)
  return { kind: 'opened', dropped: reading.dropped ?? [] }
}
