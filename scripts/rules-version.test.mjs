import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rulesVersion } from './rules-version.mjs'

const rules = join(import.meta.dirname, '..', 'lib', 'rules')
let copy
let before

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'rules-'))
  cpSync(rules, copy, { recursive: true })
  before = rulesVersion(copy)
})
afterEach(() => rmSync(copy, { recursive: true }))

function change(file, from, to) {
  const text = readFileSync(join(copy, file), 'utf8')
  expect(text, file).toContain(from)
  writeFileSync(join(copy, file), text.replaceAll(from, to))
}

describe('the version of the rules', () => {
  test('is the same for the same rules in any folder', () => {
    expect(before).toBe(rulesVersion())
    expect(before).toMatch(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/)
  })

  test.each([
    ['a term', 'figures.ts', "amount: 9, unit: 'months'", "amount: 10, unit: 'months'"],
    ['a fee', 'figures.ts', 'adult: 254', 'adult: 260'],
    ['a nationality of the TB list', 'tb-exempt.json', '"AL",', ''],
    ['a day that is no working day', 'working-days.ts', "'2026-01-02',", ''],
    [
      'what a condition says',
      'conditions/on-time.ts',
      'days.last <= term.safeDay',
      'days.last < term.safeDay',
    ],
    ['the conditions of a law', 'laws/since-2026-06-12.ts', 'siblingAge, ', ''],
    ['the day a law starts', 'laws/versions.ts', "from: '2026-06-12'", "from: '2026-06-13'"],
    ['a source that a rule rests on', 'conditions/other-eu.ts', "['eu-2024-1351']", "['eu-2024-1347']"],
    [
      'a step',
      'procedure/rows.ts',
      "id: 'family-doctor', phase: 'settle'",
      "id: 'family-doctor', phase: 'arrive'",
    ],
  ])('changes with %s', (_, file, from, to) => {
    change(file, from, to)
    expect(rulesVersion(copy)).not.toBe(before)
  })

  test.each([
    ['a comment', 'figures.ts', '/** Completed years', '/** Full years'],
    ['the ends of lines', 'figures.ts', '\n', '\r\n'],
    ['a test', 'sponsor.test.ts', 'describe(', 'describe.skip('],
    ['a note', 'README.md', 'rules', 'law'],
    ['the name of a variable', 'conditions/on-time.ts', 'hasAnOpenDoor', 'mayBeLate'],
    ['the title of a source', 'sources.ts', 'Brochure 3076D', 'Brochure 3076D (old)'],
    ['the schema of what is given out', 'assessment-schema.ts', "title: 'Assessment'", "title: 'Result'"],
    ['the day on which the rules were checked', 'checked.ts', '2026-11-21', '2026-11-30'],
  ])('stays when only %s changes', (_, file, from, to) => {
    change(file, from, to)
    expect(rulesVersion(copy)).toBe(before)
  })
})
