/** Back to a page that the browser shows again as it was left, from its page cache: what was wiped since is not to be seen. */
import type { Page } from '@playwright/test'
import { expect, setToday, stepBack, test, visit, waitUntilAlive, wholeResult } from '../fixtures'
import { caseOf, keep, kept, named, stand } from '../pages'
import { Wizard } from '../wizard'

const CANARY = 'Zonnebloempit'
const CASE = named(caseOf('family-of-four-in-time'), CANARY)
const { t } = new Wizard(undefined as unknown as Page, 'nl')

const button = (page: Page, key: Parameters<typeof t>[0]) =>
  page.getByRole('button', { name: t(key), exact: true })

/** From now on pages tell the test when the browser takes them from its cache, and whether the name was to be seen then. */
async function watchCache(page: Page): Promise<string[]> {
  const told: string[] = []
  await page.exposeBinding('tellCache', (_, what: string) => void told.push(what))
  await page.addInitScript((name) => {
    const { tellCache } = window as unknown as { tellCache: (what: string) => void }
    window.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return
      const look = () => {
        const isSeen = document.body.checkVisibility({ visibilityProperty: true })
        return isSeen && document.body.textContent.includes(name) ? 'seen' : 'not seen'
      }
      // What is painted first, and what stands after a step of the page cache.
      tellCache(look())
      requestAnimationFrame(() => tellCache(look()))
    })
  }, CANARY)
  return told
}

/** The result, with nothing on its way any more: a page that still waits for an answer may not go into the page cache. */
async function standOnResult(page: Page): Promise<void> {
  await stand(page, '/nl/result/', CASE)
  await wholeResult(page)
  await page.waitForLoadState('networkidle')
}

/** The result, and then a page of text in its place: the result is in the page cache. */
async function leaveResultBehind(page: Page): Promise<void> {
  await standOnResult(page)
  await visit(page, '/nl/words/')
}

const bare = async (page: Page) => {
  await waitUntilAlive(page)
  await expect(page.locator('h1')).toBeVisible()
  expect(await page.content()).not.toContain(CANARY)
  expect(
    await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }])),
  ).not.toContain(CANARY)
}

test('P8 and A12: without changes, a page comes back from the page cache as it was, at the same scroll position', async ({
  page,
}) => {
  const told = await watchCache(page)
  await standOnResult(page)
  await page.evaluate(() => window.scrollTo(0, 700))
  // Chromium does not keep a page that still writes into the history while it is left.
  await page.waitForFunction(() => history.state?.place?.top === 700)
  await visit(page, '/nl/words/')
  await stepBack(page)
  await expect.poll(() => told.at(-1)).toBe('seen')
  await expect(page.getByTestId('result')).toContainText(CANARY)
  expect(await page.evaluate(() => window.scrollY)).toBe(700)
})

test('A12: when another page changed the answers, Back shows the changed ones', async ({ page }) => {
  const told = await watchCache(page)
  await leaveResultBehind(page)
  const other = named(CASE, 'Madelief')
  await page.evaluate((text) => sessionStorage.setItem('nareis', text), kept(other))
  await stepBack(page)
  await expect(page.getByTestId('result')).toContainText('Madelief')
  expect(told).not.toContain('seen')
  expect(await page.content()).not.toContain(CANARY)
})

test('A12: Back after the tab was wiped because nobody reacted shows no answers', async ({ page }) => {
  const told = await watchCache(page)
  await leaveResultBehind(page)
  // As the script of a page of text does it when nobody answers who is there.
  await page.evaluate(() => {
    sessionStorage.clear()
  })
  await stepBack(page)
  await expect.poll(() => told.length).toBeGreaterThan(0)
  await bare(page)
  expect(told).not.toContain('seen')
})

test('A12: on a slow network too, old answers are not seen before the page is loaded again', async ({
  page,
}) => {
  const told = await watchCache(page)
  await leaveResultBehind(page)
  await page.evaluate(() => sessionStorage.clear())
  let answer = () => {}
  const waits = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/nl/result/', async (route) => {
    await waits
    await route.continue()
  })
  await stepBack(page)
  await expect.poll(() => told).toEqual(['not seen', 'not seen'])
  answer()
  await bare(page)
})

for (const [what, wipe] of [
  [
    'everything was wiped',
    async (page: Page) => {
      await button(page, 'ui.site.wipe').click()
      await button(page, 'ui.site.wipeConfirm').click()
      await page.waitForURL('/nl/')
      await expect(page.getByText(t('ui.site.wiped'))).toBeVisible()
    },
  ],
  [
    'a new client',
    async (page: Page) => {
      await button(page, 'device.newClient').click()
      await button(page, 'device.newClientConfirm').click()
      await page.waitForURL('/nl/desk/')
      await waitUntilAlive(page)
    },
  ],
  [
    'the fast way out',
    async (page: Page) => {
      await page.route('https://www.knmi.nl/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: 'Weer' }),
      )
      await page.getByRole('link', { name: t('ui.site.exit') }).click()
      await expect(page.getByText('Weer')).toBeVisible()
    },
  ],
] as const) {
  for (const from of ['/nl/result/', '/nl/words/'])
    test(`A12: after ${what} on ${from}, Back never shows an answer`, async ({ page, guard }) => {
      guard.allow(/knmi/)
      const told = await watchCache(page)
      await keep(page, kept({ ...CASE, filledInBy: 'counsellor' }))
      for (const path of ['/nl/result/', '/nl/check/answers/', from]) await visit(page, path)
      await wipe(page)
      for (const _ of ['from', 'answers', 'result']) {
        if ((await stepBack(page)) === null && page.url().endsWith('.json')) break
        await expect(page.locator('h1, pre').first()).toBeAttached()
        expect(await page.content()).not.toContain(CANARY)
      }
      expect(told).not.toContain('seen')
    })
}

test('A12: the page that wiped goes to the start page once, also when it gets events of its cleared storage', async ({
  page,
}) => {
  await keep(page, kept(CASE))
  await visit(page, '/nl/words/')
  const opened: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) opened.push(new URL(request.url()).pathname)
  })
  // As a browser tells of a storage that a server had cleared, again and again until the next page stands.
  await page.evaluate(() => void setInterval(() => window.dispatchEvent(new StorageEvent('storage')), 5))
  await button(page, 'ui.site.wipe').click()
  await button(page, 'ui.site.wipeConfirm').click()
  await expect(page.getByText(t('ui.site.wiped'))).toBeVisible()
  expect(opened).toEqual(['/nl/'])
})

test('A12: a wipe in another tab also removes the page in the page cache of this tab', async ({
  page,
  context,
}) => {
  const told = await watchCache(page)
  await stand(page, '/nl/result/', CASE)
  await wholeResult(page)
  // Elsewhere nobody hears of the wipe.
  await page.goto('about:blank')
  const other = await context.newPage()
  await setToday(other, '2026-11-21')
  await visit(other, '/nl/')
  await button(other, 'ui.site.wipe').click()
  await button(other, 'ui.site.wipeConfirm').click()
  await expect(other.getByText(t('ui.site.wiped'))).toBeVisible()
  await stepBack(page)
  await expect.poll(() => page.content()).not.toContain(CANARY)
  await bare(page)
  expect(told).not.toContain('seen')
})
