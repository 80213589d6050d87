/** The codes and the words of a case on the screen that hands it over. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { HandOver } from './hand-over'
import { caseOf, stand } from './pages'

const ON = '2026-11-21'
const LARGE = caseOf('family-of-nine')
const SMALL = caseOf('family-of-four-in-time')

/** The result of a large family, shown as codes, with a clock that the test moves. */
async function showCodesAtNoon(page: Page): Promise<HandOver> {
  await page.clock.install({ time: new Date(`${ON}T11:00:00Z`) })
  await stand(page, '/nl/result/', LARGE)
  const at = new HandOver(page)
  await at.show()
  return at
}

test('fault 52: when the clipboard refuses or is absent, the pass phrase stays on the screen to be written down', async ({
  page,
}) => {
  await stand(page, '/nl/result/', SMALL)
  const at = new HandOver(page)
  await at.press('hand-over.keep.locked')
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  await at.press('hand-over.words.copy')
  await at.expectTold('hand-over.words.cannotCopy')
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await at.press('hand-over.words.copy')
  await at.expectTold('hand-over.words.cannotCopy')
  await expect(page.getByTestId('words').locator('li')).toHaveCount(6)
})

test('the copied pass phrase is the one on the screen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await stand(page, '/nl/result/', SMALL)
  const at = new HandOver(page)
  await at.press('hand-over.keep.locked')
  await at.press('hand-over.words.copy')
  await at.expectTold('hand-over.words.copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await at.words()).join(' '))
})

test('the codes and the pass phrase are never on the screen together, and are hidden after two minutes', async ({
  page,
}) => {
  const at = await showCodesAtNoon(page)
  await expect(page.getByTestId('words')).toHaveCount(0)
  await at.press('hand-over.codes.toWords')
  await expect(at.picture).toHaveCount(0)
  await at.press('hand-over.codes.toCodes')
  const count = await at.count()
  await page.clock.fastForward(119_000)
  await expect(at.picture).toBeVisible()
  await page.clock.fastForward(2_000)
  await expect(at.picture).toHaveCount(0)
  await at.expectTold('hand-over.codes.hidden')
  await at.press('hand-over.codes.again')
  expect(await at.count()).toBe(count)
})

test('codes change by themselves, can be paused, and do not move where the device asks for reduced motion', async ({
  page,
}) => {
  const at = await showCodesAtNoon(page)
  const shown = () => at.picture.getAttribute('aria-label')
  const first = await shown()
  await page.clock.fastForward(800)
  await expect.poll(shown).not.toBe(first)
  await at.press('hand-over.codes.pause')
  const paused = await shown()
  await page.clock.fastForward(8_000)
  expect(await shown()).toBe(paused)

  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' })
  await stand(page, '/nl/result/', LARGE)
  await at.show()
  const still = await shown()
  await page.clock.fastForward(8_000)
  expect(await shown()).toBe(still)
  await at.press('hand-over.codes.next')
  expect(await shown()).not.toBe(still)
  // White in the dark too: a camera looks for black on white.
  expect(await at.picture.evaluate((picture) => getComputedStyle(picture).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
})
