/** The guide without internet: kept on request, whole, replaced on request, and taken away again. */
import { statSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { LANGUAGES } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { filesIn } from '../scripts/source-hash.mjs'
import { keptFiles } from '../scripts/static-export/offline-worker/write-workers.mjs'
import { expect, stepBack, visit, wholeResult } from './fixtures'
import { addressOf, ONE_OF_EACH_KIND, PLACES } from './page-matrix'
import { caseOf, stand, walk } from './pages'
import { type Site, test } from './releases'
import { openRoom } from './result'
import { Wizard } from './wizard'

// Whole journeys, and a whole site that is put on the device.
test.describe.configure({ timeout: 120_000 })

const FOUR = caseOf('family-of-four-in-time')
const ONE = caseOf('family-of-one')
const OUT = new URL('../out/', import.meta.url).pathname

const choice = (page: Page) => page.locator('[data-part="offline"]')

/** How long a whole site may take to come onto the device, on a busy machine. */
const WHOLE_SITE = { timeout: 60_000 }

async function putOnDevice(page: Page) {
  await visit(page, '/nl/')
  await choice(page).getByRole('button').click()
  await expect(choice(page)).toHaveAttribute('data-state', 'ready', WHOLE_SITE)
}

const onDevice = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))

async function goOffline(page: Page, site: Site) {
  await site.down()
  await page.context().setOffline(true)
}

test('the guide is only stored on the device when somebody asks, and the page says what is stored', async ({
  page,
  guard,
}) => {
  await visit(page, '/nl/')
  expect(await onDevice(page)).toEqual({ caches: [], workers: 0 })
  expect(guard.requests.map((request) => request.url()).filter((url) => url.endsWith('sw.js'))).toEqual([])
  await putOnDevice(page)
  const t = translator('nl')
  await expect(choice(page).getByRole('status')).toContainText(t('offline.choice.ready'))
  await expect(choice(page).getByRole('status')).toContainText(/ \d+,\d MB /)
  const { caches, workers } = await onDevice(page)
  expect([caches.length, workers]).toEqual([1, 1])
  await page.reload()
  await expect(choice(page)).toHaveAttribute('data-state', 'ready')
  await choice(page).getByRole('button').click()
  await expect(choice(page)).toHaveAttribute('data-state', 'removed')
  expect(await onDevice(page)).toEqual({ caches: [], workers: 0 })
  await visit(page, '/nl/check/who/')
  expect(await onDevice(page)).toEqual({ caches: [], workers: 0 })
})

test('"Wis alles" removes the stored guide from the device too', async ({ page }) => {
  const t = translator('nl')
  await putOnDevice(page)
  await page.getByRole('button', { name: t('ui.site.wipe'), exact: true }).click()
  await page.getByRole('button', { name: t('ui.site.wipeConfirm'), exact: true }).click()
  // The start is loaded again while it is looked at.
  await expect.poll(() => onDevice(page).catch(() => null)).toEqual({ caches: [], workers: 0 })
  await expect(choice(page)).toHaveAttribute('data-state', 'none')
  await visit(page, '/nl/check/who/')
  expect(await onDevice(page)).toEqual({ caches: [], workers: 0 })
})

test('storing the guide takes no more data than the page says', () => {
  const addresses = keptFiles(OUT, filesIn(OUT)).map(([address]) => address)
  const files = addresses.map((address) => decodeURI(address).replace(/\/$/, '/index.html'))
  const sizes = files.map((file) => {
    const sent = /\.(html|js|css|txt|svg)$/.test(file) ? `${file}.gz` : file
    return statSync(OUT + sent.slice(1)).size
  })
  expect(sizes.length).toBeGreaterThan(80)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5e6)
})

test('every page is stored on the device, in each language and for each reader', () => {
  const kept = keptFiles(OUT, filesIn(OUT)).map(([address]) => decodeURI(address))
  const all = PLACES.map(addressOf)
  expect(all.filter((address) => !kept.includes(address))).toEqual([])
})

test('fault 32: without internet each kind of page opens, in both languages', async ({ page, site }) => {
  await putOnDevice(page)
  await goOffline(page, site)
  await page.goto('/')
  await expect(page.locator('h1')).toBeVisible()
  for (const place of ONE_OF_EACH_KIND) {
    await visit(page, addressOf(place))
    await expect(page.locator('h1'), place.path).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', place.locale)
  }
  // As somebody types it.
  await visit(page, '/nl/words')
  expect(new URL(page.url()).pathname).toBe('/nl/words/')
})

test('fault 32: without internet the whole guide works, with printing and the calendar file', async ({
  page,
  site,
}) => {
  const wizard = new Wizard(page, 'nl')
  await putOnDevice(page)
  await goOffline(page, site)
  await wizard.begin()
  // Chromium forgets in a new document that it was told to be offline; the server is away all the time.
  await page.context().setOffline(false)
  await page.context().setOffline(true)
  await expect(page.getByTestId('connection')).toHaveText(wizard.t('offline.connection.works'))
  await walk(wizard, FOUR, {})
  await wizard.toResult()
  await expect(page.locator('[data-member]')).toHaveCount(FOUR.members?.length ?? 0)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: wizard.t('result.toCalendar') }).click()
  expect((await waiting).suggestedFilename()).toBe('dates.ics')
  await openRoom(page, 'print')
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: wizard.t('take.print'), exact: true }).click()
  await expect(page.locator('body[data-printed]')).toHaveCount(1)
  await page.getByRole('link', { name: LANGUAGES.en.invitation }).click()
  await page.waitForURL('**/en/result/')
  await expect(page.locator('[data-member]')).toHaveCount(FOUR.members?.length ?? 0)
})

