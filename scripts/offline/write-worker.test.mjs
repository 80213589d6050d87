import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import vm from 'node:vm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesIn, finishExport } from '../finish-export.mjs'
import { keptFiles } from './write-worker.mjs'

const PAGE = '<!DOCTYPE html><html lang="nl"><head></head><body></body></html>'
let folder
let out

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'))
  out = join(folder, 'out')
  for (const path of ['index.html', '404.html', '404/index.html', 'nl/index.html']) write(path, PAGE)
  for (const path of [
    'nl/index.txt',
    'nl/__next._tree.txt',
    '_next/static/a b.js',
    'schema/a.json',
    'icon.svg',
  ])
    write(path, path)
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(path, content) {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), content)
}

/** The worker as a browser would start it, with what it listens to. */
function start() {
  const listeners = {}
  const self = {
    location: { origin: 'https://guide.example' },
    addEventListener: (name, listener) => {
      listeners[name] = listener
    },
    skipped: 0,
    skipWaiting: () => {
      self.skipped++
    },
  }
  const source = `${readFileSync(join(out, 'sw.js'), 'utf8')};[CACHE, FILES, BYTES]`
  const [cache, files, bytes] = vm.runInNewContext(source, { self, URL })
  return { self, listeners, cache, bytes, addresses: files.map(([address]) => address) }
}

describe('the worker of a build', () => {
  test('keeps pages, their data and scripts, and nothing else', async () => {
    await finishExport(out)
    const { addresses, bytes } = start()
    expect([...addresses].sort()).toEqual([
      '/',
      '/_next/static/a%20b.js',
      '/icon.svg',
      '/nl/',
      '/nl/index.txt',
    ])
    expect(bytes).toBeGreaterThan(2 * PAGE.length)
  })

  test('has the same name twice, and another when one file changes', async () => {
    await finishExport(out)
    const first = readFileSync(join(out, 'sw.js'), 'utf8')
    await finishExport(out)
    expect(readFileSync(join(out, 'sw.js'), 'utf8')).toBe(first)
    const { cache } = start()
    write('icon.svg', 'another')
    await finishExport(out)
    expect(start().cache).not.toBe(cache)
    expect(cache).toMatch(/^nareis-offline-[0-9a-f]{16}$/)
  })

  test('holds each file to its hash', async () => {
    await finishExport(out)
    const kept = keptFiles(out, filesIn(out))
    for (const [, integrity] of kept) expect(integrity).toMatch(/^sha256-[\w+/]{43}=$/)
    expect(kept.length).toBe(start().addresses.length)
  })

  test('is not compressed, so that the worker that ends it can be copied over it', async () => {
    await finishExport(out)
    const workers = filesIn(out).filter((file) => file.includes('sw.js'))
    expect(workers).toEqual(['kill-sw.js', 'sw.js'])
  })

  test.each([
    [{ origin: 'https://guide.example', data: 'activate' }, 1],
    [{ origin: 'https://other.example', data: 'activate' }, 0],
    [{ origin: 'https://guide.example', data: { type: 'activate' } }, 0],
    [{ origin: 'https://guide.example', data: null }, 0],
  ])('told %j it takes over %i times', async (message, times) => {
    await finishExport(out)
    const { self, listeners } = start()
    listeners.message(message)
    expect(self.skipped).toBe(times)
  })

  test('leaves other sites and what is not read alone', async () => {
    await finishExport(out)
    const { listeners } = start()
    const respondWith = () => expect.unreachable()
    listeners.fetch({ request: { url: 'https://other.example/', method: 'GET' }, respondWith })
    listeners.fetch({ request: { url: 'https://guide.example/nl/', method: 'POST' }, respondWith })
    expect(listeners.fetch).toBeTypeOf('function')
  })
})
