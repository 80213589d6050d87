/** The result on paper: what the printer gets, read back from the PDF. */
import type { Page } from '@playwright/test'
import type { Locale } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { type DraftId, namesOf, resultOf, wayLines } from '@/lib/result-model'
import type { CaseFile } from '@/lib/rules'
import { expect, test, wholeResult } from './fixtures'
import { caseOf, named, stand } from './pages'
import { openRoom } from './result'
import { flat, linesOf, readPdf, sheetIn } from './sheet'

const ON = '2026-11-21'
test.use({ on: ON })

/** A family that was approved: letters to the COA and to the embassy are due. */
const APPROVED = 'approved-and-passport-long-enough'

const printed = async (page: Page) => readPdf(await page.pdf({ preferCSSPageSize: true }))
const lines = (file: CaseFile, locale: Locale) => linesOf(file, locale, ON)

/** Chooses the languages of the sheet, in the section that prints. */
async function choose(page: Page, language: 'nl' | 'en' | 'both') {
  await openRoom(page, 'print')
  await page.locator(`input[name="sheet-language"][value="${language}"]`).check()
}

/** How wide the face on paper is beside Arial: 1 where that or its twin is there, more where only others are. */
async function widthOfPaperFace(page: Page): Promise<number> {
  const ARIAL = 5.56
  await page.emulateMedia({ media: 'print' })
  const width = await page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d')
    if (pen === null) return 0
    pen.font = `10px ${getComputedStyle(document.documentElement).fontFamily}`
    return pen.measureText('n'.repeat(100)).width / 100
  })
  // Wider signs make more lines, and lines break less well.
  return width < ARIAL * 1.02 ? 1 : (width / ARIAL) ** 3
}

/** Families of one, four and nine, with the most pages in one language and in both. */
const FAMILIES = [
  { name: 'subsidiary-without-income', most: 2, mostInBoth: 2 },
  { name: 'family-of-four-in-time', most: 2, mostInBoth: 2 },
  { name: 'family-of-nine', most: 3, mostInBoth: 4 },
]

for (const { name, most } of FAMILIES)
  test(`${name}: everything is on paper, black on white, in at most ${most} pages`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const file = caseOf(name)
    await stand(page, '/nl/result/', file)
    await wholeResult(page)
    for (const locale of ['nl', 'en'] as const) {
      await choose(page, locale)
      await expect(page.getByTestId('sheet')).toHaveAttribute('data-languages', locale)
      const { text, pages, grey } = await printed(page)
      const words = flat(text)
      for (const line of lines(file, locale)) expect(words).toContain(flat(line))
      expect(pages).toBeLessThanOrEqual(most)
      expect(grey).toBe(true)
      const t = translator(locale)
      for (const button of [t('ui.site.exit'), t('take.show'), t('ui.site.wipe')])
        expect(words).not.toContain(flat(button))
    }
  })

for (const { name, mostInBoth } of FAMILIES)
  test(`${name}: both languages are printed side by side, line by line, in at most ${mostInBoth} pages`, async ({
    page,
  }) => {
    const file = caseOf(name)
    await stand(page, '/nl/result/', file)
    await choose(page, 'both')
    await expect(page.getByTestId('sheet')).toHaveAttribute('data-languages', 'nl en')
    await page.getByRole('button', { name: translator('nl')('take.show') }).click()
    const rows = page.getByTestId('sheet').locator('[data-item]')
    for (const locale of ['nl', 'en'] as const) {
      const said = await rows.evaluateAll(
        (all, lang) => all.map((row) => row.querySelector(`[lang="${lang}"]`)?.textContent ?? ''),
        locale,
      )
      const expected = sheetIn(file, locale, ON).parts.flatMap((part) => part.rows)
      expect(said).toHaveLength(expected.length)
      for (const [at, { lead = '', text }] of expected.entries())
        for (const words of [lead, text]) expect(flat(said[at] ?? '')).toContain(flat(words))
    }
    const { text, pages } = await printed(page)
    expect(pages).toBeLessThanOrEqual(Math.ceil(mostInBoth * (await widthOfPaperFace(page))))
    // Columns are read row by row, so only short lines stay whole in the text of the file.
    for (const locale of ['nl', 'en'] as const)
      for (const line of lines(file, locale).filter((one) => one.length < 25))
        expect(flat(text)).toContain(flat(line))
  })

