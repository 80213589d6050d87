import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { root } from './ensure-installed.mjs'
import { installPrograms, missingPrograms, programOf } from './programs.mjs'

let folder

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'programs-'))
  mkdirSync(join(folder, 'bin'))
  vi.stubEnv('PATH', join(folder, 'bin'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const put = (name) => writeFileSync(join(folder, 'bin', name), '')

test('each missing program is named with the tests that need it, which exist', () => {
  const missing = missingPrograms()
  expect(missing.map(({ name }) => name)).toEqual(expect.arrayContaining(['firefox', 'webkit']))
  for (const { tests } of missing) expect(existsSync(join(root, tests))).toBe(true)
})

test('a program may have any of its names, and every needed program must be installed', () => {
  put('firefox')
  put('WebKitWebDriver')
  expect(programOf('firefox')).toBe(join(folder, 'bin/firefox'))
  expect(missingPrograms().map(({ name }) => name)).not.toContain('firefox')
  expect(missingPrograms().map(({ name }) => name)).toContain('webkit')
  put('Xvfb')
  expect(missingPrograms().map(({ name }) => name)).not.toContain('webkit')
})

test('a program that cannot be installed is reported in one line, and the run goes on', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  installPrograms()
  const lines = told.mock.calls.map(([line]) => line)
  expect(lines).toHaveLength(missingPrograms().length)
  for (const { tests } of missingPrograms())
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^Not tested here.*${tests}`)))
  told.mockRestore()
})
