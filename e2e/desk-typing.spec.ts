/** The counsellor's desk typed like a spreadsheet: its keys, its dates, and what stays of what is typed. */
import { LANGUAGES } from '@/lib/i18n'
import { relevant } from '@/lib/questionnaire'
import { assess, type CaseFile, type Member } from '@/lib/rules'
import { CHILD, Desk, FAMILY, ON, openDesk, PARTNER, withoutIds } from './desk'
import { fillCase } from './fill-case'
import { expect, test, visit, waitUntilAlive } from './fixtures'
import { Wizard } from './wizard'

/** Most keys that may be pressed for a client with a partner and three children. */
const MOST_KEYS = 260

test('a family of five takes at most 260 key presses, and gives the same case as the questionnaire', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const third: Member = { ...CHILD, id: 'c3', name: 'Ali', birthDate: '2018-03-03' }
  const five: CaseFile = { ...FAMILY, members: [...(FAMILY.members ?? []), third] }
  const desk = new Desk(page, 'en')
  await desk.open()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // The client: from the top of the desk, past its four buttons.
  await page.getByRole('button', { name: desk.t('desk.more') }).focus()
  await desk.press('Tab', 'a', 'Tab', 'n', 'Tab')
  await desk.type('1-10-2026')
  await desk.press('Tab', 'a', 'Tab', 'n', 'Tab')
  await desk.type('10-5-1990')
  await desk.press('Tab')
  await desk.type('1-12-2024')
  await desk.press('Tab', 'Tab', 'Tab', 'n', 'Tab')
  // The family: name, relation, kind and date of birth, a row each.
  const rows = [
    ['Amina', 'p', 'm', '4-4-1992'],
    ['Sara', 'c', 't', '1-6-2015'],
    ['Omar', 'c', 't', '15-1-2013'],
    ['Ali', 'c', 't', '3-3-2018'],
  ] as const
  for (const [name, relation, kind, born] of rows) {
    await desk.type(name)
    await desk.press('Tab', relation, 'Tab', kind, 'Tab')
    await desk.type(born)
    await desk.press('Enter')
  }
  // What is the same for everyone, below the empty row.
  await desk.press('Enter')
  await desk.type('sy')
  await desk.press('Tab', 'o', 'Tab', 'y', 'Tab', 'y', 'Tab', 'y', 'Tab', 'p', 'Tab', 'o', 'Tab', 'n')
  await desk.press('Tab', 'Space')
  // Then from one open question to the next: the application, the home, and what is asked of one person.
  const next = 'Control+Enter'
  await desk.press(next, 'o', next, 'n', next, 'c', next, 'y', next)
  await desk.type('1-1-2031')
  for (let children = 0; children < 3; children++) await desk.press(next, 'b', next, "Control+'")
  await desk.press(next)
  expect(desk.presses).toBeLessThanOrEqual(MOST_KEYS)

  const context = await browser.newContext({ baseURL, timezoneId: 'Europe/Amsterdam' })
  const other = await context.newPage()
  await other.clock.setFixedTime(new Date(`${ON}T11:00:00Z`))
  const wizard = new Wizard(other, 'en')
  await visit(other, '/en/check/who/')
  wizard.voice = 'counsellor'
  await other.locator('input[value=counsellor]').check()
  await wizard.continue()
  await fillCase(wizard, five)
  expect(await desk.answers()).toEqual(withoutIds(await new Desk(other, 'en').file()))
  await context.close()

  const judged = assess(relevant(await desk.file(), ON), { on: ON })
  for (const { id, outcome } of judged.members)
    await expect(desk.outcome.locator(`[data-judged="${id}"]`)).toHaveAttribute('data-outcome', outcome)
  await expect(desk.outcome.locator('[data-the-day]')).toHaveAttribute('data-the-day', judged.theDay ?? '')
})

