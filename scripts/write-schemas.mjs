// node scripts/write-schemas.mjs
// Publishes what the rules take (a case) and give (an assessment) as JSON Schemas. A test holds the files to the code.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import { root } from './ensure-installed.mjs'

/** The published schemas by path, as the code has them now. */
export async function schemaFiles() {
  const outfile = join(root, '.cache', 'schemas.mjs')
  mkdirSync(dirname(outfile), { recursive: true })
  buildSync({
    stdin: {
      contents: `export { CASE_FILE_SCHEMA } from './lib/case-file/json-schema'
        export { ASSESSMENT_SCHEMA } from './lib/rules/assessment-schema'`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
  })
  const { CASE_FILE_SCHEMA, ASSESSMENT_SCHEMA } = await import(pathToFileURL(outfile).href)
  return {
    'public/schema/case-file.json': CASE_FILE_SCHEMA,
    'public/schema/assessment.json': ASSESSMENT_SCHEMA,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await schemaFiles()
  for (const [path, schema] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), JSON.stringify(schema))
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  spawnSync(process.execPath, [biome, 'format', '--write', ...Object.keys(files)], {
    cwd: root,
    stdio: 'inherit',
  })
}
