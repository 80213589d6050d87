/** Nothing is known, an answer changes, or a part of the result cannot be made. */
import type { CaseFile } from '@/lib/rules'
import { answerPage } from '../fill-case'
import { expect, test, waitUntilAlive } from '../fixtures'
import { caseOf, openResult, stand, walk } from '../pages'
import { openRoom } from '../result'
import { Wizard } from '../wizard'

// Whole journeys and many looks at one page, also on a busy machine.
test.describe.configure({ timeout: 120_000 })

const FOUR = caseOf('family-of-four-in-time')

test('fault 48: when one part of the result fails, the other parts are still shown', async ({
  page,
  guard,
}) => {
  guard.allow(/planted/)
  await page.addInitScript(() => {
    Intl.ListFormat.prototype.format = () => {
      throw new Error('planted')
    }
  })
  await openResult(page, FOUR)
  // The first screen says less, and still who comes, by when and what to do today.
  await expect(page.locator('[data-the-day] time').first()).toBeVisible()
  await expect(page.locator('[data-first-step]')).toBeVisible()
  await expect(page.locator('[data-member]')).toHaveCount(3)
  // Why somebody can come names more than one thing: that part cannot be made, and says so.
  await page.locator('[data-member] summary').first().click()
  const instead = new Wizard(page, 'nl').t('result.cannotDecide')
  await expect(page.locator('[data-member]').first().getByText(instead).first()).toBeVisible()
  await openRoom(page, 'steps')
  await expect(page.locator('[data-step]').first()).toBeVisible()
  await openRoom(page, 'help')
  await expect(page.locator('[data-contact]').first()).toBeVisible()
})

test('fault 49: "I don\'t know" to everything still helps', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  const nothing: CaseFile = {
    version: 1,
    filledInBy: 'sponsor',
    sponsor: { publicOrder: 'not-said' },
    application: { decision: 'none' },
    members: [{ id: 'm', relation: 'partner', publicOrder: 'not-said' }],
  }
  await walk(wizard, nothing, {})
  await wizard.toResult()
  await openRoom(page, 'find-out')
  await expect(page.getByTestId('to-answer').getByRole('listitem').first()).toBeVisible()
  await expect(page.getByTestId('first-step')).toBeVisible()
  expect(await page.locator('[data-document]').count()).toBeGreaterThan(3)
  await openRoom(page, 'help')
  await expect(page.locator('[data-contact="vwn"] a[href^="tel:"]')).toBeVisible()
})

test('fault 50: an early answer that is changed, and changed back, gives the same result', async ({
  page,
}) => {
  const wizard = new Wizard(page, 'nl')
  const rows = () => page.locator('[data-answer]').evaluateAll((all) => all.map((row) => row.textContent))
  const members = FOUR.members?.map((member) => ({ ...member, publicOrder: 'no-concern' as const }))
  await stand(page, '/nl/check/answers/', { ...FOUR, members })
  await page.locator('[data-answer]').first().waitFor({ state: 'attached' })
  const before = await rows()
  for (const permit of ['dutch', 'asylum-temporary']) {
    await wizard.change('sponsor.permit')
    await wizard.answer('sponsor.permit', permit)
    await wizard.continue()
    while (wizard.at !== 'answers') {
      if (wizard.at === 'people') break
      await answerPage(wizard, FOUR, (await wizard.personInView()) ?? undefined)
      await wizard.continue()
    }
    await page.goto('/nl/check/answers/')
    await waitUntilAlive(page)
    const isBack = permit === 'asylum-temporary'
    await expect(page.locator('[data-answer="sponsor.protection"]')).toHaveCount(isBack ? 1 : 0)
  }
  const after = await rows()
  expect(before.filter((row) => !after.includes(row))).toEqual([])
})
