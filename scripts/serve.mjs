import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { filesIn } from './source-hash.mjs'
import { headersOf, NOT_SERVED } from './static-export/headers.mjs'

const LONGEST_URL = 2048

export async function startServer({ port = 3000, host = '127.0.0.1', root }) {
  const site = readSite(root)
  const server = createServer((request, response) => answer(site, request, response))
  await listen(server, port, host)
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

function readSite(root) {
  const table = join(root, '..', '.cache', 'headers.json')
  const missingPage = join(root, '404.html')
  if (!existsSync(missingPage) || !existsSync(table)) {
    throw new Error('There are no built pages to serve: run "npm run build" first.')
  }
  return {
    files: new Set(
      filesIn(root)
        .map((file) => `/${file}`)
        .filter((file) => !NOT_SERVED.test(file)),
    ),
    policies: JSON.parse(readFileSync(table, 'utf8')),
    missingPage: readFileSync(missingPage),
    send: sirv(root, {
      etag: true,
      gzip: true,
      brotli: true,
      extensions: [],
      dotfiles: true,
      setHeaders: nameType,
    }),
  }
}

// What sirv leaves out: the charset of a text, and the type of an icon, without which it is a download.
function nameType(response, path) {
  if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain;charset=utf-8')
  if (path.endsWith('.ico')) response.setHeader('Content-Type', 'image/x-icon')
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(whyNotListening(error, port, host))))
    server.listen({ port, host }, resolve)
  })
}

function whyNotListening({ code }, port, host) {
  if (code === 'EADDRINUSE') return `Port ${port} is already in use; choose another with PORT=...`
  if (code === 'EACCES') return `Port ${port} may not be opened by this user; choose another with PORT=...`
  return `Cannot listen on ${host}, port ${port} (${code}).`
}

function answer(site, request, response) {
  secure(site, response)
  if (!['GET', 'HEAD'].includes(request.method))
    return sendEmpty(response, 405, { Allow: 'GET, HEAD', Connection: 'close' })
  if (request.url.length > LONGEST_URL) return sendEmpty(response, 414)
  const path = pathOf(request.url)
  if (path === undefined) return sendEmpty(response, 400)
  const file = path.endsWith('/') ? `${path}index.html` : path
  if (site.files.has(file)) return sendFile(site, request, response, file)
  if (site.files.has(`${path}/index.html`))
    return sendEmpty(response, 308, { Location: `${encodeURI(path)}/` })
  sendMissing(site, response)
}

// Decoded exactly once. A path that another program could resolve differently is refused, not normalised.
function pathOf(url) {
  const raw = url.split('?', 1)[0]
  if (!raw.startsWith('/') || raw.includes('//') || /%2f|%5c/i.test(raw)) return undefined
  const path = decoded(raw)
  const isPlain = path !== undefined && !/[\p{Cc}\\]/u.test(path)
  return isPlain && !path.split('/').some((part) => part === '.' || part === '..') ? path : undefined
}

function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function secure(site, response, file) {
  for (const [name, value] of Object.entries(headersOf(file, site.policies)))
    if (value === '') response.removeHeader(name)
    else response.setHeader(name, value)
}

function sendFile(site, request, response, file) {
  secure(site, response, file)
  request.headers['accept-encoding'] = wanted(request.headers['accept-encoding'])
  // sirv throws on a range that runs backwards, and HTTP lets a server ignore ranges.
  delete request.headers.range
  request.url = encodeURI(file)
  // sirv neither closes the file when the client disconnects nor handles a file that has been removed.
  response.once('pipe', (stream) => {
    stream.once('error', () => response.destroy())
    response.once('close', () => stream.destroy())
  })
  site.send(request, response, () => sendMissing(site, response))
}

/** The encodings that a visitor accepts: one with `q=0` is refused, which sirv does not see. */
const wanted = (encodings = '') =>
  encodings
    .split(',')
    .filter((encoding) => !/;\s*q=0(?:\.0*)?\s*$/.test(encoding))
    .join(',')

function sendMissing(site, response) {
  secure(site, response, '/404.html')
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': site.missingPage.length,
  })
  response.end(site.missingPage)
}

function sendEmpty(response, status, headers = {}) {
  response.writeHead(status, { ...headers, 'Content-Length': 0 })
  response.end()
}
