/** The counsellor's desk as a whole: one screen, nothing cut off, found, left for the questionnaire, open to everybody. */
import type { Page } from '@playwright/test'
import { LOCALES } from '@/lib/i18n'
import type { CaseFile, Member } from '@/lib/rules'
import { violations } from './axe'
import { Desk, FAMILY, openDesk, PARTNER, SCREEN } from './desk'
import { expect, test, visit, waitUntilAlive } from './fixtures'
import { keep, kept, stand } from './pages'

const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

for (const locale of LOCALES)
  test(`client, family of three, application and result fit on one screen, ${locale}`, async ({ page }) => {
    const desk = await openDesk(page, FAMILY, locale)
    expect(await height(page)).toBeLessThanOrEqual(SCREEN.height)
    // With everything open that is asked of one person alone, too.
    for (const more of await page.locator('[data-more]').all()) await more.click()
    expect(await height(page)).toBeLessThanOrEqual(SCREEN.height)
    for (const card of ['client', 'family', 'application'])
      await expect(page.locator(`[data-card=${card}]`)).toBeInViewport({ ratio: 1 })
    await expect(desk.outcome).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SCREEN.width)
  })

/** What is cut off: a word wider than its box, or a list whose answer does not fit. Runs in the browser. */
function cutOff(): string[] {
  const wordsOf = document.createElement('canvas').getContext('2d')
  const isCut = (element: HTMLElement) => {
    const { font, paddingLeft, paddingRight, opacity } = getComputedStyle(element)
    if (!(element instanceof HTMLSelectElement || element instanceof HTMLInputElement))
      return element.children.length === 0 && element.scrollWidth > element.clientWidth + 1
    if (wordsOf === null || opacity === '0' || ['checkbox', 'radio'].includes(element.type)) return false
    wordsOf.font = font
    const shown =
      element instanceof HTMLSelectElement
        ? element.selectedOptions[0]?.text
        : element.value || element.placeholder
    const room = element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    return wordsOf.measureText(shown ?? '').width > room + 1
  }
  return [...document.querySelectorAll<HTMLElement>('#desk :not(.sr-only, option)')]
    .filter((element) => element.clientWidth > 0 && isCut(element))
    .map(({ tagName, id, textContent }) => `${tagName} ${id} ${textContent}`)
}

for (const locale of LOCALES)
  test(`no text is cut off on a normal screen, on the narrowest one, and with text twice as large, ${locale}`, async ({
    page,
  }) => {
    const [partner, ...children] = FAMILY.members ?? []
    const long: CaseFile = {
      ...FAMILY,
      members: [
        { ...(partner as Member), nationality: 'CD', partnership: 'religious', whereabouts: 'netherlands' },
        ...children.map((child) => ({ ...child, birthDate: '2012-12-28', mentioned: 'unknown' }) as const),
      ],
    }
    for (const file of [FAMILY, long, { version: 1, filledInBy: 'counsellor' } as const]) {
      await openDesk(page, file, locale)
      for (const more of await page.locator('[data-more]').all()) await more.click()
      expect(await page.evaluate(cutOff)).toEqual([])
      await page.setViewportSize({ width: 900, height: 800 })
      expect(await page.evaluate(cutOff), '900 pixels wide').toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(900)
      await page.setViewportSize(SCREEN)
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      expect(await page.evaluate(cutOff), 'text twice as large').toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SCREEN.width)
    }
  })

test('on a narrow screen the questionnaire is shown instead, with the same answers', async ({ page }) => {
  await stand(page, '/nl/desk/', { ...FAMILY, members: [] })
  await page.waitForURL('/nl/check/people/')
  const desk = await openDesk(page)
  await desk.cell('sponsor.birthDate').fill('19')
  await page.setViewportSize({ width: 899, height: 800 })
  await expect(desk.sheet).toBeHidden()
  await page.getByRole('link', { name: desk.t('desk.toQuestions') }).click()
  await waitUntilAlive(page)
  await expect(page).toHaveURL(/\/nl\/check\//)
  expect(await desk.file()).toMatchObject({ members: FAMILY.members })
})

test('a counsellor can open the desk from the start page, from the first question and with "New client"', async ({
  page,
}) => {
  await page.setViewportSize(SCREEN)
  const desk = new Desk(page, 'nl')
  await visit(page, '/nl/')
  await page.getByRole('link', { name: desk.t('ui.toDesk.link'), exact: true }).click()
  await page.waitForURL('/nl/desk/')
  await expect.poll(async () => (await desk.file()).filledInBy).toBe('counsellor')

  await visit(page, '/nl/check/who/')
  await expect(page.getByTestId('to-desk')).toBeVisible()
  await page.locator('input[value=sponsor]').check()
  await expect(page.getByTestId('to-desk')).toBeHidden()

  await keep(page, kept({ ...FAMILY, members: [{ ...PARTNER, name: 'Canary' }] }))
  await visit(page, '/nl/desk/')
  await expect(desk.cell('person.name', 'p')).toHaveValue('Canary')
  await page.getByRole('button', { name: desk.t('device.newClient'), exact: true }).click()
  await page.getByRole('button', { name: desk.t('device.newClientConfirm'), exact: true }).click()
  await expect.poll(() => desk.file()).toEqual({ version: 1, filledInBy: 'counsellor' })
  await expect(page.getByText('Canary')).toHaveCount(0)
  await expect(page.locator('#desk')).toBeVisible()
})

for (const locale of LOCALES)
  test(`the desk passes every accessibility check, ${locale}`, async ({ page }) => {
    test.setTimeout(120_000)
    const found = () => violations(page)
    const empty = new Desk(page, locale)
    await empty.open()
    await expect(empty.outcome).toBeVisible()
    expect(await found(), 'empty').toEqual([])
    const desk = await openDesk(page, FAMILY, locale)
    for (const more of await page.locator('[data-more]').all()) await more.click()
    await desk.cell('person.birthDate', 'c1').fill('31-2-2015')
    await desk.cell('person.birthDate', 'c1').press('Tab')
    expect(await found(), 'with everything open, and a fault').toEqual([])
    // Each cell says of whom it is, and what.
    await expect(
      page.getByRole('combobox', { name: `Sara, ${desk.t('desk.brief.person.mentioned.label')}` }),
    ).toHaveId('person_mentioned__c1')
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await found(), 'dark').toEqual([])
    await page.setViewportSize({ width: 900, height: 800 })
    expect(await found(), 'a block for each person').toEqual([])
    await page.setViewportSize(SCREEN)
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    const edge = await desk
      .cell('person.mentioned', 'c1')
      .evaluate((cell) => getComputedStyle(cell.nextElementSibling ?? cell).borderTopStyle)
    expect(edge, 'a cell has an edge in forced colours').toBe('solid')
    // Twice as large a text may scroll down, not sideways past the screen.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await expect(desk.cell('person.name', 'p')).toBeVisible()
    await desk.more()
    await expect(page.getByRole('button', { name: desk.t('ui.site.wipe'), exact: true })).toBeVisible()
  })
