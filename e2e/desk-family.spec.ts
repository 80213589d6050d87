/** The family on the counsellor's desk, and the outcome beside it. */
import { relevant } from '@/lib/questionnaire'
import { assess } from '@/lib/rules'
import { CHILD, FAMILY, ON, openDesk, PARTNER } from './desk'
import { expect, test } from './fixtures'

test('an answer for everybody is given once, and can be changed for one person', async ({ page }) => {
  const desk = await openDesk(page)
  const all = desk.cell('person.whereabouts', 'all')
  await expect(all).toHaveValue('abroad')
  await desk.cell('person.whereabouts', 'c2').selectOption('missing')
  await expect(all).toHaveValue('each')
  const answers = async () => (await desk.file()).members?.map(({ whereabouts }) => whereabouts)
  expect(await answers()).toEqual(['abroad', 'abroad', 'missing'])
  await all.selectOption('other-eu')
  expect(await answers()).toEqual(['other-eu', 'other-eu', 'other-eu'])
})

test('the questions of one person open below the row, and the result is updated after each answer', async ({
  page,
}) => {
  const desk = await openDesk(page)
  await expect(desk.cell('person.marriedBeforeEntry', 'p')).toHaveCount(0)
  await desk.cell('person.partnership', 'p').selectOption('unmarried')
  await expect(desk.cell('person.couldNotMarry', 'p')).toHaveCount(0)
  await page.locator('[data-more=p]').click()
  await desk.cell('person.couldNotMarry', 'p').selectOption('no')
  const judged = assess(relevant(await desk.file(), ON), { on: ON })
  const [partner] = judged.members
  await expect(desk.outcome.locator('[data-judged=p]')).toHaveAttribute(
    'data-outcome',
    partner?.outcome ?? '',
  )
  await desk.cell('sponsor.decisionDate').fill('1-8-2026')
  await desk.cell('sponsor.decisionDate').press('Tab')
  const later = assess(relevant(await desk.file(), ON), { on: ON })
  await expect(desk.outcome.locator('[data-lead]')).not.toHaveAttribute('data-the-day', judged.theDay ?? '')
  expect(later.theDay).not.toBe(judged.theDay)
})

test('a click or a key on an open question goes to its cell', async ({ page }) => {
  const { identityProof: _, ...child } = CHILD
  const desk = await openDesk(page, { ...FAMILY, members: [PARTNER, child] })
  await desk.outcome.locator('[data-open-fact="person.identityProof"]').click()
  await expect(desk.cell('person.identityProof', 'c1')).toBeFocused()
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('Control+Enter')
  await expect(desk.cell('person.identityProof', 'c1')).toBeFocused()
  await page.keyboard.type('g')
  await expect(desk.cell('person.identityProof', 'c1')).toHaveValue('none')
})

test('each person has the number of conditions that were checked, with a link to the reasons and sources', async ({
  page,
}) => {
  const desk = await openDesk(page)
  const judged = assess(relevant(FAMILY, ON), { on: ON })
  const [, child] = judged.members
  const link = desk.outcome.locator('[data-judged=c1]').getByRole('link')
  await expect(link).toContainText(String(child?.conditions.length))
  await link.click()
  await page.waitForURL('/nl/result/#why-2')
  const why = page.locator('[data-member=c1] details')
  await expect(why).toHaveAttribute('open')
  await expect(why.locator('[data-condition]')).toHaveCount(child?.conditions.length ?? 0)
  await expect(why.locator('summary')).toBeInViewport()
})

test('a removed person can be put back, with all answers', async ({ page }) => {
  const desk = await openDesk(page)
  const before = await desk.file()
  await page.locator('[data-more=c1]').click()
  await page.getByRole('button', { name: desk.t('ui.people.removeOf', { person: 'Sara' }) }).click()
  await expect(page.locator(':focus')).toHaveAttribute('data-cell', 'person.name')
  expect(await desk.ids()).toEqual(['p', 'c2'])
  await page.getByRole('button', { name: desk.t('ui.people.undo'), exact: true }).click()
  expect(await desk.file()).toEqual(before)
})
