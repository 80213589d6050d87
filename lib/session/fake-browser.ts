/**
 * Test-only: a browser with several tabs, as far as storage, messages and the clock go. As in a real one, each page sees
 * the device's storage through a copy of its own: what it writes it sees at once, others when it is delivered.
 */
import type { Day } from '@/lib/rules'
import type { Browser } from './browser'

type Delivery = { key: string; text: string | null } | { message: unknown }
type Listener = (event: never) => void

const MINUTE_MS = 60_000
const MARK_LENGTH = 200

export class FakeBrowser {
  /** What is on the disk of the device. */
  device = new Map<string, string>()
  pages: FakePage[] = []
  day: Day = '2026-11-21'
  nowMs = 1_000_000_000
  /** The device has no room for a case; a mark of a few letters still fits. */
  isFull = false
  /** The browser refuses the storage of the device. */
  isBlocked = false
  private ids = 0

  newId(): string {
    this.ids += 1
    return `id${this.ids}`
  }

  /** Sends what pages wrote to the disk and to each other, until nothing is on its way. */
  settle(): void {
    while (this.pages.some((page) => page.isBusy))
      for (const page of this.pages) page.flush() || page.deliver()
  }

  passMinutes(minutes: number): void {
    this.nowMs += minutes * MINUTE_MS
  }
}

/** A page that was loaded in a tab: the storage of the tab outlives it. */
export class FakePage implements Browser {
  private readonly copy: Map<string, string>
  private outbox: Delivery[] = []
  private inbox: Delivery[] = []
  private readonly listeners = new Map<string, Listener[]>()
  private hear: ((message: unknown) => void) | null = null
  /** Called with every write to the device, before it is done. */
  onDeviceWrite: (key: string, text: string | null, before: string | null) => void = () => {}
  reloads = 0
  isConcealed = false

  constructor(
    private readonly browser: FakeBrowser,
    readonly tab: Map<string, string>,
  ) {
    this.copy = new Map(browser.device)
    browser.pages.push(this)
  }

  get isBusy(): boolean {
    return this.outbox.length > 0 || this.inbox.length > 0
  }

  readTab = (key: string) => this.tab.get(key) ?? null
  writeTab = (key: string, text: string | null) => {
    if (text === null) this.tab.delete(key)
    else this.tab.set(key, text)
    return true
  }
  readDevice = (key: string) => (this.browser.isBlocked ? null : (this.copy.get(key) ?? null))
  writeDevice = (key: string, text: string | null) => {
    if (this.browser.isBlocked || (this.browser.isFull && (text ?? '').length > MARK_LENGTH)) return false
    this.onDeviceWrite(key, text, this.copy.get(key) ?? null)
    if (text === null) this.copy.delete(key)
    else this.copy.set(key, text)
    this.outbox.push({ key, text })
    return true
  }
  openChannel = (hear: (message: unknown) => void) => {
    this.hear = hear
    return (message: unknown) => {
      for (const page of this.browser.pages) if (page !== this) page.inbox.push({ message })
    }
  }
  listen = (name: string, listener: Listener) =>
    void this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener])
  whenSightChanges = (listener: () => void) => this.listen('sight', listener)
  reload = () => {
    this.reloads += 1
  }
  conceal = (isHidden: boolean) => {
    this.isConcealed = isHidden
  }
  now = () => this.browser.nowMs
  today = () => this.browser.day
  randomId = () => this.browser.newId()

  fire(name: string, event: object): void {
    for (const listener of this.listeners.get(name) ?? []) listener(event as never)
  }

  /** The next thing that this page wrote reaches the disk and is on its way to the others. False when there is none. */
  flush(): boolean {
    const next = this.outbox.shift()
    if (next === undefined || 'message' in next) return next !== undefined
    const { key, text } = next
    if (text === null) this.browser.device.delete(key)
    else this.browser.device.set(key, text)
    for (const page of this.browser.pages) if (page !== this) page.inbox.push(next)
    return true
  }

  /** The next thing that came from others is seen by this page. False when there is none. */
  deliver(): boolean {
    const next = this.inbox.shift()
    if (next === undefined) return false
    if ('message' in next) this.hear?.(next.message)
    // What this page wrote itself and is still on its way comes later, and counts.
    else if (!this.outbox.some((own) => 'key' in own && own.key === next.key)) {
      if (next.text === null) this.copy.delete(next.key)
      else this.copy.set(next.key, next.text)
      this.fire('storage', { key: next.key, newValue: next.text })
    }
    return true
  }

  /** The page is closed or loaded again: what it wrote still reaches the disk. */
  close(): void {
    while (this.outbox.length > 0) this.flush()
    this.browser.pages = this.browser.pages.filter((page) => page !== this)
  }
}
