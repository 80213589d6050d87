/** Notes and practice: what the counsellor writes stays beside the case, and an example never passes for a case. */
import { type Download, expect, type Page } from '@playwright/test'
import { formatDay } from '@/lib/i18n'
import { PRACTICE_IDS, practiceFamily } from '@/lib/practice'
import type { CaseFile } from '@/lib/rules'
import { scenario } from './cases'
import { Desk, SCREEN } from './desk'
import { setToday, test, visit, waitUntilAlive, wholeResult } from './fixtures'
import { HandOver } from './hand-over'
import { keep, kept, named, openResult, stand } from './pages'
import { openRoom } from './result'

const FAMILY: CaseFile = { ...scenario('family-of-four-in-time').case, filledInBy: 'counsellor' }
/** A letter to the COA is due. */
const APPROVED: CaseFile = {
  ...scenario('approved-and-passport-long-enough').case,
  filledInBy: 'counsellor',
}
const CANARY = 'Zwaluw <b>nest</b> {{person}}'
const NOTES = { case: CANARY, p: `${CANARY} partner` }

const textOf = async (download: Download): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

const saved = async (page: Page, press: () => Promise<void>) => {
  const coming = page.waitForEvent('download')
  await press()
  return textOf(await coming)
}

const openWithNotes = async (page: Page, path: string) => {
  await keep(page, kept(FAMILY, { notes: NOTES }))
  await visit(page, path)
}

test('a note of the case and one of each person are kept in the tab as they were typed', async ({ page }) => {
  await page.setViewportSize(SCREEN)
  await stand(page, '/nl/desk/', FAMILY)
  const desk = new Desk(page, 'nl')
  await page.getByRole('textbox', { name: desk.t('desk.noteCase') }).fill(CANARY)
  const ofPartner = desk.t('desk.noteOf', { person: 'Partner' })
  const whom = page.getByRole('combobox', { name: desk.t('desk.noteWhom') })
  await whom.selectOption('p')
  await page.getByRole('textbox', { name: ofPartner }).fill(`${CANARY} partner`)
  await page.reload()
  await waitUntilAlive(page)
  await expect(page.locator('#note-case')).toHaveValue(CANARY)
  await whom.selectOption('p')
  await expect(page.locator('#note-p')).toHaveValue(`${CANARY} partner`)
  expect(JSON.stringify(await desk.file())).not.toContain('Zwaluw')
})

test('notes are on no paper, in no file, letter or calendar, unless somebody chooses paper', async ({
  page,
}) => {
  await openWithNotes(page, '/nl/result/')
  const desk = new Desk(page, 'nl')
  await wholeResult(page)
  const printed = page.getByText(/Zwaluw/)
  await expect(printed).toHaveCount(0)
  const button = (key: Parameters<typeof desk.t>[0]) =>
    page.getByRole('button', { name: desk.t(key), exact: true }).click()
  expect(await saved(page, () => button('result.toCalendar'))).not.toContain('Zwaluw')
  await openRoom(page, 'save')
  expect(await saved(page, () => button('hand-over.keep.plain'))).not.toContain('Zwaluw')

  await openRoom(page, 'print')
  const choice = page.getByRole('checkbox', { name: new RegExp(desk.t('counsellor.notesPrint')) })
  await expect(choice).not.toBeChecked()
  await choice.check()
  await page.emulateMedia({ media: 'print' })
  await expect(printed.filter({ visible: true })).toHaveText([CANARY, `${CANARY} partner`])
  await expect(page.getByTestId('notes-on-paper').locator('b')).toHaveCount(0)
})

test('notes are in no locked file, in no code and in no letter, which have the names of the case', async ({
  page,
  browser,
  baseURL,
}) => {
  const file = named(APPROVED, 'Merel')
  await keep(page, kept(file, { notes: NOTES }))
  await visit(page, '/nl/result/')
  const from = new HandOver(page)
  await wholeResult(page)

  await openRoom(page, 'letters')
  const letters = page.locator('[data-draft]')
  await expect(letters).not.toHaveCount(0)
  for (const letter of await letters.all()) {
    await letter.getByRole('button', { expanded: false }).click()
    await expect(letter).toContainText('Merel')
    // The address of a mail holds the text of the letter too.
    const html = await letter.evaluate(({ outerHTML }) => decodeURIComponent(outerHTML))
    expect(html).not.toContain('Zwaluw')
  }

  await from.press('hand-over.keep.locked')
  const words = (await from.words()).join(' ')
  const { bytes } = await from.saved('hand-over.words.save')
  await visit(page, '/nl/result/')
  await from.show()
  const pictures = await from.pictures()
  await from.press('hand-over.codes.toWords')
  const codeWords = (await from.words()).join(' ')

  for (const give of [
    { open: (to: HandOver) => to.chooseFile(bytes), with: words },
    { open: (to: HandOver) => to.choose(pictures), with: codeWords },
  ]) {
    const context = await browser.newContext({ baseURL })
    const other = await context.newPage()
    await setToday(other, '2026-11-21')
    await visit(other, '/nl/open/')
    const to = new HandOver(other)
    await give.open(to)
    await to.unlock(give.with)
    const arrived = () => other.evaluate(() => JSON.stringify({ ...sessionStorage }))
    await expect.poll(arrived).toContain('Merel')
    expect(await arrived()).not.toContain('Zwaluw')
    await context.close()
  }
})

