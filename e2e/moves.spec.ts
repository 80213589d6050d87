/** From page to page without the framework, and by the framework where something is not here. */
import type { Page } from '@playwright/test'
import { translator } from '@/lib/i18n/all'
import { pageById } from '@/lib/questionnaire'
import { answerPage } from './drive'
import { expect, test, visit, waitUntilAlive, wholeResult } from './fixtures'
import { caseOf, stand, walk } from './pages'
import { Wizard } from './wizard'

const ONE = caseOf('family-of-one')

/** What is asked of the server from now on: whole pages, and the framework's data of pages. */
function watched(page: Page) {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (request.resourceType() === 'document' || pathname.endsWith('.txt')) asked.push(pathname)
  })
  return asked
}

/** On the first page of questions, answered, with what follows it here. */
async function begun(page: Page): Promise<Wizard> {
  const wizard = new Wizard(page, 'nl')
  const ahead = page.waitForResponse('**/check/permit/step.json')
  await wizard.begin()
  await (await ahead).finished()
  await answerPage(wizard, ONE)
  return wizard
}

// The tab is called the same for every reader.
const t = translator('nl')
const title = (at: 'who' | 'permit' | 'progress' | 'answers' | 'result') =>
  `${t(`pages.${at}.title`)} – ${t('ui.site.name')}`

test('Continue asks the server for one small file, ahead; address, name and focus are those of the page', async ({
  page,
}) => {
  const wizard = await begun(page)
  const asked = watched(page)
  await wizard.continue()
  await expect(page).toHaveURL('/nl/check/permit/')
  await expect(page).toHaveTitle(title('permit'))
  await expect(wizard.heading).toBeFocused()
  await expect(page.locator('header a[hreflang=en]')).toHaveAttribute('href', '/en/check/permit/')
  expect(asked).toEqual([])
})

test('back and forward, and a reload between them', async ({ page }) => {
  const wizard = await begun(page)
  await wizard.continue()
  await answerPage(wizard, ONE)
  await wizard.continue()
  await expect(page).toHaveTitle(title('progress'))
  await page.goBack()
  await expect(page).toHaveTitle(title('permit'))
  await expect(wizard.option('sponsor.permit', ONE.sponsor?.permit ?? '')).toBeChecked()
  await page.reload()
  await waitUntilAlive(page)
  await expect(page).toHaveTitle(title('permit'))
  for (const [step, at] of [
    ['goBack', 'who'],
    ['goForward', 'permit'],
    ['goForward', 'progress'],
    ['goBack', 'permit'],
  ] as const) {
    await page[step]()
    await expect(page).toHaveURL(`/nl/check/${at}/`)
    await expect(page).toHaveTitle(title(at))
    await expect(page.locator('main form')).toHaveAttribute('data-page', at)
  }
})

/** Notes in the page which elements are made from now on, by name. */
function noteMaking(): void {
  const made: string[] = []
  const make = Document.prototype.createElement
  document.createElement = (name: string) => {
    made.push(name)
    return make.call(document, name)
  }
  Reflect.set(window, 'madeElements', made)
}
const wasMade = (page: Page) => page.evaluate(() => Reflect.get(window, 'madeElements') as string[])

/** Until a page with radios was made where nobody sees it. */
const untilMade = (page: Page) => expect.poll(() => wasMade(page)).toContain('input')

test('the next question is made while this one is read, and nothing of it is in the document', async ({
  page,
}) => {
  await page.addInitScript(noteMaking)
  const wizard = await begun(page)
  await untilMade(page)
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('main form')).toHaveCount(1)
  await expect(page).toHaveTitle(title('who'))
  await page.evaluate(noteMaking)
  await wizard.continue()
  await expect(page).toHaveTitle(title('permit'))
  await expect(page.locator('main form')).toHaveCount(1)
  expect(await page.locator('main input[type=radio]').count()).toBeGreaterThan(3)
  expect((await wasMade(page)).filter((name) => name === 'input')).toEqual([])
})

test('it opens with the answers and for the reader of the moment it is opened', async ({ page }) => {
  const wizard = await begun(page)
  await wizard.continue()
  await answerPage(wizard, ONE)
  await page.goBack()
  await expect(page).toHaveTitle(title('who'))
  // The reader changes after the next page was made, and the page is left at once.
  await wizard.answer('filledInBy', 'counsellor')
  await wizard.continue()
  await expect(wizard.heading).toHaveText(wizard.t('questions.sponsor.permit.title'))
  await expect(wizard.option('sponsor.permit', ONE.sponsor?.permit ?? '')).toBeChecked()
  await expect(wizard.heading).toBeFocused()
})

