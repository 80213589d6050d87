/** The state of a paper is set on the result page, and the list, the counts and the advice follow. */
import type { Page } from '@playwright/test'
import { TEXTS } from '@/lib/i18n/texts'
import { resultOf } from '@/lib/result-model'
import { type CaseFile, type Day, type DocumentId, PAPER_STATES, type PaperState } from '@/lib/rules'
import { caseOf } from './cases'
import { expect, test, waitUntilAlive } from './fixtures'
import { openRoom, shownOn, toShow } from './result'
import { Wizard } from './wizard'

/** Opens how a paper is got, in its section. */
async function openHow(page: Page, paper: DocumentId) {
  await openRoom(page, 'papers')
  const how = page.locator(`[data-paper="${paper}"] details`)
  if (!(await how.evaluate((details: HTMLDetailsElement) => details.open)))
    await how.locator('summary').click()
  const states = how.locator('button[aria-expanded=false]')
  if ((await states.count()) > 0) await states.click()
}

/** Sets the state of a paper by the words beside it; undefined takes it away. */
async function setState({ page, t }: Wizard, paper: DocumentId, owner: string, state?: PaperState) {
  await openHow(page, paper)
  const name = `${t('result.paperState')} ${t(`documents.${paper}.name`)}, ${owner}`
  await page
    .getByRole('combobox', { name, exact: true })
    .selectOption({ label: state ? t(`codes.paperState.${state}`) : t('result.paperStateNone') })
}

/** One tap on the tick of a paper. */
async function tick({ page, t }: Wizard, paper: DocumentId, owner: string) {
  await openRoom(page, 'papers')
  const name = `${t(`documents.${paper}.name`)}, ${owner}: ${t('codes.paperState.have')}`
  await page.getByRole('button', { name, exact: true }).click()
}

const saidOf = (file: CaseFile, on: Day) => resultOf(file, on)

test('the papers that somebody has are counted, and stay marked after a reload', async ({ page, on }) => {
  const file = caseOf('family-of-four-in-time')
  const wizard = new Wizard(page, 'nl')
  const { t } = wizard
  await wizard.openCaseFile(file)
  const { total } = saidOf(file, on).papers
  const ready = page.getByTestId('papers-state')
  await expect(ready).toHaveText(t('result.papersReady', { have: 0, total }))
  await tick(wizard, 'face-photo', 'Partner')
  await tick(wizard, 'identity-copy', 'Kind 2')
  await setState(wizard, 'identity-copy', 'Kind 1', 'getting')
  await expect(ready).toHaveText(t('result.papersReady', { have: 2, total }))
  const marked: CaseFile = {
    ...file,
    checklist: { 'p:face-photo': 'have', 'c2:identity-copy': 'have', 'c1:identity-copy': 'getting' },
  }
  expect(await shownOn(page)).toEqual(toShow(saidOf(marked, on), t))
  await page.reload()
  await waitUntilAlive(page)
  await expect(ready).toHaveText(t('result.papersReady', { have: 2, total }))
  expect(await shownOn(page)).toEqual(toShow(saidOf(marked, on), t))
  await tick(wizard, 'face-photo', 'Partner')
  await expect(ready).toHaveText(t('result.papersReady', { have: 1, total }))
})

test('a paper that cannot be had is replaced by others; it stays visible and can be put back', async ({
  page,
  on,
}) => {
  const { checklist: _, ...file } = caseOf('consent-cannot-be-had')
  const wizard = new Wizard(page, 'en')
  await wizard.openCaseFile(file)
  const before = await shownOn(page)
  await setState(wizard, 'remaining-parent-consent', 'Child', 'cannot-get')
  const marked: CaseFile = { ...file, checklist: { 'c:remaining-parent-consent': 'cannot-get' } }
  const after = await shownOn(page)
  expect(after).toEqual(toShow(saidOf(marked, on), wizard.t))
  expect(after.papers.c).toContain('remaining-parent-unable')
  expect(after.papers.c?.join()).not.toContain('remaining-parent-consent')
  expect(after.replaced.c).toContain('remaining-parent-consent cannot-get')
  await setState(wizard, 'remaining-parent-consent', 'Child')
  expect(await shownOn(page)).toEqual(before)
})

