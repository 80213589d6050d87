/** The result at a glance: what is painted first, rooms that open, and the way back to where somebody was. */
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

test('the day, who can come and what to do today stand first; what the rooms hold follows by itself', async ({
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

test('so it is after the press on the answers page, which has it ready', async ({ page }) => {
  await atOnce(page, 'look')
  await stand(page, '/nl/check/answers/', NINE)
  await page.waitForLoadState('networkidle')
  await new Wizard(page, 'nl').toResult()
  expect((await firstLook(page)).cards).toEqual(GLANCE)
})

test('paper is whole at any moment', async ({ page }) => {
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

test('a room opens on a tap, has an address, and back closes it', async ({ page }) => {
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

test('closing a room by its own row goes back too: no entry of the history is left behind', async ({
  page,
}) => {
  await stand(page, '/nl/result/', FOUR)
  await openRoom(page, 'law')
  await page.locator('#law > summary').click()
  await expect(page).toHaveURL(/\/nl\/result\/$/)
  await expect(page.locator('#law')).not.toHaveAttribute('open')
})

test('P8: a reload keeps the room, and a link to a room opens it', async ({ page }) => {
  await stand(page, '/nl/result/', FOUR)
  await openRoom(page, 'dates')
  await page.reload()
  await wholeResult(page)
  await expect(page.locator('#dates')).toHaveAttribute('open', '')
  await expect(page.locator('#dates > summary')).toBeInViewport()
})

test('P8: a reload comes back to the same place, with the same rooms open', async ({ page }) => {
  await stand(page, '/nl/result/', FOUR)
  await openRoom(page, 'papers')
  await openRoom(page, 'dates')
  // Somewhere in the middle of the first room, far below its beginning.
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

test('P8: a step back from another page of the guide comes back to the same place', async ({ page }) => {
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

test('the words of a closed room are in the document, where a search of the browser finds them', async ({
  page,
}) => {
  await stand(page, '/nl/result/', FOUR)
  await wholeResult(page)
  await expect(page.locator('#papers')).not.toHaveAttribute('open')
  expect(await page.locator('#papers [data-document]').count()).toBeGreaterThan(10)
  expect(await page.locator('#steps [data-step]').count()).toBeGreaterThan(10)
  expect(await page.locator('#dates [data-deadline]').count()).toBeGreaterThan(0)
})

test('P3 and P11: beside the calendar stands how often it reminds, and what to do where nothing happens', async ({
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

test('P7: people with the same name are told apart on the result', async ({ page }) => {
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

test('P6: after cover sheets, in a browser that does not tell when printing ends, Print prints the outcome', async ({
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

test('the other language and what locks a case are fetched when they are wanted', async ({ page, guard }) => {
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
