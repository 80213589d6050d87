/** The result for who sees no colours. */
import { expect, test } from '../fixtures'
import { caseOf, openResult } from '../pages'
import { Wizard } from '../wizard'

test('fault 43: the state of every condition is written in a word, not shown by colour alone', async ({
  page,
}) => {
  const { t } = new Wizard(page, 'nl')
  await openResult(page, caseOf('too-late-by-weeks'))
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const conditions = page.locator('[data-condition]')
  expect(await conditions.count()).toBeGreaterThan(5)
  for (const condition of await conditions.all()) {
    const status = await condition.getAttribute('data-status')
    // What is met is told in one sentence for all of it.
    const told = condition.locator('xpath=ancestor-or-self::*[self::p or self::li][1]')
    await expect(told).toContainText(t.optional(`codes.status.${status}`) ?? 'no word', { ignoreCase: true })
  }
})
