import type { Fault } from '@/lib/case-file'
import { caseStore, type Lease } from '@/lib/session'

/** What became of an attempt to open a case. `dropped`: answers of an older guide that this one does not ask. */
export type Opening =
  | { kind: 'opened'; dropped: readonly string[] }
  | { kind: 'locked'; bytes: Uint8Array }
  /** `ended`: somebody left or wiped while it was read or unlocked. */
  | { kind: 'not-these-words' | 'cannot-lock' | 'cannot-load' | 'ended' }
  | { kind: 'refused'; faults: Fault[] }

const refused = (id: Fault['id']): Opening => ({ kind: 'refused', faults: [{ id, place: '' }] })

/**
 * Puts a case in the place of the one of this tab. With any fault that one stays as it is. Never throws.
 * @param lease taken when somebody pressed: reading and unlocking take seconds, in which the tab may be left or wiped
 */
export async function openCase(
  source: Blob | Uint8Array,
  words?: string,
  lease: Lease = caseStore.lease(),
): Promise<Opening> {
  const tools = await import('@/lib/case-file/hand-over').catch(() => null)
  if (tools === null) return { kind: 'cannot-load' }
  // Looked at before anything is read.
  if (source instanceof Blob && source.size > tools.LARGEST_FILE_BYTES) return refused('too-large')
  const bytes = source instanceof Blob ? await contentOf(source) : source
  if (bytes === null) return refused('not-json')
  const reading = await tools.readFile(bytes, words)
  if (reading === 'locked') return tools.canLock() ? { kind: 'locked', bytes } : { kind: 'cannot-lock' }
  if (reading === 'not-these-words') return { kind: reading }
  if (!reading.ok) return { kind: 'refused', faults: reading.faults }
  if (!lease.isHeld()) return { kind: 'ended' }
  caseStore.open(reading.file, lease)
  return { kind: 'opened', dropped: reading.dropped ?? [] }
}

/** Null when the file went away after it was chosen. */
const contentOf = (file: Blob): Promise<Uint8Array | null> =>
  file.arrayBuffer().then(
    (content) => new Uint8Array(content),
    () => null,
  )
