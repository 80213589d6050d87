import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'

const { code } = transformSync(readFileSync(join(import.meta.dirname, 'early.js'), 'utf8'), {
  minify: true,
  target: 'es2022',
})
const SCRIPT = `<script>${code.trim()}</script>`
const START = /<head(?:\s[^>]*)?>(?:\s*<meta charset=[^>]*>)?/i

/** The page with the script for early answers before all others, where it has a form that takes them. */
export const withEarly = (html) =>
  /<form[^>]*\sdata-early/.test(html) && !html.includes(SCRIPT)
    ? html.replace(START, (start) => start + SCRIPT)
    : html