test('back at once and on again: what was changed meanwhile counts, and Continue goes on', async ({
  page,
}) => {
  const wizard = await begun(page)
  await wizard.continue()
  await wizard.answer('sponsor.permit', 'dutch')
  await page.goBack()
  await expect(page).toHaveTitle(title('who'))
  await wizard.continue()
  await expect(wizard.option('sponsor.permit', 'dutch')).toBeChecked()
  await wizard.answer('sponsor.permit', ONE.sponsor?.permit ?? '')
  await wizard.continue()
  await expect(page).toHaveTitle(title('progress'))
  await page.goBack()
  await expect(wizard.option('sponsor.permit', ONE.sponsor?.permit ?? '')).toBeChecked()
})

test('the link back in the page leads to the page before, at once', async ({ page }) => {
  const wizard = await begun(page)
  await wizard.continue()
  const asked = watched(page)
  await page.getByRole('link', { name: wizard.t('ui.form.back'), exact: true }).click()
  await expect(page).toHaveURL('/nl/check/who/')
  await expect(page.locator('main form')).toHaveAttribute('data-page', 'who')
  await expect(wizard.heading).toBeFocused()
  expect(asked).toEqual([])
})

for (const [what, answer] of [
  ['do not come', undefined],
  ['are of another release', { build: 'another' }],
] as const)
  test(`texts that ${what} are left to the framework, and nothing typed is lost`, async ({ page, guard }) => {
    guard.allow(/^failed: .*step\.json$/, /console error: Failed to load resource/)
    await page.route('**/check/permit/step.json', (route) =>
      answer ? route.fulfill({ json: answer }) : route.abort(),
    )
    const wizard = new Wizard(page, 'nl')
    await wizard.begin()
    await answerPage(wizard, ONE)
    const asked = watched(page)
    await wizard.continue()
    await expect(page).toHaveURL('/nl/check/permit/')
    expect(asked).not.toEqual([])
    await answerPage(wizard, ONE)
    await wizard.continue()
    await expect(page).toHaveURL('/nl/check/progress/')
  })

test('every page of questions has its texts as a file, each with the release', async ({ request, page }) => {
  await page.goto('/nl/')
  const builds = new Set<string>()
  for (const locale of ['nl', 'en'])
    for (const id of ['who', 'people', 'person', 'circumstances'] as const) {
      const step = await (await request.get(`/${locale}/check/${id}/step.json`)).json()
      builds.add(step.build)
      expect(Object.keys(step.page.sponsor.fields)).toEqual([...pageById(id).fields])
      expect(step.tab).toContain(' – ')
    }
  expect(builds.size).toBe(1)
  expect([...builds][0]).toMatch(/^[0-9a-f]{16}$/)
})

test('the result stands in the place of the answers, and they come back', async ({ page }) => {
  await stand(page, '/nl/check/answers/', ONE)
  await page.waitForLoadState('networkidle')
  const wizard = new Wizard(page, 'nl')
  const asked = watched(page)
  await page.getByRole('link', { name: wizard.t('ui.answers.toResult') }).click()
  await wholeResult(page)
  await expect(page).toHaveURL('/nl/result/')
  await expect(page).toHaveTitle(title('result'))
  await page.goBack()
  await expect(page).toHaveTitle(title('answers'))
  await page.goForward()
  await wholeResult(page)
  await page.getByRole('link', { name: wizard.t('result.change') }).click()
  await expect(page).toHaveURL('/nl/check/answers/')
  await expect(wizard.heading).toBeFocused()
  expect(asked).toEqual([])
  await page.goBack()
  await page.reload()
  await wholeResult(page)
})

test('a walk through a whole case, and all the way back', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  const met: string[] = []
  const opens = async () => void met.push(new URL(page.url()).pathname)
  await walk(wizard, ONE, { opens })
  for (const path of met.reverse()) {
    await page.goBack()
    await expect(page).toHaveURL(path)
    const at = path.split('/').at(-2) ?? ''
    if (at !== 'people') await expect(page.locator('main form')).toHaveAttribute('data-page', at)
  }
  await visit(page, '/nl/check/who/')
})
