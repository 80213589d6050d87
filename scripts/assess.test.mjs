import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { root } from './ensure-installed.mjs'

vi.setConfig({ testTimeout: 60_000 })

const ON = ['--on', '2026-11-21']
const WIFE = {
  version: 1,
  sponsor: { permit: 'asylum-temporary', protection: 'refugee', decisionDate: '2026-10-01' },
  members: [{ id: 'wife', relation: 'partner', partnership: 'married', birthDate: '1990-01-01' }],
}
const SON = { version: 1, sponsor: { permit: 'dutch' }, members: [{ id: 'son', relation: 'child' }] }

let folder
const path = (name) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assess-'))
  writeFileSync(path('wife.json'), `\uFEFF${JSON.stringify(WIFE)}`)
  writeFileSync(path('son.json'), JSON.stringify(SON))
  writeFileSync(
    path('bad.json'),
    '{ "version": 1, "members": [{ "id": "a", "birthDate": "2026-02-30" }], "x": 1 }',
  )
  writeFileSync(path('broken.json'), '{')
  writeFileSync(path('utf16.json'), Buffer.from(JSON.stringify(SON), 'utf16le'))
  writeFileSync(path('large.json'), ' '.repeat(1_000_001))
})
afterAll(() => rmSync(folder, { recursive: true }))

function assess(...options) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/assess.mjs'), ...options],
    {
      encoding: 'utf8',
      cwd: folder,
    },
  )
  return { status, stdout, stderr }
}

/** Refused: exit 2, nothing on standard output, and a plain message without a stack trace. */
function expectRefusal({ status, stdout, stderr }) {
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).not.toMatch(/\n\s+at |node:|Error:/)
  return stderr
}

describe('a case file on the command line', () => {
  test('gives the assessment as JSON', () => {
    const { status, stdout, stderr } = assess(path('wife.json'), ...ON)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      on: '2026-11-21',
      law: 'since-2026-06-12',
      members: [{ id: 'wife', outcome: 'get-advice', route: 'nareis' }],
    })
  })

  test('may be a path from the current folder, and may be assessed under the older law', () => {
    expect(JSON.parse(assess('wife.json', ...ON, '--law', 'before-2026-06-12').stdout).law).toBe(
      'before-2026-06-12',
    )
  })

  test('gives one line of JSON per file when there are several, in order', () => {
    const { status, stdout } = assess('wife.json', 'son.json', 'wife.json', ...ON)
    expect(status).toBe(0)
    expect(stdout.endsWith('}\n')).toBe(true)
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ members }) => members[0].id)).toEqual(['wife', 'son', 'wife'])
  })

  test.each([
    ['nl', '21 november 2026'],
    ['en', '21 November 2026'],
  ])('is a text in %s', (lang, day) => {
    const { status, stdout, stderr } = assess('wife.json', ...ON, '--lang', lang)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(day)
    expect(stdout).not.toMatch(/undefined|\{\{|\[object|^\{/)
  })
})

describe('a bad case file', () => {
  test('is refused, and each fault is reported with its file and path', () => {
    const stderr = expectRefusal(assess(path('bad.json'), ...ON))
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toContain(path('bad.json'))
    expect(stderr).toContain('members[0].birthDate: ')
    expect(stderr).toContain('x: ')
  })

  test('makes the whole command fail, also for the good files', () => {
    expect(expectRefusal(assess('wife.json', 'bad.json', ...ON))).not.toContain('wife.json')
  })

  test.each(['broken.json', 'utf16.json', 'large.json', 'not-there.json', '.'])('%s', (name) => {
    expect(expectRefusal(assess(name, ...ON))).toMatch(/^\S+: .+\n$/)
  })

  test('is reported in the language that was asked for', () => {
    const [nl, en] = ['nl', 'en'].map((lang) => expectRefusal(assess('broken.json', ...ON, '--lang', lang)))
    expect(nl).not.toBe(en)
  })
})

describe('options that cannot be used', () => {
  test.each([
    ['no day', ['wife.json'], '--on'],
    ['a day that does not exist', ['wife.json', '--on', '2026-02-30'], '--on'],
    ['a year for a day', ['wife.json', '--on', '2026'], '--on'],
    ['no value', ['wife.json', '--on'], '--on'],
    ['another law', ['wife.json', ...ON, '--law', '2027'], 'before-2026-06-12'],
    ['another language', ['wife.json', ...ON, '--lang', 'ar'], 'nl'],
    ['an unknown option', ['wife.json', ...ON, '--today'], '--today'],
    ['no file', ON, 'CASE.json'],
  ])('%s', (_, options, hint) => {
    expect(expectRefusal(assess(...options))).toContain(hint)
  })
})
