/**
 * One more language, added by the guide in `locales/README.md`: written from right to left, longer, and marked, so that
 * a sentence that is not a text of the language is seen.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { CONTACTS } from '@/lib/contacts'
import { LANGUAGES, LOCALES } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import * as rules from '@/lib/rules'
import { buildNewLanguage, copy } from '../scripts/new-language/build.mjs'
import { CODE } from '../scripts/new-language/follow-guide.mjs'
import { MARKED, pseudo } from '../scripts/new-language/pseudo-text.mjs'
import { startServer } from '../scripts/serve.mjs'
import { test as base, expect, wholeResult } from './fixtures'
import { ONE_OF_EACH_KIND } from './page-matrix'
import { caseFor, caseOf, PATHS, stand } from './pages'

const test = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner asks for it
    async ({}, use) => {
      buildNewLanguage()
      const { url, close } = await startServer({ port: 0, root: join(copy, 'out') })
      await use(url)
      await close()
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  baseURL: ({ site }, use) => use(site),
})

// One site is enough.
test.describe.configure({ mode: 'default', timeout: 120_000 })

/** One page of each kind. */
const KINDS = [
  '',
  'guide/',
  'guide/papers/',
  'guide/send/',
  'letters/',
  'letters/permit-card/',
  'words/',
  'sources/',
  'sources/rules/',
  'privacy/',
  'accessibility/',
  'open/',
  'check/who/',
  'check/permit/',
  'check/decision/',
  'check/people/',
  'check/person/',
  'check/family/',
  'check/papers/',
  'check/dates/',
  'check/answers/',
  'result/',
]

/** Opens a page of the language with everything on it unfolded. */
async function open(page: Page, path: string) {
  const file = path === 'result/' ? caseOf('family-of-nine') : caseFor(path)
  await stand(page, `/${CODE}/${path}`, file)
  if (path === 'result/') await wholeResult(page)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** What stands outside the screen, or is cut off by its own box. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element?.checkVisibility({ visibilityProperty: true }) || !node.textContent?.trim()) continue
      if (element.closest('.sr-only, [class*="sr-only"], select, noscript')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const outside = [...range.getClientRects()].some(
        ({ left, right, width }) => width > 0 && (left < -1 || right > clientWidth + 1),
      )
      if (outside) faults.push(`outside the screen: ${node.textContent.trim().slice(0, 60)}`)
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box)
        if (/hidden|clip/.test(overflowX) && box.scrollWidth > box.clientWidth + 1 && !box.closest('svg'))
          faults.push(`cut off in <${box.tagName}>: ${node.textContent.trim().slice(0, 60)}`)
        if (/hidden|clip/.test(overflowY) && box.scrollHeight > box.clientHeight + 1 && !box.closest('svg'))
          faults.push(`cut off below in <${box.tagName}>: ${node.textContent.trim().slice(0, 60)}`)
      }
    }
    return [...new Set(faults)]
  })

/** The same in every language: names of languages, and the codes of rules, papers and sources on the page of sources. */
const KNOWN = new Set<unknown>([
  ...Object.values(LANGUAGES).map(({ name }) => name),
  ...Object.values(rules).flat(),
  ...Object.values(rules).flatMap((table) => (typeof table === 'object' ? Object.keys(table) : [])),
])
/** Addresses on the web and for mail. */
const ADDRESSES = /(?:https?:\/\/)?[\w@-]+(?:\.[\w-]+)+(?:\/[\w/-]*)?/g
/** Whether more than one letter is left of it without addresses: a letter alone stands for its part of the alphabet. */
const hasWords = (text: string) => /\p{L}.*\p{L}/u.test(text.replaceAll(ADDRESSES, ''))

/** Every piece of text that is no text of the language, no figure and no name: on the page, or on another as it is sent. */
const unmarked = async (page: Page, other?: string) => {
  const pieces = await page.evaluate(
    async ({ code, other }) => {
      const parsed = async (path: string) =>
        new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html')
      const document = other === undefined ? window.document : await parsed(other)
      const found: string[] = [document.title]
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement
        if (element === null || element.closest('script, style, noscript, [translate=no]')) continue
        if (element.closest('[lang]')?.getAttribute('lang') !== code) continue
        found.push(node.textContent?.trim() ?? '')
      }
      for (const element of document.querySelectorAll('[aria-label], [alt], [placeholder], [title]'))
        if (element.closest('[lang]')?.getAttribute('lang') === code && !element.closest('[translate=no]'))
          for (const name of ['aria-label', 'alt', 'placeholder', 'title'])
            found.push(element.getAttribute(name) ?? '')
      return found
    },
    { code: CODE, other },
  )
  return [...new Set(pieces)].filter((text) => hasWords(text) && !MARKED.test(text) && !KNOWN.has(text))
}

