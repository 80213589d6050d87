/** How long the result takes on a slow phone: worked out, and painted after the press on the answers page. */
import { scriptOf } from '../load-typescript.mjs'
import { median } from '../verdict.mjs'
import { THE_3G } from './networks.mjs'
import { withPhone } from './phone.mjs'
import { READING_MS, sinceTap } from './visits.mjs'

const ROUNDS = 5
const { cpu } = THE_3G

const kept = (file) => JSON.stringify({ version: 1, draft: { file, shelf: {} }, halfTyped: {}, stop: null })

/** Milliseconds from the tap on the answers page, after some reading, until the result is painted. */
export async function resultPaintedMs(browser, site, file) {
  const rounds = []
  for (let i = 0; i < ROUNDS; i += 1) rounds.push(await paintedOnce(browser, site, file))
  return median(rounds)
}

const paintedOnce = (browser, site, file) =>
  withPhone(browser, { cpu }, async (page) => {
    await page.goto(`${site}/favicon.ico`)
    await page.evaluate((text) => sessionStorage.setItem('nareis', text), kept(file))
    await page.goto(`${site}/nl/check/answers/`, { waitUntil: 'networkidle' })
    await page.waitForTimeout(READING_MS)
    const link = page.locator('main a[href$="/result/"]').first()
    await link.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => window.benchMoments.headings.at(-1).text)
    await link.click()
    await page.getByTestId('result').waitFor()
    return sinceTap(page, before)
  })

/** Milliseconds that the rules take in the browser: the first time, and once it knows them. */
export async function assessedMs(browser, file, on) {
  const script = await scriptOf("export { assess } from './lib/rules'")
  const took = `(() => {
    const { assess } = (() => { ${script.replace(/benched$/, 'return benched')} })()
    return Array.from({ length: 30 }, () => {
      const start = performance.now()
      assess(${JSON.stringify(file)}, { on: '${on}' })
      return performance.now() - start
    })
  })()`
  const rounds = []
  for (let i = 0; i < ROUNDS; i += 1)
    rounds.push(await withPhone(browser, { cpu }, (page) => page.evaluate(took)))
  return {
    first: median(rounds.map(([first]) => first)),
    later: median(rounds.map((times) => median(times.slice(10)))),
  }
}
