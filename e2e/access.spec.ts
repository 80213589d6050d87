/**
 * Nobody is kept out: each part of a page is checked by axe once, empty, with an error and answered; every page is
 * checked as it is built.
 */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { LOCALES } from '@/lib/i18n'
import { fieldById, type PageId, pageById } from '@/lib/questionnaire'
import { OF_COLOURS, violations } from './axe'
import { expect, test, visit, wholeResult } from './fixtures'
import { HandOver } from './hand-over'
import { expectFocusSeen, expectRoom, isFocusSeen, LEAST_TARGET, lowTargets, watchFocus } from './measures'
import { outlineFaults } from './outline'
import { type Place, showingEachPart } from './page-matrix'
import {
  ALL_PATHS,
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
import { Wizard } from './wizard'

// Whole journeys and many looks at one page, also on a busy machine.
test.describe.configure({ timeout: 120_000 })

const LONG_NAME = 'W'.repeat(200)

const SMALL = { width: 360, height: 640 }
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

/** Everything on the page may be left empty: Continue leads on and tells nothing. */
const mayBePassedOver = (page: PageId): boolean =>
  pageById(page).fields.every((id) => {
    const { optional, sensitive }: { optional?: true; sensitive?: true } = fieldById(id)
    return optional || sensitive
  })

async function expectOpenToAll(page: Page, { locale, path }: Place) {
  const address = pathIn(locale, path)
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
    if (!mayBePassedOver(questions)) {
      await expectToldErrors(page, wizard)
      await expectWholesome(page, 'with an error')
    }
  }
  await stand(page, address, named(answered, LONG_NAME))
  if (path === 'result/') await wholeResult(page)
  await expect(page).toHaveURL(address)
  await expectWholesome(page, 'answered')
}

// The desk has a test of its own.
const LOOKED_AT = showingEachPart(PATHS.filter((path) => path !== 'desk/'))

test('the pages that are checked contain every kind of question and part', () => {
  expect(showingEachPart(['check/permit/', 'check/papers/', 'check/together/', 'check/decision/'])).toEqual([
    'check/permit/',
    'check/papers/',
    'check/decision/',
  ])
  expect(LOOKED_AT).toContain('result/')
  expect(LOOKED_AT.length).toBeGreaterThan(20)
})

for (const path of LOOKED_AT)
  test(`${path} passes every accessibility check`, async ({ page }) => {
    // Dutch has the longer words.
    await expectOpenToAll(page, { locale: 'nl', path })
    await expectRoom(page)
    await expectFocusSeen(page)
  })

const SAMPLE = ['', 'check/decision/', 'check/person/', 'check/papers/', 'check/answers/', 'result/', 'open/']

for (const path of SAMPLE)
  test(`in English ${path} passes every accessibility check`, ({ page }) =>
    expectOpenToAll(page, { locale: 'en', path }))

test('every exported page has what a screen reader needs', () => {
  const faults = ALL_PATHS.flatMap((path) =>
    LOCALES.map((locale) => pathIn(locale, path)).flatMap((address) =>
      outlineFaults(readFileSync(new URL(`../out${address}index.html`, import.meta.url), 'utf8')).map(
        (fault) => `${address}: ${fault}`,
      ),
    ),
  )
  expect(faults).toEqual([])
})

test('the check finds a page without what a screen reader needs', () => {
  const html = `<html><body><main><h1>a</h1><h3 id="x">b</h3><p id="x"></p><a href="/"></a><button></button>
    <label for="y">c</label><ul><p>d</p></ul><img src="/a.png"></main></body></html>`
  expect(outlineFaults(html)).toEqual([
    '<html> without lang',
    'h3 below h1',
    'id x twice',
    'for y leads nowhere',
    '<p> in a list',
    '<a> without a name',
    '<button> without a name',
    '<img> without alt',
  ])
  expect(outlineFaults('<html lang="nl"><body><main><h1>a</h1><h1>b</h1></main></body></html>')).toEqual([
    '2 times h1',
  ])
})

test('the choice of language and the 404 page pass every accessibility check', async ({ page, guard }) => {
  guard.allow(/none/)
  for (const address of ['/', '/none/']) {
    await page.goto(address)
    await expectWholesome(page, address)
    await expectRoom(page)
    await expectFocusSeen(page)
  }
})

test('a file that cannot be opened is reported in an error summary', async ({ page }) => {
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
  test(`${colorScheme}: the pass phrase, the codes and the field for the phrase pass every accessibility check`, async ({
    page,
  }) => {
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

for (const [look, media] of [
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)
  test(`${look}: a sample of pages passes the colour checks`, async ({ page }) => {
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

test('every page has a title and a heading of its own, apart from the versions of one chapter', async ({
  request,
}) => {
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

test('after Continue the heading of the new page has the focus, at the top of the screen', async ({
  page,
}) => {
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