test('following the instructions for a new language gives a site without type errors, with every page in that language', ({
  site,
}) => {
  expect(site).toContain('127.0.0.1')
  const tsc = join(copy, 'node_modules', 'typescript', 'bin', 'tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, '--noEmit'], { cwd: copy, encoding: 'utf8' })
  expect(stdout).toBe('')
  for (const path of PATHS) expect(existsSync(join(copy, 'out', CODE, path, 'index.html')), path).toBe(true)
  // It stays where it is made.
  expect(existsSync(join(copy, '..', '..', 'out', CODE))).toBe(false)
})

test('every page links to the same page in the other languages, and the first page lists all languages', async ({
  page,
}) => {
  await page.goto('/')
  for (const locale of LOCALES)
    await expect(page.locator(`main a[href="/${locale}/"]`).first()).toHaveText(LANGUAGES[locale].name)
  await expect(page.locator(`main a[href="/${CODE}/"]`).first()).toHaveText(pseudo(LANGUAGES.en.name))
  for (const path of ['', 'guide/', 'check/permit/']) {
    await stand(page, `/nl/${path}`, caseFor(path))
    await page.locator(`header a[hreflang=${CODE}]`).click()
    await page.waitForURL(`**/${CODE}/${path}`)
    await expect(page.locator('html')).toHaveAttribute('lang', CODE)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    for (const locale of LOCALES)
      await expect(page.locator(`header a[hreflang=${locale}]`)).toHaveAttribute('dir', 'ltr')
  }
})

test('nothing is cut off or outside the screen at 320 and 360 pixels', async ({ page }) => {
  test.setTimeout(300_000)
  const faults: string[] = []
  for (const path of KINDS) {
    await open(page, path)
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 })
      for (const fault of await cutOff(page)) faults.push(`${path || 'start'} at ${width}: ${fault}`)
    }
  }
  expect(faults).toEqual([])
})

test('every visible or spoken text is in the new language', async ({ page }) => {
  test.setTimeout(300_000)
  const faults: string[] = []
  const opened = ONE_OF_EACH_KIND.map(({ path }) => path)
  for (const path of opened) {
    await open(page, path)
    for (const text of await unmarked(page)) faults.push(`${path || 'start'}: ${text}`)
  }
  // Pages of the same kind differ in their texts alone.
  for (const path of PATHS.filter((each) => !opened.includes(each)))
    for (const text of await unmarked(page, `/${CODE}/${path}`)) faults.push(`${path}: ${text}`)
  expect(faults).toEqual([])
})

test('the checks find a text in another language, and one that is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, 'guide/')
  expect(await unmarked(page)).toEqual([])
  await page.evaluate(() => {
    const main = document.querySelector('main')
    const line = document.createElement('p')
    line.textContent = 'Only English'
    line.style.whiteSpace = 'nowrap'
    const wide = document.createElement('div')
    wide.style.overflow = 'hidden'
    wide.append(line.cloneNode(true))
    line.append(' and much too long to be seen on the small screen of an old phone')
    main?.append(line, wide)
  })
  expect(await unmarked(page)).toContain('Only English')
  expect((await unmarked(page, '/en/guide/')).join()).toContain(translator('en')('pages.guide.title'))
  expect(await unmarked(page, `/${CODE}/guide/`)).toEqual([])
  expect((await cutOff(page)).length).toBeGreaterThan(0)
})

test('from right to left, phone numbers, dates and V-numbers keep their direction; arrows are mirrored, ticks are not', async ({
  page,
}) => {
  await open(page, 'result/')
  const phones = await page.locator('a[href^="tel:"]').evaluateAll((all) =>
    all.map((link) => {
      const number = link.querySelector('bdi') ?? link
      return { shown: number.textContent, direction: getComputedStyle(number).direction }
    }),
  )
  expect(phones.length).toBeGreaterThan(0)
  expect(phones.filter(({ direction }) => direction !== 'ltr')).toEqual([])
  expect(phones.map(({ shown }) => shown)).toContain(CONTACTS.vwn.phoneShown)
  const numbers = page.locator('input[id*="v-number"], input[name*="v-number"], input[dir=ltr]')
  expect(await numbers.count()).toBeGreaterThan(0)
  const turns = await page
    .locator('figure svg.way-drawing')
    .evaluateAll((all) => all.map((drawing) => getComputedStyle(drawing).scale))
  // Who travels goes with the text; a house and a calendar leaf look the same from both sides.
  expect(turns).toContain('-1 1')
  expect(turns).toContain('none')
  await expect(page.locator('figure .family-mark svg').first()).toHaveCSS('scale', 'none')
  await open(page, 'check/decision/')
  for (const box of await page.locator('form input[inputmode]').all())
    await expect(box).toHaveAttribute('dir', 'ltr')
})