test('for a question with few answers, arrows and first letters choose, and a second press or Backspace clears the answer', async ({
  page,
}) => {
  const desk = await openDesk(page)
  const answer = async () => (await desk.file()).sponsor?.housing
  const group = page.getByRole('group', { name: desk.t('desk.brief.sponsor.housing.label') })
  await desk.chosen('sponsor.housing').focus()
  await page.keyboard.press('ArrowRight')
  expect(await answer()).toBe('nidos')
  await page.keyboard.press('e')
  expect(await answer()).toBe('own-suitable')
  await page.keyboard.press('e')
  expect(await answer(), 'the same letter again: the next that begins with it').toBe('own-unsuitable')
  await page.keyboard.press('?')
  expect(await answer()).toBe('unknown')
  await expect(desk.chosen('sponsor.housing')).toBeFocused()
  await page.keyboard.press('Backspace')
  expect(await answer()).toBeUndefined()
  const coa = group.getByRole('radio', { name: 'COA' })
  await coa.dblclick()
  expect(await answer(), 'a double click is one press').toBe('coa')
  await coa.click()
  expect(await answer()).toBeUndefined()
})

test('typing a question mark answers "not known" in every cell that has that answer', async ({ page }) => {
  const desk = await openDesk(page)
  await desk.cell('person.mentioned', 'c1').focus()
  await page.keyboard.press('?')
  await expect(desk.cell('person.mentioned', 'c1')).toHaveValue('unknown')
  expect((await desk.file()).members?.[1]?.mentioned).toBe('unknown')
})

test('a date is typed in one box, in whatever way people write it', async ({ page }) => {
  const desk = await openDesk(page)
  const born = desk.cell('person.birthDate', 'c1')
  for (const [typed, shown, kept] of [
    ['1-10-2014', '1-10-2014', '2014-10-01'],
    ['01102014', '1-10-2014', '2014-10-01'],
    ['2014', '2014', '2014'],
    ['okt 2014', '10-2014', '2014-10'],
    ['3 februari 2014', '3-2-2014', '2014-02-03'],
    ['2014-02-04', '4-2-2014', '2014-02-04'],
    ['٥-٢-٢٠١٤', '5-2-2014', '2014-02-05'],
    ['۶/۲/۲۰۱۴', '6-2-2014', '2014-02-06'],
    ['?', '?', 'unknown'],
  ] as const) {
    await born.fill(typed)
    await born.press('Tab')
    await expect(born).toHaveValue(shown)
    expect((await desk.file()).members?.[1]?.birthDate).toBe(kept)
    await expect(desk.trouble('person.birthDate')).toHaveCount(0)
  }
})

test('a wrong date keeps its text and gets an error below its row until it is corrected', async ({
  page,
}) => {
  const desk = await openDesk(page)
  const born = desk.cell('person.birthDate', 'c1')
  await born.fill('31-2-2015')
  await born.press('Tab')
  await expect(born).toHaveValue('31-2-2015')
  await expect(born).toHaveAttribute('aria-invalid', 'true')
  await expect(born).toHaveAccessibleDescription(new RegExp(desk.t('errors.no-such-day')))
  await expect(desk.trouble('person.birthDate')).toContainText('Sara')
  expect(
    (await desk.file()).members?.[1]?.birthDate,
    'a date that nobody sees does not count',
  ).toBeUndefined()
  await page.reload()
  await waitUntilAlive(page)
  await expect(born).toHaveValue('31-2-2015')
  await expect(desk.trouble('person.birthDate')).toContainText(desk.t('errors.no-such-day'))
  await born.fill('28-2-2015')
  await born.press('Tab')
  await expect(desk.trouble('person.birthDate')).toHaveCount(0)
  expect((await desk.file()).members?.[1]?.birthDate).toBe('2015-02-28')
  // Escape puts back what stood there.
  await born.fill('9')
  await born.press('Escape')
  await expect(born).toHaveValue('28-2-2015')
})

