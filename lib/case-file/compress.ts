/** Texts made small before they are locked: what is locked no longer shrinks. */
import { deflateSync, Inflate } from 'fflate'

/** Most that comes out of a locked case, in bytes: as much as a file without a lock may have. */
export const LARGEST_INFLATED_BYTES = 1_000_000
/** Fed in pieces, so that a piece that swells shows before there is much of it. */
const PIECE_BYTES = 256

export const deflate = (text: string): Uint8Array => deflateSync(new TextEncoder().encode(text), { level: 9 })

/** The text again; null when it is no such text, or larger than a case can be. */
export function inflate(bytes: Uint8Array): string | null {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    const stream = new Inflate((part) => {
      parts.push(part)
      size += part.length
    })
    for (let at = 0; at < bytes.length && size <= LARGEST_INFLATED_BYTES; at += PIECE_BYTES)
      stream.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length)
    if (bytes.length === 0 || size > LARGEST_INFLATED_BYTES) return null
    return new TextDecoder('utf-8', { fatal: true }).decode(joined(parts))
  } catch {
    return null
  }
}

/** Pieces as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
