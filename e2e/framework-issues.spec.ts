/** What the framework, the browser and the host are known to do wrong, each by its number. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { LANGUAGES, LOCALES } from '@/lib/i18n'
import { PAGES } from '@/lib/questionnaire'
import { expect, stepBack, stepForward, test, visit } from './fixtures'
import { addressOf, ONE_OF_EACH_KIND, PLACES } from './page-matrix'
import {
  ALL_PATHS,
  caseFor,
  caseOf,
  freeze,
  inputsOf,
  named,
  openResult,
  PATHS,
  pathIn,
  stand,
  walk,
} from './pages'
import { openRoom } from './result'
import { Wizard } from './wizard'

// Whole journeys and many looks at one page, also on a busy machine.
test.describe.configure({ timeout: 120_000 })

const CANARY = 'Kanarievogel'
const BIRD = named(caseOf('family-of-one'), CANARY)

/** A page as it comes from the server. */
const sent = (place: (typeof PLACES)[number]) =>
  readFileSync(new URL(`../out${addressOf(place)}index.html`, import.meta.url), 'utf8')

const openFour = (page: Page) => openResult(page, caseFor('result/'))

test('F4: a click on every link opens its page', async ({ page }) => {
  const pressed = new Set<string>()
  const pressEach = async (open: () => Promise<void>) => {
    await open()
    const links = page.locator('a[href^="/"]:visible')
    const all = await links.evaluateAll((found) =>
      found.map((link, at) => {
        const href = link.getAttribute('href') ?? ''
        const part = link.closest('header, nav, main, footer, [role=dialog]')?.tagName
        return { at, href, kind: [part, href.replace(/#.*/, '')].join(' ') }
      }),
    )
    // Links of one part of a page that lead to one page are made alike, also on another page.
    const kinds = [...new Map(all.map((link) => [link.kind, link])).values()]
    for (const [count, { at, href, kind }] of kinds.filter((link) => !pressed.has(link.kind)).entries()) {
      pressed.add(kind)
      if (count > 0) await open()
      await links.nth(at).click()
      await page.waitForURL(`**${href}`)
      await expect(page.locator('h1')).toBeVisible()
    }
    return all.length
  }
  expect(await pressEach(() => visit(page, '/'))).toBeGreaterThanOrEqual(2)
  expect(await pressEach(() => visit(page, '/nl/'))).toBeGreaterThanOrEqual(4)
  expect(await pressEach(() => stand(page, '/nl/check/answers/', caseFor('')))).toBeGreaterThanOrEqual(3)
  expect(await pressEach(() => openFour(page))).toBeGreaterThanOrEqual(3)
})

test('F5, F6, N6: on every page focus and scroll position are right, and Back, forward and refresh keep the answers', async ({
  page,
}) => {
  const wizard = new Wizard(page, 'nl')
  let before: { path: string; inputs: string[] } | null = null
  await wizard.begin()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
  const pages = await walk(wizard, BIRD, {
    opens: async () => {
      await expect(wizard.heading).toBeFocused()
      await expect(wizard.heading).toBeInViewport()
      if (before === null) return
      const [here, title] = [page.url(), await wizard.heading.textContent()]
      await stepBack(page)
      await page.waitForURL(before.path)
      await expect.poll(() => inputsOf(page)).toEqual(before.inputs)
      await stepForward(page)
      await page.waitForURL(here)
      await expect(wizard.heading).toHaveText(title ?? '')
    },
    answered: async () => {
      const inputs = await inputsOf(page)
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
      await page.reload()
      await expect.poll(() => inputsOf(page)).toEqual(inputs)
      before = { path: page.url(), inputs }
    },
  })
  expect(pages).toBeGreaterThan(8)
})

test('F7, N9: every kind of page keeps its content policy, and the policy blocks a script that the test adds', async ({
  page,
  guard,
}) => {
  for (const place of ONE_OF_EACH_KIND) await visit(page, addressOf(place))
  await page.goto('/')
  expect(guard.faults).toEqual([])
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.planted = true'
    document.head.append(script)
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.planted = true">')
  })
  const stopped = () => [...new Set(guard.faults.filter((fault) => fault.startsWith('policy: ')))].sort()
  await expect.poll(stopped).toEqual(['policy: script-src-attr inline', 'policy: script-src-elem inline'])
  expect(await page.evaluate(() => 'planted' in window)).toBe(false)
  guard.allow(/policy: script-src/, /console error: Executing inline/)
})

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What the policy of a page would stop: a handler, and a script or style in it that the policy does not name by its hash. */
function stoppedIn(html: string): string[] {
  const [policy = ''] = html.match(/<meta http-equiv="Content-Security-Policy"[^>]*>/) ?? []
  const inline = html.matchAll(
    /<(?:script(?![^>]*(?: src=|type="application))|style)\b[^>]*>(.*?)<\/|<[a-z][^>]* (?:style|on[a-z]+)=/gs,
  )
  return [...inline].flatMap(([found, text]) =>
    text !== undefined && policy.includes(sha256(text)) ? [] : [found],
  )
}

test('F7: no exported page contains anything that its policy blocks', () => {
  for (const place of PLACES) expect(stoppedIn(sent(place)), addressOf(place)).toEqual([])
  expect(PLACES.length).toBeGreaterThan(100)
  const planted = '<script>1</script><p style="color: red">a</p><img alt="" onerror="b()"><style></style>'
  expect(stoppedIn(planted)).toHaveLength(4)
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src ${sha256('1')}">`
  expect(stoppedIn(policy + planted)).toHaveLength(3)
  expect(stoppedIn('<script src="/a.js" defer></script><p class="on=1">style=</p>')).toEqual([])
})

test('F8, N2: an unknown address shows the 404 page in both languages', async ({ page, guard }) => {
  guard.allow(/status 404/, /console error: Failed to load resource.*404/)
  for (const address of ['/none/', '/nl/none/', '/nl/check/none/', '/de/']) {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    for (const locale of LOCALES) {
      const part = page.locator(`section[lang=${locale}]`)
      await expect(part.locator('a[href^="tel:"]').first()).toBeVisible()
      await expect(part.locator(`a[href="/${locale}/"]`)).toBeVisible()
    }
    await expect(page).toHaveTitle(/./)
  }
})

test('N2, N3: every address works with and without its final slash', async ({ request }) => {
  for (const locale of LOCALES)
    for (const path of PATHS) {
      const address = pathIn(locale, path)
      expect((await request.get(address)).status(), address).toBe(200)
      const bare = await request.get(address.slice(0, -1))
      expect([bare.status(), new URL(bare.url()).pathname]).toEqual([200, address])
    }
})

test('N7: beside the live region of the router there is one error summary, and it keeps the focus', async ({
  page,
}) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  await wizard.continueInVain()
  await expect(page.locator('next-route-announcer')).toHaveCount(1)
  await expect(wizard.summary.getByRole('alert')).toHaveCount(1)
  await expect(page.locator('main next-route-announcer')).toHaveCount(0)
  await expect(wizard.summary).toBeFocused()
})

for (const [timezoneId, locale] of [
  ['Pacific/Apia', 'ar-EG'],
  ['Africa/Cairo', 'fa-IR'],
  ['America/New_York', 'en-US'],
] as const)
  test.describe(`N11: in ${timezoneId} with ${locale}`, () => {
    test.use({ timezoneId, locale })
    test('the exported HTML hydrates without an error', async ({ context }) => {
      const page = await context.newPage()
      await freeze(page, '2026-11-21T11:00:00Z')
      for (const path of ['', 'check/decision/', 'check/person/', 'check/answers/'])
        await stand(page, pathIn('nl', path), caseFor(path))
      await openFour(page)
      await expect(page.getByTestId('the-day')).toHaveText('donderdag 31 december 2026')
      expect(await page.locator('main').textContent()).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/)
    })
  })

test('N13: no address contains a person', () => {
  const words = ALL_PATHS.filter((path) => !path.startsWith('check/'))
  for (const path of words) expect(path).toMatch(/^([a-z-]+\/){0,3}$/)
  const pages = ALL_PATHS.filter((path) => path.startsWith('check/'))
  expect(pages).toEqual([...PAGES.map(({ id }) => id), 'answers'].map((id) => `check/${id}/`).sort())
})

test('N14: React keeps no earlier page in the document', async ({ page }) => {
  const config = readFileSync(new URL('../next.config.mjs', import.meta.url), 'utf8')
  expect(config).not.toMatch(/cacheComponents|ppr|useOffline|sri/)
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  await walk(wizard, BIRD, { opens: () => expect(page.locator('form')).toHaveCount(1) })
  await expect(page.locator('form')).toHaveCount(0)
})

test('N4, N18: filling in a case stores one text and the time of last use in the tab, and puts no answer in address, title, history or request', async ({
  page,
  context,
  guard,
}) => {
  const wizard = new Wizard(page, 'en')
  const told = Object.values({ ...BIRD.sponsor, ...BIRD.members?.[0] }).map(String)
  const dates = told.filter((text) => /^\d{4}-/.test(text))
  const canaries = [CANARY, ...dates]
  const expectSilence = async () => {
    const shown = await page.evaluate(() => {
      const text = JSON.stringify([location.href, document.title, history.state])
      return { member: history.state?.memberId, text }
    })
    expect(String(shown.member ?? 'm0')).toMatch(/^m[0-9a-z]+$/)
    for (const canary of canaries) expect(shown.text).not.toContain(canary)
  }
  await wizard.begin()
  await walk(wizard, BIRD, { opens: expectSilence, answered: expectSilence })
  await wizard.toResult()
  await expectSilence()
  await expect(page.getByTestId('result')).toContainText(CANARY)
  expect(dates.length).toBeGreaterThan(3)
  for (const request of guard.requests)
    for (const canary of canaries)
      expect(decodeURIComponent(request.url()) + JSON.stringify(request.headers())).not.toContain(canary)
  const left = await page.evaluate(async () => ({
    tab: Object.keys(sessionStorage).sort(),
    device: Object.keys(localStorage),
    caches: await caches.keys(),
    bases: await indexedDB.databases(),
    window: window.name,
  }))
  expect(left).toEqual({ tab: ['nareis', 'nareis-used'], device: [], caches: [], bases: [], window: '' })
  expect(await context.cookies()).toEqual([])
})

/** As the translators in browsers do it. Runs in the browser. */
function wrapTexts() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const all: Text[] = []
  while (texts.nextNode()) all.push(texts.currentNode as Text)
  for (const text of all) {
    if (!text.data.trim() || text.parentElement?.closest('script, font, option')) continue
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    text.replaceWith(outer)
    outer.append(inner)
    inner.append(text.data)
  }
}

test('F20: the questions go on when a translator has changed every text', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  await walk(wizard, BIRD, {
    opens: async () => {
      await page.evaluate(wrapTexts)
      if (wizard.at === 'people') return
      await wizard.continueInVain()
      await page.evaluate(wrapTexts)
    },
    answered: () => page.evaluate(wrapTexts),
  })
  await page.evaluate(wrapTexts)
  await wizard.toResult()
  await page.evaluate(wrapTexts)
  await openRoom(page, 'papers')
  const paper = page.locator('[data-paper] button[aria-pressed]').first()
  await paper.click()
  await expect(paper).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: LANGUAGES.en.invitation }).click()
  await page.waitForURL('/en/result/')
  await expect(page.getByTestId('result')).toContainText(CANARY)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  // Scripts that are fetched ahead and may not run are dropped.
  test.beforeEach(({ guard }) => guard.allow(/^failed: .*\.js$/))

  test('N1: the page to choose a language can be read, and its links work', async ({ page }) => {
    for (const locale of LOCALES) {
      await page.goto('/')
      await page.locator(`a[href="/${locale}/"]`).click()
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.locator('h1')).toBeVisible()
    }
  })

  test('N12: each kind of page can be read, and ends with a phone number', async ({ page }) => {
    for (const address of ['/', ...ONE_OF_EACH_KIND.map(addressOf)]) {
      await page.goto(address)
      await expect(page.locator('h1'), address).toBeVisible()
      const parts = page.locator('h1:visible, h2:visible, h3:visible, a[href^="tel:"]:visible')
      const tags = await parts.evaluateAll((all) => all.map(({ tagName }) => tagName))
      expect(tags.at(-1), address).toBe('A')
    }
  })

  test('N12: every exported page has one title and ends with a phone number', () => {
    for (const place of PLACES) {
      const parts = sent(place).match(/<h[1-3][ >]|<a [^>]*href="tel:/g) ?? []
      expect(
        parts.filter((part) => part.startsWith('<h1')),
        addressOf(place),
      ).toHaveLength(1)
      expect(parts.at(-1), addressOf(place)).toMatch(/^<a /)
    }
  })

  test('F21: text typed before the script has loaded leaves no trace in address, history or storage', async ({
    context,
    guard,
  }) => {
    guard.allow(/form-action/)
    for (const path of ['check/about-you/', 'check/decision/', 'check/who/']) {
      const page = await context.newPage()
      await page.goto(pathIn('nl', path))
      const boxes = await page.locator('main form input[type=text]').all()
      for (const box of boxes) await box.fill(CANARY)
      const go = page.locator('main form').getByRole('button', { name: 'Doorgaan' })
      await go.scrollIntoViewIfNeeded()
      const button = await go.boundingBox()
      const before = guard.requests.length
      const refused = () => page.waitForEvent('console', (message) => message.text().includes('form-action'))
      // From the first press on a locator would wait for the page that never comes.
      const presses = [() => page.mouse.click((button?.x ?? 0) + 9, (button?.y ?? 0) + 9)]
      if (boxes.length > 0) presses.unshift(() => page.keyboard.press('Enter'))
      for (const press of presses) await Promise.all([refused(), press()])
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(pathIn('nl', path))
      expect(guard.requests.slice(before).map((request) => request.url())).toEqual([])
      await page.close()
    }
  })
})
