/** Small things that people meet in public products, each as a person would expect it. */
import type { Page } from '@playwright/test'
import { expect, test, visit } from '../fixtures'
import { caseOf, stand, unanswered } from '../pages'
import { Wizard } from '../wizard'

const ONE = caseOf('family-of-one')
const FOUR = caseOf('family-of-four-in-time')
const { t } = new Wizard(undefined as unknown as Page, 'nl')

test('P14: in high contrast the main button has an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await visit(page, '/nl/check/who/')
  const button = page.locator('main form button[type=submit]')
  const [width, color] = await button.evaluate((element) => {
    const { borderTopWidth, borderTopColor } = getComputedStyle(element)
    return [borderTopWidth, borderTopColor]
  })
  expect(width).not.toBe('0px')
  expect(color).not.toContain('0, 0, 0, 0')
})

test('P16: the browser turns no document number into a telephone link', async ({ page }) => {
  for (const path of ['/nl/', '/nl/check/who/']) {
    await page.goto(path)
    await expect(page.locator('meta[name=format-detection]')).toHaveAttribute('content', /telephone=no/)
  }
})

test('P16: a country is found by other names, and the country of one person comes first for the next', async ({
  page,
}) => {
  const members = FOUR.members?.map(({ nationality: _, ...member }) => member) ?? []
  await stand(page, '/nl/check/people/', { ...FOUR, members })
  const wizard = new Wizard(page, 'nl')
  const all = page.locator('main select').first()
  await expect(all.locator('option', { hasText: 'Soedan' }).first()).toHaveAttribute('value', 'SD')
  await expect(all.locator('option', { hasText: /^Sudan$/ })).toHaveAttribute('value', 'SD')
  await expect(all.locator('option', { hasText: /^Birma$/ })).toHaveAttribute('value', 'MM')
  await all.selectOption({ label: wizard.t('ui.form.differs') })
  const own = page.locator('main [data-of] select')
  await own.first().selectOption({ label: 'Sudan' })
  await expect(own.nth(1).locator('option').nth(1)).toHaveAttribute('value', 'SD')
})

test('P16: a long error summary is shown from its first line', async ({ page }) => {
  await stand(page, '/nl/check/person/', unanswered(ONE, 'person', ONE.members?.[0]?.id))
  const wizard = new Wizard(page, 'nl')
  await wizard.continueInVain()
  const top = await wizard.summary.evaluate((element) => element.getBoundingClientRect().top)
  expect(top).toBeGreaterThanOrEqual(0)
  await expect(wizard.summary).toBeFocused()
})

test('P16: a link to a later page in a new tab without answers leads to the first question, and says why', async ({
  page,
}) => {
  await visit(page, '/nl/check/permit/')
  await expect(page).toHaveURL(/check\/who/)
  await expect(page.getByText(t('ui.form.goneBack'))).toBeVisible()
})

test('A13: the list says when no more people fit', async ({ page }) => {
  const [child] = FOUR.members ?? []
  const members = Array.from({ length: 200 }, (_, at) => ({ ...child, id: `m${at}` }))
  await stand(page, '/nl/check/people/', { ...FOUR, members })
  await expect(page.getByText(t('ui.people.full', { count: 200 }))).toBeVisible()
  await expect(page.locator('#add-child')).toHaveCount(0)
})
