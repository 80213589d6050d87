/** What somebody does before the script has taken over is done when it has: nothing is lost, and nothing goes out. */
import type { Page } from '@playwright/test'
import type { Locale } from '@/lib/i18n'
import { expect, type Guard, test, waitUntilAlive } from '../fixtures'
import { caseOf, keep, kept, pathIn, unanswered } from '../pages'
import { Wizard } from '../wizard'

const FOUR = caseOf('family-of-four-in-time')

/** Opens a page whose scripts do not come until they are let through. */
async function openWithoutScript(page: Page, locale: Locale, path: string) {
  let release = () => {}
  const opened = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await opened
    await route.continue()
  })
  await page.goto(pathIn(locale, path), { waitUntil: 'commit' })
  await page.locator('main form').waitFor()
  const wizard = new Wizard(page, locale)
  const boxes = page.locator('main form input[type=text]')
  return {
    wizard,
    boxes,
    type: async (...texts: string[]) => {
      for (const [at, text] of texts.entries()) await boxes.nth(at).fill(text)
    },
    typed: () => boxes.evaluateAll((all) => (all as HTMLInputElement[]).map(({ value }) => value)),
    continues: page.locator('main form button[type=submit]'),
    letScriptsCome: async () => {
      release()
      await waitUntilAlive(page)
    },
  }
}

/** What a browser would have sent or kept by now: where it is, which pages it asked for, what the tab holds. */
const traces = async (page: Page, guard: Guard) => ({
  address: page.url(),
  pages: guard.requests.filter((request) => request.isNavigationRequest()).length,
  history: await page.evaluate(() => history.length),
  tab: await page.evaluate(() => JSON.stringify(sessionStorage)),
})

for (const locale of ['nl', 'en'] as const)
  test(`fault 55: a choice and a double click on Continue before the script has loaded go on exactly one page, ${locale}`, async ({
    page,
    guard,
  }) => {
    const { wizard, continues, letScriptsCome } = await openWithoutScript(page, locale, 'check/who/')
    const before = await traces(page, guard)
    await page.locator('main form input[type=radio]').first().check()
    await continues.click({ noWaitAfter: true })
    await continues.click({ noWaitAfter: true })
    expect(await traces(page, guard), 'nothing went out').toEqual(before)
    const waits = page.locator('[data-waits]')
    const said = await waits.evaluate((status) => getComputedStyle(status, '::before').content)
    expect(said).toBe(`"${wizard.t('ui.site.loading')}"`)
    await letScriptsCome()
    await expect(wizard.heading).toHaveText(wizard.t('pages.permit.title'))
    expect(wizard.at).toBe('permit')
    await expect(wizard.summary).toHaveCount(0)
    expect((await traces(page, guard)).history).toBe(before.history + 1)
  })

for (const locale of ['nl', 'en'] as const)
  test(`fault 55: Continue without a choice gives an error before the script has loaded, and again after it, ${locale}`, async ({
    page,
    guard,
  }) => {
    const { wizard, continues, letScriptsCome } = await openWithoutScript(page, locale, 'check/who/')
    const before = await traces(page, guard)
    const early = page.locator('[data-early-fault]')
    await expect(early).toBeHidden()
    await continues.click({ noWaitAfter: true })
    await expect(early).toBeFocused()
    await expect(early).toContainText(
      wizard.t('errors.choose', { question: wizard.t('questions.filledInBy.title') }),
    )
    expect(await traces(page, guard), 'nothing went out').toEqual(before)
    await letScriptsCome()
    await expect(wizard.summary).toBeFocused()
    await expect(early).toHaveCount(0)
    expect(wizard.at).toBe('who')
  })

test('fault 55: choosing an answer after an error does not go on until Continue is pressed again', async ({
  page,
}) => {
  const { wizard, continues, letScriptsCome } = await openWithoutScript(page, 'nl', 'check/who/')
  await continues.click({ noWaitAfter: true })
  await page.locator('main form input[type=radio]').first().check()
  await letScriptsCome()
  await expect(page.locator('main form input[type=radio]').first()).toBeChecked()
  await expect(wizard.summary).toHaveCount(0)
  expect(wizard.at).toBe('who')
  await wizard.continue()
  await expect(wizard.heading).toHaveText(wizard.t('pages.permit.title'))
})

