/** What the pages are built from, and one fingerprint of it: equal sources give equal files. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const SOURCES = [
  'app',
  'components',
  'lib',
  'locales',
  'public',
  'scripts/rules-version.mjs',
  'scripts/source-hash.mjs',
  'scripts/static-export',
  'next.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  '.postcssrc.json',
]

/** The files of a folder and of the folders in it, by path from there, in one order everywhere. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
}

/** 64 hexadecimal digits; another file, name or content gives others. What only tests read does not count. */
export function sourceHash(root = ROOT) {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => filesOf(root, source))) {
    if (/\.test\.(ts|mjs)$/.test(file)) continue
    const content = createHash('sha256').update(readFileSync(join(root, file)))
    hash.update(`${file}\n${content.digest('hex')}\n`)
  }
  return hash.digest('hex')
}

function filesOf(root, source) {
  const path = join(root, source)
  if (!existsSync(path)) return []
  return statSync(path).isDirectory() ? filesIn(path).map((file) => `${source}/${file}`) : [source]
}
