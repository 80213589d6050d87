import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const RULES = join(import.meta.dirname, '..', 'lib', 'rules')
/** What decides nothing: tests, their helpers, the benchmark, and the days on which sources were compared. */
const NO_RULE = /\.test\.ts$|^arbitrary-case\.ts$|^bench\/|^source-checks\.json$/
const isRule = (path) => /\.(ts|json)$/.test(path) && !NO_RULE.test(path)

/** The files that decide, in an order that no machine changes. */
export function ruleFiles(folder = RULES) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isRule)
    .sort()
}

/** A fingerprint of the rules, short enough to read out: 12 hexadecimal digits in threes of four. */
export function rulesVersion(folder = RULES) {
  const hash = createHash('sha256')
  for (const file of ruleFiles(folder)) {
    const content = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
    hash.update(`${file}\n${createHash('sha256').update(content).digest('hex')}\n`)
  }
  return hash
    .digest('hex')
    .slice(0, 12)
    .replace(/(.{4})(?=.)/g, '$1 ')
}
