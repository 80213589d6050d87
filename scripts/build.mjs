import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root } from './ensure-installed.mjs'
import { sourceHash } from './source-hash.mjs'

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
  // Only now: what they need may just have been installed.
  const { finishExport } = await import('./static-export/index.mjs')
  await finishExport(out)
  writeFileSync(marker, hash)
}

function isBuilt(hash) {
  const made = [join(cache, 'headers.json'), join(root, 'nginx', 'server.conf'), out, marker]
  return made.every((path) => existsSync(path)) && readFileSync(marker, 'utf8') === hash
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
