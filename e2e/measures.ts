/** What keeps somebody out and no rule of a machine finds: what is too small, cut off, too wide or out of sight. */
import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** In pixels. */
export const LEAST_TARGET = 44

export const PHONE = { width: 320, height: 640 }
/** What is left of 1280 by 1024 at 400 %. */
const ZOOMED = { width: 1280, height: 256 }

/** Runs in the browser: what is pressed and too low, unless it stands in a sentence. */
export function lowTargets(least: number): string[] {
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  const isInSentence = (element: Element) =>
    getComputedStyle(element).display === 'inline' &&
    element.parentElement?.textContent?.trim() !== element.textContent?.trim()
  const boxOf = (element: Element) => {
    const label = element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : null
    return (label ?? element).getBoundingClientRect()
  }
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((element) => isShown(element) && !element.matches('a[href="#main"]') && !isInSentence(element))
    .filter((element) => boxOf(element).height < least)
    .map((element) => `${Math.round(boxOf(element).height)} px: ${element.outerHTML.slice(0, 90)}`)
}

/** Runs in the browser: text that does not fit into its box and is cut off there. */
export function clippedTexts(): string[] {
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
  const isCut = (element: Element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element)
    if (clipPath !== 'none' || element.closest('.sr-only')) return false
    const isTooHigh = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
    return isTooHigh || (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
  }
  return [...document.querySelectorAll('body *:not(select, option, script)')]
    .filter((element) => element.checkVisibility() && hasText(element) && isCut(element))
    .map((element) => element.outerHTML.slice(0, 90))
}

/** Runs in the browser: what reaches beyond the right edge of the screen. */
export function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  )
  return wide.slice(-3).map((element) => element.outerHTML.slice(0, 120))
}

interface Watched {
  isFocusSeen: () => boolean
  /** What had the focus and could not be seen when the next key was pressed. */
  unseen: string[]
}

/** Runs in the browser: is some of what has the focus in sight, and not covered? */
export function watchFocus() {
  const isFocusSeen = () => {
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) return true
    const { left, right, top, bottom } = activeElement.getBoundingClientRect()
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      ...[left + 3, right - 3].flatMap((x) => [top + 3, bottom - 3].map((y) => [x, y])),
    ] as [number, number][]
    return points.some((point) => {
      const hit = document.elementFromPoint(...point)
      return hit !== null && (activeElement.contains(hit) || hit.contains(activeElement))
    })
  }
  const watched: Watched = { isFocusSeen, unseen: [] }
  Object.assign(window, watched)
  window.addEventListener('keydown', () => {
    if (!isFocusSeen()) watched.unseen.push(document.activeElement?.outerHTML.slice(0, 90) ?? '')
  })
}

export const isFocusSeen = (page: Page) => page.evaluate(() => (window as unknown as Watched).isFocusSeen())

const openAllDetails = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

/** A narrow phone, twice the size of text, wide spacing, and 400 %: each as somebody would set it. */
export async function expectRoom(page: Page) {
  await openAllDetails(page)
  await page.setViewportSize(PHONE)
  expect(await page.evaluate(tooWide), 'on 320 px').toEqual([])
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet()
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [spacing]
  })
  expect(await page.evaluate(clippedTexts), 'with wide spacing').toEqual([])
  expect(await page.evaluate(tooWide), 'with wide spacing').toEqual([])
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
    document.documentElement.style.fontSize = '200%'
  })
  await page.setViewportSize({ ...PHONE, width: 480 })
  expect(await page.evaluate(clippedTexts), 'with text of 200 %').toEqual([])
  expect(await page.evaluate(tooWide), 'with text of 200 %').toEqual([])
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
}

/** Tab leads through the whole page, and what has the focus is always seen. */
export async function expectFocusSeen(page: Page) {
  await page.setViewportSize(ZOOMED)
  await page.evaluate(watchFocus)
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href], button')?.focus())
  const stops = await page.locator(':is(a[href], button, input, select, summary):visible').count()
  for (let presses = 0; presses < stops; presses++) await page.keyboard.press('Tab')
  expect(await page.evaluate(() => (window as unknown as Watched).unseen)).toEqual([])
}