test('no row of the sheet is split over two pages', async ({ page }) => {
  await stand(page, '/nl/result/', caseOf('family-of-nine'))
  await choose(page, 'both')
  await page.emulateMedia({ media: 'print' })
  const breaks = await page
    .getByTestId('sheet')
    .locator('[data-item]')
    .evaluateAll((items) => items.map((item) => getComputedStyle(item).breakInside))
  expect(breaks.length).toBeGreaterThan(20)
  expect(new Set(breaks)).toEqual(new Set(['avoid']))
})

test('the printed text is 10 points or larger', async ({ page }) => {
  await stand(page, '/nl/result/', caseOf('family-of-nine'))
  await choose(page, 'both')
  await page.emulateMedia({ media: 'print' })
  const sizes = await page
    .getByTestId('sheet')
    .locator('*')
    .evaluateAll((parts) => parts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize)))
  const POINT = 96 / 72
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10 * POINT - 0.01)
})

test('the sheet without names contains no name', async ({ page }) => {
  const file = named(caseOf('family-of-four-in-time'), 'Zekerlijk')
  await stand(page, '/nl/result/', file)
  await wholeResult(page)
  expect((await printed(page)).text).toContain('Zekerlijk')
  await openRoom(page, 'print')
  await page.locator('#sheet-names').uncheck()
  await expect(page.getByTestId('sheet')).not.toContainText('Zekerlijk')
  expect((await printed(page)).text).not.toContain('Zekerlijk')
})

test('the sheet without names has no date of birth, and no sheet has an answer about police or punishment', async ({
  page,
}) => {
  const family = caseOf('family-of-four-in-time')
  const [partner, ...children] = family.members ?? []
  if (partner === undefined) throw new Error('nobody is in the case')
  const file: CaseFile = { ...family, members: [{ ...partner, publicOrder: 'concern' }, ...children] }
  await stand(page, '/nl/result/', file)
  await wholeResult(page)
  const born = '4 april 1992'
  const withNames = (await printed(page)).text
  expect(flat(withNames)).toContain(flat(born))
  await openRoom(page, 'print')
  await page.locator('#sheet-names').uncheck()
  const without = (await printed(page)).text
  expect(flat(without)).not.toContain(flat(born))
  const t = translator('nl')
  for (const text of [withNames, without])
    for (const words of ['publicOrder', 'concern', t('conditions.member-public-order.title')])
      expect(flat(text)).not.toContain(flat(words))
})

test('the answers in words are on paper only for a counsellor who ticks it, and none about police or punishment', async ({
  page,
}) => {
  const family = caseOf('family-of-four-in-time')
  await stand(page, '/nl/result/', { ...family, filledInBy: 'counsellor' })
  await wholeResult(page)
  const t = translator('nl', 'counsellor')
  const receipt = page.getByTestId('receipt')
  await expect(receipt).toHaveCount(0)
  await openRoom(page, 'print')
  await page.locator('#sheet-receipt').check()
  await expect(receipt).toContainText(t('codes.protection.refugee'))
  await expect(receipt).toContainText(t('codes.housing.coa'))
  for (const raw of ['no-concern', 'publicOrder', 'asylum-temporary'])
    await expect(receipt).not.toContainText(raw)
  expect(flat((await printed(page)).text)).toContain(flat(t('take.answers')))
})

