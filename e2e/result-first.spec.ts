/** The result at a glance: what is painted first, sections that open, and the way back to where somebody was. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { ROOMS } from '@/lib/result-model'
import { expect, stepBack, stepForward, test, visit, wholeResult } from './fixtures'
import { caseOf, named, stand } from './pages'
import { openRoom } from './result'
import { Wizard } from './wizard'

const NINE = caseOf('family-of-nine')
const FOUR = caseOf('family-of-four-in-time')
const PHONE = { width: 360, height: 640 }

interface Look {
  cards: string[]
  isWhole: boolean
  hasSheet: boolean
}

/** Notes what is there in the moment the result stands, before anything of it is painted; for paper as the browser does. */
const atOnce = (page: Page, act: 'look' | 'print') =>
  page.addInitScript((what) => {
    const watching = new MutationObserver(() => {
      const result = document.querySelector('[data-testid=result]')
      if (result === null) return
      watching.disconnect()
      if (what === 'print') window.dispatchEvent(new Event('beforeprint'))
      const look = {
        cards: [...result.querySelectorAll('section[id]')].map(({ id }) => id),
        isWhole: result.querySelector('[data-whole=true]') !== null,
        hasSheet: result.querySelector('[data-testid=sheet]') !== null,
      }
      Reflect.set(window, 'firstLook', look)
    })
    watching.observe(document, { childList: true, subtree: true })
  }, act)

const firstLook = (page: Page) => page.evaluate(() => Reflect.get(window, 'firstLook') as Look)
/** Of a large family what to do today goes before the list of people. */
const GLANCE = ['answer', 'first', 'members']

test('the last day, who can come and what to do today are shown first; the contents of the sections follow without a click', async ({
  page,
}) => {
  await atOnce(page, 'look')
  await stand(page, '/nl/result/', NINE)
  await wholeResult(page)
  expect(await firstLook(page)).toEqual({ cards: GLANCE, isWhole: false, hasSheet: false })
  for (const room of ROOMS.filter((id) => id !== 'find-out'))
    await expect(page.locator(`details#${room}[data-room="${room}"]`)).toHaveCount(1)
  await expect(page.locator('[data-member]')).toHaveCount(NINE.members?.length ?? 0)
  await expect(page.getByTestId('sheet')).toHaveCount(1)
})

test('the same order is shown when the result is opened from the answers page', async ({ page }) => {
  await atOnce(page, 'look')
  await stand(page, '/nl/check/answers/', NINE)
  await page.waitForLoadState('networkidle')
  await new Wizard(page, 'nl').toResult()
  expect((await firstLook(page)).cards).toEqual(GLANCE)
})

test('a print has the whole result, also right after the page opens', async ({ page }) => {
  await atOnce(page, 'print')
  await stand(page, '/nl/result/', NINE)
  await wholeResult(page)
  expect(await firstLook(page)).toMatchObject({ isWhole: true, hasSheet: true })
})

for (const locale of ['nl', 'en'] as const)
  for (const [name, file] of Object.entries({ four: FOUR, nine: NINE }))
    test(`on a phone the day and the start of what to do today are on the first screen: ${name}, ${locale}`, async ({
      page,
    }) => {
      await page.setViewportSize(PHONE)
      await stand(page, `/${locale}/result/`, file)
      await wholeResult(page)
      await page.evaluate(() => window.scrollTo(0, 0))
      const bottom = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => element.getBoundingClientRect().bottom)
      const top = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => element.getBoundingClientRect().top)
      expect(await bottom('[data-the-day] time')).toBeLessThan(PHONE.height)
      expect(await top('[data-first-step]')).toBeLessThan(PHONE.height)
      const height = await page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight)
      expect(height).toBeLessThanOrEqual(name === 'nine' ? 7 : 5)
    })

