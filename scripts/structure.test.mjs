/** Rules about the structure of the sources that a program can check. Each gate proves that it can fail. */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { root } from './ensure-installed.mjs'
import { IMPORT_RULES } from './structure/import-rules.mjs'
import { BROKEN_RULES } from './structure/lint-rules.mjs'
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

/** Writes files into a folder, by their paths. */
function plant(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** What a program of a package prints in a folder. */
const printed = (program, args, cwd) =>
  spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], { cwd, encoding: 'utf8' })

describe('imports between folders', () => {
  const planted = join(root, '.cache', 'planted')
  const files = Object.assign({}, ...IMPORT_RULES.map((rule) => rule.planted))
  let plantedFaults

  beforeAll(async () => {
    plant(planted, files)
    plantedFaults = (await importsBelow(planted, readdirSync(planted))).broken
  })
  afterAll(() => rmSync(planted, { recursive: true }))

  test('follow the rules in the whole project', async () => {
    const { seen, broken } = await importsBelow(root, FOLDERS)
    expect(seen).toBeGreaterThan(150)
    expect(broken).toEqual([])
  })

  test.each(IMPORT_RULES.map(({ name }) => name))('a violation is found: %s', (name) => {
    expect(plantedFaults.map((fault) => fault.split(':')[0])).toContain(name)
  })
})

describe('the linter', () => {
  const planted = mkdtempSync(join(tmpdir(), 'lint-'))
  let found

  beforeAll(() => {
    copyFileSync(join(root, '.biome.json'), join(planted, '.biome.json'))
    plant(planted, Object.fromEntries(BROKEN_RULES.map(([, path, text]) => [path, text])))
    const options = ['lint', '--colors=off', '--max-diagnostics=none', '.']
    const { stdout, stderr } = printed('@biomejs/biome/bin/biome', options, planted)
    found = [...`${stdout}${stderr}`.matchAll(/^(\S+):\d+:\d+ lint\/(\S+)/gm)].map(([, path, rule]) => [
      rule,
      path,
    ])
  })
  afterAll(() => rmSync(planted, { recursive: true }))

  test.each(BROKEN_RULES)('reports %s in %s', (rule, path) => {
    expect(found).toContainEqual([rule, path])
  })
})

describe('unused code', () => {
  const unused = (cwd, config) => printed('knip/bin/knip.js', ['--no-progress', '--config', config], cwd)

  test('there is no unused file, export or package', () => {
    const { status, stdout, stderr } = unused(root, 'scripts/knip.json')
    expect(`${stdout}${stderr}`).toBe('')
    expect(status).toBe(0)
  })

  test('the check finds an unused file, export and package', () => {
    const planted = mkdtempSync(join(tmpdir(), 'unused-'))
    plant(planted, {
      'package.json': JSON.stringify({ name: 'planted', dependencies: { 'left-over': '1.0.0' } }),
      'knip.json': JSON.stringify({ entry: ['start.js'] }),
      'start.js': "import { used } from './half'\nused()\n",
      'half.js': 'export const used = () => {}\nexport const leftOver = () => {}\n',
      'lonely.js': 'export {}\n',
    })
    const { status, stdout } = unused(planted, 'knip.json')
    rmSync(planted, { recursive: true })
    expect(status).toBe(1)
    for (const name of ['lonely.js', 'leftOver', 'left-over']) expect(stdout).toContain(name)
  })
})

describe('patterns that no source file may contain', () => {
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

  test.each(SOURCE_GATES.map((gate) => [gate.name, gate]))('a violation is found: %s', (_, gate) => {
    for (const [path, text] of gate.planted) expect(faultsIn([{ path, text }], gate)).not.toEqual([])
    for (const [path, text] of gate.allowed ?? []) expect(faultsIn([{ path, text }], gate)).toEqual([])
  })
})
