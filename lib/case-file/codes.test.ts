import { correction, generate } from 'lean-qr'
import { decodeQR } from 'qr/decode.js'
import { describe, expect, test } from 'vitest'
import { SCENARIOS } from '@/lib/scenarios'
import { type CodeSet, codesOf, isComplete, MOST_CODES, takeCode, wholeOf } from './codes'
import { lockText } from './lock'
import { readFile } from './read-file'

const WORDS = 'appel boom citroen deur egel fiets'
const lockedCase = (file: object) => lockText(JSON.stringify(file), WORDS, 2)
const LARGE = SCENARIOS.find(({ name }) => name === 'family-of-nine')?.case ?? { version: 1 as const }
const codesFor = async (file: object) => (await codesOf(await lockedCase(file))) ?? []

/** Takes all codes in, and tells what each was. */
function takeAll(codes: readonly string[], from: CodeSet | null = null) {
  const kinds: string[] = []
  let set = from
  for (const code of codes) {
    const taken = takeCode(set, code)
    kinds.push(taken.kind)
    set = taken.set
  }
  return { kinds, set }
}

/** The text of a code as a picture of it gives it, seen through the other library. */
function seen(text: string): string {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const side = (code.size + 8) * 4
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      if (code.get((x >> 2) - 4, (y >> 2) - 4)) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  return decodeQR({ width: side, height: side, data })
}

describe('a case through codes', () => {
  test('every case comes back, through pictures, from the last code to the first', async () => {
    for (const { case: file } of SCENARIOS.filter((_, at) => at % 8 === 0)) {
      const { set } = takeAll((await codesFor(file)).reverse().map(seen))
      const whole = set && (await wholeOf(set))
      expect(whole && (await readFile(whole, WORDS))).toEqual({ ok: true, file })
    }
  })

  test('a large family is a few codes of one size, none larger than version 10', async () => {
    const codes = await codesFor(LARGE)
    expect(codes.length).toBeGreaterThan(1)
    expect(codes.length).toBeLessThan(6)
    for (const code of codes)
      expect(generate(code, { minCorrectionLevel: correction.M }).size).toBeLessThanOrEqual(57)
    expect(codes.filter((code) => !/^NR1\/[0-9A-Z $%*+\-./:]+$/.test(code))).toEqual([])
  })

  test('in any order, and a code seen again does no harm', async () => {
    const codes = await codesFor(LARGE)
    const [first = '', second = '', ...others] = codes
    const { kinds, set } = takeAll([second, second, ...others, first, second])
    expect(kinds).toEqual(['new', 'again', ...others.map(() => 'new'), 'new', 'again'])
    expect(set && isComplete(set)).toBe(true)
  })

  test('a set that misses one is not complete', async () => {
    const { set } = takeAll((await codesFor(LARGE)).slice(1))
    expect(set && isComplete(set)).toBe(false)
    expect(set && (await wholeOf(set))).toBeNull()
  })

  test('a case too large to show is left to a file', async () => {
    const bytes = (length: number) => new Uint8Array(length)
    expect(await codesOf(bytes(190 * MOST_CODES))).toHaveLength(MOST_CODES)
    expect(await codesOf(bytes(190 * MOST_CODES + 1))).toBeNull()
  })
})

describe('fault 25: codes that do not belong', () => {
  test('codes of two sets are never mixed, also not of the same case shown twice', async () => {
    const [mine, theirs] = [await codesFor(LARGE), await codesFor(LARGE)]
    const { kinds, set } = takeAll([mine[0] ?? '', ...theirs])
    expect(kinds).toEqual(['new', ...theirs.map(() => 'other-set')])
    expect(set).toEqual(takeAll(mine.slice(0, 1)).set)
  })

  test.each([
    'https://example.org/a?b=c',
    'WIFI:T:WPA;S:huis;P:geheim;;',
    'BEGIN:VCARD\nEND:VCARD',
    'HC1:6BFOXN%TS3DH0YOJ58S S-W5HDC *M0II5XHC9B5G2+$N IOP-IA%NFQGRJPC%OQHIZC4.OI1RM8ZA',
    'NR1/',
    'NR1/00',
    'NR1/abc',
    'NR2/BB8',
    'NR1/00000000000000000000000',
    '',
    'ሰላም',
  ])('a code of another app: %j', (text) => {
    expect(takeCode(null, text)).toEqual({ kind: 'other-app', set: null })
  })

  test('a torn code is none, and parts that were changed are found out at the end', async () => {
    const codes = await codesFor(LARGE)
    const torn = codes.map((code) => `${code.slice(0, -3)}000`)
    const { set } = takeAll(torn)
    expect(set && isComplete(set)).toBe(true)
    expect(set && (await wholeOf(set))).toBeNull()
    expect(takeCode(null, codes[0]?.slice(0, 12) ?? '').kind).toBe('other-app')
  })
})