test('fault 33: without internet and without the stored guide, the next page waits and nothing is lost', async ({
  page,
  site,
  guard,
}) => {
  // The first touch fetches what Continue needs, and a script that does not come makes the page ask for the server.
  guard.allow(/(failed|ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED).*(chunks|check)\//)
  const wizard = new Wizard(page, 'nl')
  wizard.voice = ONE.filledInBy ?? 'sponsor'
  await stand(page, '/nl/check/about-you/', ONE)
  const path = new URL(page.url()).pathname
  await goOffline(page, site)
  await expect(page.getByTestId('connection')).toHaveText(wizard.t('offline.connection.waits'))
  const button = page.getByRole('button', { name: wizard.t('ui.form.continue'), exact: true })
  for (const press of [button, page.getByRole('link', { name: wizard.t('ui.form.back') })]) {
    await press.click()
    await expect(page.getByTestId('connection')).toBeFocused()
    expect(new URL(page.url()).pathname).toBe(path)
  }
  await site.up()
  await page.context().setOffline(false)
  await expect(page.getByTestId('connection')).toBeEmpty()
  await wizard.continue()
  expect(wizard.at).toBe('people')
})

/** The chunk in which the newest change of the rules is named, as the release before it had it. */
function withoutNewestChange(site: Site) {
  const NEWEST = /\["first-release","two-status-law"\]/
  const found = site.files.filter((file) => file.endsWith('.js') && NEWEST.test(site.read(file)))
  if (found.length === 0) throw new Error('The changes are nowhere in the scripts')
  for (const file of found) site.write(file, site.read(file).replace(NEWEST, '["two-status-law"]'))
  site.writeWorkers()
}

test('fault 45: an update is installed when the reader asks for it, keeps the answers, and says what changed', async ({
  page,
  site,
}) => {
  const wizard = new Wizard(page, 'nl')
  wizard.voice = ONE.filledInBy ?? 'sponsor'
  await site.release(withoutNewestChange)
  await putOnDevice(page)
  await stand(page, '/nl/check/about-you/', ONE)
  await wizard.box('sponsor.birthDate', 'year').fill('1985')
  await site.release()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  const offer = page.getByTestId('version')
  await expect(offer).toContainText(wizard.t('version.title'), WHOLE_SITE)
  // Not in the middle of a journey: the page, and the next one, are those of the guide before.
  await page.evaluate(() => document.body.setAttribute('data-same', ''))
  await wizard.continue()
  await expect(page.locator('body[data-same]')).toHaveCount(1)
  expect((await onDevice(page)).caches).toHaveLength(2)
  await stepBack(page)
  await page.getByTestId('version').getByRole('button').click()
  await expect(page.locator('body[data-same]')).toHaveCount(0)
  const changes = page.getByTestId('changed-rules')
  await expect(changes.locator('[data-change]')).toHaveCount(1)
  await expect(changes).toContainText(wizard.t('age.changes.of.first-release'))
  await expect(wizard.box('sponsor.birthDate', 'year')).toHaveValue('1985')
  await expect.poll(async () => (await onDevice(page)).caches).toHaveLength(1)
  await visit(page, '/nl/result/')
  await expect(page.locator('[data-member]')).toHaveCount(1)
  await changes.getByRole('button').click()
  await expect(changes).toHaveCount(0)
  // The answers, and when they were used last: nothing more.
  expect(await page.evaluate(() => Object.keys(sessionStorage).sort())).toEqual(['nareis', 'nareis-used'])
  await page.reload()
  await wholeResult(page)
  await expect(changes).toHaveCount(0)
})

test('fault 46: the worker for emergencies removes a bad release from the device', async ({ page, site }) => {
  const bad = page.locator('h1[data-bad]')
  await site.release((release) => {
    const page = 'nl/words/index.html'
    release.write(page, release.read(page).replace('<h1', '<h1 data-bad=""'))
    release.writeWorkers()
  })
  await putOnDevice(page)
  await stand(page, '/nl/check/about-you/', ONE)
  const answers = () => page.evaluate(() => JSON.parse(sessionStorage.nareis).draft.file)
  await visit(page, '/nl/words/')
  await expect(bad).toHaveCount(1)
  await site.release((release) => release.killWorker())
  expect((await page.request.get('/sw.js')).headers()['cache-control']).toBe('no-cache')
  await page.reload()
  // The worker loads the page again while it is looked at.
  await expect.poll(() => onDevice(page).catch(() => null)).toEqual({ caches: [], workers: 0 })
  await expect(bad).toHaveCount(0)
  expect(await answers()).toEqual(ONE)
  await visit(page, '/nl/result/')
  await expect(page.locator('[data-member]')).toHaveCount(1)
})
