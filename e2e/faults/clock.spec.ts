/** The clock of the device is wrong, elsewhere, or passes midnight. */
import { formatWeekday } from '@/lib/i18n'
import { resultOf } from '@/lib/result-model'
import type { CaseFile, Day } from '@/lib/rules'
import { expect, setToday, test } from '../fixtures'
import { caseOf, freeze, openResult, stand } from '../pages'

// Whole journeys and many looks at one page, also on a busy machine.
test.describe.configure({ timeout: 120_000 })

const FOUR = caseOf('family-of-four-in-time')
const ON: Day = '2026-11-21'

const theDayOf = (file: CaseFile, on: Day) => {
  const { lead } = resultOf(file, on)
  return formatWeekday('nl', lead.kind === 'day' ? lead.date : '')
}

test('fault 11: a clock that is wrong by years is noticed, and the reader can give the day', async ({
  page,
}) => {
  for (const day of ['2019-01-01', '2026-11-20', '2031-05-05'] as Day[]) {
    await setToday(page, day)
    await openResult(page, FOUR)
    const clock = page.getByTestId('clock')
    await expect(clock.getByRole('heading')).toHaveText('Welke datum is het vandaag?')
    await expect(clock).toContainText(day.slice(0, 4))
    await clock.getByRole('textbox', { name: 'Dag' }).fill('31')
    await clock.getByRole('textbox', { name: 'Maand' }).fill('11')
    await clock.getByRole('textbox', { name: 'Jaar' }).fill('2026')
    await clock.getByRole('button').click()
    await expect(clock.getByRole('alert')).toHaveText('Deze dag bestaat niet. Controleer de dag en de maand')
    await clock.getByRole('textbox', { name: 'Dag' }).fill('21')
    await clock.getByRole('button').click()
    await expect(clock).toHaveCount(0)
    await expect(page.getByTestId('result')).toHaveAttribute('data-on', ON)
  }
  await setToday(page, '2026-11-22')
  await openResult(page, FOUR)
  await expect(page.getByTestId('clock')).toHaveCount(0)
})

for (const timezoneId of [
  'Pacific/Apia',
  'America/New_York',
  'Asia/Kabul',
  'Africa/Cairo',
  'Asia/Beirut',
  'Europe/Amsterdam',
])
  test.describe(() => {
    test.use({ timezoneId })
    test(`fault 12: the same dates in ${timezoneId}`, async ({ context }) => {
      // One minute before and after midnight in the Netherlands.
      for (const [time, on] of [
        ['2026-11-21T22:59:00Z', '2026-11-21'],
        ['2026-11-21T23:01:00Z', '2026-11-22'],
      ] as const) {
        const page = await context.newPage()
        await freeze(page, time)
        await openResult(page, FOUR)
        await expect(page.getByTestId('result')).toHaveAttribute('data-on', on)
        await expect(page.getByTestId('the-day')).toHaveText(theDayOf(FOUR, on))
        await stand(page, '/nl/check/answers/', FOUR)
        await expect(page.locator('[data-answer="sponsor.decisionDate"]')).toContainText('1 oktober 2026')
      }
    })
  })

test('fault 15: after midnight an open result shows the dates of the new day', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-21T22:58:30Z') })
  await openResult(page, FOUR)
  const result = page.getByTestId('result')
  await expect(result).toHaveAttribute('data-on', ON)
  await page.clock.fastForward('03:00')
  await expect(page.getByText('22 november 2026').first()).toBeVisible()
  await expect(result).toHaveAttribute('data-on', ON)
  await page.reload()
  await expect(result).toHaveAttribute('data-on', '2026-11-22')
})
