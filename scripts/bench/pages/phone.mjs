/** A phone in the browser: a small screen, nothing kept, gzip, a slow processor and a slow connection. */
import { pressUntilAnswered, watchMoments } from './moments.mjs'

const SCREEN = { width: 360, height: 740 }
/** Longest that one step on a phone may take. */
const PATIENCE_MS = 60_000

/**
 * Runs `work` with a new page in a new browser context that acts as a phone. Without `throughput` the connection is
 * that of the machine;
 * `presses` are the selectors of a button that is pressed from the start, and of what answers.
 */
export async function withPhone(browser, { throughput, latency, cpu = 1, presses, baseURL }, work) {
  const context = await browser.newContext({
    viewport: SCREEN,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    baseURL,
  })
  context.setDefaultTimeout(PATIENCE_MS)
  try {
    await context.addInitScript(watchMoments)
    if (presses) await context.addInitScript(pressUntilAnswered, presses)
    const page = await context.newPage()
    const tools = await slowed(context, page, { throughput, latency, cpu })
    return await work(page, tools, context)
  } finally {
    await context.close()
  }
}

/** Slows a page down. Returns the tools of the browser for it. */
export async function slowed(context, page, { throughput, latency = 0, cpu = 1 }) {
  const tools = await context.newCDPSession(page)
  await tools.send('Network.enable')
  await tools.send('Network.setExtraHTTPHeaders', { headers: { 'Accept-Encoding': 'gzip' } })
  if (throughput)
    await tools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    })
  await tools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  return tools
}
