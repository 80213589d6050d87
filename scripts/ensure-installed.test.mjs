/** A fresh clone starts: what runs before the packages are installed uses none of them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { isNodeNewEnough, root } from './ensure-installed.mjs'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** The scripts of ours that `npm` starts, and what those who look for a browser start by themselves. */
const ENTRIES = [
  ...Object.values(scripts)
    .filter((command) => command.startsWith('node '))
    .map((command) => command.replace(/^node /, '')),
  'scripts/browser.mjs',
]

/** What a module imports before its first line runs. An import() in its code waits until it is called. */
function staticImports(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  return source.statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .flatMap(({ moduleSpecifier }) => (moduleSpecifier ? [moduleSpecifier.text] : []))
}

/** The modules that are read before the first line of an entry runs, each with the packages it asks for. */
function readBefore(folder, entries) {
  const packages = new Map()
  const follow = (path) => {
    if (packages.has(path)) return
    const imports = staticImports(path)
    packages.set(
      path,
      imports.filter((name) => !/^(node:|\.)/.test(name)),
    )
    for (const name of imports.filter((each) => each.startsWith('.'))) follow(join(dirname(path), name))
  }
  for (const entry of entries) follow(join(folder, entry))
  const needed = [...packages].flatMap(([path, names]) => names.map((name) => `${path}: ${name}`))
  return { modules: packages.size, needed: needed.map((text) => text.replace(join(folder, '/'), '')) }
}

describe('scripts that run before packages are installed', () => {
  test('import no package', () => {
    expect(ENTRIES).toContain('scripts/start.mjs')
    expect(ENTRIES.length).toBeGreaterThan(5)
    const { modules, needed } = readBefore(root, ENTRIES)
    expect(modules).toBeGreaterThan(ENTRIES.length)
    expect(needed).toEqual([])
  })

  test('are reported when they do, however the import is written and however deep it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'imports-'))
    const files = {
      'start.mjs': "import { join } from 'node:path'\nimport './near.mjs'\nconst late = () => import('late')",
      'near.mjs': "export { a } from './deep/far.mjs'\n// import 'said'\nimport {\n  b,\n} from 'spread-out'",
      'deep/far.mjs': "import 'bare'\nexport * from '@scope/all'\nimport '../start.mjs'\nexport const a = 1",
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const { modules, needed } = readBefore(folder, ['start.mjs'])
    rmSync(folder, { recursive: true })
    expect(modules).toBe(3)
    expect(needed.sort()).toEqual(['deep/far.mjs: @scope/all', 'deep/far.mjs: bare', 'near.mjs: spread-out'])
  })
})

test('Node 20.19 and newer are accepted, older ones are not', () => {
  expect(['20.18.9', '18.20.0'].filter(isNodeNewEnough)).toEqual([])
  expect(['20.19.0', '20.20.2', '22.1.0'].every(isNodeNewEnough)).toBe(true)
})
