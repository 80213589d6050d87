/** The counsellor's desk: a whole family on a few pages, in any order, with the keys alone if somebody likes. */
import type { Page } from '@playwright/test'
import { LANGUAGES, LOCALES, type Locale } from '@/lib/i18n'
import { relevant, SECTIONS } from '@/lib/questionnaire'
import { type Assessment, assess, type CaseFile, type Member } from '@/lib/rules'
import { violations } from './axe'
import { scenario } from './cases'
import { Desk, deskByKeys } from './desk'
import { expect, test, visit, waitUntilAlive } from './fixtures'
import { keep, kept, stand } from './pages'

const { case: FOUR, on } = scenario('family-of-four-in-time')
const FAMILY: CaseFile = { ...FOUR, filledInBy: 'counsellor' }
const [PARTNER] = FAMILY.members as [Member, ...Member[]]

/** An assessment with the people called as in the case of the test. */
function calledAs(assessment: Assessment, ids: readonly string[], to: readonly string[]): Assessment {
  const renamed = ids.reduce(
    (text, id, at) => text.replaceAll(`"${id}"`, `"${to[at]}"`),
    JSON.stringify(assessment),
  )
  return JSON.parse(renamed)
}

const openDesk = async (page: Page, file: CaseFile = FAMILY, locale: Locale = 'nl') => {
  await stand(page, `/${locale}/desk/`, file)
  const desk = new Desk(page, locale)
  await expect(desk.bar).toBeVisible()
  return desk
}

test('a family of four with the keys alone: the same as the rules say', async ({ page }) => {
  test.setTimeout(180_000)
  // A list is searched with letters that every keyboard has.
  const desk = deskByKeys(page, 'en')
  await desk.open()
  const members = FAMILY.members ?? []
  await desk.toSection('you')
  await desk.answerAll(FAMILY, () => undefined)
  await desk.toSection('family')
  const ids: string[] = []
  for (const { relation } of members) {
    ids.push(await desk.addPerson(relation))
    await page.keyboard.press('Alt+0')
  }
  await desk.answerAll(FAMILY, (id) => members[ids.indexOf(id)]?.id)
  await desk.toSection('application')
  await desk.answerAll(FAMILY, () => undefined)
  for (const section of ['you', 'family', 'application'] as const) {
    await desk.toSection(section)
    await desk.save()
    await expect(page.getByText(desk.t('desk.allSaved'))).toBeVisible()
    await expect(desk.faults).toHaveCount(0)
  }
  const mine = assess(relevant(await desk.file(), on), { on })
  const named = calledAs(
    mine,
    ids,
    members.map(({ id }) => id),
  )
  expect(named).toEqual(assess(relevant(FAMILY, on), { on }))
  for (const [at, { id }] of members.entries()) {
    const judged = named.members.find((member) => member.id === id)
    await expect(desk.summary.locator(`[data-judged="${ids[at]}"]`)).toHaveAttribute(
      'data-outcome',
      judged?.outcome ?? '',
    )
  }
  await expect(page.getByTestId('summary-day').locator('time')).toHaveAttribute(
    'datetime',
    named.theDay ?? '',
  )
})

test('each section and each person is one press away; the keys are named', async ({ page }) => {
  const desk = await openDesk(page)
  for (const section of SECTIONS) {
    await desk.toSection(section)
    await expect(desk.heading).toHaveText(desk.t(`pages.sections.${section}`))
  }
  for (const { id } of FAMILY.members ?? []) {
    await desk.toSection('result')
    await page.locator(`[data-to="${id}"]`).click()
    await expect(page.locator(`#person-${id}`)).toBeFocused()
    await expect(page.locator(`#person-${id}`)).toBeInViewport()
  }
  await page.getByText(desk.t('desk.keys')).click()
  await expect(desk.bar.locator('kbd')).toHaveCount(10)
  // A letter or a digit alone does nothing.
  await desk.toSection('check')
  for (const key of ['1', '2', 's', 'n', 'Enter']) await page.keyboard.press(key)
  await expect(desk.heading).toHaveText(desk.t('pages.sections.check'))
})

test('the questions come in any order; what no longer applies vanishes and comes back', async ({ page }) => {
  const desk = new Desk(page, 'en')
  await desk.open()
  await desk.toSection('family')
  const id = await desk.addPerson('partner')
  await expect(page.locator(`#person-${id}`)).toBeFocused()
  const person = { page: 'person', memberId: id } as const
  const relation = { page: 'relation', memberId: id } as const
  await desk.answer(person, FAMILY, PARTNER.id)
  await desk.toSection('you')
  await desk.answer({ page: 'permit', memberId: undefined }, FAMILY)
  await desk.toSection('family')
  expect((await desk.file()).members?.[0]?.partnership).toBe('married')
  const sibling = { ...FAMILY, members: [{ ...PARTNER, relation: 'sibling' as const }] }
  await desk.answer(relation, sibling, PARTNER.id)
  await expect(
    desk.block(person).getByText(desk.t('questions.person.partnership.options.married')),
  ).toHaveCount(0)
  expect(relevant(await desk.file(), on).members?.[0]?.partnership).toBeUndefined()
  await desk.answer(relation, FAMILY, PARTNER.id)
  await expect(desk.block(person).locator('input[value=married]')).toBeChecked()
})

