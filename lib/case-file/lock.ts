/**
 * A case that only opens with its words.
 *
 *     magic 4 | version 1 | iterations 4, big-endian | salt 16 | IV 12 | AES-256-GCM of the deflated case, tag 16
 *
 * All before the IV is additional data, so that no byte can be changed unseen. The key is PBKDF2-HMAC-SHA-256 of the
 * words. The primitives are the browser's own, and are there only on https or on the device itself.
 */
import type { CaseFile } from '@/lib/rules'
import { deflate, inflate, joined } from './compress'
import { plainWords } from './words'

const MAGIC = new TextEncoder().encode('NRLK')
const VERSION = 1
const SALT_BYTES = 16
const IV_BYTES = 12
const TAG_BYTES = 16
const HEADER_BYTES = MAGIC.length + 5 + SALT_BYTES

/** What OWASP asked for in 2023: about a second on a cheap telephone. */
const ITERATIONS = 600_000
/** A file may ask for more work, but not keep a telephone busy for an hour. */
const MOST_ITERATIONS = 1_000_000

/** Whether this browser can lock at all; on a plain http address it cannot. */
export const canLock = (): boolean => globalThis.crypto?.subtle !== undefined

/** Whether the bytes say of themselves that they are a locked case. */
export const isLocked = (bytes: Uint8Array): boolean =>
  bytes.length >= MAGIC.length && MAGIC.every((byte, at) => bytes[at] === byte)

async function keyFrom(words: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(plainWords(words))
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/**
 * Locks a text with these words; salt and IV are new each time.
 * @param iterations fewer than usual only where nothing is at stake, as in tests
 * @throws where there is no `crypto.subtle`
 */
export async function lockText(text: string, words: string, iterations = ITERATIONS) {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const work = new Uint8Array(4)
  new DataView(work.buffer).setUint32(0, iterations)
  const header = joined([MAGIC, Uint8Array.of(VERSION), work, salt])
  const key = await keyFrom(words, salt, iterations)
  const box = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: header },
    key,
    joined([deflate(text)]),
  )
  return joined([header, iv, new Uint8Array(box)])
}

/** A case as a locked file. @throws where there is no `crypto.subtle` */
export const lock = (file: CaseFile, words: string): Promise<Uint8Array<ArrayBuffer>> =>
  lockText(JSON.stringify(file), words)

/**
 * The text that was locked. Null for every cause alike: other words, a changed byte, a part that is missing, more
 * work than is reasonable, too large a content; nobody learns which.
 */
export async function unlockText(bytes: Uint8Array, words: string): Promise<string | null> {
  if (!isLocked(bytes) || bytes.length < HEADER_BYTES + IV_BYTES + TAG_BYTES) return null
  const own = joined([bytes])
  const header = own.subarray(0, HEADER_BYTES)
  const iterations = new DataView(own.buffer).getUint32(MAGIC.length + 1)
  if (own[MAGIC.length] !== VERSION || iterations < 1 || iterations > MOST_ITERATIONS) return null
  try {
    const key = await keyFrom(words, header.subarray(-SALT_BYTES), iterations)
    const iv = own.subarray(HEADER_BYTES, HEADER_BYTES + IV_BYTES)
    const box = own.subarray(HEADER_BYTES + IV_BYTES)
    const bare = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: header }, key, box)
    return inflate(new Uint8Array(bare))
  } catch {
    return null
  }
}
