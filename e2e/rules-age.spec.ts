/** The age of the rules, by the clock of the day, on the screen and on paper. */
import type { Page } from '@playwright/test'
import { formatDay, type Locale } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { addDays, RULES_CHECKED_ON } from '@/lib/rules'
import { expect, setToday, test, visit, wholeResult } from './fixtures'
import { addressOf, ONE_OF_EACH_KIND } from './page-matrix'
import { caseOf, stand } from './pages'
import { openRoom } from './result'

test.describe.configure({ timeout: 120_000 })

const notice = (page: Page) => page.locator('[data-rules-age]')

const ROWS = [
  { days: 90, age: null },
  { days: 91, age: 'old' },
  { days: 180, age: 'old' },
  { days: 181, age: 'very-old' },
] as const

const SAMPLE = ['', 'check/who/', 'guide/', 'result/']

for (const { days, age } of ROWS)
  test(`fault 47: ${days} days after the check the pages say ${age ?? 'nothing'}, and the paper too`, async ({
    page,
  }) => {
    const on = addDays(RULES_CHECKED_ON, days)
    await setToday(page, on)
    const saidOn = async (locale: Locale) => {
      if (age === null) return expect(notice(page)).toHaveCount(0)
      const t = translator(locale)
      await expect(notice(page)).toHaveAttribute('data-rules-age', age)
      await expect(notice(page)).toContainText(t(`age.${age}.title`))
      await expect(notice(page)).toContainText(formatDay(locale, RULES_CHECKED_ON))
      await expect(notice(page)).toBeVisible()
    }
    // Each kind of page; at the other borders a few.
    for (const place of ONE_OF_EACH_KIND.filter(({ path }) => days === 91 || SAMPLE.includes(path))) {
      await visit(page, addressOf(place))
      await saidOn(place.locale)
    }
    await visit(page, '/en/words/')
    await page.emulateMedia({ media: 'print' })
    await saidOn('en')
    // The paper of the result says it in its own languages, once in each.
    await stand(page, '/nl/result/', caseOf('family-of-four-in-time'))
    await wholeResult(page)
    await page.emulateMedia({ media: 'screen' })
    await openRoom(page, 'print')
    await page.locator('input[name="sheet-language"][value="both"]').check()
    await page.emulateMedia({ media: 'print' })
    const sheet = page.getByTestId('sheet')
    await expect(sheet).toHaveAttribute('data-languages', 'nl en')
    if (age !== null) await expect(notice(page)).toBeHidden()
    for (const locale of ['nl', 'en'] as const) {
      const words = (await sheet.locator(`[lang=${locale}]`).allTextContents()).join('\n')
      const timesSaid = (each: 'old' | 'very-old') =>
        words.split(translator(locale)(`age.${each}.title`)).length - 1
      const expected = { old: age === 'old' ? 1 : 0, 'very-old': age === 'very-old' ? 1 : 0 }
      expect({ old: timesSaid('old'), 'very-old': timesSaid('very-old') }, locale).toEqual(expected)
    }
  })

test('with a wrong clock the day that the reader gave counts', async ({ page }) => {
  await setToday(page, '2031-05-05')
  await visit(page, '/nl/check/who/')
  await expect(notice(page)).toHaveAttribute('data-rules-age', 'very-old')
  const clock = page.getByTestId('clock')
  for (const [box, value] of Object.entries({ Dag: '21', Maand: '11', Jaar: '2026' }))
    await clock.getByRole('textbox', { name: box }).fill(value)
  await clock.getByRole('button').click()
  await expect(notice(page)).toHaveCount(0)
})
