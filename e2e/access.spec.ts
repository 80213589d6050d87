/** Nobody is kept out: checked by machine on every page, in each language, empty, with an error and answered. */
import type { Page } from '@playwright/test'
import { LOCALES } from '@/lib/i18n'
import { OF_COLOURS, violations } from './axe'
import { expect, test, visit, wholeResult } from './fixtures'
import { HandOver } from './hand-over'
import {
  caseFor,
  caseOf,
  guidePlace,
  named,
  PATHS,
  pathIn,
  questionsAt,
  stand,
  unanswered,
  walk,
} from './pages'
import { addressOf, BY_PAGE, type Place } from './turns'
import { Wizard } from './wizard'

// Whole journeys and many looks at one page, also on a busy machine.
test.describe.configure({ timeout: 120_000 })

const LONG_NAME = 'W'.repeat(200)
const LEAST_TARGET = 44

const SMALL = { width: 360, height: 640 }
const PHONE = { width: 320, height: 640 }
/** What is left of 1280 by 1024 at 400 %. */
const ZOOMED = { width: 1280, height: 256 }

/** Runs in the browser: what is pressed and too low, unless it stands in a sentence. */
function lowTargets(least: number): string[] {
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  const isInSentence = (element: Element) =>
    getComputedStyle(element).display === 'inline' &&
    element.parentElement?.textContent?.trim() !== element.textContent?.trim()
  const boxOf = (element: Element) => {
    const label = element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : null
    return (label ?? element).getBoundingClientRect()
  }
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((element) => isShown(element) && !element.matches('a[href="#main"]') && !isInSentence(element))
    .filter((element) => boxOf(element).height < least)
    .map((element) => `${Math.round(boxOf(element).height)} px: ${element.outerHTML.slice(0, 90)}`)
}

/** Runs in the browser: text that does not fit into its box and is cut off there. */
function clippedTexts(): string[] {
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
  const isCut = (element: Element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element)
    if (clipPath !== 'none' || element.closest('.sr-only')) return false
    const isTooHigh = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
    return isTooHigh || (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
  }
  return [...document.querySelectorAll('body *:not(select, option, script)')]
    .filter((element) => element.checkVisibility() && hasText(element) && isCut(element))
    .map((element) => element.outerHTML.slice(0, 90))
}

/** Runs in the browser: what reaches beyond the right edge of the screen. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  )
  return wide.slice(-3).map((element) => element.outerHTML.slice(0, 120))
}

interface Watched {
  isFocusSeen: () => boolean
  /** What had the focus and could not be seen when the next key was pressed. */
  unseen: string[]
}

/** Runs in the browser: is some of what has the focus in sight, and not covered? */
function watchFocus() {
  const isFocusSeen = () => {
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) return true
    const { left, right, top, bottom } = activeElement.getBoundingClientRect()
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      ...[left + 3, right - 3].flatMap((x) => [top + 3, bottom - 3].map((y) => [x, y])),
    ] as [number, number][]
    return points.some((point) => {
      const hit = document.elementFromPoint(...point)
      return hit !== null && (activeElement.contains(hit) || hit.contains(activeElement))
    })
  }
  const watched: Watched = { isFocusSeen, unseen: [] }
  Object.assign(window, watched)
  window.addEventListener('keydown', () => {
    if (!isFocusSeen()) watched.unseen.push(document.activeElement?.outerHTML.slice(0, 90) ?? '')
  })
}

const isFocusSeen = (page: Page) => page.evaluate(() => (window as unknown as Watched).isFocusSeen())

const openAllDetails = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

/** A narrow phone, twice the size of text, wide spacing, and 400 %: each as somebody would set it. */
async function expectRoom(page: Page) {
  await openAllDetails(page)
  await page.setViewportSize(PHONE)
  expect(await page.evaluate(tooWide), 'on 320 px').toEqual([])
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet()
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [spacing]
  })
  expect(await page.evaluate(clippedTexts), 'with wide spacing').toEqual([])
  expect(await page.evaluate(tooWide), 'with wide spacing').toEqual([])
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
    document.documentElement.style.fontSize = '200%'
  })
  await page.setViewportSize({ ...PHONE, width: 480 })
  expect(await page.evaluate(clippedTexts), 'with text of 200 %').toEqual([])
  expect(await page.evaluate(tooWide), 'with text of 200 %').toEqual([])
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
}

