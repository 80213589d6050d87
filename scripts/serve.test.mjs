import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startServer } from './serve.mjs'
import { policyOf } from './static-export/content-policy.mjs'
import { parsePage } from './static-export/html.mjs'
import { finishExport } from './static-export/index.mjs'

/** A page of the case as the export takes it, with an inline script. */
const pageWith = (script) =>
  `<html lang="nl"><head><meta charset="utf-8"></head><body><h1>A</h1><script>${script}</script><script src="/_next/static/chunks/a.js" async></script></body></html>`
const BIG = 'x'.repeat(5_000_000)
let folder
let server

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'))
  for (const path of [
    'index.html',
    '404.html',
    'nl/index.html',
    'nl/open/index.html',
    'en/open/index.html',
  ]) {
    write(`out/${path}`, pageWith(path))
  }
  write('out/nl/__next.$d$locale.__PAGE__.txt', 'é')
  write('out/_next/static/chunks/a..!b.js', 'a()')
  write('out/favicon.ico', 'a')
  write('out/big.bin', BIG)
  write('out/gone.bin', 'a')
  write('secret.txt', 'secret')
  await finishExport(join(folder, 'out'))
  server = await start()
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

function write(path, content) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function start(options) {
  return startServer({ port: 0, root: join(folder, 'out'), ...options })
}

// fetch would tidy the path before sending it.
function ask(path, { method = 'GET', headers = {} } = {}) {
  const { hostname, port } = new URL(server.url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, async (response) => {
      const parts = []
      try {
        for await (const part of response) parts.push(part)
        const body = Buffer.concat(parts).toString()
        resolve({ status: response.statusCode, headers: response.headers, body })
      } catch (error) {
        reject(error)
      }
    })
    sent.on('error', reject).end()
  })
}

describe('every answer carries the security headers', () => {
  test.each([
    ['/', 200],
    ['/nl/', 200],
    ['/nl/open/', 200],
    ['/nl', 308],
    ['/nope/', 404],
    ['/%2e%2e/', 400],
    [`/${'a'.repeat(3000)}`, 414],
  ])('%s', async (path, status) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-security-policy']).toMatch(
      /^default-src 'none'; .*; frame-ancestors 'none'$/,
    )
    expect(answer.headers['content-security-policy']).not.toContain('unsafe')
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(answer.headers['permissions-policy']).toContain('geolocation=()')
  })

  test('other files have their content type and a policy for other origins', async () => {
    const { headers } = await ask('/_next/static/chunks/a..!b.js')
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers).not.toHaveProperty('permissions-policy')
  })

  test('a page and the 404 page have hashes of their own in the policy', async () => {
    const policy = (path) => `${policyOf(parsePage(pageWith(path)))}; frame-ancestors 'none'`
    expect((await ask('/nl/')).headers['content-security-policy']).toBe(policy('nl/index.html'))
    expect((await ask('/nope')).headers['content-security-policy']).toBe(policy('404.html'))
  })

  test('only the page that scans codes may use the camera', async () => {
    const powers = async (path) => (await ask(path)).headers['permissions-policy']
    expect(await powers('/nl/open/')).toContain('camera=(self)')
    expect(await powers('/en/open/')).toContain('camera=(self)')
    for (const path of ['/', '/nl/', '/nope']) expect(await powers(path)).toContain('camera=()')
  })

  test('only files that never change are cached without asking the server again', async () => {
    expect((await ask('/_next/static/chunks/a..!b.js')).headers['cache-control']).toContain('immutable')
    expect((await ask('/_next/static/nope.js')).headers['cache-control']).toBe('no-cache')
    for (const path of ['/nl/', '/sw.js', '/kill-sw.js'])
      expect([path, (await ask(path)).headers['cache-control']]).toEqual([path, 'no-cache'])
  })
})

