/** Dates that are none, dates as people write them, and dates that cannot be in this order. */
import type { Page } from '@playwright/test'
import { boxOfFault } from '@/lib/questionnaire'
import { expect, test, waitUntilAlive } from '../fixtures'
import { caseOf, openResult, stand } from '../pages'
import { Wizard } from '../wizard'

// Whole journeys and many looks at one page, also on a busy machine.
test.describe.configure({ timeout: 120_000 })

const FOUR = caseOf('family-of-four-in-time')

const decision = async (page: Page) => {
  const wizard = new Wizard(page, 'nl')
  await stand(page, '/nl/check/decision/', { ...FOUR, sponsor: { ...FOUR.sponsor, decisionDate: undefined } })
  return wizard
}

const type = async (wizard: Wizard, boxes: readonly string[]) => {
  for (const [at, part] of (['day', 'month', 'year'] as const).entries())
    await wizard.box('sponsor.decisionDate', part).fill(boxes[at] ?? '')
}

const WRONG_DATES = [
  [['31', '4', '2026'], 'no-such-day'],
  [['29', '2', '2026'], 'no-such-day'],
  [['0', '1', '2026'], 'no-such-day'],
  [['0', '0', '0'], 'year-digits'],
  [['1', '13', '2026'], 'month-range'],
  [['1', '0', '2026'], 'month-range'],
  [['1', '1', '26'], 'year-digits'],
  [['1', '1', '1899'], 'too-early'],
  [['1', '1', '3026'], 'too-far'],
  [['1', 'abc', '2026'], 'month-unknown'],
  [['abc', '1', '2026'], 'not-a-number'],
  [['1', '', '2026'], 'month-missing'],
  [['1', '1', ''], 'year-missing'],
  [['', '', ''], 'date-missing'],
] as const

const expectFaults = async (page: Page, rows: readonly (readonly [readonly string[], string])[]) => {
  const wizard = await decision(page)
  for (const [boxes, fault] of rows) {
    await type(wizard, boxes)
    await wizard.continueInVain()
    const question = wizard.t('questions.sponsor.decisionDate.title')
    const text = wizard.t.optional(`errors.${fault}`, { question }) ?? ''
    await expect(wizard.summary.getByRole('link'), boxes.join(' ')).toHaveText([text])
    // The box that the error is about is marked, or all of them.
    const about = boxOfFault(fault)
    for (const part of ['day', 'month', 'year'] as const) {
      const isWrong = about === null || about === part
      const box = wizard.box('sponsor.decisionDate', part).and(page.locator('[aria-invalid=true]'))
      await expect(box, `${boxes.join(' ')}: ${part}`).toHaveCount(isWrong ? 1 : 0)
    }
    await expect(wizard.box('sponsor.decisionDate', 'year')).toHaveValue(boxes[2] ?? '')
  }
}

test('fault 17: dates that do not exist give an error', ({ page }) => expectFaults(page, WRONG_DATES))

test('fault 18: dates are read in the different ways people write them', async ({ page }) => {
  const wizard = await decision(page)
  for (const boxes of [
    ['١', '١٠', '٢٠٢٦'],
    ['۱', '۱۰', '۲۰۲۶'],
    [' 01 ', 'Oktober', '2026\u200f'],
    ['\u202b1\u202c', 'oct.', '\u00a02026 '],
    ['1-10-2026', '', ''],
    ['2026-10-01', '', ''],
  ]) {
    await type(wizard, boxes)
    await wizard.continue()
    await page.goto('/nl/check/answers/')
    await expect(page.locator('[data-answer="sponsor.decisionDate"]')).toContainText('1 oktober 2026')
    await page.goto('/nl/check/decision/')
    await waitUntilAlive(page)
  }
  await wizard.box('sponsor.decisionDate', 'day').focus()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', '3 februari 2025')
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(paste)
  })
  await expect(wizard.box('sponsor.decisionDate', 'year')).toHaveValue('2025')
  await expect(wizard.box('sponsor.decisionDate', 'day')).toHaveValue('3')
})

test('fault 19: dates in an impossible order give a question, not an error', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await stand(page, '/nl/check/about-you/', FOUR)
  await wizard.date('sponsor.birthDate', '2025-01-01')
  await wizard.continueInVain()
  await expect(wizard.summary).toContainText('Klopt de datum?')
  await wizard.continue()
  await openResult(page, { ...FOUR, sponsor: { ...FOUR.sponsor, birthDate: '2025-01-01' } })
})

test('fault 20: years of other calendars give an error that explains them', ({ page }) =>
  expectFaults(page, [
    [['1', '1', '1404'], 'other-calendar'],
    [['1', '1', '1447'], 'other-calendar'],
    [['1', '1', '١٤٤٧'], 'other-calendar'],
  ]))
