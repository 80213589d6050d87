/** The measures themselves: what is planted is found. */
import { OF_COLOURS, violations } from './axe'
import { expect, test, visit } from './fixtures'
import { clippedTexts, isFocusSeen, LEAST_TARGET, lowTargets, PHONE, tooWide, watchFocus } from './measures'

test('axe finds a colour with too little contrast, also in dark mode', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await visit(page, '/nl/words/')
  expect(await violations(page, OF_COLOURS)).toEqual([])
  await page.locator('h1').evaluate((title) => {
    title.style.color = '#333'
  })
  expect((await violations(page, OF_COLOURS)).join()).toContain('color-contrast')
})

test('each check finds the fault that the test adds to a page', async ({ page }) => {
  await visit(page, '/nl/')
  await page.setViewportSize(PHONE)
  await page.evaluate(watchFocus)
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement
    const make = (name: string, size: string) => {
      const made = document.createElement(name)
      Object.assign(made.style, { width: size, height: size, padding: '0', overflow: 'hidden' })
      main.append(made)
      return made
    }
    make('img', '9px')
    make('button', '16px').textContent = 'x'
    make('button', '16px').textContent = 'y'
    make('div', '900px').textContent = 'wide'
    make('p', '9px').textContent = 'cut off'
    const cover = make('div', '100%')
    Object.assign(cover.style, { position: 'fixed', inset: '0' })
    main.querySelector('a')?.focus()
  })
  const found = await violations(page)
  for (const id of ['image-alt', 'target-size']) expect(found.join('\n')).toContain(id)
  expect(await page.evaluate(lowTargets, LEAST_TARGET)).toHaveLength(2)
  expect((await page.evaluate(tooWide)).join()).toContain('wide')
  expect((await page.evaluate(clippedTexts)).join()).toContain('cut off')
  expect(await isFocusSeen(page)).toBe(false)
})
