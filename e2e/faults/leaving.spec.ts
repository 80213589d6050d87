/** The way out and the end of a case, where the usual way does not work: no script yet, none at all, no internet, another language. */
import type { Page } from '@playwright/test'
import { expect, test, visit } from '../fixtures'
import { caseOf, keep, kept, named, stand } from '../pages'
import { Wizard } from '../wizard'

const CANARY = 'Zonnebloempit'
const CASE = named(caseOf('family-of-four-in-time'), CANARY)
const { t } = new Wizard(undefined as unknown as Page, 'nl')

const wayOut = (page: Page) => page.getByRole('link', { name: t('ui.site.exit') })
const stored = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))
const weather = (page: Page) =>
  page.route('https://www.knmi.nl/**', (route) => route.fulfill({ contentType: 'text/html', body: 'Weer' }))
const wipe = async (page: Page) => {
  await page.getByRole('button', { name: t('ui.site.wipe'), exact: true }).click()
  await page.getByRole('button', { name: t('ui.site.wipeConfirm'), exact: true }).click()
}

test.describe('A4: the quick exit', () => {
  test.beforeEach(({ guard }) => guard.allow(/knmi/, /ERR_FAILED|failed: /))

  for (const path of ['/nl/check/answers/', '/nl/words/'])
    test(`A4: works on ${path} before its scripts have loaded, and wipes the answers`, async ({ page }) => {
      await weather(page)
      await stand(page, path, CASE)
      await page.route('**/*.js', () => {
        // Never answered: a slow line.
      })
      await page.goto(path, { waitUntil: 'commit' })
      await wayOut(page).click()
      await expect(page.getByText('Weer')).toBeVisible()
      await page.unrouteAll()
      await visit(page, '/nl/')
      expect(await stored(page)).not.toContain(CANARY)
    })

  test('A4: without JavaScript it is a link to another site', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
    const page = await context.newPage()
    await weather(page)
    await page.goto('/nl/check/who/')
    await wayOut(page).click()
    await expect(page.getByText('Weer')).toBeVisible()
    await context.close()
  })

  test('P1: Shift held down, with another key or with a click wipes nothing', async ({ page }) => {
    await stand(page, '/nl/check/answers/', CASE)
    for (let times = 0; times < 8; times += 1) await page.keyboard.down('Shift')
    await page.keyboard.up('Shift')
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('Alt+Shift')
    for (let times = 0; times < 4; times += 1) await page.locator('h1').click({ modifiers: ['Shift'] })
    await expect(page.getByRole('heading', { name: CANARY }).first()).toBeVisible()
    expect(await stored(page)).toContain(CANARY)
  })
})

test('P5: on a page changed by a translator, wiping leads to the start page in the language of the page', async ({
  page,
}) => {
  for (const path of ['/nl/check/answers/', '/nl/words/']) {
    await stand(page, path, CASE)
    await page.evaluate(() => {
      document.documentElement.lang = 'ar'
    })
    await wipe(page)
    await page.waitForURL('/nl/')
    await expect(page.getByText(t('ui.site.wiped'))).toBeVisible()
  }
})

test('P5: the 404 page does not mention stored answers', async ({ page, guard }) => {
  guard.allow(/404/)
  await page.goto('/ar/')
  await expect(page.getByText(t('ui.site.notFoundText'))).toBeVisible()
  await expect(page.locator('main')).not.toContainText(/antwoorden/i)
})

test('A13: wiping without internet stays on the page', async ({ page, context, guard }) => {
  guard.allow(/ERR_INTERNET_DISCONNECTED/, /failed: /)
  for (const path of ['/nl/check/answers/', '/nl/words/']) {
    await stand(page, path, CASE)
    await context.setOffline(true)
    await wipe(page)
    await expect(page.getByText(t('ui.site.wipedOffline'))).toBeVisible()
    await expect(page.locator('main')).toBeHidden()
    expect(await stored(page)).not.toContain(CANARY)
    await context.setOffline(false)
  }
})

test('A11: with "wipe everything" the server asks the browser to clear its storage', async ({ page }) => {
  await stand(page, '/nl/check/answers/', CASE)
  await page.evaluate(() => localStorage.setItem('another', 'of this site'))
  const asked = page.waitForResponse('**/wiped.txt')
  await wipe(page)
  expect(await (await asked).headerValue('clear-site-data')).toBe('"storage"')
  await page.waitForURL('/nl/')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['nareis-wiped'])
})

test('A5: the questions work in a browser where BroadcastChannel throws an error', async ({ page }) => {
  await page.addInitScript(() => {
    window.BroadcastChannel = class {
      constructor() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    } as unknown as typeof BroadcastChannel
  })
  await keep(page, kept(CASE))
  await visit(page, '/nl/words/')
  await visit(page, '/nl/check/answers/')
  await expect(page.getByRole('heading', { name: CANARY }).first()).toBeVisible()
  await wipe(page)
  await page.waitForURL('/nl/')
  expect(await stored(page)).not.toContain(CANARY)
})
