/** Sources of the project as one module that node can run, made where the benchmark has its folder. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../ensure-installed.mjs'

async function bundled(contents, options) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
    ...options,
  })
  return outputFiles[0].text
}

/** Imports what `contents`, a few lines of TypeScript, exports. `name` is that of the file it becomes. */
export async function importSource(folder, name, contents) {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, await bundled(contents, { platform: 'node', format: 'esm', packages: 'external' }))
  return import(pathToFileURL(file).href)
}

/** The same for a browser: a script whose value is what `contents` exports. */
export const scriptOf = async (contents) =>
  `${await bundled(contents, { platform: 'browser', format: 'iife', globalName: 'benched', minify: true })};benched`
