/** The check of legal sources, against a local server that behaves in every way a source can. */
import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkPage } from './check-page.mjs'
import { mainText } from './page-text.mjs'
import { recordCheck } from './record-check.mjs'
import { report } from './report.mjs'

const page = (main, around = '') =>
  `<!doctype html><html><head><title>IND</title></head><body><nav>Menu ${around}</nav><main>${main}</main></body></html>`
const html = (body) => (response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(body)

const ANSWERS = {
  '/law': html(page('<h1>Termijn</h1><p>Drie   maanden.</p>')),
  '/law-with-another-menu': html(page('<h1 class="new">Termijn</h1>\n<p>Drie maanden.</p>', 'en nieuws')),
  '/law-of-later': html(page('<h1>Termijn</h1><p>Zes maanden.</p>')),
  '/moved': (response) => response.writeHead(301, { location: '/law' }).end(),
  '/gone': (response) => response.writeHead(410).end(),
  '/not-found': (response) => response.writeHead(404).end(),
  '/broken': (response) => response.writeHead(503).end(),
  // Sends the start of a page and never its end.
  '/slow': (response) => response.setHeader('content-type', 'text/html').write('<main>Ter'),
  '/form.pdf': (response) =>
    response.setHeader('content-type', 'application/pdf').end(Buffer.from([37, 80, 68, 70])),
  '/written-by-a-script': html('<body><main></main><script>write()</script></body>'),
}

let server
let base
beforeAll(async () => {
  server = createServer(({ url }, response) => ANSWERS[url](response))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${server.address().port}`
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

const check = (path, kept, timeout = 5000) => checkPage(`${base}${path}`, kept, { timeout })
const fingerprint = async (path) => (await check(path)).fingerprint

describe('a page of a source', () => {
  test('is unchanged when only its menu, markup or white space differs', async () => {
    const kept = await fingerprint('/law')
    expect(await check('/law', kept)).toMatchObject({ state: 'unchanged' })
    expect(await check('/law-with-another-menu', kept)).toMatchObject({ state: 'unchanged' })
  })

  test('has changed when a word of its main part differs', async () => {
    expect(await check('/law-of-later', await fingerprint('/law'))).toMatchObject({ state: 'changed' })
  })

  test('is new without a fingerprint', async () => {
    expect(await check('/law')).toMatchObject({
      state: 'new',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    })
  })

  test('has moved when the server redirects, and is still compared', async () => {
    const kept = await fingerprint('/law')
    expect(await check('/moved', kept)).toMatchObject({ state: 'unchanged', movedTo: `${base}/law` })
    expect(await check('/law', kept)).not.toHaveProperty('movedTo')
  })

  test('is gone when the server says so', async () => {
    expect(await check('/gone', 'x')).toMatchObject({ state: 'gone' })
    expect(await check('/not-found', 'x')).toMatchObject({ state: 'gone' })
  })

  test('is not called gone or changed when the server fails, is slow or cannot be found', async () => {
    expect(await check('/broken', 'x')).toMatchObject({ state: 'no-answer', reason: 'status 503' })
    expect(await check('/slow', 'x', 300)).toMatchObject({ state: 'no-answer', reason: 'no answer in time' })
    expect(await checkPage('http://127.0.0.1:1/', 'x', { timeout: 5000 })).toMatchObject({
      state: 'no-answer',
    })
  })

  test('is compared by its bytes when it is no text, and then a person has to look', async () => {
    const kept = await fingerprint('/form.pdf')
    expect(await check('/form.pdf')).toMatchObject({ state: 'not-text' })
    expect(await check('/form.pdf', kept)).toMatchObject({ state: 'unchanged' })
    expect(await check('/written-by-a-script', 'x')).toMatchObject({ state: 'not-text' })
  })
})

test('the main part is read from main, its role, an article or the body, without what is around it', () => {
  expect(mainText('<nav>a</nav><main>b<script>c</script> <p>d</p><form>e</form></main>')).toBe('b d')
  expect(mainText('<div role="main">b</div><p>c</p>')).toBe('b')
  expect(mainText('<p>a</p><article>b</article>')).toBe('b')
  expect(mainText('<header>a</header><p>b</p>')).toBe('b')
})

describe('the report', () => {
  const source = (...pages) => ({
    id: 'vwn',
    title: 'Gezinshereniging',
    pages,
    restsOn: { condition: ['on-time'] },
  })

  test('is empty when every page is as it was', () => {
    expect(report([source({ address: 'https://a.nl/b', state: 'unchanged' })])).toEqual([])
  })

  test.each([
    [{ state: 'changed' }, 'its text has changed'],
    [{ state: 'unchanged', movedTo: 'https://a.nl/c' }, 'it has moved to https://a.nl/c'],
    [{ state: 'gone' }, 'it is gone'],
    [
      { state: 'no-answer', reason: 'ENOTFOUND' },
      'it could not be fetched, which says nothing about the page (ENOTFOUND)',
    ],
  ])('names the page, what happened and what rests on it: %j', (found, said) => {
    expect(report([source({ address: 'https://a.nl/b', ...found })])).toEqual([
      '- vwn: Gezinshereniging',
      `  https://a.nl/b: ${said}`,
      '  condition: on-time',
      '  When the rules agree with it again: npm run sources -- --checked vwn',
    ])
  })
})

describe('a check that is recorded', () => {
  const before = { vwn: { checkedOn: '2026-11-21', pages: { 'https://a.nl/b': 'old' } } }

  test('keeps the day and the fingerprint of every page, and leaves other sources alone', () => {
    const pages = [{ address: 'https://c.nl/d', state: 'new', fingerprint: 'f' }]
    expect(recordCheck(before, { id: 'atw', pages, day: '2026-12-01' })).toEqual({
      checks: { atw: { checkedOn: '2026-12-01', pages: { 'https://c.nl/d': 'f' } }, ...before },
      unread: [],
    })
  })

  test('is refused while a page could not be read', () => {
    const pages = [{ address: 'https://a.nl/b', state: 'gone' }]
    expect(recordCheck(before, { id: 'vwn', pages, day: '2026-12-01' })).toEqual({
      checks: before,
      unread: ['https://a.nl/b'],
    })
  })
})

test('a source that is not in the register is refused with the ids there are', () => {
  const root = join(import.meta.dirname, '..', '..')
  const args = [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/sources.mjs', '--checked', 'vwm']
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  expect(stderr).toContain('There is no source "vwm". Use one of: ind-2025, ')
  expect(status).toBe(2)
})
