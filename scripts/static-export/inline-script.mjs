import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { OLDEST_BROWSERS } from './oldest-browsers.mjs'

/**
 * The text of an inline script, bundled and minified for the browsers that the project supports. `path` starts at the
 * project's folder. A layout renders it as `<script>{text}</script>`, with `data-keep` where a static page keeps it.
 * `target`: for a script that even older browsers have to read.
 * @param {string} path
 * @param {string | string[]} target
 */
export function inlineScript(path, target = OLDEST_BROWSERS) {
  const { outputFiles } = buildSync({
    entryPoints: [join(process.cwd(), path)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target,
    tsconfig: join(process.cwd(), 'tsconfig.json'),
    logLevel: 'error',
  })
  return outputFiles[0].text.trim()
}
