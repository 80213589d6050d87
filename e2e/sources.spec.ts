/** A counsellor finds the source of any sentence in two clicks; everybody else finds them too. */
import type { Page } from '@playwright/test'
import { LOCALES, sourcePath } from '@/lib/i18n'
import {
  ALTERNATIVES,
  CASE_NOTES,
  CONDITIONS,
  DEADLINES,
  MEMBER_NOTES,
  OUTCOMES,
  PAPERS,
  SPONSOR_CONDITIONS,
  SPONSOR_OUTCOMES,
  STEPS,
} from '@/lib/rules'
import { scenario } from './cases'
import { conclusionsOn, sourcePlaces, unsourced } from './conclusions'
import { expect, setToday, test, visit } from './fixtures'
import { openResult } from './pages'

const FAMILIES = [
  'family-of-four-in-time',
  'family-of-nine',
  'family-in-four-stages',
  'mother-stays-behind',
  'parents-of-a-boy-alone',
  'subsidiary-too-early',
  'too-late-by-weeks',
  'derived-permit-whole-family',
  'one-approved-one-refused',
]

test('every code of the rules is on a page of sources, with its sources', async ({ request }) => {
  const of = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind}-${id}`)
  const wanted = [
    ...of('condition', CONDITIONS),
    ...of('sponsor-condition', SPONSOR_CONDITIONS),
    ...of('sponsor-outcome', SPONSOR_OUTCOMES),
    ...of('outcome', OUTCOMES),
    ...of('route', ALTERNATIVES),
    ...of(
      'paper',
      PAPERS.map(({ id }) => id),
    ),
    ...of('date', DEADLINES),
    ...of('step', STEPS),
    ...of('note', [...MEMBER_NOTES, ...CASE_NOTES]),
  ]
  for (const locale of LOCALES) {
    const places = await sourcePlaces(request, locale)
    expect(wanted.filter((anchor) => !places.has(sourcePath(locale, anchor)))).toEqual([])
    // The second click: from the conclusion to a source in the register.
    const links = wanted.map((anchor) => {
      const html = places.get(sourcePath(locale, anchor)) ?? ''
      return [...html.matchAll(/href="([^"]+\/sources\/#[\w-]+)"/g)].map(([, href]) => href ?? '')
    })
    expect(wanted.filter((_, at) => (links[at] ?? []).length === 0)).toEqual([])
    expect(links.flat().filter((href) => !places.has(href))).toEqual([])
  }
})

/** Opens all sections of the result, and the lines of all people. */
const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
  })

for (const name of FAMILIES)
  test(`each conclusion has a link to its sources for a counsellor: ${name}`, async ({ page, request }) => {
    const { on, case: file } = scenario(name)
    await setToday(page, on)
    await openResult(page, { ...file, filledInBy: 'counsellor' })
    const places = await sourcePlaces(request, 'nl')
    const anchors = new Set([...places.keys()].map((href) => href.split('#')[1] ?? ''))
    const found = await conclusionsOn(page)
    expect(found.length).toBeGreaterThan(15)
    expect(unsourced(found, anchors)).toEqual([])
    // Where a section and a person's line are open, the first click is one on the mark itself.
    await openEverything(page)
    await expect(page.locator('[data-source-of]:visible')).toHaveCount(
      await page.locator('[data-source-of]').count(),
    )
    const hrefs = await page
      .locator('[data-source-of]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs.filter((href) => !places.has(href))).toEqual([])
  })

test('the check finds a conclusion without a source, or with a broken link to one', async ({ page }) => {
  await openResult(page, { ...scenario('family-of-four-in-time').case, filledInBy: 'counsellor' })
  await page.evaluate(() => {
    document.querySelector('[data-condition=on-time] [data-source-of]')?.remove()
    document.querySelector('[data-step] [data-source-of]')?.setAttribute('href', '/nl/sources/')
  })
  const found = await conclusionsOn(page)
  const every = new Set(found.flatMap(({ anchor }) => anchor ?? []))
  expect(unsourced(found, every).length).toBeGreaterThanOrEqual(2)
  expect(unsourced([{ hook: 'data-step x', anchor: 'step-x' }], new Set())).toEqual(['data-step x'])
})

test('two clicks lead from a condition to its rule and on to the source', async ({ page }) => {
  await openResult(page, { ...scenario('family-of-four-in-time').case, filledInBy: 'counsellor' })
  await openEverything(page)
  await page.locator('[data-condition=on-time] [data-source-of]').first().click()
  await page.waitForURL('**/sources/rules/#condition-on-time')
  await expect(page.locator('#condition-on-time')).toBeInViewport()
  await page.locator('#condition-on-time [data-sources] a').first().click()
  await expect(page.locator('[data-source]:target')).toBeInViewport()
})

test('other readers see one link to the sources per list, and no codes', async ({ page }) => {
  await openResult(page, scenario('family-of-four-in-time').case)
  await expect(page.locator('[data-source-of]')).toHaveCount(0)
  const lists = page.locator('[data-sources-of]')
  expect(await lists.count()).toBeGreaterThanOrEqual(5)
  for (const link of await lists.all())
    await expect(link).toHaveAttribute(
      'href',
      /^\/nl\/sources\/(rules\/#part-(rules|dates)|papers\/#part-(papers|steps)|conclusions\/#part-sponsors)$/,
    )
})

test('only counsellors see the later way to count the application term', async ({ page }) => {
  const { case: file } = scenario('family-of-four-in-time')
  await openResult(page, { ...file, filledInBy: 'counsellor' })
  const latest = page.locator('#day [data-source-of=differ-start-day]')
  await expect(latest).toHaveCount(1)
  await openResult(page, { ...file, filledInBy: 'sponsor' })
  await expect(latest).toHaveCount(0)
})

test('every source has its web address, or says how it is found, on the screen and on paper', async ({
  page,
}) => {
  for (const locale of LOCALES) {
    await visit(page, `/${locale}/sources/`)
    const without = page.locator('[data-source]:not(:has([data-web]))')
    await expect(without).toHaveCount(0)
    const links = page.locator('[data-web] a')
    expect(await links.count()).toBeGreaterThan(14)
    await expect(page.locator('[data-web] a:not([rel~=noreferrer])')).toHaveCount(0)
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media })
      const said = await links.evaluateAll((all) =>
        all.every((link) => link.checkVisibility() && link.textContent === link.getAttribute('href')),
      )
      expect(said).toBe(true)
    }
    await page.evaluate(() => document.querySelector('[data-source] [data-web]')?.remove())
    await expect(without).toHaveCount(1)
    await page.emulateMedia({ media: 'screen' })
  }
})

test('a source that was only read second-hand says so in the register and at each of its rules', async ({
  page,
}) => {
  await visit(page, '/en/sources/')
  const secondHand = page.locator('[data-source]:has([data-read=second-hand])')
  await expect(secondHand.first()).toContainText('We did not read this source itself')
  const ids = await secondHand.evaluateAll((all) => all.map(({ id }) => id))
  expect(ids).toContain('law-2026')
  await visit(page, '/en/sources/rules/')
  await expect(page.locator('#condition-waiting-period [data-second-hand=law-2026]')).toHaveCount(1)
  await expect(page.locator('#condition-mentioned [data-second-hand]')).toHaveCount(0)
})
