/** The list of people: adding, taking out and back, and whatever somebody may be called. */
import type { Page } from '@playwright/test'
import type { CaseFile, Member } from '@/lib/rules'
import { caseOf, scenario } from './cases'
import { answerPage } from './fill-case'
import { expect, setToday, test, visit } from './fixtures'
import { keep, kept } from './pages'
import { Wizard } from './wizard'

const FAMILY = caseOf('family-of-four-in-time')
const [, CHILD] = FAMILY.members as [Member, Member]
const { members: _, ...NOBODY } = FAMILY

const withNames = (...names: string[]): CaseFile => ({
  ...FAMILY,
  members: names.map((name, at) => ({ ...CHILD, id: `m${at}`, name })),
})

const toList = (page: Page, locale: string) => visit(page, `/${locale}/check/people/`)
const toAnswers = (page: Page, locale: string) => visit(page, `/${locale}/check/answers/`)

/** The answers of each person as they stand on the answers page, by name. */
async function answersByName({ page, locale }: Wizard): Promise<Record<string, string>> {
  await toAnswers(page, locale)
  await expect(page.locator('details[data-part]').first()).toBeVisible()
  const parts = await page
    .locator('details[data-part]')
    .evaluateAll((all) => all.map((part) => [part.querySelector('h2')?.textContent, part.textContent]))
  return Object.fromEntries(parts)
}

/** The list shows these people, as soon as the tab has read what it kept. */
const expectNames = (wizard: Wizard, names: readonly string[]) =>
  expect.poll(() => wizard.names()).toEqual(names)

const remove = ({ page, t }: Wizard, person: string) =>
  page.getByRole('button', { name: t('ui.people.removeOf', { person }), exact: true }).click()

for (const count of [1, 2, 8])
  test(`${count} people are added one by one`, async ({ page }) => {
    const wizard = new Wizard(page, 'nl')
    await wizard.openCaseFile(NOBODY)
    const names: string[] = []
    for (let n = 1; n <= count; n++) {
      await toList(page, 'nl')
      await expectNames(wizard, names)
      await wizard.addPerson()
      await wizard.openPerson(n - 1)
      names.push(`Kind nummer ${n}`)
      await answerPage(wizard, withNames(names[n - 1] ?? ''), 'm0')
      await expect(wizard.heading).toContainText(`Kind nummer ${n}`)
      await wizard.continue()
      expect(wizard.at, 'the nationality is asked of all at once').toBe('people')
    }
    await toList(page, 'nl')
    await expectNames(wizard, names)
    expect(new Set(await wizard.ids()).size).toBe(count)
  })

test('answers copied from the child before are marked as copied until Continue, also after a reload', async ({
  page,
}) => {
  const wizard = new Wizard(page, 'nl')
  const { t } = wizard
  const file = withNames('Alem', 'Biniam')
  const [, second] = file.members ?? []
  if (second) {
    second.childOf = undefined
    second.childKind = undefined
  }
  const open = async () => {
    await keep(page, kept(file, { stop: { page: 'person', memberId: 'm1' } }))
    await visit(page, '/nl/check/person/')
  }
  await open()
  const note = page.getByText(t('ui.form.copied', { other: 'Alem', person: 'Biniam' }))
  await expect(note).toHaveCount(0)
  await page.getByRole('button', { name: t('ui.form.copyYes'), exact: true }).click()
  await expect(note).toBeVisible()
  await page.reload()
  await expect(note).toBeVisible()
  await wizard.continue()
  await page.goBack()
  await expect(wizard.heading).toContainText('Biniam')
  await expect(note).toHaveCount(0)
})

test('a removed person can be put back in the same place, and nobody else changes', async ({ page }) => {
  const wizard = new Wizard(page, 'en')
  const { t } = wizard
  const file = withNames('Alem', 'Biniam', 'Chaltu', 'Dawit', 'Eden')
  for (const [at, member] of (file.members ?? []).entries()) member.birthDate = `201${at}-03-1${at}`
  await wizard.openCaseFile(file)
  const before = await answersByName(wizard)
  expect(
    new Set(Object.values(before).map((text) => text.replace(/Alem|Biniam|Chaltu|Dawit|Eden/g, ''))).size,
  ).toBe(5)

  await toList(page, 'en')
  await expect(page.locator('[data-person]')).toHaveCount(5)
  const ids = await wizard.ids()
  await remove(wizard, 'Chaltu')
  await expect(
    page.getByRole('status').filter({ hasText: t('ui.people.removed', { person: 'Chaltu' }) }),
  ).toBeVisible()
  await expectNames(wizard, ['Alem', 'Biniam', 'Dawit', 'Eden'])
  expect(await wizard.ids()).toEqual(ids.filter((_, at) => at !== 2))
  await expect(page.locator('body')).not.toBeFocused()

  await page.getByRole('button', { name: t('ui.people.undo'), exact: true }).click()
  await expectNames(wizard, ['Alem', 'Biniam', 'Chaltu', 'Dawit', 'Eden'])
  expect(await wizard.ids()).toEqual(ids)
  await expect(page.locator('body')).not.toBeFocused()
  expect(await answersByName(wizard)).toEqual(before)

  await toList(page, 'en')
  await expect(page.locator('[data-person]')).toHaveCount(5)
  await remove(wizard, 'Chaltu')
  const { Chaltu: _gone, ...others } = before
  expect(await answersByName(wizard)).toEqual(others)
})

