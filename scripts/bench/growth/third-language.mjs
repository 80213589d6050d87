/** What a third language adds to the build: a copy of the project in which English is there under a second name. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import { root } from '../../ensure-installed.mjs'
import { filesIn } from '../../source-hash.mjs'
import { told } from '../verdict.mjs'
import { inProportion } from './in-proportion.mjs'

const COPIED = ['app', 'components', 'lib', 'locales', 'public', 'scripts', 'package.json', 'tsconfig.json']
const SETTINGS = ['next.config.mjs', '.postcssrc.json']
const STUB = 'xx'

export function languageRows({ folder }) {
  const two = buildWith(copyOf(folder, 'two-languages'))
  const copy = copyOf(folder, 'three-languages')
  addLanguage(copy)
  const three = buildWith(copy)
  if (!filesIn(three.out).includes(`${STUB}/index.html`))
    throw new Error('The third language is not in the build: its copy no longer fits the project.')
  const grows = (name, what) =>
    inProportion(`${name}, three languages to two`, { more: three[what], less: two[what], times: 3 / 2 })
  return [
    told('pages of the export, two languages', two.pages),
    grows('pages', 'pages'),
    grows('kB of the export, gzip', 'kB'),
    grows('seconds of the build', 'seconds'),
  ]
}

function copyOf(folder, name) {
  const copy = join(folder, name)
  mkdirSync(copy)
  for (const path of [...COPIED, ...SETTINGS]) cpSync(join(root, path), join(copy, path), { recursive: true })
  // Next and its packages are found in the project around the copy.
  edit(join(copy, 'next.config.mjs'), (text) =>
    text.replace('turbopack: { root: import.meta.dirname }', `turbopack: { root: ${JSON.stringify(root)} }`),
  )
  return copy
}

function addLanguage(copy) {
  const texts = join(copy, 'locales', STUB)
  cpSync(join(copy, 'locales/en'), texts, { recursive: true })
  for (const file of filesIn(texts).filter((name) => name.endsWith('.ts')))
    edit(join(texts, file), (text) => text.replaceAll('@/locales/en/', `@/locales/${STUB}/`))
  const folder = join(copy, 'lib/i18n')
  for (const file of readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name)))
    edit(join(folder, file), withLanguage)
}

/** A source that names the languages, with one more that is as English is. */
export const withLanguage = (text) =>
  text
    .replace(/^.*@\/locales\/en\b.*$/gm, (line) => `${line}\n${line.replace(/\ben\b/g, STUB)}`)
    .replace(/'nl', 'en'/g, `'nl', 'en', '${STUB}'`)
    .replace(/\{ nl, en \}/g, `{ nl, en, ${STUB} }`)
    .replace(/\ben: ('[^']*')/g, `en: $1, ${STUB}: $1`)

function buildWith(copy) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/next/dist/bin/next'), 'build'],
    {
      cwd: copy,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`A copy of the project could not be built:\n${stdout}${stderr}`)
  const seconds = (performance.now() - start) / 1000
  const out = join(copy, 'out')
  const files = filesIn(out)
  const sizes = files.map((file) => gzipSync(readFileSync(join(out, file))).length)
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return { out, seconds, kB: bytes / 1000, pages: files.filter((file) => file.endsWith('.html')).length }
}

function edit(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
