/**
 * A locked case as a row of small QR codes, and the way back.
 *
 * Decided: what is shown as codes is always locked. A code on a screen is photographed from across a room, and a
 * picture of it travels; the words are told aloud and are never on the screen together with a code. A row of small
 * codes instead of one large one, because a laptop's camera reads a large one badly.
 *
 * Each code: `NR1/` and in base45: name of the set 8 | place 1 | of how many 1 | its part. The name of the set is the
 * start of the SHA-256 of the whole, so that it is also the check that all parts are there and right.
 */
import { fromBase45, toBase45 } from './base45'
import { joined } from './compress'

const PREFIX = 'NR1/'
const NAME_BYTES = 8
const HEAD_BYTES = NAME_BYTES + 2
/** With the rest of the code this fills version 10 at level M: 57 modules a side. */
const PART_BYTES = 190
/** More codes than anybody wants to watch: then a file is better. */
export const MOST_CODES = 40

const nameOf = async (whole: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', whole)).subarray(0, NAME_BYTES)

/** The texts of the codes for a locked case; null when it is too large to be shown. */
export async function codesOf(locked: Uint8Array<ArrayBuffer>): Promise<string[] | null> {
  const count = Math.ceil(locked.length / PART_BYTES)
  if (count > MOST_CODES) return null
  const name = await nameOf(locked)
  // Parts of one size make codes of one size, which do not jump while they change.
  const size = Math.ceil(locked.length / count)
  return Array.from({ length: count }, (_, at) => {
    const part = locked.subarray(at * size, (at + 1) * size)
    return PREFIX + toBase45(joined([name, Uint8Array.of(at, count), part]))
  })
}

/** What has been read of one set of codes so far. */
export interface CodeSet {
  /** The name of the set, in hexadecimal. */
  name: string
  count: number
  parts: ReadonlyMap<number, Uint8Array>
}

/** What a code turned out to be. `other-set`: of another case, or of the same one shown again with new words. */
export const CODE_KINDS = ['new', 'again', 'other-set', 'other-app'] as const
export type CodeKind = (typeof CODE_KINDS)[number]

/** Takes in the text of one code, in any order and any number of times. What does not belong leaves the set as it is. */
export function takeCode(set: CodeSet | null, text: string): { kind: CodeKind; set: CodeSet | null } {
  const bytes = text.startsWith(PREFIX) ? fromBase45(text.slice(PREFIX.length)) : null
  const [at = 0, count = 0] = bytes?.subarray(NAME_BYTES) ?? []
  if (bytes === null || bytes.length <= HEAD_BYTES || at >= count || count > MOST_CODES)
    return { kind: 'other-app', set }
  const name = hexOf(bytes)
  if (set !== null && (set.name !== name || set.count !== count)) return { kind: 'other-set', set }
  if (set?.parts.has(at)) return { kind: 'again', set }
  const parts = new Map(set?.parts).set(at, bytes.subarray(HEAD_BYTES))
  return { kind: 'new', set: { name, count, parts } }
}

const hexOf = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, NAME_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export const isComplete = ({ parts, count }: CodeSet): boolean => parts.size === count

/** The locked case of a complete set; null when the parts do not make the whole they name. */
export async function wholeOf(set: CodeSet): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts = Array.from({ length: set.count }, (_, at) => set.parts.get(at) ?? new Uint8Array())
  const whole = joined(parts)
  return hexOf(await nameOf(whole)) === set.name ? whole : null
}
