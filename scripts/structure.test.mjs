/** Taste that a machine can hold (style.md, sections 3 and 5). Each gate proves that it can fail. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { root } from './ensure-installed.mjs'
import { IMPORT_RULES } from './structure/import-rules.mjs'
import { faultsIn, SOURCE_GATES } from './structure/source-gates.mjs'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const FOLDERS = ['app', 'components', 'lib', 'locales']

/** Broken rules of the imports below a folder, and how many modules of ours were looked at. */
async function importsBelow(baseDir, folders) {
  const { output } = await cruise(
    folders,
    {
      baseDir,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      validate: true,
      ruleSet: { forbidden: IMPORT_RULES.map(({ planted, ...rule }) => ({ severity: 'error', ...rule })) },
      tsConfig: { fileName: join(root, 'tsconfig.json') },
      enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    },
    {},
    { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
  )
  return {
    seen: output.modules.filter(({ source }) => !source.includes('node_modules')).length,
    broken: output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
  }
}

describe('imports point one way', () => {
  const planted = join(root, '.cache', 'planted')
  const files = Object.assign({}, ...IMPORT_RULES.map((rule) => rule.planted))
  let plantedFaults

  beforeAll(async () => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(planted, path)), { recursive: true })
      writeFileSync(join(planted, path), text)
    }
    plantedFaults = (await importsBelow(planted, readdirSync(planted))).broken
  })
  afterAll(() => rmSync(planted, { recursive: true }))

  test('in the whole project', async () => {
    const { seen, broken } = await importsBelow(root, FOLDERS)
    expect(seen).toBeGreaterThan(150)
    expect(broken).toEqual([])
  })

  test.each(IMPORT_RULES.map(({ name }) => name))('%s is caught when it is broken', (name) => {
    expect(plantedFaults.map((fault) => fault.split(':')[0])).toContain(name)
  })
})

describe('what no source says', () => {
  const inFolders = [...FOLDERS, 'e2e', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((path) => /\.(tsx?|css|mjs|js)$/.test(path)),
  )
  const sources = [...inFolders, 'next.config.mjs'].map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }))

  test.each(SOURCE_GATES.map((gate) => [gate.name, gate]))('%s', (_, gate) => {
    expect(sources.filter(({ path }) => gate.where.test(path)).length).toBeGreaterThan(0)
    expect(faultsIn(sources, gate)).toEqual([])
  })

  test.each(SOURCE_GATES.map((gate) => [gate.name, gate]))('%s is caught', (_, gate) => {
    for (const [path, text] of gate.planted) expect(faultsIn([{ path, text }], gate)).not.toEqual([])
    for (const [path, text] of gate.allowed ?? []) expect(faultsIn([{ path, text }], gate)).toEqual([])
  })
})
