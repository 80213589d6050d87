/** Writes the two workers of an export: `sw.js`, which keeps this build, and `kill-sw.js`, which takes it away. */
import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a browser needs to stand on every page and to move between them. Left out: pages for what is missing, the
 * schemas for programmers, the headers for a host, and the parts in which pages are fetched ahead, because `index.txt` holds them together.
 */
const isKept = (file) =>
  !/\.(br|gz)$/.test(file) &&
  !/^(404|_not-found|schema|_headers|wiped)\b/.test(file) &&
  !/(^|\/)__next\./.test(file) &&
  !/^(kill-)?sw\.js$/.test(file)

const addressOf = (file) => `/${encodeURI(file).replace(/(^|\/)index\.html$/, '$1')}`

const hashOf = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`

/**
 * The files of an export that are kept on a device, each as its address and the hash of its content.
 * @param {string} out
 * @param {string[]} files
 * @returns {[string, string][]}
 */
export const keptFiles = (out, files) =>
  files.filter(isKept).map((file) => [addressOf(file), hashOf(readFileSync(join(out, file)))])

export function writeWorkers(out, files) {
  const kept = keptFiles(out, files)
  const bytes = files.filter(isKept).reduce((sum, file) => sum + statSync(join(out, file)).size, 0)
  const name = createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 16)
  const build = [
    `const CACHE = 'nareis-offline-${name}'`,
    `const BYTES = ${bytes}`,
    `const FILES = ${JSON.stringify(kept)}`,
  ]
  const worker = readFileSync(join(import.meta.dirname, 'worker.js'), 'utf8')
  writeFileSync(join(out, 'sw.js'), `${build.join('\n')}\n${worker}`)
  copyFileSync(join(import.meta.dirname, 'kill.js'), join(out, 'kill-sw.js'))
}
