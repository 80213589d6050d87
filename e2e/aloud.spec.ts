/** Reading a page aloud: what is said, in whose voice, and when it falls silent. */
import type { Page } from '@playwright/test'
import { LANGUAGES, LOCALES, type Locale } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import {
  DUTCH,
  ENGLISH,
  endSentence,
  FAR_DUTCH,
  FAR_ENGLISH,
  fakeSpeech,
  isSpeaking,
  said,
  voice,
} from './fake-speech'
import { expect, test, visit, waitUntilAlive, wholeResult } from './fixtures'
import { addressOf, ONE_OF_EACH_KIND } from './page-matrix'
import { caseFor, caseOf, openResult, stand } from './pages'
import { openRoom } from './result'

const BOTH = [DUTCH, ENGLISH]
const texts = (locale: Locale) => translator(locale)
const button = (page: Page, key: 'start' | 'pause' | 'goOn' | 'stop', locale: Locale = 'nl') =>
  page.getByRole('button', { name: texts(locale)(`aloud.${key}`), exact: true })
const spoken = (page: Page) => page.locator('[data-spoken]')

/** Presses the button and waits until all is said. */
async function readAll(page: Page, locale: Locale = 'nl') {
  await button(page, 'start', locale).click()
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(0)
  await expect(page.locator('[data-aloud=silent]')).toHaveCount(1, { timeout: 30_000 })
  return said(page)
}

/** Every line that is seen in the main part, with what is not read taken out. */
const linesOf = (page: Page) =>
  page.evaluate(() => {
    const lines = [
      ...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, dt, dd, td, th, legend)'),
    ]
    return lines
      .filter((line) => line.querySelector('p, li, h2, h3, dl, ul, table, nav') === null)
      .filter((line) => line.closest('nav, [data-aloud], noscript, details:not([open]), svg') === null)
      .filter(
        (line) =>
          line.offsetParent !== null && line.querySelector('a, button, select, [aria-hidden]') === null,
      )
      .map((line) => line.textContent.replaceAll(/\s+/g, ' ').trim())
      .filter((line) => /\p{L}/u.test(line))
  })