test('a paper that several people need is shown once with their names, and marked once for all', async ({
  page,
  on,
}) => {
  const file = caseOf('family-of-four-in-time')
  const wizard = new Wizard(page, 'nl')
  await wizard.openCaseFile(file)
  const form = page.locator('[data-paper="application-form"]')
  await expect(form).toHaveCount(1)
  await expect(form.locator('[data-document]')).toHaveCount(3)
  await tick(wizard, 'application-form', 'Partner, Kind 1 en Kind 2')
  const ids = file.members?.map(({ id }) => id) ?? []
  const marked: CaseFile = {
    ...file,
    checklist: Object.fromEntries(ids.map((id) => [`${id}:application-form`, 'have' as const])),
  }
  expect(await shownOn(page)).toEqual(toShow(saidOf(marked, on), wizard.t))
  await tick(wizard, 'application-form', 'Partner, Kind 1 en Kind 2')
  expect(await shownOn(page)).toEqual(toShow(saidOf(file, on), wizard.t))
})

/** Every text, as it stands without the variant for whom it is not safe. */
function unsafeTexts({ locale, t }: Wizard): string[] {
  const { documents, steps, notes } = TEXTS[locale]
  const ofTopic = (topic: string, texts: object) =>
    Object.entries(texts).flatMap(([code, parts]) =>
      Object.keys(parts)
        .filter((part) => part.endsWith('Safe'))
        .flatMap((part) => t.optional(`${topic}.${code}.${part.replace(/Safe$/, '')}`) ?? []),
    )
  return [...ofTopic('documents', documents), ...ofTopic('steps', steps), ...ofTopic('notes', notes)]
}

const allText = (page: Page) => page.locator('main').evaluate((main) => main.textContent ?? '')

for (const locale of ['nl', 'en'] as const)
  test(`when a paper is marked as unsafe to ask for, no text sends the family to the authorities there, ${locale}`, async ({
    page,
    on,
  }) => {
    const { checklist: _, ...file } = caseOf('unsafe-on-the-regular-route')
    const wizard = new Wizard(page, locale)
    await wizard.openCaseFile(file)
    const leading = async () => {
      const text = await allText(page)
      return unsafeTexts(wizard).filter((one) => text.includes(one))
    }
    const before = await shownOn(page)
    expect((await leading()).length, 'texts that lead there before').toBeGreaterThan(0)
    expect(Object.values(before.papers).flat()).toContain('legalisation')
    await setState(wizard, 'regular-birth-certificate', 'Partner', 'unsafe-to-get')
    const marked: CaseFile = { ...file, checklist: { 'p:regular-birth-certificate': 'unsafe-to-get' } }
    const after = await shownOn(page)
    expect(after).toEqual(toShow(saidOf(marked, on), wizard.t))
    expect(Object.values(after.papers).flat()).not.toContain('legalisation')
    expect(after.steps.filter((step) => step.startsWith('legalise'))).toEqual([])
    expect(await leading()).toEqual([])
    await setState(wizard, 'regular-birth-certificate', 'Partner')
    expect(await shownOn(page)).toEqual(before)
  })

test('every state of a paper has its own text', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.openCaseFile(caseOf('family-of-four-in-time'))
  const words = [
    wizard.t('result.paperStateNone'),
    ...PAPER_STATES.map((code) => wizard.t(`codes.paperState.${code}`)),
  ]
  expect(new Set(words).size).toBe(PAPER_STATES.length + 1)
  await openHow(page, 'face-photo')
  const lists = await page.locator('[data-paper="face-photo"] select').all()
  expect(lists).toHaveLength(3)
  for (const list of lists) expect(await list.locator('option').allTextContents()).toEqual(words)
})