test('fault 55: a stored answer that is not shown yet is not reported as missing', async ({ page }) => {
  await keep(page, kept(FOUR))
  const { wizard, continues, letScriptsCome } = await openWithoutScript(page, 'nl', 'check/who/')
  await continues.click({ noWaitAfter: true })
  await expect(page.locator('[data-early-fault]')).toBeHidden()
  await letScriptsCome()
  await expect(wizard.heading).toHaveText(wizard.t('pages.permit.title'))
})

test('fault 55: a choice made before the script has loaded stays chosen, and can be changed', async ({
  page,
}) => {
  const { wizard, letScriptsCome } = await openWithoutScript(page, 'nl', 'check/who/')
  const choices = page.locator('main form input[type=radio]')
  await choices.first().check()
  await choices.nth(1).check()
  await letScriptsCome()
  await expect(choices.nth(1)).toBeChecked()
  await choices.first().check()
  await wizard.continue()
  await expect(wizard.heading).toHaveText(wizard.t('pages.permit.title'))
})

test('fault 55: a page that is filled in before the script has loaded goes on to the next page', async ({
  page,
  guard,
}) => {
  await keep(page, kept(unanswered(FOUR, 'about-you')))
  const { wizard, type, continues, letScriptsCome } = await openWithoutScript(page, 'en', 'check/about-you/')
  const before = await traces(page, guard)
  await type('', '', '1985', '', 'April', '2025')
  await continues.click({ noWaitAfter: true })
  expect(await traces(page, guard), 'nothing went out').toEqual(before)
  await letScriptsCome()
  await page.waitForURL('**/check/people/')
  expect((await traces(page, guard)).history).toBe(before.history + 1)
  const { draft } = JSON.parse(JSON.parse((await traces(page, guard)).tab).nareis)
  expect(draft.file.sponsor).toMatchObject({ birthDate: '1985', asylumApplicationDate: '2025-04' })
  expect(wizard.at).toBe('people')
})

test('fault 55: a page half filled in before the script has loaded says what is missing, and keeps the rest', async ({
  page,
}) => {
  await keep(page, kept(unanswered(FOUR, 'decision')))
  const { wizard, type, typed, continues, letScriptsCome } = await openWithoutScript(
    page,
    'nl',
    'check/decision/',
  )
  await type('1', '10', '')
  await page.locator('main form input[type=radio]').first().check()
  await continues.click({ noWaitAfter: true })
  await letScriptsCome()
  await expect(wizard.summary).toContainText(wizard.t('errors.year-missing'))
  expect(await typed()).toEqual(['1', '10', ''])
  await expect(page.locator('main form input[type=radio]').first()).toBeChecked()
  await page.reload()
  await waitUntilAlive(page)
  expect(await typed()).toEqual(['1', '10', ''])
})

test('fault 55: earlier answers stay where nothing else is typed', async ({ page }) => {
  await keep(page, kept(FOUR))
  const { type, boxes, letScriptsCome } = await openWithoutScript(page, 'nl', 'check/about-you/')
  await type('', '', '1986')
  await letScriptsCome()
  await expect(boxes.nth(2)).toHaveValue('1986')
  await expect(boxes.nth(5)).not.toHaveValue('')
})

test('fault 55: what is typed on a page that is not open yet is not stored', async ({ page, guard }) => {
  const { wizard, type, continues, letScriptsCome } = await openWithoutScript(page, 'nl', 'check/decision/')
  await type('1', '10', '2026')
  await continues.click({ noWaitAfter: true })
  await letScriptsCome()
  await page.waitForURL('**/check/who/')
  await expect(page.locator('main form input[type=radio]:checked')).toHaveCount(0)
  await expect(wizard.summary).toHaveCount(0)
  expect((await traces(page, guard)).tab).not.toContain('2026-10')
})
