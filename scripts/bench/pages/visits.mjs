/** One visit of one page on one phone, and the moments that count in it, in milliseconds. */
import { withPhone } from './phone.mjs'

/** How long somebody reads a page before going on. */
export const READING_MS = 5000

const momentsOf = (page) => page.evaluate(() => window.benchMoments)
const opened = (page) => page.evaluate(() => performance.timeOrigin)

/** Readable: the largest paint of a page that is only looked at. */
export const lookAt = (browser, network, url) =>
  withPhone(browser, network, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    const { largest } = await momentsOf(page)
    return { readable: largest - (await opened(page)) }
  })

/** Usable: from opening a page until a press on its button has an answer. */
export const pressAt = (browser, network, url, presses) =>
  withPhone(browser, { ...network, presses }, async (page) => {
    // A press before the scripts are there ends in nothing, but keeps the page from ever being called loaded.
    await page.goto(url, { waitUntil: 'commit' })
    const { usable, largest } = await whenUsable(page)
    const start = await opened(page)
    return { usable: usable - start, readable: largest - start }
  })

/** Next: from the press on Continue, after some reading, until another question is painted; and readable, of the first question. */
export const moveOn = (browser, network, url, { answer, button }) =>
  withPhone(browser, network, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(READING_MS)
    const { largest, headings } = await momentsOf(page)
    const readable = largest - (await opened(page))
    await page.locator(answer).check()
    await page.locator(button).click()
    return { readable, next: await sinceTap(page, headings.at(-1).text) }
  })

/** From the start page after some reading: the question painted after the tap, and usable after it is painted. */
export const tapAtStart = (browser, network, url, { link, presses }) =>
  withPhone(browser, { ...network, presses }, async (page) => {
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(READING_MS)
    const { headings, largest } = await momentsOf(page)
    const readable = largest - (await opened(page))
    await page.locator(link).first().click()
    const painted = await sinceTap(page, headings.at(-1).text)
    const tap = await tapped(page)
    const { usable } = await whenUsable(page)
    return { readable, painted, usable: Math.max(0, usable - tap - painted) }
  })

const tapped = (page) => page.evaluate(() => Number(sessionStorage.getItem('bench-tap')))

/** Milliseconds from the last tap until a heading stands that is not `before`. */
export async function sinceTap(page, before) {
  await page.waitForFunction((old) => (window.benchMoments?.headings.at(-1)?.text ?? old) !== old, before)
  const { headings } = await momentsOf(page)
  return headings.at(-1).at - (await tapped(page))
}

async function whenUsable(page) {
  await page.waitForFunction(() => typeof window.benchMoments?.usable === 'number')
  return momentsOf(page)
}
