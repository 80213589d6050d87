/** Makes a folder of somebody else's pages fit for the own server: compressed copies, and policies that allow them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { filesIn } from '../../source-hash.mjs'
import { policyOf } from '../../static-export/content-policy.mjs'
import { parsePage } from '../../static-export/html.mjs'

const COMPRESSED = /\.(html|js|css|txt|json|svg)$/

/** Returns the folder. */
export function makeServable(out) {
  if (!existsSync(join(out, '404.html'))) writeFileSync(join(out, '404.html'), '<title>Not found</title>')
  const policies = {}
  for (const file of filesIn(out)) {
    const content = readFileSync(join(out, file))
    // A page of ours sends no form; theirs go from page to page by one.
    if (file.endsWith('.html'))
      policies[`/${file}`] = policyOf(parsePage(content.toString())).replace(
        "form-action 'none'",
        "form-action 'self'",
      )
    if (COMPRESSED.test(file)) writeFileSync(join(out, `${file}.gz`), gzipSync(content, { level: 9 }))
  }
  const cache = join(out, '..', '.cache')
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'headers.json'), JSON.stringify(policies))
  return out
}
