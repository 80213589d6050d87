/** Ten thousand hostile files and codes: none is opened, and the case of the tab stays as it is. */
import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import { type CodeSet, codesOf, isComplete, takeCode, wholeOf } from '@/lib/case-file/codes'
import { lockText } from '@/lib/case-file/lock'
import { SCENARIOS } from '@/lib/scenarios'
import { caseStore } from '@/lib/session'
import { openCase } from './open-case'

const SEED = 20_261_122
const WORDS = 'appel boom citroen deur egel fiets'
const OWN = SCENARIOS[0]?.case ?? { version: 1 as const }
const OTHER = JSON.stringify(SCENARIOS[1]?.case)
const utf8 = (text: string) => new TextEncoder().encode(text)
/** Work enough for a test. */
const lockQuickly = (text: string) => lockText(text, WORDS, 1)

beforeEach(() => caseStore.open(OWN, caseStore.lease()))

async function expectUntouched(bytes: Uint8Array, words?: string) {
  const before = caseStore.get()
  expect((await openCase(bytes, words)).kind).not.toBe('opened')
  expect(caseStore.get()).toBe(before)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
}

test('a valid case replaces the one that is open', async () => {
  const box = await lockQuickly(OTHER)
  expect(await openCase(box)).toEqual({ kind: 'locked', bytes: box })
  expect(caseStore.get().draft.file).toEqual(OWN)
  expect(await openCase(box, WORDS)).toEqual({ kind: 'opened', dropped: [] })
  expect(caseStore.get().draft.file).toEqual(JSON.parse(OTHER))
})

/** Texts that are no case: members are a list and the sponsor is none, so that one value cannot be right for both. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.json().map((json) => `{ "version": 1, "members": ${json}, "sponsor": ${json} }`),
  fc.json().map((json) => `{ "version": 1, "__proto__": ${json} }`),
  fc.json().map((json) => `{ "version": 1, "constructor": { "prototype": { "polluted": ${json} } } }`),
  fc.integer({ min: 2 }).map((version) => `{ "version": ${version} }`),
  fc.integer({ min: 21, max: 9_999 }).map((depth) => `${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`),
  fc.nat({ max: OTHER.length - 1 }).map((length) => OTHER.slice(0, length)),
  fc.constantFrom('{ "version": 1, "version": 1 }', '\uFEFF', '', 'NRLK', '{ "version": 1e400 }'),
)
const hostileBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Uint8Array.of(...utf8('NRLK'), ...bytes)),
  hostileText.map(utf8),
  hostileText.map((text) => Uint8Array.from(Buffer.from(text, 'utf16le'))),
)

describe('faults 21, 23 and 24: hostile files are refused, and the case that is open stays', () => {
  test('4,000 files of any kind, with and without a pass phrase', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBytes, fc.option(fc.constant(WORDS), { nil: undefined }), expectUntouched),
      { numRuns: 4_000, seed: SEED },
    )
  })

  test('2,000 encrypted cases with bytes changed, removed or added', async () => {
    const box = await lockQuickly(OTHER)
    const place = fc.nat({ max: box.length - 1 })
    const changed = fc.oneof(
      fc
        .tuple(place, fc.integer({ min: 1, max: 255 }))
        .map(([at, bits]) => box.with(at, (box[at] ?? 0) ^ bits)),
      place.map((length) => box.slice(0, length)),
      fc
        .tuple(place, fc.nat({ max: 255 }))
        .map(([at, byte]) => Uint8Array.of(...box.subarray(0, at), byte, ...box.subarray(at))),
      fc.uint8Array({ minLength: 1, maxLength: 30 }).map((bytes) => Uint8Array.of(...box, ...bytes)),
    )
    await fc.assert(
      fc.asyncProperty(changed, (bytes) => expectUntouched(bytes, WORDS)),
      { numRuns: 2_000, seed: SEED },
    )
  })

  test('1,000 files encrypted with the right pass phrase, with any content', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => expectUntouched(await lockQuickly(text), WORDS)),
      { numRuns: 1_000, seed: SEED },
    )
  })

  test('fault 22: with the right pass phrase, content that decompresses without end is stopped', async () => {
    expect(deflateSync(new Uint8Array(10_000_000)).length).toBeLessThan(11_000)
    await expectUntouched(await lockQuickly(' '.repeat(10_000_000)), WORDS)
  })
})

describe('fault 25: hostile codes are refused', () => {
  const sign = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:')

  test('3,000 sets of codes of which one was changed', async () => {
    const mine = (await codesOf(await lockQuickly(OTHER))) ?? []
    const theirs = (await codesOf(await lockQuickly(OTHER))) ?? []
    expect(mine.length).toBeGreaterThan(1)
    const changed = (code: string) =>
      fc
        .tuple(fc.nat({ max: code.length - 1 }), sign)
        .filter(([at, other]) => code[at] !== other)
        .map(([at, other]) => code.slice(0, at) + other + code.slice(at + 1))
    const hostile = (code: string) =>
      fc.oneof(
        { weight: 4, arbitrary: changed(code) },
        fc.string({ unit: 'binary' }),
        fc.webUrl(),
        fc.string({ unit: sign }).map((text) => `NR1/${text}`),
        fc.constantFrom(...theirs),
      )
    const row = fc
      .nat({ max: mine.length - 1 })
      .chain((at) => hostile(mine[at] ?? '').map((code) => mine.with(at, code)))
      .chain((codes) => fc.shuffledSubarray(codes, { minLength: codes.length }))
    let complete = 0
    await fc.assert(
      fc.asyncProperty(row, async (codes) => {
        const before = caseStore.get()
        const set = codes.reduce<CodeSet | null>((read, code) => takeCode(read, code).set, null)
        if (set !== null && isComplete(set)) {
          complete += 1
          expect(await wholeOf(set)).toBeNull()
        }
        expect(caseStore.get()).toBe(before)
      }),
      { numRuns: 3_000, seed: SEED },
    )
    // Many a row looks whole until the check at the end.
    expect(complete).toBeGreaterThan(1_000)
  })
})
