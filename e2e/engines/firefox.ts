/** Firefox, headless, by WebDriver BiDi. */
import puppeteer, { type ElementHandle } from 'puppeteer-core'
import { type Engine, findPart, type Part, soon, watchPage } from './engine'

export interface Firefox extends Engine {
  /** The page as it would be printed, as a PDF. */
  print(): Promise<Uint8Array>
}

export async function startFirefox(executablePath: string): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Set at the start: there Puppeteer goes on where an older Firefox does not know every part of it.
    defaultViewport: { width: 360, height: 640 },
    timeout: 120_000,
    protocolTimeout: 120_000,
    // A machine without a network must not be asked for anything else.
    extraPrefsFirefox: { 'network.captive-portal-service.enabled': false },
  })
  const page = await browser.newPage()
  await page.evaluateOnNewDocument(watchPage)

  const find = (part: Part) =>
    soon(
      part,
      async () => (await page.evaluateHandle(findPart, part)).asElement() as ElementHandle<Element> | null,
    )

  return {
    goto: async (address) => void (await page.goto(address)),
    // What a page tells is of the type that the function in it says.
    run: async (look, given) =>
      (await page.evaluate(`(${look})(${JSON.stringify(given)})`)) as ReturnType<typeof look>,
    press: async (part) => (await find(part)).click(),
    type: async (part, text) => (await find(part)).type(text),
    print: () => page.pdf({ preferCSSPageSize: true }),
    close: () => browser.close(),
  }
}
