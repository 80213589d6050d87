/** What comes over the line, as the browser counts it: headers and compressed content. kB of 1000 bytes. */
import type { CDPSession, Page } from '@playwright/test'
import { overBudget, weights } from '../scripts/budgets.mjs'
import { scenario } from './cases'
import { fillCase } from './drive'
import { expect, test, visit } from './fixtures'
import { Wizard } from './wizard'

const OUT = new URL('../out', import.meta.url).pathname
const JOURNEY = 400_000
const SECOND_VISIT = 5000
const RESULT_MORE = 60_000

/** Bytes received from now on. */
async function meter(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  let bytes = 0
  let requests = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  await session.send('Network.enable')
  return { read: () => ({ bytes, requests }) }
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
    await settle(page)
    const before = read()
    await wizard.toResult()
    await settle(page)
    const after = read()
    expect(after.requests).toBeGreaterThan(20)
    expect(after.bytes, 'the whole journey').toBeLessThan(JOURNEY)
    expect(after.bytes - before.bytes, 'what is left to fetch when the result is asked for').toBeLessThan(
      RESULT_MORE,
    )
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
