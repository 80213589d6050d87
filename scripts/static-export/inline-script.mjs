import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { OLDEST_BROWSERS } from './oldest-browsers.mjs'

/** The text of an inline script, minified for the browsers that the project supports. `path` starts at the project's folder. */
export function inlineScript(path) {
  const source = readFileSync(join(process.cwd(), path), 'utf8')
  return transformSync(source, { minify: true, target: OLDEST_BROWSERS }).code.trim()
}
