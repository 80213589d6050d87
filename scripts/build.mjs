import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root } from './ensure-installed.mjs'
import { filesIn, finishExport } from './finish-export.mjs'
import { writeHostFiles } from './host-files.mjs'

const SOURCES = [
  'app',
  'components',
  'lib',
  'locales',
  'public',
  'scripts/finish-export.mjs',
  'scripts/plain-pages.mjs',
  'scripts/rules-version.mjs',
  'scripts/headers.mjs',
  'scripts/host-files.mjs',
  'scripts/offline',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  '.postcssrc.json',
]

const out = join(root, 'out')
const cache = join(root, '.cache')
const marker = join(cache, 'build-hash')

export async function build({ force = false, quiet = false } = {}) {
  ensureInstalled()
  const hash = sourceHash()
  if (!force && isBuilt(hash)) return
  mkdirSync(cache, { recursive: true })
  // Nothing of an earlier build may be left to be served after a failure.
  rmSync(marker, { force: true })
  rmSync(out, { recursive: true, force: true })
  console.error('Building the pages ...')
  runNext(quiet)
  await finishExport(out)
  writeHostFiles(out)
  writeFileSync(marker, hash)
}

function isBuilt(hash) {
  const made = [join(cache, 'headers.json'), join(root, 'nginx', 'server.conf'), out, marker]
  return made.every((path) => existsSync(path)) && readFileSync(marker, 'utf8') === hash
}

function sourceHash() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesOf)) {
    const content = createHash('sha256').update(readFileSync(join(root, file)))
    hash.update(`${file}\n${content.digest('hex')}\n`)
  }
  return hash.digest('hex')
}

function filesOf(source) {
  const path = join(root, source)
  if (!existsSync(path)) return []
  return statSync(path).isDirectory() ? filesIn(path).map((file) => `${source}/${file}`) : [source]
}

function runNext(quiet) {
  const log = quiet ? openSync(join(cache, 'build.log'), 'w') : process.stderr
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', log, log],
  })
  if (status !== 0 || !existsSync(out)) {
    throw new Error(`The build failed${quiet ? '; .cache/build.log says why' : ''}.`)
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  build({ force: process.argv.includes('--force') }).catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