test.describe('reading aloud says', () => {
  test('the question, its hint and each answer', async ({ page }) => {
    await fakeSpeech(page, BOTH)
    await stand(page, '/nl/check/permit/', caseFor('check/permit/'))
    const t = texts('nl')
    const all = (await readAll(page)).map(({ text }) => text).join(' ')
    const order = [
      t('questions.sponsor.permit.title'),
      t('questions.sponsor.permit.options.asylum-temporary'),
      t('questions.sponsor.permit.options.asylum-derived'),
      t('questions.sponsor.permit.options.unknown'),
    ].map((text) => all.indexOf(text))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    for (const chrome of [t('ui.form.continue'), t('ui.site.exit'), t('ui.site.wipe'), t('aloud.start')])
      expect(all).not.toContain(chrome)
  })

  test('the hint and the three boxes of a date', async ({ page }) => {
    await fakeSpeech(page, BOTH)
    await stand(page, '/nl/check/decision/', caseFor('check/decision/'))
    const t = texts('nl')
    const all = (await readAll(page)).map(({ text }) => text)
    for (const key of ['day', 'month', 'year'] as const) expect(all).toContain(t(`ui.form.${key}`))
    expect(all.join(' ')).toContain(t('ui.form.partialHint'))
  })

  for (const locale of LOCALES)
    test(`every line of a chapter once, in order, in one voice (${locale})`, async ({ page }) => {
      await fakeSpeech(page, BOTH)
      await visit(page, `/${locale}/guide/apply/`)
      const lines = await linesOf(page)
      const all = await readAll(page, locale)
      const whole = all.map(({ text }) => text).join(' ')
      expect(lines.length).toBeGreaterThan(20)
      let from = 0
      for (const line of lines) {
        const at = whole.indexOf(line.replaceAll(/ [·] /g, ', '), from)
        expect(at, line).toBeGreaterThanOrEqual(from)
        from = at
      }
      const dutch = await page.locator('main [lang=nl]').allInnerTexts()
      const wanted = locale === 'nl' ? DUTCH : ENGLISH
      const others = all.filter(({ voice }) => voice !== wanted.name).map(({ text }) => text)
      expect(
        others.filter((text) => !dutch.some((term) => term.includes(text.replace(/[.:]$/, '')))),
      ).toEqual([])
      expect(new Set(all.map(({ lang }) => lang)).has(wanted.lang)).toBe(true)
    })

  test('each sentence once, also on a page with many parts', async ({ page }) => {
    await fakeSpeech(page, BOTH)
    await visit(page, '/nl/privacy/')
    const all = (await readAll(page)).map(({ text }) => text)
    expect(all).toEqual([...new Set(all)])
  })

  test('Dutch words on an English page in a Dutch voice, the rest in an English one', async ({ page }) => {
    await fakeSpeech(page, BOTH)
    await visit(page, '/en/words/')
    const terms = await page.locator('main dfn').allInnerTexts()
    const all = await readAll(page, 'en')
    expect(terms.length).toBeGreaterThan(10)
    for (const term of terms)
      expect(all).toContainEqual({ text: term.trim(), voice: DUTCH.name, lang: DUTCH.lang })
    const title = texts('en')('pages.words.title')
    expect(all).toContainEqual({ text: title, voice: ENGLISH.name, lang: ENGLISH.lang })
  })

  test('both languages of the sheet, each line in the voice of its language', async ({ page }) => {
    await fakeSpeech(page, BOTH)
    await openResult(page, caseOf('family-of-four-in-time'))
    const t = texts('nl')
    await openRoom(page, 'print')
    await page.getByRole('radio', { name: t('take.both') }).check()
    await page.getByRole('button', { name: t('take.show'), exact: true }).click()
    const all = await readAll(page)
    for (const [locale, { name }] of [
      ['nl', DUTCH],
      ['en', ENGLISH],
    ] as const) {
      const inThisVoice = all.filter(({ voice }) => voice === name).map(({ text }) => text)
      expect(inThisVoice.join(' ')).toContain(texts(locale)('take.sheetTitle'))
    }
  })

  // A page says what its texts say: each kind of page in one of the languages is enough.
  test('the text of each kind of page, but not its buttons', async ({ page }) => {
    test.setTimeout(300_000)
    await fakeSpeech(page, BOTH)
    for (const place of ONE_OF_EACH_KIND) {
      const { locale, path } = place
      const t = texts(locale)
      const chrome = [t('ui.site.exit'), t('ui.site.wipe'), t('ui.form.continue'), t('aloud.pause')]
      await stand(page, addressOf(place), caseFor(path))
      if (path === 'result/') await wholeResult(page)
      const all = (await readAll(page, locale)).map(({ text }) => text)
      const [heading] = await page.locator('main h1').allInnerTexts()
      expect(all.join(' '), path).toContain(heading?.split(/(?<=[.?])\s/)[0]?.trim())
      // A heading may have the words of a button: the privacy page explains what wiping does.
      const headings = await page.locator('main h2').allInnerTexts()
      expect(
        all.filter((text) => chrome.includes(text) && !headings.includes(text)),
        path,
      ).toEqual([])
    }
  })
})

test.describe('the voice for reading aloud', () => {
  test('is one of the device itself, even when the default voice works over the network', async ({
    page,
    guard,
  }) => {
    await fakeSpeech(page, [FAR_DUTCH, FAR_ENGLISH, voice('Flemish', 'nl-BE'), DUTCH])
    await visit(page, '/nl/words/')
    await button(page, 'start').hover()
    await readAll(page)
    const voices = new Set((await said(page)).map(({ voice }) => voice))
    expect([...voices]).toEqual([DUTCH.name])
    expect(guard.requests.filter((request) => !request.url().includes('127.0.0.1'))).toEqual([])
  })

  test('is chosen as soon as the device has listed its voices', async ({ page }) => {
    await fakeSpeech(page, [DUTCH], { isListLate: true })
    await visit(page, '/nl/accessibility/')
    expect((await readAll(page))[0]?.voice).toBe(DUTCH.name)
  })

  test('sends no request to the network after the first press', async ({ page, guard }) => {
    await fakeSpeech(page, BOTH)
    await visit(page, '/nl/accessibility/')
    await readAll(page)
    const before = guard.requests.length
    await readAll(page)
    expect(guard.requests.slice(before).map((request) => request.url())).toEqual([])
  })

  for (const [name, voices] of [
    ['no voice at all', []],
    ['only a voice that would send the text away', [FAR_DUTCH, ENGLISH]],
    ['a voice of another language', [ENGLISH]],
  ] as const)
    test(`${name}: the page says so in one sentence, and no text is spoken`, async ({ page }) => {
      await fakeSpeech(page, voices)
      await visit(page, '/nl/guide/')
      await button(page, 'start').click()
      await expect(
        page.locator('main [role=status]').filter({ hasText: texts('nl')('aloud.noVoice') }),
      ).toBeVisible()
      expect(await said(page)).toEqual([])
    })

  test('there is no button on a device without speech', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Window.prototype, 'speechSynthesis'))
    await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'))
    await visit(page, '/nl/guide/')
    expect(await page.evaluate(() => 'speechSynthesis' in window)).toBe(false)
    await expect(button(page, 'start')).toHaveCount(0)
  })
})

