/** The language for tests, and the guide that adds it: that both do what they say, and can fail. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../ensure-installed.mjs'
import { changed, changesIn } from './follow-guide.mjs'
import { MARKED, pseudo, pseudoTree } from './pseudo-text.mjs'

describe('a text of the language for tests', () => {
  test('is longer by two fifths and keeps what is filled in later, and addresses', () => {
    const text = 'Send it before {{date}} to www.ind.nl, or to {{person}}.'
    const other = pseudo(text)
    expect(other.length).toBeGreaterThanOrEqual(text.length * 1.4)
    for (const kept of ['{{date}}', '{{person}}', 'www.ind.nl']) expect(other).toContain(kept)
    expect(other).not.toContain('Send')
  })

  test('is marked in every word of it, and English is not', () => {
    for (const word of pseudo('The application must be sent in time').split(' ')) expect(word).toMatch(MARKED)
    expect('The application must be sent in time').not.toMatch(MARKED)
  })

  test('is empty where there is nothing to say, and a tree keeps its keys', () => {
    expect(pseudoTree({ a: '', b: { c: 'on' } })).toEqual({ a: '', b: { c: pseudo('on') } })
  })
})

describe('the guide', () => {
  const changes = changesIn(readFileSync(join(root, 'locales', 'README.md'), 'utf8'))

  test('names few files, and each change fits its file', () => {
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.length).toBeLessThanOrEqual(5)
    for (const { path, lines } of changes) {
      const text = readFileSync(join(root, path), 'utf8')
      const after = changed(text, lines, path)
      expect(after).toContain('locales/xx')
      expect(after.split('\n').length - text.split('\n').length).toBeLessThanOrEqual(1)
    }
  })

  test('that names a line which is not there is found out', () => {
    expect(() => changed('const a = 1\n', ['-const b = 1', '+const b = 2'], 'a.ts')).toThrow('const b = 1')
  })
})