/** Tab leads through the whole page, and what has the focus is always seen. */
async function expectFocusSeen(page: Page) {
  await page.setViewportSize(ZOOMED)
  await page.evaluate(watchFocus)
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href], button')?.focus())
  const stops = await page.locator(':is(a[href], button, input, select, summary):visible').count()
  for (let presses = 0; presses < stops; presses++) await page.keyboard.press('Tab')
  expect(await page.evaluate(() => (window as unknown as Watched).unseen)).toEqual([])
}

async function expectWholesome(page: Page, state: string) {
  expect.soft(await violations(page), state).toEqual([])
  await expect.soft(page.locator('h1'), state).toHaveCount(1)
  expect.soft(await page.evaluate(lowTargets, LEAST_TARGET), state).toEqual([])
  const off = page.locator(':is(button, input, select, fieldset):disabled, [aria-disabled=true]')
  await expect.soft(off, state).toHaveCount(0)
}

/** Continue on an empty page: told in a summary that takes the focus, and beside the field. */
async function expectToldErrors(page: Page, wizard: Wizard) {
  const title = await page.title()
  await page.evaluate(watchFocus)
  await wizard.continueInVain()
  await expect(wizard.summary).toBeInViewport()
  await expect(page).toHaveTitle(`${wizard.t('errors.prefix')} ${title}`)
  for (const link of await wizard.summary.getByRole('link').all()) {
    const target = (await link.getAttribute('href'))?.slice(1) ?? ''
    await expect(page.locator(`[id="${target}-error"]`)).toHaveText((await link.textContent()) ?? '')
    await link.click()
    await expect(page.locator(`[id="${target}"]`)).toBeFocused()
    expect(await isFocusSeen(page)).toBe(true)
  }
}

async function expectOpenToAll(page: Page, place: Place, isFirst: boolean) {
  const { locale, path } = place
  const address = addressOf(place)
  await page.setViewportSize(SMALL)
  const wizard = new Wizard(page, locale)
  const questions = questionsAt(path)
  const answered = caseFor(path)
  if (questions) {
    await stand(page, address, unanswered(answered, questions, answered.members?.[0]?.id))
    await expect(page).toHaveURL(address)
    await expectWholesome(page, 'empty')
    await expect(page.locator('main :checked:not(option)')).toHaveCount(0)
    const go = page.getByRole('button', { name: wizard.t('ui.form.continue'), exact: true })
    const [button, form] = await Promise.all([go.boundingBox(), page.locator('main form').boundingBox()])
    expect(button?.x).toBe(form?.x)
    await expectToldErrors(page, wizard)
    await expectWholesome(page, 'with an error')
  }
  await stand(page, address, named(answered, LONG_NAME))
  if (path === 'result/') await wholeResult(page)
  await expect(page).toHaveURL(address)
  await expectWholesome(page, 'answered')
  // Dutch has the longer words, and the order of the focus has no language.
  if (!isFirst) return
  await expectRoom(page)
  await expectFocusSeen(page)
}

for (const places of BY_PAGE)
  test(`${places.map(addressOf).join(' and ')} keeps nobody out`, async ({ page }) => {
    for (const place of places) await expectOpenToAll(page, place, place === places[0])
  })

test('the two pages without a language keep nobody out', async ({ page, guard }) => {
  guard.allow(/none/)
  for (const address of ['/', '/none/']) {
    await page.goto(address)
    await expectWholesome(page, address)
    await expectRoom(page)
    await expectFocusSeen(page)
  }
})

test('a file that cannot be opened is told in a summary', async ({ page }) => {
  for (const locale of LOCALES) {
    const { t, ...wizard } = new Wizard(page, locale)
    void wizard
    await visit(page, `/${locale}/open/`)
    const title = await page.title()
    const summary = page.getByTestId('error-summary')
    const press = () => page.getByRole('button', { name: t('ui.open.button') }).click()
    await press()
    await expect(summary).toBeFocused()
    await expect(page).toHaveTitle(`${t('errors.prefix')} ${title}`)
    await expectWholesome(page, 'nothing chosen')
    const bad = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"version":1,"x":1}') }
    await page.getByLabel(t('ui.open.label')).setInputFiles(bad)
    await press()
    await expect(page.getByTestId('file-faults')).toBeVisible()
    await expect(summary).toBeFocused()
    await expectWholesome(page, 'refused')
  }
})

