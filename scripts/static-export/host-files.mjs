/** The table of headers as files that nginx and CDNs read, so that a page is as safe there as on the own server. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../source-hash.mjs'
import { CLEARS_STORAGE, FOREVER, headersOf, INERT, NOT_SERVED } from './headers.mjs'

const TWO_YEARS = 'max-age=63072000'
/** As nginx reads it between quotes, where a backslash is written twice. */
const ODD_ADDRESS = String.raw`^[^?]*(//|%2f|%5c|%00|%0[ad]|\\\\|/(\.|%2e)(\.|%2e)?(/|\?|$))`
const NO_FRAMES = "frame-ancestors 'none'"

/** Writes `_headers` into the export, and two files for nginx beside it. */
export function writeHostFiles(out) {
  const policies = JSON.parse(readFileSync(join(out, '..', '.cache', 'headers.json'), 'utf8'))
  const files = filesIn(out).map((file) => `/${file}`)
  const nginx = join(out, '..', 'nginx')
  mkdirSync(nginx, { recursive: true })
  writeFileSync(join(nginx, 'http.conf'), nginxMaps(files, policies))
  writeFileSync(join(nginx, 'server.conf'), nginxServer(policies))
  writeFileSync(join(out, '_headers'), cdnHeaders(Object.keys(policies), policies))
}

/** A header's name as a variable of nginx. */
const variableOf = (name) => `$nareis_${name.toLowerCase().replaceAll('-', '_')}`

function mostFrequent(values) {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}

/** One map a header: what differs from most is named by its file, and nothing for an answer without a file. */
function nginxMaps(files, policies) {
  const served = files.filter(
    (file) => file === CLEARS_STORAGE || (!NOT_SERVED.test(file) && !INERT.test(file)),
  )
  const rest = headersOf(undefined, policies)
  const kinds = [
    [`"~^${FOREVER}"`, headersOf(FOREVER, policies)],
    [`"~${INERT.source}"`, headersOf('/.txt', policies)],
  ]
  const maps = Object.entries(rest).map(([name, ofNoFile]) => {
    const ofFiles = [
      ['""', ofNoFile],
      ...served.map((file) => [`"${file}"`, headersOf(file, policies)[name]]),
      ...kinds.map(([key, headers]) => [key, headers[name]]),
    ]
    const value = mostFrequent(ofFiles.map(([, each]) => each))
    const own = ofFiles.filter(([, other]) => other !== value)
    const lines = [['default', value], ...own].map(
      ([key, text]) => `  ${key} "${text.replaceAll('"', '\\"')}";`,
    )
    return `map $nareis_file ${variableOf(name)} {\n${lines.join('\n')}\n}\n`
  })
  return `# Written by the build. Include it in http { }.

# The file of the answer; a refusal and the way to a folder have none.
map $status $nareis_file {
  default "";
  200 $uri;
  206 $uri;
  304 $uri;
  404 /404.html;
}

# Only what came over https may promise to stay there; a proxy that ends https sends it itself.
map $https $nareis_strict_transport_security {
  default "";
  on "${TWO_YEARS}";
}

map $request_method $nareis_allow {
  default "GET, HEAD";
  GET "";
  HEAD "";
}

${maps.join('\n')}`
}

function nginxServer(policies) {
  const names = [...Object.keys(headersOf(undefined, policies)), 'Strict-Transport-Security', 'Allow']
  const headers = names.map((name) => `add_header ${name} ${variableOf(name)} always;`)
  return `# Written by the build. Include it in server { }, beside listen, server_name and root.
${headers.join('\n')}

charset utf-8;
server_tokens off;
absolute_redirect off;
merge_slashes off;
gzip_static on;
# With the module for it: brotli_static on;
error_page 404 /404.html;

# What could mean another place to some other reader is refused, not cleaned.
if ($request_uri ~* "${ODD_ADDRESS}") {
  return 400;
}

location ~ /$ {
  try_files \${uri}index.html =404;
}

location / {
  # Only a folder that is there, so that nothing of the visitor's comes back in the header.
  if (-f $document_root$uri/index.html) {
    return 308 $uri/;
  }
  try_files $uri =404;
}

# What the servers themselves read.
location ~ "${NOT_SERVED.source}" {
  return 404;
}
`
}

/**
 * The file that Netlify, Cloudflare Pages and others read. Where several rules fit, a host sends all their values,
 * so that the rule for everything has no policy that a page would have to widen; the page has its own, whole, and in
 * a meta tag too. What may be kept is left to the host, which asks each time by itself, except for what never changes.
 */
function cdnHeaders(pages, policies) {
  const { 'Content-Security-Policy': _, 'Cache-Control': caching, ...rest } = headersOf(undefined, policies)
  const everywhere = {
    'Content-Security-Policy': NO_FRAMES,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== '')),
    'Strict-Transport-Security': TWO_YEARS,
  }
  const ofPage = (page) => {
    const own = Object.entries(headersOf(page, policies)).filter(
      ([name, value]) => (everywhere[name] ?? '') !== value,
    )
    return [page.replace(/index\.html$/, ''), Object.fromEntries(own)]
  }
  const forever = headersOf(FOREVER, policies)['Cache-Control']
  const rules = [
    ['/*', everywhere],
    [`${FOREVER}*`, { 'Cache-Control': forever }],
    ['/sw.js', { 'Cache-Control': caching }],
    [CLEARS_STORAGE, ownHeaders(CLEARS_STORAGE, policies)],
    ...inFolders(
      pages.filter((page) => /\/index\.html$/.test(page) && !/^\/(404|_not-found)\//.test(page)).map(ofPage),
    ),
  ]
  const comment = '# Written by the build. Browsers heed Strict-Transport-Security over https only.\n'
  const texts = rules.map(([path, headers]) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
    return `${[path, ...lines].join('\n')}\n`
  })
  return [comment, ...texts].join('\n')
}

const ownHeaders = (file, policies) => {
  const { 'Clear-Site-Data': clearing, 'Cache-Control': caching } = headersOf(file, policies)
  return { 'Clear-Site-Data': clearing, 'Cache-Control': caching }
}

/** Hosts allow few rules: the pages of a folder that all have the same headers, as pages of text have, are one. */
function inFolders(rules) {
  const below = (folder) => rules.filter(([path]) => path.startsWith(folder))
  const isAlike = (folder) => new Set(below(folder).map(([, own]) => JSON.stringify(own))).size === 1
  const widest = (path) => {
    const ends = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))
    const folder = ends.find(isAlike)
    return folder === undefined || below(folder).length === 1 ? path : `${folder}*`
  }
  return [...new Map(rules.map(([path, own]) => [widest(path), own]))]
}
