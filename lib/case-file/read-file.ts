/** A file as it comes from a disk or a camera: plain or locked, and never larger than it may be. */
import { isLocked, unlockText } from './lock'
import { type Reading, readCaseFile } from './read'

/** `locked`: it needs its words. `not-these-words`: they did not open it, or it is damaged; nobody learns which. */
export type FileReading = Reading | 'locked' | 'not-these-words'

/** Reads a plain case, or a locked one with its words. Never throws. */
export async function readFile(bytes: Uint8Array, words?: string): Promise<FileReading> {
  if (!isLocked(bytes)) return readCaseFile(new TextDecoder().decode(bytes))
  if (words === undefined) return 'locked'
  const text = await unlockText(bytes, words)
  return text === null ? 'not-these-words' : readCaseFile(text)
}