for (const [colorScheme, locale] of [
  ['light', 'nl'],
  ['dark', 'en'],
] as const)
  test(`${colorScheme}: the words, the codes and the box for the words keep nobody out`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const at = new HandOver(page, locale)
    await stand(page, pathIn(locale, 'check/answers/'), caseOf('family-of-four-in-time'))
    await at.press('hand-over.keep.locked')
    const { bytes } = await at.saved('hand-over.words.save')
    await expectWholesome(page, 'words')
    await at.show()
    await expectWholesome(page, 'codes')
    await at.press('hand-over.codes.toWords')
    await expectWholesome(page, 'words of the codes')
    await visit(page, pathIn(locale, 'open/'))
    await at.chooseFile(bytes)
    await at.unlock('')
    await expectWholesome(page, 'box for the words')
    await expectRoom(page)
  })

const SAMPLE = ['', 'check/decision/', 'check/person/', 'check/people/', 'check/answers/', 'result/', 'open/']

for (const [look, media] of [
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)
  test(`${look}: a sample of pages keeps nobody out`, async ({ page }) => {
    await page.emulateMedia(media)
    for (const path of SAMPLE) {
      await stand(page, pathIn('nl', path), caseFor(path))
      if (path === 'result/') await wholeResult(page)
      expect.soft(await violations(page, OF_COLOURS), path).toEqual([])
    }
    const file = unanswered(caseFor('check/decision/'), 'decision')
    await stand(page, '/nl/check/decision/', file)
    await new Wizard(page, 'nl').continueInVain()
    expect.soft(await violations(page, OF_COLOURS), 'with an error').toEqual([])
  })

test('a colour that cannot be read is found, and found in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await visit(page, '/nl/words/')
  expect(await violations(page, OF_COLOURS)).toEqual([])
  await page.locator('h1').evaluate((title) => {
    title.style.color = '#333'
  })
  expect((await violations(page, OF_COLOURS)).join()).toContain('color-contrast')
})

test('what is planted is found', async ({ page }) => {
  await visit(page, '/nl/')
  await page.setViewportSize(PHONE)
  await page.evaluate(watchFocus)
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement
    const make = (name: string, size: string) => {
      const made = document.createElement(name)
      Object.assign(made.style, { width: size, height: size, padding: '0', overflow: 'hidden' })
      main.append(made)
      return made
    }
    make('img', '9px')
    make('button', '16px').textContent = 'x'
    make('button', '16px').textContent = 'y'
    make('div', '900px').textContent = 'wide'
    make('p', '9px').textContent = 'cut off'
    const cover = make('div', '100%')
    Object.assign(cover.style, { position: 'fixed', inset: '0' })
    main.querySelector('a')?.focus()
  })
  const found = await violations(page)
  for (const id of ['image-alt', 'target-size']) expect(found.join('\n')).toContain(id)
  expect(await page.evaluate(lowTargets, LEAST_TARGET)).toHaveLength(2)
  expect((await page.evaluate(tooWide)).join()).toContain('wide')
  expect((await page.evaluate(clippedTexts)).join()).toContain('cut off')
  expect(await isFocusSeen(page)).toBe(false)
})

test('no two pages have one title or one heading, readings of one chapter aside', async ({ request }) => {
  for (const locale of LOCALES) {
    const texts = await Promise.all(
      PATHS.map(async (path) => (await request.get(pathIn(locale, path))).text()),
    )
    for (const element of ['title', 'h1']) {
      const all = texts.map((html) => new RegExp(`<${element}[ >].*?</${element}>`).exec(html)?.[0])
      const isReading = (path: string) => !['sponsor', undefined].includes(guidePlace(path).voice)
      const apart = element === 'title' ? all : all.filter((_, at) => !isReading(PATHS[at] ?? ''))
      expect(new Set(apart).size, `${element}, ${locale}`).toBe(apart.length)
      expect(all).not.toContain(undefined)
    }
  }
})

test('each page that Continue opens gives its heading the focus, at the top', async ({ page }) => {
  const wizard = new Wizard(page, 'en')
  await wizard.begin()
  await expect(wizard.heading).toBeFocused()
  const pages = await walk(wizard, caseOf('family-of-one'), {
    opens: async () => {
      await expect(wizard.heading).toBeFocused()
      await expect(wizard.heading).toBeInViewport()
    },
  })
  expect(pages).toBeGreaterThan(8)
  await expect(wizard.heading).toBeFocused()
  await wizard.toResult()
  await expect(wizard.heading).toBeFocused()
})
