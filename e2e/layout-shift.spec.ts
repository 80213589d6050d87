/** What stands on a page does not move while it opens. */
import type { Page } from '@playwright/test'
import { expect, test, visit, waitUntilAlive } from './fixtures'
import { caseOf, openResult, stand } from './pages'

/** As browsers count it, over a whole visit. */
const MOST_SHIFT = 0.01

interface Shift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
}

/** From the next page on, everything that moves without a touch is added up. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const moved = { sum: 0 }
    Reflect.set(window, 'moved', moved)
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as Shift[])
        if (!hadRecentInput) moved.sum += value
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** The sum once two more frames are painted. */
const shiftOf = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
    return (Reflect.get(window, 'moved') as { sum: number }).sum
  })

const OPENS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the start', (page) => visit(page, '/nl/')],
  ['the first question', (page) => visit(page, '/nl/check/who/')],
  [
    'a question in the middle of a case, loaded again',
    async (page) => {
      await stand(page, '/nl/check/decision/', caseOf('family-of-four-in-time'))
      await page.reload()
      await waitUntilAlive(page)
    },
  ],
  ['the result', (page) => openResult(page, caseOf('family-of-four-in-time'))],
]

for (const [name, open] of OPENS)
  test(`the page does not shift while it opens: ${name}`, async ({ page }) => {
    await watch(page)
    await open(page)
    await page.waitForLoadState('networkidle')
    expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT)
  })

test('a layout shift above 0.01 fails the budget', async ({ page }) => {
  await watch(page)
  await visit(page, '/nl/check/who/')
  await page.evaluate(() => {
    const block = document.createElement('div')
    block.className = 'h-[20rem]'
    block.append(...Array.from({ length: 20 }, () => document.createElement('br')))
    document.querySelector('main')?.prepend(block)
  })
  await expect.poll(() => shiftOf(page)).toBeGreaterThan(MOST_SHIFT)
})