test('notes are saved with the case on the device, and wiped with it', async ({ page }) => {
  await page.setViewportSize(SCREEN)
  await openWithNotes(page, '/nl/check/answers/')
  const desk = new Desk(page, 'nl')
  const stored = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  await page.getByRole('button', { name: desk.t('device.save'), exact: true }).click()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('nareis-saved'))).toContain('Zwaluw')
  await page.getByRole('button', { name: desk.t('device.newClient'), exact: true }).click()
  await page.getByRole('button', { name: desk.t('device.newClientConfirm'), exact: true }).click()
  await page.waitForURL('/nl/desk/')
  expect(await stored()).not.toContain('Zwaluw')
})

test('without notes there is no question about notes on paper', async ({ page }) => {
  await openResult(page, FAMILY)
  await expect(page.locator('#sheet-notes')).toHaveCount(0)
})

test('an example family opens on the desk, and every page and the print say that it is an example until it is wiped', async ({
  page,
}) => {
  const desk = new Desk(page, 'nl')
  await desk.open()
  await desk.more()
  await page.getByText(desk.t('practice.title')).click()
  await expect(page.locator('[data-family]')).toHaveCount(PRACTICE_IDS.length)
  await page.locator('[data-family=two-wives]').getByRole('button').click()
  const banner = page.getByTestId('practice-banner')
  await expect(banner).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await desk.file()).toEqual(practiceFamily('two-wives').file)
  for (const path of ['/nl/check/permit/', '/nl/check/answers/', '/nl/result/']) {
    await visit(page, path)
    await expect(banner).toContainText(desk.t('practice.banner'))
  }
  await wholeResult(page)
  await expect(page.getByRole('button', { name: desk.t('result.toCalendar'), exact: true })).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(desk.t('practice.onPaper'))).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await visit(page, '/nl/desk/')
  await banner.getByRole('button').click()
  await expect(banner).toHaveCount(0)
  expect(await desk.file()).toEqual({ version: 1, filledInBy: 'counsellor' })
})

test('static pages also say that an example is open, and can close it', async ({ page }) => {
  const { file, on } = practiceFamily('two-wives')
  const desk = new Desk(page, 'nl')
  const banner = page.getByTestId('practice-banner')
  await visit(page, '/nl/guide/')
  await expect(banner).toHaveCount(0)
  await keep(page, kept(file, { isPractice: true, toldToday: on }))
  for (const path of ['/nl/', '/nl/guide/counsellor/wait/', '/en/sources/', '/nl/words/']) {
    await visit(page, path)
    await expect(banner).toContainText(formatDay(path.startsWith('/en') ? 'en' : 'nl', on))
  }
  await expect(banner).toContainText(desk.t('practice.banner'))
  await banner.getByRole('button', { name: desk.t('practice.stop'), exact: true }).click()
  await expect(banner).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await page.evaluate(() => sessionStorage.getItem('nareis'))).toBeNull()
})

test('an example replaces a real case only after a confirmation, and a saved case stays on the device', async ({
  page,
}) => {
  await page.setViewportSize(SCREEN)
  await stand(page, '/nl/desk/', FAMILY)
  const desk = new Desk(page, 'nl')
  await desk.more()
  await page.getByRole('button', { name: desk.t('device.save'), exact: true }).click()
  const onDevice = () => page.evaluate(() => localStorage.getItem('nareis-saved'))
  const before = await onDevice()
  await page.getByText(desk.t('practice.title')).click()
  const family = page.locator('[data-family=too-late-by-weeks]')
  await family.getByRole('button').click()
  await expect(family).toContainText(desk.t('practice.ask'))
  await family.getByRole('button', { name: desk.t('practice.no'), exact: true }).click()
  expect(await desk.file()).toEqual(FAMILY)
  await family.getByRole('button').click()
  await family.getByRole('button', { name: desk.t('practice.yes'), exact: true }).click()
  await expect(page.getByTestId('practice-banner')).toBeVisible()
  expect((await desk.file()).members).toHaveLength(2)
  expect(await onDevice()).toBe(before)
})
