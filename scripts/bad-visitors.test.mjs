/** Malformed and hostile requests: each is refused or dropped, and the next request is served. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { root } from './ensure-installed.mjs'
import { startServer } from './serve.mjs'
import { finishExport } from './static-export/index.mjs'

const PAGE =
  '<html lang="nl"><head><meta charset="utf-8"></head><body><h1>nl</h1><script src="/_next/static/chunks/a.js" async></script></body></html>'

describe('fault 53: requests that no browser sends', () => {
  let folder
  let server

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'visitors-'))
    for (const path of ['out', 'out/nl']) mkdirSync(join(folder, path))
    for (const path of ['out/404.html', 'out/nl/index.html']) writeFileSync(join(folder, path), PAGE)
    await finishExport(join(folder, 'out'))
    server = await startServer({ port: 0, root: join(folder, 'out') })
  })

  afterEach(async () => {
    const response = await fetch(`${server.url}/nl/`)
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('<h1>nl</h1>')])
  })

  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  /** Sends bytes as they are, and gives the first line of what comes back before the connection ends. */
  function say(bytes) {
    const { hostname, port } = new URL(server.url)
    return new Promise((resolve) => {
      let heard = ''
      const socket = connect(Number(port), hostname, () => socket.write(bytes))
      socket.setEncoding('latin1')
      socket.on('data', (text) => {
        heard += text
        socket.end()
      })
      socket.on('error', () => {})
      socket.on('close', () => resolve(heard.split('\r\n')[0]))
    })
  }

  const get = (rest) => `GET /nl/ HTTP/1.1\r\nHost: a\r\n${rest}\r\n\r\n`

  test.each([
    ['no request at all', 'hello\r\n\r\n', 400],
    ['a method that does not exist', 'BREW /nl/ HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a version that does not exist', 'GET /nl/ HTTP/9.9\r\nHost: a\r\n\r\n', 400],
    ['no host', 'GET /nl/ HTTP/1.1\r\n\r\n', 400],
    ['a header with a zero in it', get('X: a\0b'), 400],
    ['two lengths', get('Content-Length: 1\r\nContent-Length: 2'), 400],
    ['a length and pieces', get('Content-Length: 1\r\nTransfer-Encoding: chunked'), 400],
    ['an address of 20 kB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
    ['headers of 20 kB', get(`X: ${'a'.repeat(20_000)}`), 431],
    ['other bytes than letters', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc]), 400],
    ['a proxy asked for', 'GET http://a.example/nl/ HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['another protocol asked for', get('Connection: Upgrade\r\nUpgrade: websocket'), 200],
  ])('%s', async (_, bytes, status) => {
    expect(await say(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })

  test('a CONNECT request ends the connection', async () => {
    expect(await say('CONNECT a.example:443 HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('')
  })

  test.each(['POST', 'PUT', 'PATCH'])('a %s request with a body of 5 MB is refused', async (method) => {
    const body = 'x'.repeat(5_000_000)
    const status = await fetch(`${server.url}/nl/`, { method, body }).then(
      (response) => response.status,
      () => 'connection ended',
    )
    expect([405, 'connection ended']).toContain(status)
  })

  test.each(['*', 'W/"a"', '"a", "b"', 'nonsense', `"${'a'.repeat(7000)}"`])(
    'a mark of a version that never was: %s',
    async (mark) => {
      const { status } = await fetch(`${server.url}/nl/`, { headers: { 'If-None-Match': mark } })
      expect(status).toBe(200)
    },
  )

  test.each(['nonsense', '*', 'identity;q=0', 'br;q=nan, \u00ff'])(
    'an odd wish for packing: %s',
    async (wish) => {
      const response = await fetch(`${server.url}/nl/`, { headers: { 'Accept-Encoding': wish } })
      expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('<h1>nl</h1>')])
    },
  )

  test('100 connections that say nothing, or half a line', async () => {
    const { hostname, port } = new URL(server.url)
    const silent = await Promise.all(
      Array.from(
        { length: 100 },
        (_, at) =>
          new Promise((resolve) => {
            const socket = connect(Number(port), hostname, () => {
              if (at % 2 === 0) socket.write('GET /n')
              resolve(socket)
            })
            socket.on('error', () => {})
          }),
      ),
    )
    const answers = await Promise.all(Array.from({ length: 100 }, () => fetch(`${server.url}/nl/`)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    await Promise.all(answers.map((answer) => answer.text()))
    for (const socket of silent) socket.destroy()
  })
})

describe('fault 54: npm start says in one line what keeps it', () => {
  test.each(['abc', '70000', '-1', '80 90', '1e3'])('PORT=%s', (port) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/start.mjs')], {
      env: { ...process.env, PORT: port },
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^PORT must be a number from 0 to 65535, not ".*"\.\n$/)
  })
})
