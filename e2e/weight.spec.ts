/** What comes over the line: headers, and content in gzip. kB of 1000 bytes. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { overBudget, weights } from '../scripts/budgets.mjs'
import { scenario } from './cases'
import { fillCase } from './drive'
import { expect, test, visit } from './fixtures'
import { caseOf, stand } from './pages'
import { Wizard } from './wizard'

const OUT = new URL('../out', import.meta.url).pathname
const JOURNEY = 400_000
const SECOND_VISIT = 5000
const RESULT_MORE = 60_000

/** What a file of the site weighs in gzip; brotli, which this browser takes, saves more and is not counted on. */
function gzipped(address: string): number {
  const { pathname } = new URL(address)
  const file = join(OUT, decodeURI(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
  return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size
}

/** Bytes received from now on: headers, and content that did not come out of the cache. */
async function meter(page: Page) {
  const session = await page.context().newCDPSession(page)
  const answers = new Map<string, number>()
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const { url, status, fromDiskCache, encodedDataLength } = response
    if (!url.startsWith('http') || fromDiskCache || encodedDataLength === 0) return
    answers.set(requestId, encodedDataLength + (status === 200 ? gzipped(url) : 0))
  })
  await session.send('Network.enable')
  return {
    read: () => ({
      bytes: [...answers.values()].reduce((sum, bytes) => sum + bytes, 0),
      requests: answers.size,
    }),
  }
}

/** Until nothing is fetched any more. */
const settle = (page: Page) => page.waitForLoadState('networkidle')

test('every kind of page keeps to its budget', () => {
  expect(weights(OUT).length).toBeGreaterThan(28)
  expect(overBudget(OUT)).toEqual([])
})

test('a question page opened cold fetches what it names and no more', async ({ page }) => {
  const { read } = await meter(page)
  const scripts: string[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(new URL(response.url()).pathname)
  })
  await visit(page, '/nl/check/who/')
  expect(read().bytes).toBeGreaterThan(100_000)
  expect(read().bytes).toBeLessThan(180_000)
  const named = await page.evaluate(() =>
    [...document.scripts].map(({ src }) => new URL(src || '/', location.href).pathname),
  )
  expect(scripts.filter((script) => !named.includes(script))).toEqual([])
})

for (const locale of ['nl', 'en'] as const)
  test(`a whole journey of a family of four, from an empty cache, ${locale}`, async ({ page }) => {
    const { on, case: file } = scenario('family-of-four-in-time')
    expect(on).toBe('2026-11-21')
    const { read } = await meter(page)
    const wizard = new Wizard(page, locale)
    await wizard.begin()
    await fillCase(wizard, file)
    await wizard.toResult()
    await settle(page)
    const { bytes, requests } = read()
    expect(requests).toBeGreaterThan(20)
    expect(bytes).toBeLessThan(JOURNEY)
  })

test('the result after a question page', async ({ page }) => {
  const { read } = await meter(page)
  await stand(page, '/nl/check/circumstances/', caseOf('family-of-four-in-time'))
  await page.locator('main form input').first().focus()
  await settle(page)
  const before = read()
  await visit(page, '/nl/result/')
  await page.getByTestId('result').waitFor()
  await settle(page)
  expect(read().bytes - before.bytes).toBeLessThan(RESULT_MORE)
})

test('a second visit, when nothing changed', async ({ page, context }) => {
  for (const path of ['/nl/', '/nl/check/who/']) {
    await visit(page, path)
    await settle(page)
    const again = await context.newPage()
    const { read } = await meter(again)
    await visit(again, path)
    await settle(again)
    const { bytes, requests } = read()
    expect(requests).toBeGreaterThan(0)
    expect(bytes, path).toBeLessThan(SECOND_VISIT)
    await again.close()
  }
})
