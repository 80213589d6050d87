import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const RULES = join(import.meta.dirname, '..', 'lib', 'rules')

/**
 * What decides, as one program without comments, tests, types, names of variables, titles of sources and whatever else
 * `assess` does not run: it differs when, and only when, what is decided can differ.
 */
const programOf = (folder) =>
  buildSync({
    entryPoints: [join(folder, 'assess.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    packages: 'external',
    logLevel: 'error',
    tsconfigRaw: '{}',
    ignoreAnnotations: true,
  }).outputFiles[0].text

/** A fingerprint of the rules, short enough to read out: 12 hexadecimal digits in threes of four. */
export const rulesVersion = (folder = RULES) =>
  createHash('sha256')
    .update(programOf(folder))
    .digest('hex')
    .slice(0, 12)
    .replace(/(.{4})(?=.)/g, '$1 ')
