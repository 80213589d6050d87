/** Pages that are only read: small, without the framework, and still with everything that keeps somebody safe. */
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { BrowserContext, Page } from '@playwright/test'
import { LOCALES } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { caseOf } from './cases'
import { SCREEN } from './desk'
import { expect, test, visit } from './fixtures'
import { keep, kept, PATHS } from './pages'

/** The styles stand in the page itself (4.6 kB of these), so that nothing is fetched before it is painted. */
const MOST_BYTES = 18_200
const OUT = new URL('../out/', import.meta.url)
const GROUP = new URL('../app/[locale]/(text)/', import.meta.url)

const t = translator('nl')
const CASE = caseOf('family-of-four-in-time')
const button = (page: Page, key: Parameters<typeof t>[0]) =>
  page.getByRole('button', { name: t(key), exact: true })

const sent = (path: string) => gzipSync(readFileSync(new URL(path, OUT)), { level: 9 }).length
const htmlOf = (path: string) => readFileSync(new URL(`${path}index.html`, OUT), 'utf8')

/** The addresses of the pages in the group, as patterns below a language. */
const GROUPED = readdirSync(GROUP, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /(^|\/)page\.tsx$/.test(file))
  .map((file) => new RegExp(`^${file.replace('page.tsx', '').replaceAll(/\[\w+\]/g, '[^/]+')}$`))

const isText = (path: string) => GROUPED.some((pattern) => pattern.test(path))

test('the static pages, and no others, are sent without the scripts of Next', () => {
  for (const locale of LOCALES)
    for (const path of PATHS) {
      const html = htmlOf(`${locale}/${path}`)
      const scripts = [...html.matchAll(/<script\b/g)].length
      expect([path, html.includes('/_next/static/chunks/') && /chunks\/[^"]+\.js/.test(html)]).toEqual([
        path,
        !isText(path),
      ])
      // The way out, which comes before all others, and the one that is fetched.
      if (isText(path)) expect([path, scripts]).toEqual([path, 2])
    }
  expect(PATHS.filter(isText).length).toBeGreaterThan(10)
})

test('a static page with its script and style sheet is small', () => {
  const tooMuch: string[] = []
  for (const path of [
    '',
    ...LOCALES.flatMap((locale) => PATHS.filter(isText).map((at) => `${locale}/${at}`)),
  ]) {
    const [, script = ''] = /<script [^>]*src="\/([^"]+)"/.exec(htmlOf(path)) ?? []
    const later = path.split('/').length === 2 ? /data-start="\/([^"]+)"/.exec(htmlOf(path))?.[1] : undefined
    const [, sheet] = /<link rel="stylesheet" href="\/([^"]+)"/.exec(htmlOf(path)) ?? []
    const bytes = [`${path}index.html`, script, ...(sheet ? [sheet] : []), ...(later ? [later] : [])].map(
      sent,
    )
    const sum = bytes.reduce((left, right) => left + right)
    if (sum > MOST_BYTES) tooMuch.push(`/${path}: ${bytes.join(' + ')} = ${sum}`)
  }
  expect(tooMuch).toEqual([])
})

/** The styles of a page: those that stand in it, and those it fetches. */
function stylesOf(html: string): string {
  const [, own = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)]
  return own + sheets.map(([, sheet = '']) => readFileSync(new URL(sheet, OUT), 'utf8')).join('')
}

const unescaped = (text: string) =>
  text.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** The classes of a page that its styles have not. */
function unstyled(html: string, styles: string): string[] {
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
    unescaped(names).split(' '),
  )
  const isIn = (name: string) => styles.includes(`.${name.replaceAll(/[^\w-]/g, '\\$&')}`)
  return [...new Set(classes)].filter((name) => name !== '' && !isIn(name))
}

test('every class that a page uses is in its styles', () => {
  expect(unstyled('<p class="a sm:b">', '.a{}.sm\\:b{}')).toEqual([])
  expect(unstyled('<p class="a sm:b">', '.a{}')).toEqual(['sm:b'])
  for (const path of ['', ...PATHS.map((at) => `nl/${at}`)]) {
    const html = htmlOf(path)
    expect([path, unstyled(html, stylesOf(html))]).toEqual([path, []])
  }
})

test('a static page fetches nothing before it is painted', () => {
  const blocking = /<link rel="stylesheet"|<script src=(?![^>]* (?:async|defer)=)/
  for (const path of ['', 'nl/', ...PATHS.filter(isText).map((at) => `en/${at}`)]) {
    const [head = ''] = htmlOf(path).split('</head>')
    expect([path, blocking.test(head), /<style>/.test(head)]).toEqual([path, false, true])
  }
  expect(blocking.test('<link rel="stylesheet" href="/a.css"/>')).toBe(true)
})

