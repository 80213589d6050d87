import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sourceHash } from './source-hash.mjs'

let root
const write = (path, text) => writeFileSync(join(root, path), text)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'))
  mkdirSync(join(root, 'lib', 'rules'), { recursive: true })
  write('lib/a.ts', 'a')
  write('lib/rules/b.ts', 'b')
  write('package.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the fingerprint of the sources', () => {
  test('is the same for the same files, wherever and whenever they were written', () => {
    const copy = mkdtempSync(join(tmpdir(), 'sources-'))
    cpSync(root, copy, { recursive: true })
    expect(sourceHash(copy)).toBe(sourceHash(root))
    rmSync(copy, { recursive: true })
  })

  test.each([
    ['a file that says something else', () => write('lib/a.ts', 'c')],
    ['a file more', () => write('lib/rules/c.ts', '')],
    ['a file with another name', () => renameSync(join(root, 'lib/a.ts'), join(root, 'lib/z.ts'))],
    ['another package', () => write('package.json', '{"a":1}')],
  ])('is another after %s', (_, change) => {
    const before = sourceHash(root)
    change()
    expect(sourceHash(root)).not.toBe(before)
  })

  test('is the same after a change in tests or in files that the build does not use', () => {
    const before = sourceHash(root)
    write('lib/a.test.ts', 'a')
    write('README.md', 'a')
    expect(sourceHash(root)).toBe(before)
  })
})