test.describe('while it reads', () => {
  test.beforeEach(async ({ page }) => {
    await fakeSpeech(page, BOTH, { isHeld: true })
  })

  test('the sentence that is spoken is highlighted', async ({ page }) => {
    await visit(page, '/nl/guide/')
    await button(page, 'start').click()
    await expect(spoken(page)).toHaveCount(1)
    await expect(spoken(page)).toHaveText(texts('nl')('pages.guide.title'))
    await expect(spoken(page)).toHaveCSS('outline-style', 'solid')
    await endSentence(page)
    await expect(spoken(page)).toHaveCount(1)
    await expect(spoken(page)).not.toHaveText(texts('nl')('pages.guide.title'))
    await expect(spoken(page)).toBeInViewport()
  })

  test('reading on after a pause begins with the same sentence', async ({ page }) => {
    await visit(page, '/nl/guide/')
    await button(page, 'start').click()
    await expect(spoken(page)).toHaveCount(1)
    await endSentence(page)
    await button(page, 'pause').click()
    expect(await isSpeaking(page)).toBe(false)
    await expect(button(page, 'goOn')).toBeFocused()
    await button(page, 'goOn').click()
    const [, second, third] = await said(page)
    expect(third).toEqual(second)
    await button(page, 'stop').click()
    await expect(spoken(page)).toHaveCount(0)
    await expect(button(page, 'start')).toBeFocused()
    await expect(button(page, 'stop')).toHaveCount(0)
  })

  for (const [name, leave] of [
    [
      'another page opens',
      (page: Page) => page.getByRole('link', { name: texts('nl')('ui.form.back') }).click(),
    ],
    [
      'the language changes',
      (page: Page) => page.getByRole('link', { name: LANGUAGES.en.invitation }).click(),
    ],
    [
      'everything is wiped',
      async (page: Page) => {
        await page.getByRole('button', { name: texts('nl')('ui.site.wipe'), exact: true }).click()
        await page.getByRole('button', { name: texts('nl')('ui.site.wipeConfirm'), exact: true }).click()
      },
    ],
  ] as const)
    test(`speech stops when ${name}`, async ({ page }) => {
      await stand(page, '/nl/check/permit/', caseFor('check/permit/'))
      await button(page, 'start').click()
      await expect(spoken(page)).toHaveCount(1)
      const before = (await said(page)).length
      await leave(page)
      await expect(page).not.toHaveURL(/nl\/check\/permit/)
      await waitUntilAlive(page)
      expect(await isSpeaking(page)).toBe(false)
      await endSentence(page)
      expect((await said(page)).length).toBeLessThanOrEqual(before)
      await expect(spoken(page)).toHaveCount(0)
    })

  test('speech stops when the answers are wiped on this page', async ({ page }) => {
    await visit(page, '/nl/')
    await button(page, 'start').click()
    await expect(spoken(page)).toHaveCount(1)
    await page.getByRole('button', { name: texts('nl')('ui.site.wipe'), exact: true }).click()
    const wiped = page.waitForEvent('load')
    await page.getByRole('button', { name: texts('nl')('ui.site.wipeConfirm'), exact: true }).click()
    await wiped
    expect(await isSpeaking(page)).toBe(false)
  })

  test('the quick exit stops speech at once, also when the other site does not load', async ({
    page,
    context,
    guard,
  }) => {
    await context.route('https://www.knmi.nl/**', () => {})
    guard.allow(/knmi/)
    await visit(page, '/nl/guide/')
    await button(page, 'start').click()
    await expect(spoken(page)).toHaveCount(1)
    const isSilent = page.evaluate(
      () =>
        new Promise((resolve) => {
          const { speechSynthesis } = window
          const cancel = speechSynthesis.cancel
          speechSynthesis.cancel = () => {
            cancel.call(speechSynthesis)
            resolve(document.body.hidden)
          }
        }),
    )
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    expect(await isSilent).toBe(true)
  })
})
