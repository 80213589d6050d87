/** What the tab kept is damaged, refused, cleared or wiped. */
import type { Page } from '@playwright/test'
import type { CaseFile } from '@/lib/rules'
import { answerPage } from '../fill-case'
import { expect, test, visit } from '../fixtures'
import { caseOf, keep, kept, stand, walk } from '../pages'
import { Wizard } from '../wizard'

// Whole journeys and many looks at one page, also on a busy machine.
test.describe.configure({ timeout: 120_000 })

const FOUR = caseOf('family-of-four-in-time')
const ONE = caseOf('family-of-one')

const noticeOfDamage = (page: Page) =>
  page.getByRole('heading', { name: 'Uw antwoorden kunnen niet worden gelezen' })

test('fault 1: stored answers that are cut off are reported, and can be copied', async ({ page }) => {
  for (const text of ['', '{', '{"version":1,"draft"', 'null', '[]', kept(FOUR).slice(0, -40)]) {
    await keep(page, text)
    await visit(page, '/nl/check/permit/')
    await expect(noticeOfDamage(page)).toBeVisible()
    expect(await page.evaluate(() => sessionStorage.nareis)).toBe(text)
  }
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar de tekst' }).click()
  expect((await download).suggestedFilename()).toBe('answers.txt')
  await page.getByRole('button', { name: 'Begin opnieuw' }).click()
  await expect(noticeOfDamage(page)).toHaveCount(0)
  const wizard = new Wizard(page, 'nl')
  await visit(page, '/nl/check/who/')
  await answerPage(wizard, FOUR)
  await wizard.continue()
  await page.reload()
  await expect(wizard.heading).toHaveText(wizard.t('pages.permit.title'))
})

test('fault 2: stored answers of an unknown format are reported, and nothing is guessed', async ({
  page,
}) => {
  const files = [
    { ...FOUR, sponsor: { permit: 'a-new-permit' } },
    { ...FOUR, members: 'four' },
    { ...FOUR, extra: 1 },
    JSON.parse('{"version":1,"__proto__":{"polluted":1}}'),
    { ...FOUR, members: [{ id: 'a', birthDate: '2026-02-30' }] },
  ]
  for (const file of files) {
    await keep(page, kept(file as CaseFile))
    await visit(page, '/nl/check/permit/')
    await expect(noticeOfDamage(page)).toBeVisible()
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  }
  // What is typed is not a case yet: it is left out, and the case stays.
  const wizard = new Wizard(page, 'nl')
  for (const typed of [{ sponsor_decisionDate: 'no date' }, { sponsor_protection: { a: 1 } }, 'text', null]) {
    const rest = { halfTyped: { 'decision ': typed }, toldToday: 'soon', lastSeenOn: 7, stop: 7 }
    await keep(page, kept(FOUR, rest))
    await visit(page, '/nl/check/decision/')
    await expect(wizard.box('sponsor.decisionDate', 'year')).toHaveValue('2026')
  }
})

test('fault 7: the questions work in a browser that blocks storage', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  })
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  await expect(page.getByText('Deze browser bewaart niets')).toBeVisible()
  await walk(wizard, ONE, {})
  await wizard.toResult()
  await expect(page.locator('[data-member]')).toHaveCount(1)
  // A page of text would be loaded in the place of the answers.
  const beside = page.waitForEvent('popup')
  await page.getByRole('link', { name: wizard.t('pages.words.title') }).click()
  await expect((await beside).locator('h1')).toHaveText(wizard.t('pages.words.title'))
  await expect(page.locator('[data-member]')).toHaveCount(1)
})

test('fault 10: no answer is lost when storage is cleared while the tab is open', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  await walk(wizard, ONE, { opens: () => page.evaluate(() => sessionStorage.clear()) })
  await page.evaluate(() => sessionStorage.clear())
  await wizard.toResult()
  await expect(page.locator('[data-member]')).toHaveCount(1)
})

// One test a page: after a wipe the device remembers that there was one, and an older case is not opened on it.
for (const path of ['check/who/', 'check/permit/', 'check/answers/', 'result/'])
  test(`"Wipe everything" on ${path} leads to the start, and leaves nothing in the tab`, async ({ page }) => {
    const wizard = new Wizard(page, 'nl')
    await stand(page, `/nl/${path}`, FOUR)
    await expect(page).toHaveURL(`/nl/${path}`)
    await page.getByRole('button', { name: wizard.t('ui.site.wipe'), exact: true }).click()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('/nl/')
    await expect(wizard.heading).toBeFocused()
    await expect(page.getByText(wizard.t('ui.site.wiped'))).toBeVisible()
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
  })

test('after "Wipe everything" the questions start empty', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await visit(page, '/nl/check/who/')
  await wizard.continueInVain()
  await page.getByRole('button', { name: wizard.t('ui.site.wipe'), exact: true }).click()
  await page.getByRole('button', { name: wizard.t('ui.site.wipeConfirm'), exact: true }).click()
  await page.getByRole('link', { name: wizard.t('ui.start.begin') }).click()
  await expect(wizard.heading).toHaveText(wizard.t('pages.who.title'))
  await expect(wizard.summary).toHaveCount(0)
})