test('a section opens on a tap, has its own address, and Back closes it', async ({ page }) => {
  await stand(page, '/nl/result/', FOUR)
  await openRoom(page, 'papers')
  await expect(page).toHaveURL(/\/nl\/result\/#papers$/)
  await openRoom(page, 'steps')
  await expect(page).toHaveURL(/#steps$/)
  await stepBack(page)
  await expect(page).toHaveURL(/#papers$/)
  await expect(page.locator('#steps')).not.toHaveAttribute('open')
  await stepBack(page)
  await expect(page).toHaveURL(/\/nl\/result\/$/)
  await expect(page.locator('#papers')).not.toHaveAttribute('open')
  await stepForward(page)
  await expect(page.locator('#papers')).toHaveAttribute('open', '')
})

test('closing a section by its heading goes back too: no history entry is left behind', async ({ page }) => {
  await stand(page, '/nl/result/', FOUR)
  await openRoom(page, 'law')
  await page.locator('#law > summary').click()
  await expect(page).toHaveURL(/\/nl\/result\/$/)
  await expect(page.locator('#law')).not.toHaveAttribute('open')
})

test('P8: a section stays open after a reload, and a link to a section opens it', async ({ page }) => {
  await stand(page, '/nl/result/', FOUR)
  await openRoom(page, 'dates')
  await page.reload()
  await wholeResult(page)
  await expect(page.locator('#dates')).toHaveAttribute('open', '')
  await expect(page.locator('#dates > summary')).toBeInViewport()
})

test('P8: a reload keeps the scroll position and the open sections', async ({ page }) => {
  await stand(page, '/nl/result/', FOUR)
  await openRoom(page, 'papers')
  await openRoom(page, 'dates')
  // Somewhere in the middle of the first section, far below its beginning.
  await page.locator('#papers [data-document]').nth(8).scrollIntoViewIfNeeded()
  const place = () => page.evaluate(() => (window.history.state as { place?: { top: number } }).place?.top)
  const top = await page.evaluate(() => Math.round(window.scrollY))
  await expect.poll(place).toBe(top)
  await page.reload()
  await wholeResult(page)
  for (const room of ['#papers', '#dates']) await expect(page.locator(room)).toHaveAttribute('open', '')
  await expect(page.locator('#help')).not.toHaveAttribute('open')
  await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(top)
})

test('P8: Back from another page of the guide keeps the scroll position and the open sections', async ({
  page,
}) => {
  await stand(page, '/nl/result/', FOUR)
  await openRoom(page, 'papers')
  await page.locator('#papers [data-document]').nth(8).scrollIntoViewIfNeeded()
  const top = await page.evaluate(() => Math.round(window.scrollY))
  await expect
    .poll(() => page.evaluate(() => (window.history.state as { place?: { top: number } }).place?.top))
    .toBe(top)
  // Pressed without scrolling to it, as with the keyboard of a screen reader.
  await page.locator('a[href="/nl/check/answers/"]').last().dispatchEvent('click')
  await page.waitForURL('/nl/check/answers/')
  await page.goBack()
  await wholeResult(page)
  await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(top)
})

test('the text of a closed section is in the document, so that the search of the browser finds it', async ({
  page,
}) => {
  await stand(page, '/nl/result/', FOUR)
  await wholeResult(page)
  await expect(page.locator('#papers')).not.toHaveAttribute('open')
  expect(await page.locator('#papers [data-document]').count()).toBeGreaterThan(10)
  expect(await page.locator('#steps [data-step]').count()).toBeGreaterThan(10)
  expect(await page.locator('#dates [data-deadline]').count()).toBeGreaterThan(0)
})

test('P3 and P11: the calendar button says how often the calendar reminds, and what to do when nothing happens', async ({
  page,
}) => {
  await stand(page, '/nl/result/', FOUR)
  const { t } = new Wizard(page, 'nl')
  await wholeResult(page)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: t('result.toCalendar') }).click()
  const file = readFileSync(await (await waiting).path(), 'utf8')
  const count = file.split('BEGIN:VALARM').length - 1
  expect(count).toBeGreaterThan(0)
  const told = page.locator('#answer').getByRole('status')
  await expect(told).toHaveText(`${t('calendar.reminders', { count })} ${t('calendar.nothingHappened')}`)
  await openRoom(page, 'dates')
  await expect(page.locator('#dates').getByRole('status')).toHaveText(t('calendar.reminders', { count }))
})

test('P7: people with the same name get a different description on the result', async ({ page }) => {
  await stand(page, '/nl/result/', named(FOUR, 'Mohammed'))
  await wholeResult(page)
  const names = await page.locator('[data-member] summary bdi').allTextContents()
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toContain('Mohammed')
})

/** Printing is done by the test: a browser under test shows no window to choose a printer in. */
const withoutPrinter = (page: Page) =>
  page.evaluate(() => {
    Reflect.set(window, 'printed', [])
    window.print = () => {
      const isSheet = document.querySelector('[data-testid=sheet]') !== null
      Reflect.get(window, 'printed').push(isSheet ? 'sheet' : 'other')
    }
  })

test('P6: Print prints the result after cover sheets were printed, also in a browser without an afterprint event', async ({
  page,
}) => {
  await stand(page, '/nl/result/', FOUR)
  const { t } = new Wizard(page, 'nl')
  await openRoom(page, 'print')
  await withoutPrinter(page)
  const printed = () => page.evaluate(() => Reflect.get(window, 'printed') as string[])
  await page.getByRole('button', { name: t('result.coverSheetsPrint') }).click()
  await expect.poll(printed).toEqual(['other'])
  await page.getByRole('button', { name: t('take.print'), exact: true }).click()
  await expect.poll(printed).toEqual(['other', 'sheet'])
  await expect(page.locator('#print').getByRole('status').last()).toHaveText(t('result.nothingHappened'))
})

test('the second language and the code that encrypts a case are only fetched when somebody asks for them', async ({
  page,
  guard,
}) => {
  await visit(page, '/nl/')
  await stand(page, '/nl/result/', NINE)
  await wholeResult(page)
  await page.waitForLoadState('networkidle')
  const scripts = () => guard.requests.filter((request) => request.url().endsWith('.js')).length
  const before = scripts()
  await openRoom(page, 'print')
  await page.locator('input[name="sheet-language"][value="en"]').check()
  await expect(page.getByTestId('sheet')).toHaveAttribute('data-languages', 'en')
  expect(scripts()).toBeGreaterThan(before)
})