test('the file names of the calendar and the case do not show what they contain', async ({ page }) => {
  await stand(page, '/nl/result/', caseOf('family-of-four-in-time'))
  await wholeResult(page)
  const t = translator('nl')
  const save = async (button: string) => {
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    return (await waiting).suggestedFilename()
  }
  expect(await save(t('result.toCalendar'))).toBe('dates.ics')
  await openRoom(page, 'save')
  expect(await save(t('hand-over.keep.plain'))).toBe(`case-${ON}-120000.json`)
})

/** Opens the section of the letters and one letter in it. */
async function openLetter(page: Page, id: DraftId, locale: Locale) {
  await openRoom(page, 'letters')
  const draft = page.locator(`[data-draft="${id}"]`)
  await draft.getByRole('button', { name: translator(locale)('drafts.showLetter') }).click()
  return draft
}

test('P10: a letter to the COA can be copied and mailed, is marked not to be translated, and has Dutch beside the language of the reader', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const file = named(caseOf(APPROVED), 'Samira')
  await stand(page, '/en/result/', file)
  const draft = await openLetter(page, 'coa-reception', 'en')
  await expect(draft.locator('[lang="nl"]').first()).toBeVisible()
  expect(await draft.locator('[lang="nl"]').count()).toBe(await draft.locator('li [lang="en"]').count())
  await draft.getByRole('button', { name: translator('en')('drafts.copy') }).click()
  await expect(draft.getByRole('status')).toHaveText(translator('en')('drafts.copied'))
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Samira')
  const mail = await draft.getByRole('link').getAttribute('href')
  expect(decodeURIComponent(mail ?? '').replaceAll('\r', '')).toContain(copied.slice(0, 60))
  // P10: a translator of the browser leaves the Dutch letter as it is.
  for (const line of await draft.locator('[lang="nl"]').all())
    await expect(line).toHaveAttribute('translate', 'no')
})

test('a letter to the COA is only offered after the approval', async ({ page }) => {
  await stand(page, '/nl/result/', caseOf('family-of-four-in-time'))
  await openRoom(page, 'letters')
  await expect(page.locator('[data-draft="coa-reception"]')).toHaveCount(0)
})

const WITHOUT_CLIPBOARD = {
  'is missing': () => void Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  'is refused': () =>
    void Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject() }),
}
for (const [why, hide] of Object.entries(WITHOUT_CLIPBOARD))
  test(`fault 52: when the clipboard ${why}, the letter can be selected by hand`, async ({ page }) => {
    await stand(page, '/nl/result/', caseOf(APPROVED))
    await page.evaluate(hide)
    const t = translator('nl')
    const draft = await openLetter(page, 'coa-reception', 'nl')
    await draft.getByRole('button', { name: t('drafts.copy') }).click()
    await expect(draft.getByRole('status')).toHaveText(t('drafts.cannotCopy'))
    const box = draft.getByRole('textbox', { name: t('copies.draftText') })
    await expect(box).toBeFocused()
    const selected = await box.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    )
    expect(selected).toBe(await box.inputValue())
    expect(selected).toContain(t('drafts.coa-reception.ask'))
  })

/** Printing is done by the test: a browser under test shows no window to choose a printer in. */
const withoutPrinter = (page: Page) =>
  page.evaluate(() => {
    window.print = () => undefined
  })

test('a letter is printed on its own, with Dutch beside the language of the reader', async ({ page }) => {
  await stand(page, '/en/result/', caseOf(APPROVED))
  await withoutPrinter(page)
  const draft = await openLetter(page, 'coa-reception', 'en')
  await draft.getByRole('button', { name: translator('en')('copies.draftPrint') }).click()
  await expect(page.locator('[data-draft-sheet="coa-reception"]')).toHaveCount(1)
  await expect(page.getByTestId('sheet')).toHaveCount(0)
  const { text, pages } = await printed(page)
  expect(pages).toBe(1)
  for (const locale of ['nl', 'en'] as const) {
    const t = translator(locale)
    expect(flat(text)).toContain(flat(t('drafts.coa-reception.greeting')))
  }
  expect(flat(text)).not.toContain(flat(translator('en')('take.sheetTitle')))
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.getByTestId('sheet')).toHaveCount(1)
})

