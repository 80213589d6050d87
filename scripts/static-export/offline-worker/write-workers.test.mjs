import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import vm from 'node:vm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { KEPT_NAMES } from '@/components/plain/offline'
import { filesIn } from '../../source-hash.mjs'
import { finishExport } from '../index.mjs'
import { keptFiles, writeWorkers } from './write-workers.mjs'

const PAGE =
  '<!DOCTYPE html><html lang="nl"><head></head><body><h1>A</h1><script src="/_next/static/chunks/a.js" async></script></body></html>'
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
    write(path, path.endsWith('.js') ? 'a()' : path)
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(path, content) {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), content)
}

/** The worker as a browser would start it, with what it listens to. */
function start(browser = {}) {
  const listeners = {}
  const self = {
    clients: { matchAll: async () => [], claim: async () => {} },
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
  const [cache, files, bytes] = vm.runInNewContext(source, { self, URL, Response, Error, ...browser })
  return { self, listeners, cache, bytes, addresses: files.map(([address]) => address) }
}

describe('the offline worker of a build', () => {
  test('stores pages, their data and scripts, and nothing else', async () => {
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

  test('has the same name for the same files, and another when one file changes', async () => {
    await finishExport(out)
    const first = readFileSync(join(out, 'sw.js'), 'utf8')
    writeWorkers(out, filesIn(out))
    expect(readFileSync(join(out, 'sw.js'), 'utf8')).toBe(first)
    const { cache } = start()
    write('icon.svg', 'another')
    writeWorkers(out, filesIn(out))
    expect(start().cache).not.toBe(cache)
    expect(cache).toMatch(new RegExp(`^${KEPT_NAMES.caches}[0-9a-f]{16}$`))
  })

  test('has the hash of each file', async () => {
    await finishExport(out)
    const kept = keptFiles(out, filesIn(out))
    for (const [, integrity] of kept) expect(integrity).toMatch(/^sha256-[\w+/]{43}=$/)
    expect(kept.length).toBe(start().addresses.length)
  })

  test('is not compressed, so that the worker for emergencies can be copied over it', async () => {
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

  test('does not answer requests to other sites, or other than GET', async () => {
    await finishExport(out)
    const { listeners } = start()
    const respondWith = () => expect.unreachable()
    listeners.fetch({ request: { url: 'https://other.example/', method: 'GET' }, respondWith })
    listeners.fetch({ request: { url: 'https://guide.example/nl/', method: 'POST' }, respondWith })
    expect(listeners.fetch).toBeTypeOf('function')
  })
})

describe('storing a build on the device', () => {
  const answerOf = (change) => ({ ok: true, redirected: false, ...change })
  let cache
  let caches

  beforeEach(async () => {
    await finishExport(out)
    cache = { put: vi.fn(async () => {}) }
    caches = { open: vi.fn(async () => cache), delete: vi.fn(async () => true), keys: async () => [] }
  })

  /** Installs with this answer to every request; what the install ends in. */
  function install(answer, meanwhile = () => {}) {
    const fetch = vi.fn(async () => answer)
    const worker = start({ caches, fetch })
    const done = new Promise((resolve, reject) => {
      worker.listeners.install({ waitUntil: (filling) => filling.then(resolve, reject) })
    })
    meanwhile(worker)
    return done.then(() => ({ ...worker, fetch }))
  }

  test('fetches each file from the server, and compares it with its hash', async () => {
    const { addresses, fetch } = await install(answerOf())
    expect(cache.put.mock.calls.map(([address]) => address)).toEqual([...addresses])
    for (const [, options] of fetch.mock.calls)
      expect(options).toEqual({ cache: 'reload', integrity: expect.stringMatching(/^sha256-/) })
    expect(caches.delete).not.toHaveBeenCalled()
  })

  test.each([
    ['a file is missing', answerOf({ ok: false })],
    ['an address leads elsewhere', answerOf({ redirected: true })],
  ])('leaves nothing behind when %s', async (_, answer) => {
    await expect(install(answer)).rejects.toThrow('cannot keep')
    expect(caches.delete).toHaveBeenCalledOnce()
  })

  test('leaves nothing behind when it is stopped by a wipe', async () => {
    const stop = ({ listeners }) => listeners.message({ origin: 'https://guide.example', data: 'stop' })
    await expect(install(answerOf(), stop)).rejects.toThrow('stopped')
    expect(caches.delete).toHaveBeenCalledOnce()
  })

  test('removes older builds when it becomes active, and no caches of others', async () => {
    const worker = start({ caches })
    caches.keys = async () => ['nareis-offline-old', worker.cache, 'other']
    await new Promise((resolve) => {
      worker.listeners.activate({ waitUntil: (going) => going.then(resolve) })
    })
    expect(caches.delete.mock.calls).toEqual([['nareis-offline-old']])
  })
})

describe('answering from the device', () => {
  const ask = async (address, { kept = [], mode = 'cors' } = {}) => {
    await finishExport(out)
    const caches = { match: async (path) => (kept.includes(path) ? `kept ${path}` : undefined) }
    const { listeners } = start({ caches, fetch: async ({ url }) => `fetched ${url}` })
    const request = { url: `https://guide.example${address}`, method: 'GET', mode }
    return new Promise((resolve) => {
      listeners.fetch({ request, respondWith: resolve })
    })
  }

  test.each([
    ['/nl/index.txt?_rsc=a1', 'kept /nl/index.txt'],
    ['/icon.svg?icon.a.svg', 'kept /icon.svg'],
    ['/other/', 'fetched https://guide.example/other/'],
  ])('%s: %s', async (address, answer) => {
    expect(await ask(address, { kept: ['/nl/index.txt', '/icon.svg'] })).toBe(answer)
  })

  test('answers with status 204 for data that Next prefetches but that is not stored', async () => {
    expect((await ask('/nl/__next._tree.txt?_rsc=a')).status).toBe(204)
  })
})