test('an unlikely date is accepted, with a question whether it is right', async ({ page }) => {
  const desk = await openDesk(page)
  const decision = desk.cell('sponsor.decisionDate')
  await decision.fill('15-3-2027')
  await decision.press('Tab')
  await expect(desk.trouble('sponsor.decisionDate')).toHaveText(desk.t('desk.in-future'))
  await expect(decision).not.toHaveAttribute('aria-invalid')
  expect((await desk.file()).sponsor?.decisionDate).toBe('2027-03-15')
})

test('Enter goes down the column, and after the last person adds a new one', async ({ page }) => {
  const desk = await openDesk(page)
  await desk.cell('person.birthDate', 'p').focus()
  await page.keyboard.press('Enter')
  await expect(desk.cell('person.birthDate', 'c1')).toBeFocused()
  await page.keyboard.press('Shift+Enter')
  await expect(desk.cell('person.birthDate', 'p')).toBeFocused()
  await desk.cell('person.name', 'c2').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(desk.newName).toBeFocused()
  await page.keyboard.type('Noor')
  const [, , , fourth] = await desk.ids()
  await expect(desk.cell('person.name', fourth)).toBeFocused()
  await expect(desk.cell('person.name', fourth)).toHaveValue('Noor')
  await expect(desk.newName).toHaveCount(1)
  expect((await desk.file()).members?.[3]).toMatchObject({ name: 'Noor' })
})

test('one key copies the answer of the row above, also for questions below a row', async ({ page }) => {
  const { nationality: _, passportValidUntil: __, ...rest } = CHILD
  const desk = await openDesk(page, { ...FAMILY, members: [PARTNER, rest] })
  await desk.cell('person.nationality', 'c1').focus()
  await page.keyboard.press("Control+'")
  await desk.cell('person.passportValidUntil', 'c1').focus()
  await page.keyboard.press("Control+'")
  await expect(desk.cell('person.passportValidUntil', 'c1')).toHaveValue('1-1-2031')
  expect((await desk.file()).members?.[1]).toEqual({ ...CHILD, nationality: PARTNER.nationality })
  // In the first row there is nothing to repeat, and it is said.
  await desk.cell('person.nationality', 'p').focus()
  await page.keyboard.press("Control+'")
  await expect(page.getByText(desk.t('desk.nothingAbove'))).toHaveCount(1)
  expect((await desk.file()).members?.[0]).toEqual(PARTNER)
})

test('half-typed text stays after a change of language, a reload and a visit to the questionnaire', async ({
  page,
}) => {
  const desk = await openDesk(page)
  const born = desk.cell('sponsor.birthDate')
  await born.fill('19')
  await page.getByRole('link', { name: LANGUAGES.en.invitation }).click()
  await page.waitForURL('/en/desk/')
  await expect(born).toHaveValue('19')
  await page.reload()
  await waitUntilAlive(page)
  await expect(born).toHaveValue('19')
  await visit(page, '/en/check/about-you/')
  await expect(page.locator('#sponsor_birthDate')).toHaveValue('19')
  await page.locator('#sponsor_birthDate').fill('8')
  await page.locator('#sponsor_birthDate-month').fill('3')
  await page.locator('#sponsor_birthDate-year').fill('1991')
  await visit(page, '/en/desk/')
  await expect(born).toHaveValue('8-3-1991')
  await expect.poll(async () => (await desk.file()).sponsor?.birthDate).toBe('1991-03-08')
})

test('every key is listed in one place', async ({ page }) => {
  const desk = await openDesk(page)
  await page.getByRole('button', { name: desk.t('desk.keys'), exact: true }).click()
  const list = page.getByRole('dialog', { name: desk.t('desk.keys') })
  for (const key of ['Tab', 'Enter', "'", '?', 'Esc'])
    await expect(list.getByText(key, { exact: true }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(page.getByRole('button', { name: desk.t('desk.keys'), exact: true })).toBeFocused()
})
