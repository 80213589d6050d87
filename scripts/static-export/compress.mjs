import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { filesIn } from '../source-hash.mjs'

const COMPRESSED = /\.(html|js|css|txt|json|svg)$/
// One worker is copied over the other when a release is bad: an older compressed copy must not be served instead.
const LEFT_ALONE = /^(kill-)?sw\.js$/

/** Writes a `.br` and a `.gz` beside every text file of the export, for servers that send those. */
export async function compress(out) {
  const files = filesIn(out).filter((file) => COMPRESSED.test(file) && !LEFT_ALONE.test(file))
  await Promise.all(
    files.map(async (file) => {
      const path = join(out, file)
      const content = readFileSync(path)
      writeFileSync(`${path}.br`, await promisify(brotliCompress)(content))
      writeFileSync(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
    }),
  )
}
