/** Bundles the scripts of the static pages: one that every page loads, and those in `later/` that it loads when needed. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { OLDEST_BROWSERS } from './oldest-browsers.mjs'

const SOURCE = join('components', 'plain')

/** File names of the scripts, as the address `/static-pages/<name>` gives them. `root` is the folder of the project. */
export function staticPageScripts(root) {
  const later = readdirSync(join(root, SOURCE, 'later')).filter((file) => file.endsWith('.ts'))
  return ['index.ts', ...later.sort()].map((file) => file.replace(/\.ts$/, '.js'))
}

/** The text of one of these scripts, for the browsers that the project supports. */
export async function bundleStaticPageScript(root, name) {
  const file = name.replace(/\.js$/, '.ts')
  const { outputFiles } = await build({
    entryPoints: [join(root, SOURCE, file === 'index.ts' ? file : join('later', file))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: OLDEST_BROWSERS,
    charset: 'utf8',
    tsconfig: join(root, 'tsconfig.json'),
    define: { 'process.env.RULES_VERSION': '""' },
    logLevel: 'error',
  })
  return outputFiles[0].text
}
