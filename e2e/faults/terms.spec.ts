/** A term that meets an odd day of the calendar: the clock changes, the year has a day more, an office is closed. */
import type { Page } from '@playwright/test'
import { formatDay, formatWeekday } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import type { CaseFile, Day } from '@/lib/rules'
import { expect, setToday, test } from '../fixtures'
import { caseOf, freeze, openResult } from '../pages'

const FOUR = caseOf('family-of-four-in-time')

const decidedOn = (decisionDate: Day): CaseFile => ({
  ...FOUR,
  filledInBy: 'counsellor',
  sponsor: { ...FOUR.sponsor, decisionDate },
})

const theDay = (page: Page) => page.getByTestId('the-day').locator('time')

// The day in the Netherlands and the days left are counted by hand.
for (const { timezoneId, decision, last, moments } of [
  {
    timezoneId: 'Europe/Amsterdam',
    decision: '2027-03-01',
    last: '2027-05-31',
    moments: [
      ['2027-03-27T22:30:00Z', 65],
      ['2027-03-28T00:30:00Z', 64],
      ['2027-03-28T01:30:00Z', 64],
      ['2027-03-28T22:30:00Z', 63],
    ],
  },
  {
    timezoneId: 'Africa/Cairo',
    decision: '2027-03-01',
    last: '2027-05-31',
    moments: [
      ['2027-04-29T21:30:00Z', 32],
      ['2027-04-29T22:30:00Z', 31],
      ['2027-04-30T21:30:00Z', 31],
    ],
  },
  {
    timezoneId: 'Europe/Amsterdam',
    decision: '2027-10-01',
    last: '2027-12-31',
    moments: [
      ['2027-10-30T21:30:00Z', 62],
      ['2027-10-31T00:30:00Z', 61],
      ['2027-10-31T01:30:00Z', 61],
      ['2027-10-31T23:30:00Z', 60],
    ],
  },
] as const)
  test.describe(() => {
    test.use({ timezoneId })
    test(`fault 13: the days left until ${last} are right around the night the clock changes in ${timezoneId}`, async ({
      context,
    }) => {
      for (const [time, days] of moments) {
        const page = await context.newPage()
        await freeze(page, time)
        await openResult(page, decidedOn(decision))
        await expect(theDay(page)).toHaveAttribute('datetime', last)
        const left = translator('nl')('deadlines.daysLeft', { count: days })
        await expect(page.locator('[data-the-day]'), time).toContainText(left)
      }
    })
  })

/** What ends the term, the day of the decision, the day that is shown, and the day by the other way of counting. */
const TERMS = [
  ['fault 14', 'no 30 February', '2026-11-30', '2027-02-26', '2027-03-01'],
  ['fault 14', 'a leap day', '2027-12-01', '2028-02-29', '2028-03-01'],
  ['fault 14', 'the day before a leap day', '2027-11-30', '2028-02-28', '2028-02-29'],
  ['fault 16', 'a Saturday', '2026-12-07', '2027-03-05', '2027-03-08'],
  ['fault 16', 'a Sunday', '2026-12-01', '2027-02-26', '2027-03-01'],
  ['fault 16', 'Easter Monday', '2026-12-30', '2027-03-25', '2027-03-30'],
  ['fault 16', '5 May', '2027-02-06', '2027-05-04', '2027-05-10'],
  ['fault 16', 'the Friday after Ascension', '2027-02-08', '2027-05-04', '2027-05-10'],
] as const

for (const [fault, end, decision, shown, other] of TERMS)
  test(`${fault}: a term that ends on ${end} shows both days and how they are counted`, async ({ page }) => {
    await setToday(page, decision)
    await openResult(page, decidedOn(decision))
    const part = page.locator('#day')
    await part.locator('summary').click()
    await expect(theDay(page)).toHaveAttribute('datetime', shown)
    await expect(theDay(page)).toHaveText(new RegExp(`^${formatWeekday('nl', shown)}$`, 'i'))
    await expect(part).toContainText(formatDay('nl', other))
    for (const list of await part.getByRole('list').all()) {
      await expect(list.getByRole('listitem').first()).toContainText(formatDay('nl', decision))
      expect(await list.getByRole('listitem').count()).toBeGreaterThan(1)
    }
    await expect(part.getByRole('list')).toHaveCount(2)
  })

test('fault 14: who was born on 29 February turns 18 on 28 February of a common year', async ({ page }) => {
  const members = FOUR.members?.map((one) =>
    one.relation === 'child' ? { ...one, birthDate: '2012-02-29' } : one,
  )
  // A birthday is a date of the case from three years before on.
  await setToday(page, '2027-03-01')
  await openResult(page, { ...FOUR, members })
  const birthday = page.locator('[data-deadline="child-turns-18"]')
  await expect(birthday.first()).toHaveAttribute('data-date', '2030-02-28')
})
