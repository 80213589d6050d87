/** The language for tests, and the guide that adds it: that both do what they say, and can fail. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../ensure-installed.mjs'
import { changed, changesIn } from './follow-guide.mjs'
import { MARKED, pseudo, pseudoTree } from './pseudo-text.mjs'

describe('a text of the language for tests', () => {
  test('is two fifths longer and keeps placeholders and addresses', () => {
    const text = 'Send it before {{date}} to www.ind.nl, or to {{person}}.'
    const other = pseudo(text)
    expect(other.length).toBeGreaterThanOrEqual(text.length * 1.4)
    for (const kept of ['{{date}}', '{{person}}', 'www.ind.nl']) expect(other).toContain(kept)
    expect(other).not.toContain('Send')
  })

  test('has a mark in every word, which English has not', () => {
    for (const word of pseudo('The application must be sent in time').split(' ')) expect(word).toMatch(MARKED)
    expect('The application must be sent in time').not.toMatch(MARKED)
  })

  test('is empty for an empty text, and a tree of texts keeps its keys', () => {
    expect(pseudoTree({ a: '', b: { c: 'on' } })).toEqual({ a: '', b: { c: pseudo('on') } })
  })
})

describe('the instructions for a new language', () => {
  const changes = changesIn(readFileSync(join(root, 'locales', 'README.md'), 'utf8'))

  test('name few files, and each change can be made in its file', () => {
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.length).toBeLessThanOrEqual(5)
    for (const { path, lines } of changes) {
      const text = readFileSync(join(root, path), 'utf8')
      const after = changed(text, lines, path)
      expect(after).toContain('locales/xx')
      expect(after.split('\n').length - text.split('\n').length).toBeLessThanOrEqual(1)
    }
  })

  test('with a line that is not in the file are reported', () => {
    expect(() => changed('const a = 1\n', ['-const b = 1', '+const b = 2'], 'a.ts')).toThrow('const b = 1')
  })
})
