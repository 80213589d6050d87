/** The result on paper: what the printer gets, read back from the PDF. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Locale } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { relevant } from '@/lib/questionnaire'
import { assess, type CaseFile } from '@/lib/rules'
import { namesOf, sheetOf } from '@/lib/take-away'
import { expect, test } from './fixtures'
import { caseOf, named, stand } from './pages'

const ON = '2026-11-21'
test.use({ on: ON })

const flat = (text: string) => text.replace(/[\s\u00ad]+/g, '')

/** The words and the number of pages of what would be printed. */
async function printed(page: Page): Promise<{ text: string; pages: number; grey: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  const file = join(folder, 'sheet.pdf')
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }))
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
  // The first page in colour, as plain numbers: on paper every dot is a shade of grey.
  const dots = execFileSync('pdftoppm', ['-r', '30', '-f', '1', '-l', '1', file], { maxBuffer: 1 << 26 })
  rmSync(folder, { recursive: true })
  return { text, pages: Number(info.match(/Pages:\s+(\d+)/)?.[1]), grey: isGrey(dots) }
}

/** A PPM image whose dots all have red, green and blue alike. */
function isGrey(image: Buffer): boolean {
  const header = image
    .subarray(0, 40)
    .toString('latin1')
    .match(/^P6\s+(\d+)\s+(\d+)\s+255\s/)
  if (header === null) return false
  const dots = image.subarray(header[0].length)
  for (let at = 0; at + 2 < dots.length; at += 3)
    if (
      Math.abs((dots[at] ?? 0) - (dots[at + 1] ?? 0)) > 8 ||
      Math.abs((dots[at] ?? 0) - (dots[at + 2] ?? 0)) > 8
    )
      return false
  return true
}

/** Every line the sheet must have in a language. */
function lines(file: CaseFile, locale: Locale): string[] {
  const shown = relevant(file, ON)
  const t = translator(locale, file.filledInBy)
  return sheetOf(shown, assess(shown, { on: ON }), namesOf(shown, t), t)
    .flatMap(({ title, items }) => [title, ...items.flatMap(({ lead, text }) => [lead ?? '', text])])
    .filter((line) => line !== '')
}

const choose = (page: Page, language: 'nl' | 'en' | 'both') =>
  page.locator(`input[name="sheet-language"][value="${language}"]`).check()

const FAMILIES = [
  { name: 'subsidiary-without-income', most: 2 },
  { name: 'family-of-four-in-time', most: 2 },
  { name: 'family-of-nine', most: 4 },
]

for (const { name, most } of FAMILIES)
  test(`${name}: everything is on paper, black on white, in at most ${most} pages`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const file = caseOf(name)
    await stand(page, '/nl/result/', file)
    await expect(page.getByTestId('result')).toBeVisible()
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

test('both languages stand side by side, line by line', async ({ page }) => {
  const file = caseOf('family-of-four-in-time')
  await stand(page, '/nl/result/', file)
  await choose(page, 'both')
  await expect(page.getByTestId('sheet')).toHaveAttribute('data-languages', 'nl en')
  await page.getByRole('button', { name: translator('nl')('take.show') }).click()
  const pairs = await page
    .getByTestId('sheet')
    .locator('[data-item]')
    .evaluateAll((items) => items.map((item) => [...item.children].map((line) => line.getAttribute('lang'))))
  expect(pairs.length).toBeGreaterThan(20)
  for (const pair of pairs) expect(pair).toEqual(['nl', 'en'])
  const { text } = await printed(page)
  const words = flat(text)
  // Columns are read row by row, so only short lines stay whole in the text of the file.
  for (const locale of ['nl', 'en'] as const)
    for (const line of lines(file, locale).filter((one) => one.length < 25))
      expect(words).toContain(flat(line))
})

test('without names the sheet has none', async ({ page }) => {
  const file = named(caseOf('family-of-four-in-time'), 'Zekerlijk')
  await stand(page, '/nl/result/', file)
  await expect(page.getByTestId('result')).toBeVisible()
  expect((await printed(page)).text).toContain('Zekerlijk')
  await page.locator('#sheet-names').uncheck()
  await expect(page.getByTestId('sheet')).not.toContainText('Zekerlijk')
  expect((await printed(page)).text).not.toContain('Zekerlijk')
})

test('the calendar file and the case file are handed over with names that tell nothing', async ({ page }) => {
  await stand(page, '/nl/result/', caseOf('family-of-four-in-time'))
  const t = translator('nl')
  const save = async (button: string) => {
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    return (await waiting).suggestedFilename()
  }
  expect(await save(t('calendar.add'))).toBe('dates.ics')
  expect(await save(t('result.save'))).toBe(`case-${ON}.json`)
})

test('a letter to the COA is there to copy and to mail, Dutch beside the language of the reader', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const file = named(caseOf('family-of-four-in-time'), 'Samira')
  await stand(page, '/en/result/', file)
  const draft = page.locator('[data-draft="coa-reception"]')
  await draft.locator('summary').click()
  await expect(draft.locator('[lang="nl"]').first()).toBeVisible()
  expect(await draft.locator('[lang="nl"]').count()).toBe(await draft.locator('li [lang="en"]').count())
  await draft.getByRole('button').click()
  await expect(draft.getByRole('status')).toHaveText(translator('en')('drafts.copied'))
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Samira')
  const mail = await draft.getByRole('link').getAttribute('href')
  expect(decodeURIComponent(mail ?? '')).toContain(copied.slice(0, 60))
})

test('a cover sheet for each paper of each person', async ({ page }) => {
  const file = caseOf('family-of-four-in-time')
  await stand(page, '/nl/result/', file)
  await expect(page.getByTestId('result')).toBeVisible()
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.getByRole('button', { name: translator('nl')('result.coverSheetsPrint') }).click()
  const papers = assess(file, { on: ON }).members.flatMap(({ documents }) => documents)
  await expect(page.locator('[data-cover]')).toHaveCount(papers.length)
  expect((await printed(page)).pages).toBe(papers.length)
})
