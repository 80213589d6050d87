/** What is painted first on the result, and what comes after it without being missed by anybody. */
import type { Page } from '@playwright/test'
import { expect, test, visit, wholeResult } from './fixtures'
import { caseOf, stand } from './pages'
import { Wizard } from './wizard'

const NINE = caseOf('family-of-nine')
const WITHOUT_DAY = caseOf('after-a-positive-decision')
const FIRST = ['answer', 'day']
const BELOW = ['first', 'members', 'papers', 'dates', 'steps', 'help', 'law', 'take', 'keep']

interface Look {
  parts: string[]
  isWhole: boolean
  hasSheet: boolean
}
type Act = 'look' | 'print' | 'press'

/** Does something in the moment the result stands, before anything of it is painted, and notes what is there then. */
const atOnce = (page: Page, act: Act) =>
  page.addInitScript((what) => {
    const watching = new MutationObserver(() => {
      const result = document.querySelector('[data-testid=result]')
      if (result === null) return
      watching.disconnect()
      if (what === 'print') window.dispatchEvent(new Event('beforeprint'))
      if (what === 'press') result.querySelector<HTMLElement>('a[href="#law"]')?.click()
      const look = {
        parts: [...result.querySelectorAll('section[id]')].map(({ id }) => id),
        isWhole: result.querySelector('[data-whole=true]') !== null,
        hasSheet: result.querySelector('[data-testid=sheet]') !== null,
      }
      Reflect.set(window, 'firstLook', look)
    })
    watching.observe(document, { childList: true, subtree: true })
  }, act)

const firstLook = (page: Page) => page.evaluate(() => Reflect.get(window, 'firstLook') as Look)

test('the answer and the day stand first, and all the rest follows by itself', async ({ page }) => {
  await atOnce(page, 'look')
  await stand(page, '/nl/result/', NINE)
  await wholeResult(page)
  expect(await firstLook(page)).toEqual({ parts: FIRST, isWhole: false, hasSheet: false })
  for (const part of BELOW) await expect(page.locator(`#${part}`)).toHaveCount(1)
  await expect(page.locator('[data-member]')).toHaveCount(NINE.members?.length ?? 0)
  await expect(page.getByTestId('sheet')).toHaveCount(1)
})

test('where there is no day the first step stands with the answer', async ({ page }) => {
  await atOnce(page, 'look')
  await stand(page, '/nl/result/', WITHOUT_DAY)
  await wholeResult(page)
  expect(await firstLook(page)).toEqual({ parts: ['answer', 'first'], isWhole: false, hasSheet: false })
})

test('so it is after the press on the answers page, which has it ready', async ({ page }) => {
  await atOnce(page, 'look')
  await stand(page, '/nl/check/answers/', NINE)
  await page.waitForLoadState('networkidle')
  await new Wizard(page, 'nl').toResult()
  expect(await firstLook(page)).toEqual({ parts: FIRST, isWhole: false, hasSheet: false })
})

test('paper is whole at any moment', async ({ page }) => {
  await atOnce(page, 'print')
  await stand(page, '/nl/result/', NINE)
  await wholeResult(page)
  const { parts, isWhole, hasSheet } = await firstLook(page)
  expect(parts).toEqual(expect.arrayContaining([...FIRST, ...BELOW]))
  expect({ isWhole, hasSheet }).toEqual({ isWhole: true, hasSheet: true })
})

test('a press in the list of contents lands, also before that part was there', async ({ page }) => {
  await atOnce(page, 'press')
  await stand(page, '/nl/result/', NINE)
  await wholeResult(page)
  expect((await firstLook(page)).isWhole).toBe(true)
  await expect(page).toHaveURL(/#law$/)
  await expect(page.locator('#law')).toBeInViewport()
  await expect(page.locator('#answer')).not.toBeInViewport()
})

test('the other language and what locks a case are fetched when they come near', async ({ page, guard }) => {
  await visit(page, '/nl/')
  await stand(page, '/nl/result/', NINE)
  await wholeResult(page)
  await page.waitForLoadState('networkidle')
  const scripts = () => guard.requests.filter((request) => request.url().endsWith('.js')).length
  const before = scripts()
  await expect(page.locator('#keep')).toHaveAttribute('data-ready', 'false')
  await page.locator('#keep').scrollIntoViewIfNeeded()
  await expect(page.locator('#keep')).toHaveAttribute('data-ready', 'true')
  const locked = scripts()
  expect(locked).toBeGreaterThan(before)
  await page.locator('input[name="sheet-language"][value="en"]').check()
  await expect(page.getByTestId('sheet')).toHaveAttribute('data-languages', 'en')
  expect(scripts()).toBeGreaterThan(locked)
})
