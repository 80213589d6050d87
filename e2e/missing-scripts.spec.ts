/** Scripts that do not come: at the start, after a newer site took the place of the one in the tab, or not at all. */
import type { Page } from '@playwright/test'
import { LANGUAGES } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { expect, test, visit } from './fixtures'
import { caseOf, stand } from './pages'
import { Wizard } from './wizard'

test.describe.configure({ timeout: 120_000 })

const ONE = caseOf('family-of-one')
const SCRIPTS = '**/_next/static/chunks/*.js'
const t = translator('nl')

/** What the tab keeps: the case, and when it was last used. */
const KEPT = ['nareis', 'nareis-used']

const late = (page: Page) => page.getByTestId('late-start')
const missing = (page: Page) => page.getByTestId('missing-script')
/** The scripts that the page itself names; others come when they are needed. */
async function scriptsOf(page: Page, path: string): Promise<string[]> {
  const html = await (await page.request.get(path)).text()
  const tags = [...html.matchAll(/<script src="([^"]+)"(?![^>]*nomodule)/gi)]
  return [...new Set(tags.map(([, src]) => `**${src}`))]
}

/** A page in the middle of a case, with a wizard on it, and how often a whole page was asked for since. */
async function standOn(page: Page, path: string) {
  const wizard = new Wizard(page, 'nl')
  wizard.voice = ONE.filledInBy ?? 'sponsor'
  // Who saves data gets nothing ahead: what Continue needs is then asked for at Continue.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  )
  await stand(page, path, ONE)
  const loads = { count: 0 }
  page.on('request', (request) => {
    if (request.resourceType() === 'document') loads.count++
  })
  return { wizard, loads }
}

test('fault 35: whichever script fails to load, the page can be read, and says that the questions do not work yet', async ({
  page,
  context,
  guard,
}) => {
  guard.allow(/^failed: .*\.js$/, /console error: Failed to load resource/, /Failed to load chunk/)
  await visit(page, '/nl/check/who/')
  await expect(late(page)).toHaveCount(0)
  const scripts = await scriptsOf(page, '/nl/check/who/')
  expect(scripts.length).toBeGreaterThan(8)
  for (const script of scripts) {
    const other = await context.newPage()
    await other.route(script, (route) => route.abort())
    await other.goto('/nl/check/who/')
    // The script may fail before or after the others have begun: then the page stays as it was sent, or says so.
    const words = late(other).or(other.getByTestId('trouble')).first()
    await words.waitFor({ state: 'attached' })
    await other.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish()
    })
    await expect(words, script).toBeVisible()
    await expect(other.locator('a[href^="tel:"]').first()).toBeVisible()
    await expect(other.locator('h1')).toBeVisible()
    await other.close()
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('fault 36: the page can be read, ends with a phone number, and has a notice about JavaScript', async ({
    page,
    guard,
  }) => {
    guard.allow(/^failed: .*\.js$/)
    await page.goto('/nl/check/who/')
    await expect(late(page)).toBeHidden()
    await expect(page.getByTestId('help').locator('a[href^="tel:"]').first()).toBeVisible()
    // The runner stops scripts and yet shows the page as one with scripts: the notice is read from what was sent.
    expect(await (await page.request.get('/nl/check/who/')).text()).toMatch(
      new RegExp(`<noscript><div[^>]*><p[^>]*>${t('ui.site.noScript')}</p>`),
    )
    await page.getByRole('link', { name: LANGUAGES.en.invitation }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})

test('N15: a tab older than the site reloads itself once, and what was typed is still there', async ({
  page,
  guard,
}) => {
  guard.allow(/status 404: .*\.js$/, /console error: Failed to load resource/, /Failed to load chunk/)
  const { wizard, loads } = await standOn(page, '/nl/check/about-you/')
  await wizard.box('sponsor.birthDate', 'year').fill('1985')
  // The site that took its place has none of the scripts of this tab.
  await page.route(SCRIPTS, (route) =>
    loads.count === 0 ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  )
  const again = page.waitForEvent('load')
  await page.getByRole('button', { name: wizard.t('ui.form.continue'), exact: true }).click()
  await again
  await expect(wizard.box('sponsor.birthDate', 'year')).toHaveValue('1985')
  await wizard.continue()
  expect(wizard.at).toBe('people')
  expect(loads.count).toBe(1)
  await expect(missing(page)).toHaveCount(0)
  expect(await page.evaluate(() => Object.keys(sessionStorage).sort())).toEqual(KEPT)
})

test('N15: a script that never loads does not make the page reload for ever, and the answers stay', async ({
  page,
  guard,
}) => {
  guard.allow(/status 404: .*\.js$/, /console error: Failed to load resource/, /Failed to load chunk/)
  const { wizard, loads } = await standOn(page, '/nl/check/about-you/')
  const own = await scriptsOf(page, '/nl/check/about-you/')
  await page.route(SCRIPTS, (route) =>
    own.includes(`**${new URL(route.request().url()).pathname}`)
      ? route.continue()
      : route.fulfill({ status: 404, body: '' }),
  )
  const kept = () => page.evaluate(() => JSON.parse(sessionStorage.nareis).draft)
  const before = await kept()
  // The scripts that read the answers and check the page are gone now.
  await page.reload()
  // The questions without their script give way to words that say so, sooner or later: one alert, not two.
  await expect(page.getByTestId('trouble')).toBeVisible()
  await expect(missing(page)).toBeHidden()
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(1)
  expect(loads.count).toBe(2)
  expect(await kept()).toEqual(before)
  await page.unroute(SCRIPTS)
  const again = page.waitForEvent('load')
  await page.getByTestId('trouble').getByRole('button').click()
  await again
  await expect(wizard.box('sponsor.birthDate', 'year')).not.toHaveValue('')
  await expect(missing(page)).toHaveCount(0)
  await wizard.continue()
  expect(wizard.at).toBe('people')
  expect(loads.count).toBe(3)
})

test('fault 33: a script that cannot be fetched without a server leaves the page as it is', async ({
  page,
  guard,
}) => {
  guard.allow(/^failed: /, /console error: Failed to load resource/, /Failed to load chunk/)
  const { wizard, loads } = await standOn(page, '/nl/check/about-you/')
  await wizard.box('sponsor.birthDate', 'year').fill('1985')
  await page.route('**', (route) => route.abort())
  await page.getByRole('button', { name: wizard.t('ui.form.continue'), exact: true }).click()
  await expect(missing(page)).toContainText(t('offline.missing.text'))
  await expect(wizard.box('sponsor.birthDate', 'year')).toHaveValue('1985')
  expect(loads.count).toBe(0)
})
