/**
 * Test-only: what people do with one guide in several tabs, as commands for fast-check, and what must hold at every
 * moment and at the end. Each answer that is typed has a name of its own (a canary), by which it can be found again.
 */
import fc from 'fast-check'
import { addDays } from '@/lib/rules'
import { type CaseStore, createCaseStore } from './case-store'
import { parseRecord } from './device'
import { FakeBrowser, FakePage } from './fake-browser'
import { SESSION_NAMES } from './names'
// Loaded before the first run: a tab fetches it when it has something to read.
import './parse-saved'
import type { Lease } from './session-state'

export interface Tab {
  storage: Map<string, string>
  page: FakePage | null
  store: CaseStore
  /** Work that waits, with the lease it took: a locked file that is being opened. */
  waiting: { lease: Lease; canary: string } | null
  /** Somebody was asked, or wants it gone: what the next writes to the device may do. */
  may: { replace: boolean; remove: boolean }
  /** Pages of this tab in the browser's page cache, the last one last. */
  cached: Tab[]
}

/** How the store is used: a test of the test plants a fault here. */
export interface Habits {
  /** Work that waited takes its lease after it has waited. */
  leaseIsTakenLate?: boolean
  /** Saves over whatever is there. */
  savesUnasked?: boolean
  /** Tabs do not see the marks of a wipe. */
  seesNoMarks?: boolean
  /** Pages in the page cache go on writing. */
  neverSleeps?: boolean
}

export class World {
  readonly browser = new FakeBrowser()
  readonly tabs: Tab[] = []
  /** Answers that must not be found anywhere any more. */
  readonly dead = new Set<string>()
  /** Answers of tabs that were left: not found any more, unless somebody chose to save them on the device. */
  readonly left = new Set<string>()
  /** Answers that were saved on the device at some moment: leaving the site spares them. */
  readonly saved = new Set<string>()
  readonly typed = new Set<string>()
  /** Cases that a counsellor closed. */
  readonly closed = new Set<string>()
  readonly faults: string[] = []
  /** By tab: the answers that must still be there, whatever other tabs did. */
  private readonly kept: string[][] = []
  private names = 0
  private lastWipe: string | null = null

  constructor(
    count: number,
    readonly habits: Habits = {},
  ) {
    for (let at = 0; at < count; at += 1) {
      this.tabs.push(this.load(new Map()))
      this.kept.push([])
    }
  }

  newCanary(): string {
    this.names += 1
    const canary = `canary-${this.names}.`
    this.typed.add(canary)
    return canary
  }

  private load(storage: Map<string, string>, cached: Tab[] = []): Tab {
    const page = new FakePage(this.browser, storage)
    if (this.habits.seesNoMarks) {
      const { readDevice } = page
      page.readDevice = (key) => (key === SESSION_NAMES.device ? readDevice(key) : null)
    }
    const store = createCaseStore(page)
    const tab: Tab = { storage, page, store, waiting: null, may: { replace: false, remove: false }, cached }
    page.onDeviceWrite = (key, text, before) => this.judgeWrite(tab, key, text, before)
    store.subscribe(() => {})
    return tab
  }

  /** Nobody's case on the device goes without a word. */
  private judgeWrite(tab: Tab, key: string, text: string | null, before: string | null): void {
    if (key === SESSION_NAMES.wiped && text !== null) this.lastWipe = text
    if (key !== SESSION_NAMES.device) return
    for (const canary of this.typed) if (text?.includes(canary)) this.saved.add(canary)
    const was = before === null ? null : parseRecord(before)
    if (was === null) return
    // Past its day, or from before a wipe: the last one that was asked for, or the last one that this page sees.
    const marks = [this.lastWipe, tab.page?.readDevice(SESSION_NAMES.wiped) ?? null]
    const isOver =
      this.closed.has(was.owner) || was.until < this.browser.day || marks.some((mark) => mark !== was.wiped)
    if (text === null) {
      const isDead = [...this.dead].some((canary) => before?.includes(canary))
      if (!tab.may.remove && !isOver && !isDead) this.faults.push('a saved case was removed unasked')
    } else if (!tab.may.replace && parseRecord(text)?.owner !== was.owner)
      this.faults.push('a saved case was overwritten unasked')
  }

  /** Typed while no wipe was on its way: nobody else may take it away. */
  noteKept(at: number, canary: string): void {
    const isQuiet = this.browser.pages.every((page) => !page.isBusy)
    if (isQuiet && this.tabs[at]?.store.get().status === 'ready') this.kept[at]?.push(canary)
  }

  /** The case of a tab, of the tabs with the same case, or of all tabs, is given up by somebody's choice. */
  giveUp(at: number | 'all'): void {
    const id = at === 'all' ? null : this.tabs[at]?.store.get().caseId
    for (const [other, { store }] of this.tabs.entries())
      if (id === null || other === at || store.get().caseId === id) this.kept[other] = []
  }