/** What the first question needs in a browser of today; scripts for old browsers have no `async`. */
const NEEDED = [
  ...htmlOf('nl/check/who/').matchAll(/<(?:script src|link rel="stylesheet" href)="([^"]+)"(?! nomodule)/g),
].map(([, address = '']) => address)

/** The scripts and styles of the first question that were fetched while the start was open. */
async function fetchedOnStart(page: Page): Promise<string[]> {
  const seen: string[] = []
  page.on('requestfinished', (request) => seen.push(new URL(request.url()).pathname))
  await visit(page, '/nl/')
  await page.waitForLoadState('networkidle')
  return NEEDED.filter((address) => seen.includes(address))
}

const onConnection = (context: BrowserContext, connection: object) =>
  context.addInitScript((told) => {
    Object.defineProperty(navigator, 'connection', { value: told })
  }, connection)

test('the start page prefetches the first question, with low priority and without any answer', async ({
  page,
  guard,
}) => {
  const fetched = await fetchedOnStart(page)
  expect(fetched).toEqual(NEEDED)
  expect(NEEDED.length).toBeGreaterThan(8)
  expect(guard.requests.map((request) => new URL(request.url()).pathname)).toContain('/nl/check/who/')
  await page.getByRole('link', { name: t('ui.start.begin') }).click()
  await expect(page.locator('h1')).toBeFocused()
})

for (const connection of [{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }])
  test(`with ${JSON.stringify(connection)} nothing is prefetched`, async ({ page, context }) => {
    await onConnection(context, connection)
    expect(await fetchedOnStart(page)).toEqual([])
  })

test('a static page says where the answers are, and can start and stop saving them', async ({ page }) => {
  await keep(page, kept(CASE))
  await visit(page, '/nl/guide/term/')
  await expect(page.getByTestId('keep')).toContainText(t('device.tabOnly'))
  await button(page, 'device.save').click()
  await expect(page.getByTestId('keep')).toContainText(t('device.savedUntil', { date: '21 december 2026' }))
  await expect(page.locator('[data-part="tab-only"]')).toBeHidden()
  await visit(page, '/nl/check/answers/')
  await expect(button(page, 'device.stop')).toBeVisible()
  await visit(page, '/nl/words/')
  await button(page, 'device.stop').click()
  await button(page, 'device.dropConfirm').click()
  await expect(page.locator('[data-part="tab-only"]')).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await visit(page, '/nl/check/answers/')
  await expect(button(page, 'device.save')).toBeVisible()
})

test('a case saved in another tab is offered on a static page, and can be deleted without opening it', async ({
  page,
  context,
}) => {
  await visit(page, '/nl/guide/')
  await expect(page.getByTestId('found')).toHaveCount(0)
  const other = await context.newPage()
  await keep(other, kept(CASE))
  await visit(other, '/nl/privacy/')
  await button(other, 'device.save').click()
  await expect(page.getByTestId('found')).toBeVisible()
  await button(page, 'device.drop').click()
  await button(page, 'device.doNotDrop').click()
  await expect(page.getByTestId('found')).toBeVisible()
  await button(page, 'device.drop').click()
  await button(page, 'device.dropConfirm').click()
  await expect(page.getByTestId('found')).toHaveCount(0)
})

/** A static page in another tab, which holds the same case. */
async function letterPageWithCase(context: BrowserContext): Promise<Page> {
  const other = await context.newPage()
  await keep(other, kept(CASE))
  await visit(other, '/nl/letters/')
  return other
}

async function wipeEverything(page: Page): Promise<void> {
  await button(page, 'ui.site.wipe').click()
  await button(page, 'ui.site.wipeConfirm').click()
}

/** The start page, which says that everything was wiped. */
async function expectWiped(tab: Page): Promise<void> {
  await tab.waitForURL('/nl/')
  await expect(tab.getByText(t('ui.site.wiped'))).toBeVisible()
}

test('"Wipe everything" on a static page asks once, and wipes every tab', async ({ page, context }) => {
  await keep(page, kept(CASE))
  await visit(page, '/nl/words/')
  await button(page, 'device.save').click()
  const other = await letterPageWithCase(context)
  await button(page, 'ui.site.wipe').click()
  await expect(page.getByRole('group', { name: t('ui.site.wipe') })).toBeFocused()
  await button(page, 'ui.site.keep').click()
  await wipeEverything(page)
  for (const tab of [page, other]) {
    await expectWiped(tab)
    await expect(tab.locator('h1')).toBeFocused()
    expect(await tab.evaluate(() => [sessionStorage.length, Object.keys(localStorage)])).toEqual([
      0,
      ['nareis-wiped'],
    ])
  }
})

