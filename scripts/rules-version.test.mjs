import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ruleFiles, rulesVersion } from './rules-version.mjs'

const rules = join(import.meta.dirname, '..', 'lib', 'rules')
let copy

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'rules-'))
  cpSync(rules, copy, { recursive: true })
})
afterEach(() => rmSync(copy, { recursive: true }))

const change = (file, edit) => writeFileSync(join(copy, file), edit(readFileSync(join(copy, file), 'utf8')))

describe('the version of the rules', () => {
  test('is the same for the same rules, wherever they stand', () => {
    expect(rulesVersion(copy)).toBe(rulesVersion())
    expect(rulesVersion(copy)).toMatch(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/)
  })

  test('changes with every file that decides', () => {
    const files = ruleFiles(copy)
    expect(files.length).toBeGreaterThan(40)
    const before = rulesVersion(copy)
    for (const file of ['figures.ts', 'tb-exempt.json', 'conditions/on-time.ts', 'laws/index.ts']) {
      expect(files).toContain(file)
      change(file, (text) => `${text}\n`)
      expect(rulesVersion(copy), file).not.toBe(before)
      change(file, (text) => text.slice(0, -1))
      expect(rulesVersion(copy), file).toBe(before)
    }
  })

  test('stays when only a test, a note or the ends of lines change', () => {
    const before = rulesVersion(copy)
    change('sponsor.test.ts', (text) => `${text}\n`)
    change('README.md', (text) => `${text}\n`)
    change('source-checks.json', () => '{"vwn":{"checkedOn":"2027-01-01","pages":{}}}')
    change('arbitrary-case.ts', (text) => `${text}\n`)
    change('figures.ts', (text) => text.replaceAll('\n', '\r\n'))
    expect(rulesVersion(copy)).toBe(before)
  })
})
