import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { SCENARIOS } from '@/lib/scenarios'
import { canLock, isLocked, lock, lockText, unlockText } from './lock'
import { readFile } from './read-file'

const WORDS = 'appel boom citroen deur egel fiets'
const SMALL = '{"version":1,"members":[{"id":"a","name":"Sara"}]}'
/** Work enough for a test: what is refused is refused at any number. */
const QUICK = 2

const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

afterEach(() => vi.unstubAllGlobals())

describe('what is locked', () => {
  test('opens with its words, however they are typed', async () => {
    const box = await lockText(SMALL, WORDS, QUICK)
    for (const typed of [
      WORDS,
      WORDS.toUpperCase(),
      WORDS.replaceAll(' ', '-'),
      WORDS.replaceAll(' ', '\r\n'),
    ])
      expect(await unlockText(box, typed)).toBe(SMALL)
  })

  test('every case comes back as it was', async () => {
    for (const { case: file } of SCENARIOS) {
      const box = await lockText(JSON.stringify(file), WORDS, QUICK)
      expect(await readFile(box, WORDS)).toEqual({ ok: true, file })
    }
  })

  test('shows nothing of the case', async () => {
    const box = Buffer.from(await lockText(SMALL, WORDS, QUICK))
    expect(box.includes('Sara')).toBe(false)
    expect(isLocked(box)).toBe(true)
    expect(isLocked(new TextEncoder().encode(SMALL))).toBe(false)
  })

  test('has a salt and an IV of its own each time', async () => {
    const boxes = await Promise.all(Array.from({ length: 50 }, () => lockText(SMALL, WORDS, QUICK)))
    const differ = (from: number, to: number) =>
      new Set(boxes.map((box) => toHex(box.subarray(from, to)))).size
    expect(differ(0, 9)).toBe(1)
    expect(differ(9, 25)).toBe(50)
    expect(differ(25, 37)).toBe(50)
  })

  test('asks for 600,000 rounds, and opens with the primitives of another library', async () => {
    const box = Buffer.from(await lock({ version: 1 }, WORDS))
    expect(box.subarray(0, 4).toString()).toBe('NRLK')
    expect([box[4], box.readUInt32BE(5)]).toEqual([1, 600_000])
    const key = pbkdf2Sync(WORDS.replaceAll(' ', ''), box.subarray(9, 25), 600_000, 32, 'sha256')
    const cipher = createDecipheriv('aes-256-gcm', key, box.subarray(25, 37))
    cipher.setAAD(box.subarray(0, 25)).setAuthTag(box.subarray(-16))
    const bare = Buffer.concat([cipher.update(box.subarray(37, -16)), cipher.final()])
    expect(inflateRawSync(bare).toString()).toBe('{"version":1}')
  })

  test.each([
    [
      '600,000 rounds',
      '4e524c4b01000927c0000102030405060708090a0b0c0d0e0f6465666768696a6b6c6d6e6f5dbc10999fb0824c533754f4e761afb89a62629389c4b7ae2301293f9781c2',
      '{"version":1}',
    ],
    [
      '2 rounds',
      '4e524c4b0100000002000102030405060708090a0b0c0d0e0f6465666768696a6b6c6d6e6f968beaceb99adbda0750ecce45282e41ffa1de38849d208bceac28f92e3b07393075dfb2e03a618e21e5cb75b2565b1316aa7106b8325bc2f15f2f977281d2cf03ee9b3a',
      SMALL,
    ],
  ])('fixed vector of %s', async (_, hex, text) => {
    expect(await unlockText(fromHex(hex), WORDS)).toBe(text)
  })
})

describe('fault 24: what does not open', () => {
  test('one byte changed, every byte in turn', async () => {
    const box = await lockText(SMALL, WORDS, QUICK)
    for (const change of [0x01, 0x80, 0xff])
      for (let at = 0; at < box.length; at += 1) {
        const changed = box.with(at, (box[at] ?? 0) ^ change)
        expect([at, await unlockText(changed, WORDS)]).toEqual([at, null])
      }
    expect(await unlockText(box, WORDS)).toBe(SMALL)
  })

  test('cut off at every length, or with something after it', async () => {
    const box = await lockText(SMALL, WORDS, QUICK)
    for (let length = 0; length < box.length; length += 1)
      expect(await unlockText(box.slice(0, length), WORDS)).toBeNull()
    expect(await unlockText(Uint8Array.of(...box, 0), WORDS)).toBeNull()
  })

  test.each(['', 'appel', 'appel boom citroen deur egel', 'boom appel citroen deur egel fiets', '密码'])(
    'other words: %j',
    async (words) => {
      expect(await unlockText(await lockText(SMALL, WORDS, QUICK), words)).toBeNull()
    },
  )

  test('a thousand million rounds are never begun', async () => {
    const box = await lockText(SMALL, WORDS, QUICK)
    const derive = vi.spyOn(crypto.subtle, 'deriveKey')
    for (const rounds of [0, 1_000_001, 1_000_000_000, 0xffff_ffff]) {
      new DataView(box.buffer).setUint32(5, rounds)
      expect(await unlockText(box, WORDS)).toBeNull()
    }
    expect(derive).not.toHaveBeenCalled()
    derive.mockRestore()
  })

  test('one answer for every cause, and the right words open it after all', async () => {
    const box = await lockText(SMALL, WORDS, QUICK)
    expect(await readFile(box, 'boom')).toBe('not-these-words')
    expect(await readFile(box.with(60, (box[60] ?? 0) ^ 1), WORDS)).toBe('not-these-words')
    expect(await readFile(box.slice(0, 50), WORDS)).toBe('not-these-words')
    expect(await readFile(await lockText('a'.repeat(1_100_000), WORDS, QUICK), WORDS)).toBe('not-these-words')
    expect(await readFile(box, WORDS)).toMatchObject({ ok: true })
  })

  test('what is no case is no case behind a lock either', async () => {
    const told = async (text: string) => readFile(await lockText(text, WORDS, QUICK), WORDS)
    expect(await told('{ "version": 2 }')).toMatchObject({ ok: false, faults: [{ id: 'newer-version' }] })
    expect(await told('no case')).toMatchObject({ ok: false, faults: [{ id: 'not-json' }] })
  })
})

test('a browser without the primitives cannot lock, and says so', () => {
  expect(canLock()).toBe(true)
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues })
  expect(canLock()).toBe(false)
})

test('A13: the largest case that a file can hold opens again', async () => {
  const members = Array.from({ length: 200 }, (_, at) => ({ id: `m${at}`, name: 'é'.repeat(400) }))
  const box = await lockText(JSON.stringify({ version: 1, members }), WORDS, QUICK)
  expect(await readFile(box, WORDS)).toMatchObject({ ok: true })
})