test('A2: after a wipe in another tab a static page goes to the start page, also when the browser cleared the storage first', async ({
  page,
  context,
}) => {
  const other = await letterPageWithCase(context)
  // As a server does that answers with Clear-Site-Data, when the other tab is too busy to hear before.
  await other.evaluate(() => sessionStorage.clear())
  await visit(page, '/nl/words/')
  await wipeEverything(page)
  // Both, so that no tab is closed while the browser still clears its storage.
  for (const tab of [page, other]) await expectWiped(tab)
})

test('A2: a page whose navigation to the start page was stopped tries again when it becomes visible', async ({
  page,
  context,
}) => {
  const other = await letterPageWithCase(context)
  let isAsked = false
  await other.route('**/nl/', (route) => {
    if (isAsked) return route.continue()
    isAsked = true
    return route.abort('aborted')
  })
  await visit(page, '/nl/words/')
  await wipeEverything(page)
  await expect.poll(() => isAsked).toBe(true)
  await expect(button(other, 'device.save')).toHaveCount(0)
  expect(new URL(other.url()).pathname).toBe('/nl/letters/')
  await other.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')))
  // Both, so that no tab is closed while the browser still clears its storage.
  for (const tab of [page, other]) await expectWiped(tab)
})

test('a counsellor can start with a new client on a static page', async ({ page }) => {
  await page.setViewportSize(SCREEN)
  await visit(page, '/nl/guide/')
  await expect(button(page, 'device.newClient')).toHaveCount(0)
  await keep(page, kept({ ...CASE, filledInBy: 'counsellor' }))
  await visit(page, '/nl/guide/')
  await button(page, 'device.newClient').click()
  await button(page, 'device.newClientConfirm').click()
  await page.waitForURL('/nl/desk/')
  await expect(page.locator('h1')).toHaveText(translator('nl', 'counsellor')('desk.title'))
  expect(await page.evaluate(() => JSON.parse(sessionStorage.nareis).draft.file)).toEqual({
    version: 1,
    filledInBy: 'counsellor',
  })
})

test('the quick exit on a static page empties the page, wipes the answers and opens another site', async ({
  page,
  guard,
}) => {
  guard.allow(/knmi/)
  await page.route('https://www.knmi.nl/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'Weer' }),
  )
  for (const out of [
    () => page.getByRole('link', { name: t('ui.site.exit') }).click(),
    async () => {
      for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key)
    },
  ]) {
    await keep(page, kept(CASE))
    await visit(page, '/nl/guide/term/')
    await out()
    await expect(page.getByText('Weer')).toBeVisible()
    await page.goto('/nl/guide/')
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  }
})

test('a static page that nobody uses asks whether somebody is there only while the tab keeps answers', async ({
  context,
}) => {
  const page = await context.newPage()
  await page.clock.install({ time: new Date('2026-11-21T10:00:00Z') })
  await page.clock.pauseAt(new Date('2026-11-21T11:00:00Z'))
  await visit(page, '/nl/guide/')
  await page.clock.runFor('15:10')
  await expect(page.getByRole('dialog')).toBeHidden()
  await keep(page, kept(CASE))
  await visit(page, '/nl/guide/')
  await page.clock.runFor('15:05')
  await expect(page.getByRole('dialog')).toContainText(t('device.idleTitle'))
  await button(page, 'device.idleStay').click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.clock.runFor('15:05')
  await page.clock.runFor('03:05')
  await expect(page.getByText(t('device.idleWiped'))).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('after an update a static page says what changed until that notice is closed', async ({ page }) => {
  await visit(page, '/nl/guide/')
  await page.evaluate(() => sessionStorage.setItem('nareis-rules', 'two-status-law'))
  await page.reload()
  const changes = page.getByTestId('changed-rules')
  await expect(changes.locator('[data-change]')).toHaveCount(1)
  await expect(changes).toContainText(t('age.changes.of.first-release'))
  await changes.getByRole('button').click()
  await expect(changes).toHaveCount(0)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('without internet a static page says so, and a link waits for the connection', async ({
  page,
  context,
}) => {
  await visit(page, '/nl/guide/')
  await context.setOffline(true)
  await expect(page.getByTestId('connection')).toHaveText(t('offline.connection.waits'))
  await page.locator('main ol a').first().click()
  await expect(page.getByTestId('connection')).toBeFocused()
  expect(new URL(page.url()).pathname).toBe('/nl/guide/')
  await context.setOffline(false)
  await expect(page.getByTestId('connection')).toBeEmpty()
})
