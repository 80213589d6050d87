import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { atOnce, leaner, sheetsOf } from './at-once.mjs'
import { withEarly } from './early/with-early.mjs'
import { writeWorkers } from './offline/write-worker.mjs'
import { isPlain, makePlain } from './plain-pages.mjs'
import { filesIn } from './source-hash.mjs'
import { whole } from './whole-pages.mjs'

export { filesIn }

const COMPRESSED = /\.(html|js|css|txt|json|svg)$/
// One worker is copied over the other when a release is bad: an older compressed copy must not be served instead.
const PLAIN = /[/\\](kill-)?sw\.js$/
const LOADING = [
  'src',
  'srcset',
  'imagesrcset',
  'href',
  'xlink:href',
  'poster',
  'data',
  'action',
  'formaction',
]

const ATTRIBUTES = `(?:[^>"']|"[^"]*"|'[^']*')*`
const ELEMENT = new RegExp(
  String.raw`<!--[\s\S]*?-->|<(script|style)\b(${ATTRIBUTES})>([\s\S]*?)</\1\s*>|<([a-z][^\s/>]*)(${ATTRIBUTES})>`,
  'gi',
)
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/g
const POLICY_META = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/?>/gi

export function policyOf(html) {
  const inline = elementsOf(html).filter(({ attributes }) => !attributes.has('src'))
  const hashesOf = (element) => {
    const texts = inline.filter(({ name }) => name === element).map(({ text }) => hashOf(text))
    return [...new Set(texts)]
  }
  return policyWith(hashesOf('script'), hashesOf('style'))
}

export function faultsOf(html) {
  const faults = elementsOf(html).flatMap(faultsOfElement)
  return /<head[\s>]/i.test(html) ? faults : ['no <head>', ...faults]
}

// The policy comes before everything it has to govern; only the charset must be earlier,
// because a browser looks for it in the first 1024 bytes.
export function withPolicy(html) {
  const bare = html.replace(POLICY_META, '')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(bare)}"/>`
  return bare.replace(/<head(?:\s[^>]*)?>(?:\s*<meta charset=[^>]*>)?/i, (start) => start + meta)
}

export async function finishExport(out) {
  const pages = filesIn(out).filter((file) => file.endsWith('.html'))
  if (pages.length === 0) throw new Error(`No pages in ${relative(process.cwd(), out) || out}.`)
  refuseFaults(out, pages)
  await makePlain(out, pages)
  for (const file of filesIn(out).filter((name) => name.endsWith('.txt')))
    writeFileSync(join(out, file), leaner(readFileSync(join(out, file), 'utf8')))
  const policies = {}
  const sheetOf = sheetsOf(out)
  for (const page of pages) {
    const made = withEarly(whole(readFileSync(join(out, page), 'utf8')))
    const html = withPolicy(isEntry(page, made) ? atOnce(made, sheetOf) : made)
    writeFileSync(join(out, page), html)
    policies[`/${page}`] = policyOf(html)
  }
  writeWorkers(out, filesIn(out))
  await Promise.all(filesIn(out).map((file) => compress(join(out, file))))
  const cache = join(out, '..', '.cache')
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'headers.json'), `${JSON.stringify(policies, null, 2)}\n`)
}

/**
 * Pages people come to from elsewhere. From the start on, pages of text share a style sheet that is there already: each
 * page with styles of its own is a line more in the headers, of which hosts take a hundred.
 */
const isEntry = (page, html) => !isPlain(html) || page.split('/').length <= 2

function policyWith(scripts, styles) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
}

// A browser reads every line end as a single \n before it hashes.
function hashOf(inline) {
  const text = inline.replace(/\r\n?/g, '\n')
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function elementsOf(html) {
  return [...html.matchAll(ELEMENT)]
    .map(([, raw, rawAttributes, text, name, attributes]) => ({
      name: (raw ?? name ?? '').toLowerCase(),
      attributes: attributesOf(rawAttributes ?? attributes ?? ''),
      text: text ?? '',
    }))
    .filter(({ name }) => name !== '')
}

function attributesOf(source) {
  return new Map(
    [...source.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  )
}

function faultsOfElement({ name, attributes }) {
  const faults = name === 'style' ? ['inline <style>'] : []
  for (const [attribute, value] of attributes) {
    if (attribute === 'style') faults.push(`style attribute on <${name}>`)
    if (/^on./.test(attribute)) faults.push(`inline event handler ${attribute} on <${name}>`)
    if (attribute === 'srcdoc') faults.push(`srcdoc on <${name}>`)
    if (LOADING.includes(attribute) && !isAllowedAddress(name, attribute, value)) {
      faults.push(`foreign ${attribute} on <${name}>: ${value}`)
    }
  }
  return faults
}

function isAllowedAddress(name, attribute, value) {
  if (name === 'a' || name === 'area') return !/^\s*(javascript|data|vbscript):/i.test(value)
  if (name !== 'script' && /^\s*data:/i.test(value)) return true
  const addresses = attribute.endsWith('srcset') ? value.split(',') : [value]
  return addresses.every((address) => !/^\s*([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address))
}

function refuseFaults(out, pages) {
  const faults = pages.flatMap((page) =>
    faultsOf(readFileSync(join(out, page), 'utf8')).map((fault) => `out/${page}: ${fault}`),
  )
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

async function compress(file) {
  if (!COMPRESSED.test(file) || PLAIN.test(file)) return
  const content = readFileSync(file)
  writeFileSync(`${file}.br`, await promisify(brotliCompress)(content))
  writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: 9 }))
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  finishExport(join(import.meta.dirname, '..', 'out')).catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
