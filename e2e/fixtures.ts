/** What every browser test gets: a fixed day, and a guard that no test may leave unanswered. */
import { test as base, type ConsoleMessage, expect, type Page, type Request } from '@playwright/test'
import type { Day } from '@/lib/rules'

export { expect }

export interface Options {
  /** The day it is for the browser. */
  on: Day
}

/** Before it fetches a page ahead, the framework asks with HEAD where it is. */
const READS = ['GET', 'HEAD']
/** The icon in the tab has its version in the address. */
const ICON = /^\/icon\.svg\?icon\.[\w-]+\.svg$/

/** What goes wrong or goes out while a test runs. */
export class Guard {
  /** Every request of this test, in order. */
  readonly requests: Request[] = []
  private readonly found: string[] = []
  private readonly allowed: RegExp[] = []

  constructor(private readonly origin: string) {}

  /** A fault this test means to cause: a part of what the guard says of it. */
  allow(...faults: RegExp[]): void {
    this.allowed.push(...faults)
  }

  report(fault: string): void {
    this.found.push(fault)
  }

  /** The faults so far that were not meant. */
  get faults(): string[] {
    return this.found.filter((fault) => !this.allowed.some((pattern) => pattern.test(fault)))
  }

  sawRequest(request: Request): void {
    this.requests.push(request)
    const { origin, pathname, protocol, search, searchParams } = new URL(request.url())
    const isIcon = ICON.test(pathname + search)
    // A file that the page hands to the person comes out of its own memory.
    if (protocol === 'blob:') return
    const wrong = [
      origin !== this.origin && 'another origin',
      !READS.includes(request.method()) && request.method(),
      request.postData() !== null && 'a body',
      !isIcon && [...searchParams.keys()].some((key) => key !== '_rsc') && 'a query',
    ].filter(Boolean)
    if (wrong.length > 0) this.report(`request with ${wrong.join(', ')}: ${request.url()}`)
  }

  sawMessage(message: ConsoleMessage): void {
    if (['error', 'warning'].includes(message.type()))
      this.report(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  }
}

/** Noon in Amsterdam, summer or winter. */
const noonOf = (day: Day) => new Date(`${day}T11:00:00Z`)

/** From here on the browser thinks it is this day. */
export const setToday = (page: Page, day: Day): Promise<void> => page.clock.setFixedTime(noonOf(day))

/** Opens an address and waits until the page answers to a press. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await waitUntilAlive(page)
}

/** Waits until the script has taken over what the server sent. */
export const waitUntilAlive = (page: Page) => page.waitForFunction(isAlive)

/** Whether every part of the page is hydrated, and has read what the tab kept. Runs in the browser. */
export function isAlive(): boolean {
  const { page, alive } = document.documentElement.dataset
  if (page === 'text') return alive !== undefined
  const isLoading = document.querySelector('[data-session=loading], [data-whole=false]') !== null
  return document.documentElement.dataset.hydrated !== undefined && !isLoading
}

/**
 * A step back in the history. The browser may show the page again from its page cache: Playwright waits in vain for such a
 * page to load.
 */
export const stepBack = (page: Page) => page.goBack({ waitUntil: 'commit' })
export const stepForward = (page: Page) => page.goForward({ waitUntil: 'commit' })

/** Waits until every part of the result stands: the lower ones come once the first are painted. */
export const wholeResult = (page: Page, timeout?: number) =>
  page.locator('[data-testid=result] [data-whole=true]').waitFor({ state: 'attached', timeout })

export const test = base.extend<Options & { guard: Guard }>({
  on: ['2026-11-21', { option: true }],
  guard: [
    async ({ context, baseURL }, use) => {
      const guard = new Guard(new URL(baseURL ?? '').origin)
      context.on('request', (request) => guard.sawRequest(request))
      context.on('response', (response) => {
        if (response.status() >= 400) guard.report(`status ${response.status()}: ${response.url()}`)
      })
      context.on('requestfailed', (request) => {
        // A move to another page ends what the last one was still fetching.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') guard.report(`failed: ${request.url()}`)
      })
      context.on('console', (message) => guard.sawMessage(message))
      context.on('weberror', (error) => guard.report(`thrown: ${error.error().message}`))
      await context.exposeBinding('reportViolation', (_, text: string) => guard.report(`policy: ${text}`))
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          const { reportViolation } = window as unknown as { reportViolation: (text: string) => void }
          reportViolation(`${violatedDirective} ${blockedURI}`)
        })
      })
      await use(guard)
      expect(guard.faults, 'what the guard saw').toEqual([])
    },
    { auto: true },
  ],
  page: async ({ page, on }, use) => {
    await setToday(page, on)
    await use(page)
  },
})
