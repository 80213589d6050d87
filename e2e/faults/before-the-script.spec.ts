/** What somebody does before the script has taken over: it is kept or asked again, and never lost in silence. */
import type { Page } from '@playwright/test'
import { expect, type Guard, test, waitUntilAlive } from '../fixtures'
import { caseOf, keep, kept, unanswered } from '../pages'
import { Wizard } from '../wizard'

const FOUR = caseOf('family-of-four-in-time')

/** Opens a page whose scripts do not come until they are let through. */
async function openWithoutScript(page: Page, path: string): Promise<() => Promise<void>> {
  let release = () => {}
  const opened = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await opened
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  await page.locator('main form').waitFor()
  return async () => {
    release()
    await waitUntilAlive(page)
  }
}

/** Presses Continue while nothing listens: the policy stops the form, and nothing is sent. */
async function pressInVain(page: Page, guard: Guard) {
  guard.allow(/form-action/)
  const before = [page.url(), guard.requests.filter((request) => request.isNavigationRequest()).length]
  const refused = page.waitForEvent('console', (message) => message.text().includes('form-action'))
  await page.locator('main form button[type=submit]').click({ noWaitAfter: true })
  await refused
  expect([page.url(), guard.requests.filter((request) => request.isNavigationRequest()).length]).toEqual(
    before,
  )
}

test('fault 55: what is chosen before the script is there is kept, or asked again', async ({
  page,
  guard,
}) => {
  const wizard = new Wizard(page, 'nl')
  const letScriptsCome = await openWithoutScript(page, '/nl/check/who/')
  const choice = page.locator('main form input[type=radio]').first()
  await choice.check()
  await pressInVain(page, guard)
  await letScriptsCome()
  if (await choice.isChecked()) {
    await wizard.continue()
    await expect(wizard.heading).toHaveText(wizard.t('pages.permit.title'))
  } else await wizard.continueInVain()
})

test('fault 55: what is typed before the script is there is kept, or asked again', async ({
  page,
  guard,
}) => {
  const wizard = new Wizard(page, 'nl')
  await keep(page, kept(unanswered(FOUR, 'decision')))
  const letScriptsCome = await openWithoutScript(page, '/nl/check/decision/')
  const boxes = page.locator('main form input[type=text]')
  const typed = ['1', '10', '2026']
  for (const [at, text] of typed.entries()) await boxes.nth(at).fill(text)
  await pressInVain(page, guard)
  await letScriptsCome()
  // The other questions of the page are open, so that it says what it misses.
  await wizard.continueInVain()
  const left = await boxes.evaluateAll((all) => all.map((box) => Reflect.get(box, 'value')))
  const isMissed = (await wizard.summary.textContent())?.includes(wizard.t('errors.date-missing'))
  expect([left, isMissed], 'all of it, or nothing and told so').toEqual(
    left[0] === '' ? [['', '', ''], true] : [typed, false],
  )
})
