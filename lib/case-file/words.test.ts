import { afterEach, describe, expect, test, vi } from 'vitest'
import { WORDS } from './word-list'
import { makeWords, plainWords } from './words'

afterEach(() => vi.restoreAllMocks())

/** How a word sounds, roughly: what is written in two ways and heard as one. */
const soundOf = (word: string) =>
  word
    .replaceAll('ij', 'ei')
    .replaceAll('au', 'ou')
    .replaceAll('ch', 'g')
    .replaceAll('c', 'k')
    .replaceAll('th', 't')
    .replaceAll('y', 'i')
    .replace(/d$/, 't')
    .replaceAll(/(.)\1/g, '$1')

describe('the list', () => {
  test('holds 1024 different short words of plain letters, in order', () => {
    expect(WORDS).toHaveLength(1024)
    expect(new Set(WORDS).size).toBe(1024)
    expect(WORDS.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([])
    expect([...WORDS].sort()).toEqual(WORDS)
  })

  test('has no word that another begins with, and none that sounds like another', () => {
    expect(WORDS.filter((word, at) => WORDS[at + 1]?.startsWith(word))).toEqual([])
    expect(new Set(WORDS.map(soundOf)).size).toBe(1024)
    expect(soundOf('wijd')).toBe(soundOf('weit'))
  })

  test('has no word that hurts', () => {
    const HURTING =
      /oorlog|leger|soldaat|geweer|bom$|dood|graf|mes$|moord|vlucht|kamp|bloed|god|duivel|seks|kut|lul|hoer|neger|vuur|grens|straf/
    expect(WORDS.filter((word) => HURTING.test(word))).toEqual([])
    expect(HURTING.test('kampvuur')).toBe(true)
  })
})

describe('words that are made', () => {
  test('are six of the list: 60 bits', () => {
    for (let round = 0; round < 50; round += 1) {
      const words = makeWords()
      expect(words).toHaveLength(6)
      expect(words.filter((word) => !WORDS.includes(word))).toEqual([])
    }
    expect(6 * Math.log2(WORDS.length)).toBe(60)
  })

  test('favour none: each word comes from equally many chances', () => {
    const counts = new Map<string, number>()
    let next = 0
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      if (array instanceof Uint16Array) for (let at = 0; at < array.length; at += 1) array[at] = next++
      return array
    })
    // 65,536 chances and two words over.
    for (let made = 0; made < 65_538; made += 6)
      for (const word of makeWords()) counts.set(word, (counts.get(word) ?? 0) + 1)
    expect(counts.size).toBe(1024)
    expect(Math.min(...counts.values())).toBe(64)
    expect(Math.max(...counts.values())).toBe(65)
  })

  test('differ each time', () => {
    expect(new Set(Array.from({ length: 100 }, () => makeWords().join(' '))).size).toBe(100)
  })
})

test.each([
  ['appel boom zon'],
  ['Appel Boom Zon'],
  ['  appel\tboom \r\n zon\n'],
  ['appel-boom-zon'],
  ['appel, boom, zon.'],
  ['1. appel 2. boom 3. zon'],
  ['appelboomzon'],
  ['APPEL\u00a0BOOM\u200bZON'],
  ['ａｐｐｅｌ boom zon'],
])('%j are the same words', (typed) => {
  expect(plainWords(typed)).toBe('appelboomzon')
})