  /** Whatever a page is still doing by itself comes to its end. */
  async pause(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }

  reload(at: number): void {
    const tab = this.tabs[at]
    if (tab === undefined) return
    tab.page?.close()
    this.tabs[at] = this.load(tab.storage, tab.cached)
  }

  /** Another page opens in the tab, and the browser keeps the one before in its page cache. */
  goOn(at: number): void {
    const tab = this.tabs[at]
    if (tab === undefined || tab.page === null) return
    if (!this.habits.neverSleeps) tab.page.fire('pagehide', { persisted: true })
    this.tabs[at] = this.load(tab.storage, [...tab.cached, tab])
  }

  /** A step back: the browser shows the page before as it was left, unless that has itself loaded again. */
  goBack(at: number): void {
    const tab = this.tabs[at]
    const before = tab?.cached.at(-1)
    if (tab === undefined || before === undefined || before.page === null) return
    tab.page?.close()
    this.tabs[at] = before
    before.page.fire('pageshow', { persisted: true })
    if (before.page.reloads > 0) this.reload(at)
  }

  /** "Duplicate tab": the other one is closed, and a copy of this one's storage is opened in its place. */
  duplicate(storage: Map<string, string>, at: number): void {
    this.tabs[at]?.page?.close()
    this.kept[at] = []
    this.tabs[at] = this.load(new Map(storage))
  }

  close(at: number): void {
    const tab = this.tabs[at]
    tab?.page?.close()
    if (tab) tab.page = null
  }

  /** Pages that ended are loaded again, as the page itself does. */
  followEnds(): void {
    for (const [at, { page, store }] of this.tabs.entries())
      if (page !== null && store.get().status === 'ended') this.reload(at)
  }

  /** Where an answer can be found: in memory, in the storage of a tab, or on the device. */
  placesOf(canary: string): string[] {
    const places = this.tabs.flatMap(({ store, storage, page }, at) => [
      ...(page !== null && JSON.stringify(store.get()).includes(canary) ? [`memory of tab ${at}`] : []),
      ...(JSON.stringify([...storage]).includes(canary) ? [`storage of tab ${at}`] : []),
    ])
    return JSON.stringify([...this.browser.device]).includes(canary) ? [...places, 'device'] : places
  }

  /** Everything that was on its way has arrived, closed tabs are opened again, and nothing dead is found. */
  async expectNothingDead(): Promise<void> {
    await this.pause()
    this.browser.settle()
    this.followEnds()
    for (const [at, { page }] of this.tabs.entries()) if (page === null) this.reload(at)
    await this.pause()
    this.browser.settle()
    await this.comeHome()
    this.lookForDead()
    for (const [at, { store }] of this.tabs.entries())
      for (const canary of this.kept[at] ?? [])
        if (!JSON.stringify(store.get()).includes(canary)) this.faults.push(`${canary} was lost in tab ${at}`)
    // All the way back, through the pages that the browser has kept.
    while (this.tabs.some(({ cached }) => cached.length > 0)) {
      for (const at of this.tabs.keys()) this.goBack(at)
      await this.comeHome()
      this.lookForDead()
    }
    if (this.faults.length > 0) throw new Error(this.faults.join('\n'))
  }

  /** Somebody is there, and what is on its way arrives. */
  private async comeHome(): Promise<void> {
    await this.pause()
    this.browser.settle()
    this.followEnds()
    for (const tab of this.tabs) if (tab.store.get().isAway) await tab.store.stay()
    await this.pause()
    this.browser.settle()
  }

  private lookForDead(): void {
    const left = [...this.left].filter((canary) => !this.saved.has(canary))
    for (const canary of new Set([...this.dead, ...left])) {
      const places = this.placesOf(canary)
      if (places.length > 0) this.faults.push(`${canary} came back: ${places.join(', ')}`)
    }
  }
}

type Act = (world: World, tab: Tab, at: number) => void | Promise<void>

class Does implements fc.AsyncCommand<object, World> {
  constructor(
    readonly name: string,
    readonly at: number,
    readonly act: Act,
  ) {}
  check = () => true
  async run(_: object, world: World): Promise<void> {
    const tab = world.tabs[this.at % world.tabs.length]
    if (tab === undefined || (tab.page === null && this.name !== 'reopen')) return
    await this.act(world, tab, this.at % world.tabs.length)
    tab.may.replace = false
    tab.may.remove = false
    if (world.faults.length > 0) throw new Error(world.faults.join('\n'))
  }
  toString = () => `${this.name}(${this.at})`
}

const note = (store: CaseStore, text: string) =>
  store.setNotes({ case: `${store.get().notes.case ?? ''}${text}` })

/** The canaries that a tab's case holds now, in memory or kept. */
const heldBy = (world: World, { store, storage }: Tab): string[] => {
  const text = JSON.stringify([store.get(), ...storage])
  return [...world.typed].filter((canary) => text.includes(canary))
}