test('people without a name are numbered by relation, and keep their answers when another person is removed', async ({
  page,
}) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.openCaseFile(withNames('', '', ''))
  await toList(page, 'nl')
  await expect(page.locator('[data-person]')).toHaveCount(3)
  const [first, , third] = await wizard.ids()
  await expectNames(wizard, ['Kind 1', 'Kind 2', 'Kind 3'])
  await remove(wizard, 'Kind 2')
  await expectNames(wizard, ['Kind 1', 'Kind 2'])
  expect(await wizard.ids()).toEqual([first, third])
})

test('a double press adds one person and moves on once', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.openCaseFile(NOBODY)
  await toList(page, 'nl')
  await page.locator('#add-child').dblclick()
  await expect(page.locator('[data-person]')).toHaveCount(1)
  await answerPage(wizard, withNames('Amina'), undefined, () => 'm0')
  await page.getByRole('button', { name: wizard.t('ui.form.continue'), exact: true }).dblclick()
  await page.waitForURL('**/check/person/')
  await toList(page, 'nl')
  await expect(page.locator('[data-person]')).toHaveCount(1)
})

/** Names that are also markup, a placeholder, other scripts, or hardly anything. */
const NAMES = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '{{constructor}}',
  '{{person}} $t(ui.form.back)',
  '=HYPERLINK("http://example.org")',
  'محمد 123 أحمد',
  'ቴድሮስ',
  '王小明',
  '\u202Egnp.exe',
  '👨‍👩‍👧‍👦🇳🇱🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  `e${'\u0301'.repeat(200)}`,
  'W'.repeat(200),
]

/** What turns the direction of the words after it is left out. */
const shown = (name: string) => name.replace('\u202E', '')

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 568 } })

  for (const locale of ['nl', 'en'] as const)
    test(`names are shown as they were typed, ${locale}`, async ({ page }) => {
      const dialogs: string[] = []
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message())
        void dialog.dismiss()
      })
      const wizard = new Wizard(page, locale)
      const expectAll = async (selector: string) => {
        await expect(page.locator(selector)).toHaveCount(NAMES.length)
        expect(await page.locator(selector).allTextContents()).toEqual(NAMES.map(shown))
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
        const outside = [
          await page.title(),
          page.url(),
          JSON.stringify(await page.evaluate(() => history.state)),
        ]
        expect(NAMES.filter((name) => outside.some((text) => text.includes(name)))).toEqual([])
      }
      await wizard.openCaseFile(withNames(...NAMES))
      await expectAll('[data-member] summary bdi')
      await toList(page, locale)
      await expectAll('[data-person] h2 bdi')
      await toAnswers(page, locale)
      await expectAll('details[data-part] h2 bdi')
      expect(dialogs).toEqual([])
    })

  test('a name is shown as it is typed, page after page', async ({ page }) => {
    const wizard = new Wizard(page, 'nl')
    await wizard.openCaseFile(NOBODY)
    for (const [at, name] of ([NAMES[0], NAMES[3], NAMES[5], 'W'.repeat(100)] as string[]).entries()) {
      await toList(page, 'nl')
      await wizard.addPerson()
      await wizard.openPerson(at)
      await answerPage(wizard, withNames(name), 'm0')
      await expect(wizard.heading).toContainText(name)
      await wizard.continue()
      expect(await wizard.names()).toContain(name)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
      expect(await page.title()).not.toContain(name)
    }
  })
})

test('a name of invisible characters counts as no name, and a name that is too long gives an error', async ({
  page,
}) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.openCaseFile(NOBODY)
  await toList(page, 'nl')
  await wizard.addPerson()
  await wizard.openPerson(0)
  await answerPage(wizard, withNames('W'.repeat(101)), 'm0')
  await wizard.continueInVain()
  await expect(wizard.summary).toContainText(wizard.t('errors.too-long'))
  await wizard.answer('person.name', '👨‍👩‍👧‍👦'.repeat(30))
  await wizard.continue()
  await toList(page, 'nl')
  await expectNames(wizard, ['👨‍👩‍👧‍👦'.repeat(30)])
  await wizard.addPerson()
  await wizard.openPerson(1)
  await answerPage(wizard, withNames('\u200B\u200C \u2066'), 'm0')
  await wizard.continue()
  await toList(page, 'nl')
  await expectNames(wizard, ['👨‍👩‍👧‍👦'.repeat(30), 'Kind 2'])
})

test('on a slow network the page keeps the name of its own person until the next page is shown', async ({
  page,
}) => {
  const { on, case: file } = scenario('two-wives')
  const [first, second, ...children] = file.members as [Member, Member, ...Member[]]
  const { birthDate: _, ...unasked } = first
  const named = [{ ...unasked, name: 'Aster' }, { ...second, name: 'Bilen' }, ...children]
  await setToday(page, on)
  const stop = { page: 'person', memberId: second.id }
  await keep(page, kept({ ...file, members: named }, { stop, isChanging: true }))
  await visit(page, '/en/check/person/')
  const wizard = new Wizard(page, 'en')
  await expect(wizard.heading).toContainText('Bilen')

  const headings = await page.evaluateHandle(() => {
    const seen = new Set<string>()
    new MutationObserver(() =>
      seen.add(`${location.pathname} ${document.querySelector('h1')?.textContent}`),
    ).observe(document.body, { subtree: true, childList: true, characterData: true })
    return seen
  })
  await wizard.continue()
  await expect(wizard.heading).toContainText('Aster')
  const seen = await headings.evaluate((all) => [...all])
  const names = seen.flatMap((text) => /Aster|Bilen/.exec(text)?.[0] ?? [])
  expect(names.lastIndexOf('Bilen')).toBeLessThan(names.indexOf('Aster'))
})
