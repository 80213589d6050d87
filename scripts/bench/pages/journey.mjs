/** What a whole journey costs on 3G: a family of four, from an empty cache to the result, and a second visit. */
import { importSource } from '../load-typescript.mjs'
import { scenarioOf } from '../scenario.mjs'
import { layoutShift } from './moments.mjs'
import { THE_3G } from './networks.mjs'
import { slowed, withPhone } from './phone.mjs'
import { READING_MS } from './visits.mjs'

const SCENARIO = 'family-of-four-in-time'

// The page objects of the browser tests drive the journey.
const DRIVER = `
export { Wizard } from './e2e/wizard'
export { fillCase } from './e2e/fill-case'
`

/**
 * What was transferred, headers included, the first time and the second; and how much the worst page moved. Each page is
 * read a while; in haste it is left at once, and what was on its way may come twice.
 */
export async function journeyOn3G({ browser, folder, site }, { isHasty = false } = {}) {
  const { Wizard, fillCase } = await importSource(folder, 'journey', DRIVER)
  const { case: file, on } = scenarioOf(SCENARIO)
  const { throughput, latency } = THE_3G
  return withPhone(await browser(), { throughput, latency, baseURL: site }, async (page, tools, context) => {
    await page.addInitScript(setDay, Date.parse(`${on}T11:00:00Z`))
    const first = countBytes(tools)
    const shifts = []
    const wizard = new Wizard(page, 'nl')
    wizard.onLeaving = async () => {
      if (!isHasty) await page.waitForTimeout(READING_MS)
      shifts.push(layoutShift(await page.evaluate(() => window.benchMoments)))
    }
    await wizard.begin()
    await fillCase(wizard, file)
    await wizard.toResult()
    await page.waitForLoadState('networkidle')
    await wizard.onLeaving()
    const journey = { ...first }
    shifts.push(await shiftAfterReload(page))

    // Another tab: nothing is known of the answers, and what the browser kept is kept.
    const again = await context.newPage()
    const second = countBytes(await slowed(context, again, { throughput, latency }))
    await again.goto(`${site}/nl/`, { waitUntil: 'networkidle' })
    await again.locator('main a[href$="/check/who/"]').first().click()
    await again.locator('main form').waitFor()
    await again.waitForLoadState('networkidle')
    return { ...journey, shift: Math.max(...shifts), secondVisit: second.bytes }
  })
}

/** How much a page in the middle of the case moves when it is loaded again. */
async function shiftAfterReload(page) {
  await page.goto('/nl/check/decision/', { waitUntil: 'networkidle' })
  await page.reload({ waitUntil: 'networkidle' })
  return layoutShift(await page.evaluate(() => window.benchMoments))
}

/** Runs in the page: it is this moment, and what measures time is left alone, which a clock of Playwright would not do. */
function setDay(now) {
  window.Date = new Proxy(Date, {
    construct: (real, args) => Reflect.construct(real, args.length > 0 ? args : [now]),
    get: (real, key) => (key === 'now' ? () => now : Reflect.get(real, key)),
  })
}

/** Bytes as transferred, as a whole and by what the browser fetched them as, and requests that went out. What was fetched ahead counts once. */
function countBytes(tools) {
  const count = { bytes: 0, requests: 0, kinds: {} }
  const types = new Map()
  const isKept = new Set()
  tools.on('Network.requestServedFromCache', ({ requestId }) => isKept.add(requestId))
  tools.on('Network.responseReceived', ({ requestId, type, response }) => {
    types.set(requestId, type)
    if (response.fromDiskCache || response.fromPrefetchCache) isKept.add(requestId)
  })
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (encodedDataLength === 0 || isKept.has(requestId)) return
    const kind = types.get(requestId)?.toLowerCase() ?? 'other'
    count.requests += 1
    count.bytes += encodedDataLength
    count.kinds[kind] = (count.kinds[kind] ?? 0) + encodedDataLength
  })
  return count
}