test('saving a section tells what is wrong in one summary, and each fault leads to its field', async ({
  page,
}) => {
  const { partnership: _, nationality: __, ...partner } = PARTNER
  const desk = await openDesk(page, { ...FAMILY, members: [partner] })
  await desk.toSection('family')
  await desk.block({ page: 'person', memberId: 'p' }).getByLabel(desk.t('ui.form.year')).fill('20')
  await expect(desk.faults).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  await expect(desk.faults).toBeFocused()
  await expect(desk.faults.getByRole('link')).toHaveCount(3)
  await desk.faults.locator('[href="#person-p-person_birthDate"]').click()
  await expect(page.locator(':focus')).toHaveId('person-p-person_birthDate')
  await expect(page.locator('#person-p-person_birthDate-error')).toHaveText(desk.t('errors.year-digits'))
  await desk.answer({ page: 'person', memberId: 'p' }, FAMILY, 'p')
  await desk.answer({ page: 'people', memberId: undefined }, FAMILY)
  await page.keyboard.press('Control+Enter')
  await expect(desk.faults).toHaveCount(0)
  await expect(page.getByText(desk.t('desk.allSaved'))).toBeVisible()
})

test('a date that hardly can be is asked about once', async ({ page }) => {
  const desk = await openDesk(page)
  const block = { page: 'decision', memberId: undefined } as const
  await desk.answer(block, { ...FAMILY, sponsor: { ...FAMILY.sponsor, decisionDate: '2027-03-15' } })
  expect((await desk.file()).sponsor?.decisionDate, 'half a date is no answer').toBe('2026-10-01')
  await desk.save()
  await expect(desk.faults).toContainText(desk.t('desk.ahead'))
  await desk.save()
  await expect(desk.faults).toHaveCount(0)
  expect((await desk.file()).sponsor?.decisionDate).toBe('2027-03-15')
})

test('what is half typed stays: over a section, a reload and a language', async ({ page }) => {
  const desk = await openDesk(page)
  const block = { page: 'about-you', memberId: undefined } as const
  const year = () => desk.block(block).getByLabel(desk.t('ui.form.year')).first()
  await year().fill('19')
  await desk.toSection('family')
  await desk.toSection('you')
  await expect(year()).toHaveValue('19')
  await page.reload()
  await waitUntilAlive(page)
  await expect(year()).toHaveValue('19')
  await page.getByRole('link', { name: LANGUAGES.en.invitation }).click()
  await page.waitForURL('/en/desk/')
  await expect(page.locator('#about-you-case-sponsor_birthDate-year')).toHaveValue('19')
  await desk.toSection('check')
  await page.locator('[data-left=about-you]').click()
  await expect(page.locator('#block-about-you-case')).toBeFocused()
})

test('who is taken out is offered back, with everything that was answered', async ({ page }) => {
  const desk = await openDesk(page)
  await desk.toSection('family')
  const before = await desk.file()
  await page.locator('[data-person=c1]').getByRole('button').click()
  await expect(page.locator('#add-partner')).toBeFocused()
  expect(await desk.ids()).toEqual(['p', 'c2'])
  await page.getByRole('button', { name: desk.t('ui.people.undo'), exact: true }).click()
  await expect(page.locator('#person-c1')).toBeFocused()
  expect(await desk.file()).toEqual(before)
})

test('the answers of one child are filled in for the next, never the other parent', async ({ page }) => {
  const [partner, child, other] = FAMILY.members as [Member, Member, Member]
  const young = { id: other.id, relation: other.relation, birthDate: other.birthDate } as Member
  const desk = await openDesk(page, { ...FAMILY, members: [partner, child, young] })
  await desk.toSection('family')
  await page
    .getByRole('button', { name: desk.t('ui.form.copyYes'), exact: true })
    .last()
    .click()
  await expect(desk.block({ page: 'person', memberId: other.id }).locator('input[value=both]')).toBeChecked()
  await expect(
    desk.block({ page: 'person', memberId: other.id }).locator('input[value=biological]'),
  ).toBeChecked()
})

test('the desk is found: from the start, from the first question, and by a new client', async ({ page }) => {
  await visit(page, '/nl/')
  await page.getByRole('link', { name: new Desk(page, 'nl').t('desk.link'), exact: true }).click()
  await page.waitForURL('/nl/desk/')
  const desk = new Desk(page, 'nl')
  await expect.poll(async () => (await desk.file()).filledInBy).toBe('counsellor')

  await visit(page, '/nl/check/who/')
  await expect(page.getByTestId('to-desk')).toBeVisible()
  await page.locator('input[value=sponsor]').check()
  await expect(page.getByTestId('to-desk')).toBeHidden()

  await keep(page, kept({ ...FAMILY, members: [{ ...PARTNER, name: 'Canary' }] }))
  await visit(page, '/nl/check/answers/')
  await page.getByRole('button', { name: desk.t('device.newClient'), exact: true }).click()
  await page.getByRole('button', { name: desk.t('device.newClientConfirm'), exact: true }).click()
  await page.waitForURL('/nl/desk/')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await desk.file()).toEqual({ version: 1, filledInBy: 'counsellor' })
  await expect(page.getByText('Canary')).toHaveCount(0)
})

for (const locale of LOCALES)
  test(`nobody is kept out of the desk, ${locale}`, async ({ page }) => {
    test.setTimeout(120_000)
    const found = () => violations(page)
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    const empty = new Desk(page, locale)
    await empty.open()
    expect(await found(), 'empty').toEqual([])
    await empty.save()
    await expect(empty.faults).toBeFocused()
    expect(await found(), 'with faults').toEqual([])
    const desk = await openDesk(page, FAMILY, locale)
    for (const section of SECTIONS) {
      await page.setViewportSize({ width: 360, height: 640 })
      await desk.toSection(section)
      await expect(desk.summary).toBeVisible()
      expect(await found(), section).toEqual([])
      expect(await wide(), `${section} on a phone`).toBe(0)
      await page.setViewportSize({ width: 1280, height: 800 })
      expect(await wide(), `${section} on a wide screen`).toBe(0)
      await expect(desk.summary).toBeInViewport()
    }
  })