test('the timeline has a drawing with a text at each point, and is printed on its own', async ({ page }) => {
  const file = caseOf('family-of-four-in-time')
  await stand(page, '/nl/result/', file)
  const t = translator('nl')
  const lines = wayLines(resultOf(file, ON), namesOf(file, t), t)
  await openRoom(page, 'dates')
  const picture = page.getByTestId('timeline')
  await expect(picture.locator('li')).toHaveCount(lines.length)
  // Each has a drawing, which a screen reader passes over, and all of it in words.
  await expect(picture.locator('li > svg[aria-hidden=true]')).toHaveCount(lines.length)
  const heard = await picture.locator('li').allTextContents()
  for (const [at, { lead, text }] of lines.entries())
    for (const words of [lead, text]) expect(flat(heard[at] ?? '')).toContain(flat(words))
  await withoutPrinter(page)
  await openRoom(page, 'print')
  await page.getByRole('button', { name: t('timeline.print') }).click()
  await expect(picture).toHaveCount(2)
  const paper = await printed(page)
  expect(paper.pages).toBe(1)
  expect(paper.grey).toBe(true)
  for (const { lead } of lines) expect(flat(paper.text)).toContain(flat(lead))
})

test('a cover sheet for each paper that is on the list, with the V-number of everybody it is of', async ({
  page,
}) => {
  const file: CaseFile = {
    ...caseOf('family-of-four-in-time'),
    application: { route: 'online', documentsNeedTranslation: 'yes' },
  }
  await stand(page, '/nl/result/', file)
  const t = translator('nl')
  await openRoom(page, 'print')
  await page.locator('#print summary', { hasText: t('copies.vNumbers') }).click()
  const box = page.getByRole('textbox', { name: t('copies.vNumberOf', { name: 'Partner' }) })
  await box.fill('12345')
  await box.blur()
  await expect(page.locator('#print').getByRole('alert')).toHaveText(t('copies.vNumberWrong'))
  await box.fill('123 456.78 90')
  await box.blur()
  await expect(page.locator('#print').getByRole('alert')).toHaveCount(0)
  await expect(box).toHaveValue('1234567890')
  await withoutPrinter(page)
  await page.getByRole('button', { name: t('result.coverSheetsPrint') }).click()
  const papers = resultOf(file, ON)
    .papers.sections.flatMap(({ rows }) => rows.flatMap((row) => row.slots))
    .filter(({ isOnRequest }) => !isOnRequest)
  const forAll = papers.filter(({ owners }) => owners.includes('case'))
  const ofPartner = papers.filter(({ owners }) => owners.includes('case') || owners.includes('p'))
  expect(forAll.length).toBeGreaterThan(0)
  const covers = page.locator('[data-cover]')
  await expect(covers).toHaveCount(papers.length)
  await expect(covers.filter({ hasText: t('copies.forAll') })).toHaveCount(forAll.length)
  await expect(covers.filter({ hasText: '1234567890' })).toHaveCount(ofPartner.length)
  expect((await printed(page)).pages).toBe(papers.length)
})

test('the number of Veilig Thuis is shown beside the texts that name it, and is not printed', async ({
  page,
}) => {
  await stand(page, '/en/result/', caseOf('separated-after-arrival'))
  await wholeResult(page)
  const today = page.getByTestId('first-step').locator('[data-call="veilig-thuis"]')
  await expect(today).toHaveAttribute('href', /^tel:/)
  await expect(today).toContainText('0800 2000')
  await openRoom(page, 'help')
  await expect(page.locator('[data-contact="veilig-thuis"]')).toBeVisible()
  const { text } = await printed(page)
  expect(text).not.toMatch(/veilig thuis|0800 2000|violence/i)
})