/** Of these, the ones that are in no other tab and were never saved: wiping the tab ends them. */
const onlyHere = (world: World, tab: Tab): string[] => {
  const others = world.tabs.filter((other) => other !== tab).flatMap((other) => [other, ...other.cached])
  const elsewhere = new Set(others.flatMap((other) => heldBy(world, other)))
  return heldBy(world, tab).filter((canary) => !elsewhere.has(canary) && !world.saved.has(canary))
}

const ACTS: Record<string, Act> = {
  type: (world, { store }, at) => {
    const canary = world.newCanary()
    note(store, canary)
    // A page that has not heard of its end yet, or asks who is there, takes nothing.
    if (JSON.stringify(store.get()).includes(canary)) world.noteKept(at, canary)
    else world.typed.delete(canary)
  },
  save: (world, { store, may }) => {
    store.saveOnDevice()
    if (world.habits.savesUnasked) store.keepMine()
    may.replace = false
  },
  keepMine: (_, { store, may }) => {
    may.replace = true
    if (store.get().conflict !== null) store.keepMine()
  },
  doNotSave: (_, { store }) => store.doNotSave(),
  stopSaving: (_, { store, may }) => {
    may.remove = true
    store.stopSaving()
  },
  openSaved: async (world, { store }, at) => {
    world.giveUp(at)
    await store.openSaved()
  },
  practise: (world, { store }, at) => {
    world.giveUp(at)
    store.practise({ version: 1, sponsor: { permit: 'dutch' } }, world.browser.day)
  },
  beginOpenFile: (world, tab) => {
    tab.waiting = { lease: tab.store.lease(), canary: world.newCanary() }
  },
  finishOpenFile: (world, tab, at) => {
    if (tab.waiting === null) return
    const { lease, canary } = tab.waiting
    tab.waiting = null
    world.giveUp(at)
    const held = world.habits.leaseIsTakenLate ? tab.store.lease() : lease
    tab.store.open({ version: 1, members: [{ id: 'm1', name: canary }] }, held)
  },
  wipeTab: (world, tab, at) => {
    const { store, waiting } = tab
    world.giveUp(at)
    if (store.get().status !== 'ended') for (const canary of onlyHere(world, tab)) world.dead.add(canary)
    // What was still being opened when the tab was wiped.
    if (waiting !== null) world.dead.add(waiting.canary)
    store.wipe()
  },
  wipeEverything: (world, { store, may }) => {
    may.remove = true
    world.giveUp('all')
    for (const canary of world.typed) world.dead.add(canary)
    store.wipeEverything()
  },
  leave: (world, tab) => {
    world.giveUp('all')
    for (const canary of world.typed) world.left.add(canary)
    leave(tab)
  },
  newClient: (world, tab, at) => {
    world.giveUp(at)
    tab.may.remove = true
    if (tab.store.get().status === 'ready') for (const canary of heldBy(world, tab)) world.dead.add(canary)
    world.closed.add(tab.store.get().caseId)
    tab.store.newClient()
  },
  stay: async (_, { store }) => store.stay(),
  reload: (world, _, at) => world.reload(at),
  close: (world, _, at) => world.close(at),
  reopen: (world, tab, at) => {
    if (tab.page === null) world.reload(at)
  },
  duplicate: (world, { storage }, at) => world.duplicate(storage, (at + 1) % world.tabs.length),
  goOn: (world, _, at) => world.goOn(at),
  goBack: (world, _, at) => world.goBack(at),
  flush: (_, { page }) => void page?.flush(),
  deliver: (_, { page, cached }) => {
    for (const each of [page, ...cached.map((before) => before.page)]) each?.deliver()
  },
  followEnds: (world) => world.followEnds(),
  pause: async (world) => world.pause(),
  fill: (world) => {
    world.browser.isFull = !world.browser.isFull
  },
  passMinutes: (world) => world.browser.passMinutes(20),
  clockAhead: (world) => {
    world.browser.day = addDays(world.browser.day, 900)
  },
  clockBack: (world) => {
    world.browser.day = addDays(world.browser.day, -900)
  },
}

/** As the script in the head of the page does: without the store, which hears of it. */
function leave({ page }: Tab): void {
  page?.writeTab(SESSION_NAMES.tab, null)
  page?.writeTab(SESSION_NAMES.usedAt, null)
  page?.writeDevice(SESSION_NAMES.left, page.randomId())
  page?.openChannel(() => {})({ kind: 'left' })
  page?.fire('nareis-left', {})
}

/** Runs of what people do in some tabs, in any order, with everything on its way at any time. */
export const whatPeopleDo = (mostMoves: number, without: readonly string[] = []) =>
  fc.commands(
    Object.entries(ACTS)
      .filter(([name]) => !without.includes(name))
      .map(([name, act]) => fc.nat(2).map((at) => new Does(name, at, act))),
    { maxCommands: mostMoves, size: 'max' },
  )