describe('files', () => {
  test('file names with unusual characters are found, queries are ignored', async () => {
    for (const path of [
      '/nl/__next.$d$locale.__PAGE__.txt',
      '/nl/__next.%24d%24locale.__PAGE__.txt?_rsc=a%00',
    ]) {
      const answer = await ask(path)
      expect([answer.status, answer.body]).toEqual([200, 'é'])
      expect(answer.headers['content-type']).toBe('text/plain;charset=utf-8')
    }
  })

  test('an icon is sent as a picture, not as a download', async () => {
    const { headers } = await ask('/favicon.ico')
    expect([headers['content-type'], headers['cache-control']]).toEqual([
      'image/x-icon',
      'public, max-age=86400',
    ])
  })

  test('an unknown address gets the 404 page', async () => {
    const answer = await ask('/nope')
    expect([answer.status, answer.headers['content-type']]).toEqual([404, 'text/html;charset=utf-8'])
    expect(answer.body).toContain('<script>404.html</script>')
  })

  test('folders are not listed, and compressed copies and extensions are not guessed', async () => {
    for (const path of ['/_next/', '/_next', '/nl/index', '/404', '/nl/index.html.br']) {
      expect([path, (await ask(path)).status]).toEqual([path, 404])
    }
  })

  test('A13: an encoding with q=0 in the request is not used', async () => {
    const { headers } = await ask('/nl/', { headers: { 'Accept-Encoding': 'br;q=0, gzip' } })
    expect(headers['content-encoding']).toBe('gzip')
    const none = await ask('/nl/', { headers: { 'Accept-Encoding': 'br;q=0, gzip;q=0.0' } })
    expect(none.headers['content-encoding']).toBeUndefined()
  })

  test.each(['br', 'gzip'])('are sent with %s compression on request', async (encoding) => {
    const { headers } = await ask('/nl/', { headers: { 'Accept-Encoding': encoding } })
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
    expect((await ask('/nl/')).headers['content-encoding']).toBeUndefined()
  })

  test('HEAD has the headers and no body', async () => {
    const [head, get] = [await ask('/nl/', { method: 'HEAD' }), await ask('/nl/')]
    expect([head.status, head.body]).toEqual([200, ''])
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
    expect((await ask('/nope', { method: 'HEAD' })).status).toBe(404)
  })

  test('an unchanged file is not sent again', async () => {
    const { etag } = (await ask('/nl/')).headers
    const again = await ask('/nl/', { headers: { 'If-None-Match': etag } })
    expect([again.status, again.body]).toEqual([304, ''])
    expect(again.headers['referrer-policy']).toBe('no-referrer')
  })

  test.each(['bytes=0-3', 'bytes=5-2', 'bytes=9999999-', 'nonsense'])(
    'the range %s is ignored',
    async (Range) => {
      const answer = await ask('/big.bin', { headers: { Range } })
      expect([answer.status, answer.body.length]).toEqual([200, BIG.length])
    },
  )
})

describe('what is refused', () => {
  test.each([
    '/../secret.txt',
    '/nl/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2Fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/nl/./',
    '/nl/%00',
    '/nl/%0d%0aSet-Cookie:a',
    '//',
    '//evil.example',
    '//evil.example/..',
    '//evil.example/%2e%2e',
    '/\\evil.example',
    '/nl//',
    '/%',
    '/%ff',
    'http://evil.example/nl',
    '*',
  ])('%s', async (path) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.location, answer.body]).toEqual([400, undefined, ''])
  })

  test('a path encoded twice is decoded once', async () => {
    expect((await ask('/%252e%252e%252fsecret.txt')).status).toBe(404)
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s', async (method) => {
    const answer = await ask('/nl/', { method })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test('an address that is too long', async () => {
    expect((await ask(`/nl/?${'a'.repeat(2043)}`)).status).toBe(200)
    expect((await ask(`/nl/?${'a'.repeat(2044)}`)).status).toBe(414)
    expect((await ask(`/${'a'.repeat(8000)}`)).status).toBe(414)
  })
})

test('a folder without its slash leads to the folder, on this host, without the query', async () => {
  expect((await ask('/nl?a=1')).headers.location).toBe('/nl/')
  expect((await ask('/nl/open', { headers: { Host: 'evil.example' } })).headers.location).toBe('/nl/open/')
})

describe('the server stays up', () => {
  test('with 100 requests at once', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask('/nl/')))
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1)
    expect(answers[0].status).toBe(200)
  })

  test('when visitors leave half-way', async () => {
    await Promise.all(Array.from({ length: 50 }, leave))
    expect((await ask('/nl/')).status).toBe(200)
  })

  test('when a file is gone', async () => {
    rmSync(join(folder, 'out/gone.bin'))
    await expect(ask('/gone.bin')).rejects.toThrow()
    expect((await ask('/nl/')).status).toBe(200)
  })

  function leave() {
    return new Promise((resolve) => {
      const sent = request(`${server.url}/big.bin`, (response) => response.once('data', () => sent.destroy()))
      sent.on('close', resolve).on('error', () => {})
      sent.end()
    })
  }
})

test('the server logs nothing about a visit', async () => {
  const written = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')]
  await ask('/nl/?name=SECRET')
  await ask('/%00')
  for (const stream of written) {
    expect(stream).not.toHaveBeenCalled()
    stream.mockRestore()
  }
})

describe('what keeps it from starting is said in one line', () => {
  test('a taken port', async () => {
    const other = createServer()
    await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address()
    await expect(start({ port })).rejects.toThrow(new RegExp(`^Port ${port} is already in use.*$`))
    other.close()
  })

  test('nothing built', async () => {
    await expect(start({ root: join(folder, 'nowhere') })).rejects.toThrow(/^There are no built pages.*$/)
  })
})

test('closing ends open connections', async () => {
  const other = await start()
  await fetch(`${other.url}/nl/`)
  await other.close()
  await expect(fetch(`${other.url}/nl/`)).rejects.toThrow()
})
