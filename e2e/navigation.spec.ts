/** Navigation within a case: from view to view in the browser, and by the History API back and forward. */
import type { Page } from '@playwright/test'
import { translator } from '@/lib/i18n/all'
import { answerPage } from './fill-case'
import { expect, stepBack, stepForward, test, visit, waitUntilAlive, wholeResult } from './fixtures'
import { caseOf, stand, walk } from './pages'
import { Wizard } from './wizard'

const ONE = caseOf('family-of-one')

/** The pages that the server is asked for from now on. */
function watched(page: Page) {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (request.resourceType() === 'document' || pathname.endsWith('.txt')) asked.push(pathname)
  })
  return asked
}

/** On the first page of questions, answered. */
async function begun(page: Page): Promise<Wizard> {
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  await answerPage(wizard, ONE)
  return wizard
}

// The title of the document is the same for every reader.
const t = translator('nl')
const title = (at: 'who' | 'permit' | 'progress' | 'answers' | 'result') =>
  `${t(`pages.${at}.title`)} – ${t('ui.site.name')}`

test('Continue shows the next question without a request for a page: address, title and focus change', async ({
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

test('Back and forward show the right question, also after a reload', async ({ page }) => {
  const wizard = await begun(page)
  await wizard.continue()
  await answerPage(wizard, ONE)
  await wizard.continue()
  await expect(page).toHaveTitle(title('progress'))
  await stepBack(page)
  await expect(page).toHaveTitle(title('permit'))
  await expect(wizard.option('sponsor.permit', ONE.sponsor?.permit ?? '')).toBeChecked()
  await page.reload()
  await waitUntilAlive(page)
  await expect(page).toHaveTitle(title('permit'))
  for (const [step, at] of [
    [stepBack, 'who'],
    [stepForward, 'permit'],
    [stepForward, 'progress'],
    [stepBack, 'permit'],
  ] as const) {
    await step(page)
    await expect(page).toHaveURL(`/nl/check/${at}/`)
    await expect(page).toHaveTitle(title(at))
    await expect(page.locator('main form')).toHaveAttribute('data-page', at)
  }
})

test('a page opens with the current answers in the current voice, also when the reader just changed', async ({
  page,
}) => {
  const wizard = await begun(page)
  await wizard.continue()
  await answerPage(wizard, ONE)
  await stepBack(page)
  await expect(page).toHaveTitle(title('who'))
  await wizard.answer('filledInBy', 'counsellor')
  await wizard.continue()
  await expect(wizard.heading).toHaveText(wizard.t('questions.sponsor.permit.title'))
  await expect(wizard.option('sponsor.permit', ONE.sponsor?.permit ?? '')).toBeChecked()
  await expect(wizard.heading).toBeFocused()
})

test('after a quick Back, changed answers count and Continue goes to the right page', async ({ page }) => {
  const wizard = await begun(page)
  await wizard.continue()
  await wizard.answer('sponsor.permit', 'dutch')
  await stepBack(page)
  await expect(page).toHaveTitle(title('who'))
  await wizard.continue()
  await expect(wizard.option('sponsor.permit', 'dutch')).toBeChecked()
  await wizard.answer('sponsor.permit', ONE.sponsor?.permit ?? '')
  await wizard.continue()
  await expect(page).toHaveTitle(title('progress'))
  await stepBack(page)
  await expect(wizard.option('sponsor.permit', ONE.sponsor?.permit ?? '')).toBeChecked()
})

test('the back link opens the page before without a request for a page', async ({ page }) => {
  const wizard = await begun(page)
  await wizard.continue()
  const asked = watched(page)
  await page.getByRole('link', { name: wizard.t('ui.form.back'), exact: true }).click()
  await expect(page).toHaveURL('/nl/check/who/')
  await expect(page.locator('main form')).toHaveAttribute('data-page', 'who')
  await expect(wizard.heading).toBeFocused()
  expect(asked).toEqual([])
})

test('the result opens from the answers page without a request for a page, and so does going back', async ({
  page,
}) => {
  await stand(page, '/nl/check/answers/', ONE)
  await page.waitForLoadState('networkidle')
  const wizard = new Wizard(page, 'nl')
  const asked = watched(page)
  await page
    .getByRole('link', { name: wizard.t('ui.answers.toResult') })
    .first()
    .click()
  await wholeResult(page)
  await expect(page).toHaveURL('/nl/result/')
  await expect(page).toHaveTitle(title('result'))
  await stepBack(page)
  await expect(page).toHaveTitle(title('answers'))
  await stepForward(page)
  await wholeResult(page)
  await page.getByRole('link', { name: wizard.t('result.change') }).click()
  await expect(page).toHaveURL('/nl/check/answers/')
  await expect(wizard.heading).toBeFocused()
  expect(asked).toEqual([])
  await stepBack(page)
  await page.reload()
  await wholeResult(page)
})

test('all questions of a case can be answered, and Back goes through all of them again', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  const met: string[] = []
  const opens = async () => void met.push(new URL(page.url()).pathname)
  await walk(wizard, ONE, { opens })
  for (const path of met.reverse()) {
    await stepBack(page)
    await expect(page).toHaveURL(path)
    const at = path.split('/').at(-2) ?? ''
    if (at !== 'people') await expect(page.locator('main form')).toHaveAttribute('data-page', at)
  }
  await visit(page, '/nl/check/who/')
})
