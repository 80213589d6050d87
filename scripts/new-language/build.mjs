/** The site with one more language, made in a copy by the guide in `locales/README.md`. For tests: never shipped. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root } from '../ensure-installed.mjs'
import { followGuide } from './follow-guide.mjs'

const SOURCES = [
  'app',
  'components',
  'e2e',
  'lib',
  'locales',
  'public',
  'scripts',
  'next.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  '.postcssrc.json',
  '.gitignore',
]

export const copy = join(root, '.cache', 'new-language')

function copySources() {
  mkdirSync(copy, { recursive: true })
  for (const source of SOURCES) {
    rmSync(join(copy, source), { recursive: true, force: true })
    cpSync(join(root, source), join(copy, source), { recursive: true })
  }
  // With this file Tailwind takes the copy for a project of its own, and does not scan the packages.
  mkdirSync(join(copy, '.git'), { recursive: true })
  const modules = join(copy, 'node_modules')
  // In a project that was moved or copied, the link still points to the old place.
  rmSync(modules, { force: true })
  symlinkSync(join(root, 'node_modules'), modules, 'junction')
  // The packages are outside the copy.
  const config = join(copy, 'next.config.mjs')
  const text = readFileSync(config, 'utf8')
  writeFileSync(config, text.replace('root: import.meta.dirname', `root: ${JSON.stringify(root)}`))
}

/** Builds it when anything changed since the last time. */
export function buildNewLanguage() {
  // The copy shares the packages: it must find them as they should be, or it would install them anew.
  ensureInstalled()
  copySources()
  followGuide(copy)
  const { status } = spawnSync(process.execPath, [join(copy, 'scripts', 'build.mjs')], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('The site with one more language cannot be built.')
}

if (process.argv[1] === import.meta.filename) buildNewLanguage()
