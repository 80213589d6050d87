/** What comes over the line. kB of 1000 bytes. */
import type { Page } from '@playwright/test'
import { overBudget, weights } from '../scripts/budgets.mjs'
import { scenario } from './cases'
import { fillCase } from './fill-case'
import { expect, test, visit, wholeResult } from './fixtures'
import { caseOf, stand } from './pages'
import { Wizard } from './wizard'

const OUT = new URL('../out', import.meta.url).pathname
/** 185 kB of content, as in scripts/budgets.mjs, and the headers of its answers. */
const QUESTION = 185_000 + 4000
const JOURNEY = 400_000
const SECOND_VISIT = 5000
const RESULT_MORE = 60_000

/** Bytes received from now on, as the browser counts them: headers, and content as it was compressed. */
async function meter(page: Page) {
  const session = await page.context().newCDPSession(page)
  const ofMemory = new Set<string>()
  const found = { bytes: 0, requests: 0 }
  session.on('Network.requestServedFromCache', ({ requestId }) => ofMemory.add(requestId))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ofMemory.has(requestId) || encodedDataLength === 0) return
    found.bytes += encodedDataLength
    found.requests += 1
  })
  await session.send('Network.enable')
  return { read: () => ({ ...found }) }
}

/** Until nothing is fetched any more. */
const settle = (page: Page) => page.waitForLoadState('networkidle')

test('every kind of page stays within its budget of bytes', () => {
  expect(weights(OUT).length).toBeGreaterThan(28)
  expect(overBudget(OUT)).toEqual([])
})

test('a question page opened with an empty cache stays within its budget of bytes before the first touch', async ({
  page,
}) => {
  const { read } = await meter(page)
  await page.goto('/nl/check/who/')
  await settle(page)
  expect(read().bytes).toBeGreaterThan(100_000)
  expect(read().bytes).toBeLessThan(QUESTION)
})

for (const locale of ['nl', 'en'] as const)
  test(`all pages of a family of four stay within the budget of bytes, from an empty cache, ${locale}`, async ({
    page,
  }) => {
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

test('the result stays within its budget of bytes when it is opened after a question page', async ({
  page,
}) => {
  const { read } = await meter(page)
  await stand(page, '/nl/check/circumstances/', caseOf('family-of-four-in-time'))
  await page.locator('main form input').first().focus()
  await settle(page)
  const before = read()
  await visit(page, '/nl/result/')
  await wholeResult(page)
  await settle(page)
  expect(read().bytes - before.bytes).toBeLessThan(RESULT_MORE)
})

test('a second visit stays within its budget of bytes when nothing changed', async ({ page, context }) => {
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
