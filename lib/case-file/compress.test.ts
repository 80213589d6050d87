import { constants, deflateRawSync } from 'node:zlib'
import { deflateSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { SCENARIOS } from '@/lib/scenarios'
import { deflate, inflate, joined, LARGEST_INFLATED_BYTES } from './compress'

test('every case comes back as it was, and much smaller', () => {
  for (const { case: file } of SCENARIOS) {
    const text = JSON.stringify(file)
    expect(inflate(deflate(text))).toBe(text)
  }
  const large = JSON.stringify(SCENARIOS.find(({ name }) => name === 'family-of-nine')?.case)
  expect(deflate(large).length * 3).toBeLessThan(large.length)
})

test('any text comes back', () => {
  for (const text of ['', 'é', 'ሰላም', '👨‍👩‍👧', '\u0000']) expect(inflate(deflate(text))).toBe(text)
})

describe('what is refused', () => {
  test('fault 22: what inflates to 1 GB is stopped at the cap', () => {
    // One block of noughts that may be followed by more, a thousand times over.
    const block = deflateRawSync(new Uint8Array(1_000_000), { finishFlush: constants.Z_SYNC_FLUSH })
    const bomb = joined(Array.from({ length: 1_000 }, () => block))
    const reading = vi.spyOn(bomb, 'subarray')
    expect(inflate(bomb)).toBeNull()
    expect(bomb.length).toBeGreaterThan(900_000)
    expect(reading.mock.calls.length).toBeLessThan(10)
  })

  test('one byte over the cap, and not the cap itself', () => {
    expect(inflate(deflate('a'.repeat(LARGEST_INFLATED_BYTES)))?.length).toBe(LARGEST_INFLATED_BYTES)
    expect(inflate(deflate('a'.repeat(LARGEST_INFLATED_BYTES + 1)))).toBeNull()
  })

  test('nothing, something else, a part, and bytes that are no text', () => {
    const whole = deflate('{ "version": 1 }'.repeat(100))
    expect(inflate(new Uint8Array())).toBeNull()
    expect(inflate(Uint8Array.of(255, 255, 255))).toBeNull()
    expect(inflate(whole.subarray(0, -4))).toBeNull()
    expect(inflate(deflateSync(Uint8Array.of(0xff, 0xfe)))).toBeNull()
  })
})
