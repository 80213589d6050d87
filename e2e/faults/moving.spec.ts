/** Moving through the questions: slowly, twice, back, forward, by address, and into another language. */
import { answerPage } from '../fill-case'
import { expect, stepBack, test, waitUntilAlive, wholeResult } from '../fixtures'
import { caseOf, inputsOf, keep, kept, stand, unanswered, walk } from '../pages'
import { Wizard } from '../wizard'

// Whole journeys and many looks at one page, also on a busy machine.
test.describe.configure({ timeout: 120_000 })

const FOUR = caseOf('family-of-four-in-time')
const ONE = caseOf('family-of-one')

test('fault 34: a second press on a slow network has no effect', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  await answerPage(wizard, ONE)
  let release = () => {}
  const opened = new Promise<void>((resolve) => {
    release = resolve
  })
  // What is preloaded is late too.
  await page.route('**/*.js', async (route) => {
    await opened
    await route.continue()
  })
  await wizard.continue()
  await answerPage(wizard, ONE)
  const length = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: 'Doorgaan' }).dblclick()
  await expect(page.locator('main form').getByRole('status')).toHaveText('Even laden')
  await page.getByRole('button', { name: 'Doorgaan' }).click()
  release()
  await page.waitForURL('**/progress/')
  await expect(wizard.heading).toBeFocused()
  expect(await page.evaluate(() => history.length)).toBe(length + 1)
  await page.unroute('**/*.js')
  await stand(page, '/nl/check/people/', { ...ONE, members: [] })
  await page.locator('#add-child').dblclick()
  await expect(page.locator('[data-person]')).toHaveCount(1)
})

test('fault 34: the second click of a double click does nothing on the page that is shown by then', async ({
  page,
}) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  await page.waitForLoadState('networkidle')
  await answerPage(wizard, ONE)
  await page.getByRole('button', { name: 'Doorgaan' }).dblclick()
  await page.waitForURL('**/permit/')
  await expect(wizard.heading).toBeFocused()
  await expect(wizard.summary).toHaveCount(0)
  await expect(page.locator('main :checked')).toHaveCount(0)
})

test('fault 37: a refresh in the middle of a page keeps what was typed', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  wizard.voice = ONE.filledInBy ?? 'sponsor'
  await stand(page, '/nl/check/person/', unanswered(ONE, 'person', ONE.members?.[0]?.id))
  await wizard.answer('person.partnership', 'religious')
  await wizard.answer('person.name', 'Half')
  await wizard.box('person.birthDate', 'year').fill('20')
  const before = await inputsOf(page)
  await page.reload()
  await expect.poll(() => inputsOf(page)).toEqual(before)
  await expect(wizard.summary).toHaveCount(0)
})

test('fault 38: pressing Back and forward fast and often shows the right page', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  await walk(wizard, ONE, {})
  await wizard.toResult()
  await page.evaluate(async () => {
    for (let times = 0; times < 20; times++) {
      history.go(times % 3 === 2 ? 1 : -1)
      await new Promise(requestAnimationFrame)
    }
  })
  await expect.poll(async () => (await wizard.heading.count()) === 1).toBe(true)
  await page.goto('/nl/result/')
  await wholeResult(page)
  await stepBack(page)
  await waitUntilAlive(page)
  const { pathname } = new URL(page.url())
  const step = pathname.split('/').at(-2)
  const form = page.locator('main form[data-page]')
  if ((await form.count()) > 0) await expect(form).toHaveAttribute('data-page', step ?? '')
  await expect(wizard.summary).toHaveCount(0)
})

test('fault 40: changing the language on a half-typed page with errors keeps both', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await stand(page, '/nl/check/person/', unanswered(ONE, 'person', ONE.members?.[0]?.id))
  await wizard.answer('person.name', 'Half')
  await wizard.box('person.birthDate', 'month').fill('13')
  await wizard.box('person.birthDate', 'year').fill('2001')
  await wizard.continueInVain()
  await wizard.box('person.birthDate', 'day').fill('5')
  const before = await inputsOf(page)
  for (const locale of ['en', 'nl'] as const) {
    const other = new Wizard(page, locale)
    await page.locator(`header a[hreflang=${locale}]`).click()
    await page.waitForURL(`**/${locale}/check/person/`)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    expect(await inputsOf(page)).toEqual(before)
    await expect(other.summary).toContainText(other.t('errors.month-range'))
    await expect(page).toHaveTitle(
      new RegExp(`^${other.t('errors.prefix')} (?!${wizard.t('errors.prefix')})`),
    )
  }
})

test('the address of a later page leads to the first open question, and says so', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  const told = page.getByText(wizard.t('ui.form.goneBack'))
  for (const path of [
    'check/permit/',
    'check/person/',
    'check/people/',
    'check/dates/',
    'check/answers/',
    'result/',
  ]) {
    await keep(page, kept({ version: 1 }))
    await page.goto(`/nl/${path}`)
    await page.waitForURL('/nl/check/who/')
    await expect(told, path).toBeVisible()
    await expect(wizard.heading).toBeFocused()
  }
  await answerPage(wizard, FOUR)
  await wizard.continue()
  await expect(told).toHaveCount(0)
})

test('an answer that removes questions from the page keeps the focus', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await stand(page, '/nl/check/family/', ONE)
  await wizard.option('person.whereabouts', 'netherlands').focus()
  await page.keyboard.press('Space')
  await expect(wizard.question('person.familyStill')).toHaveCount(0)
  await expect(wizard.option('person.whereabouts', 'netherlands')).toBeFocused()
})
