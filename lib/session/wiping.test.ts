/** Leaving, wiping everything and closing a client, in tabs that hear of it, hear of it late, or never do. */
import { beforeEach, describe, expect, test } from 'vitest'
import { writeAnswer } from '@/lib/questionnaire/answers'
import { DEVICE_KEY } from './device'
import { FakePage } from './fake-browser'
import { CANARY, choose, FakeTabs, leave, permitOf, type Tab } from './fake-tabs'
import { Keeper } from './keeper'
import { SESSION_NAMES } from './names'

let tabs: FakeTabs
beforeEach(() => {
  tabs = new FakeTabs()
})

/** Neither a message nor a change in the storage reaches its scripts. */
const hearsNothing = ({ page }: Tab) => {
  page.openChannel(() => {})
  page.fire = () => {}
}
const ended = ({ store }: Tab) => store.get().ended

describe('fault 6: wiped in one tab', () => {
  test('every tab and the device lose the case', async () => {
    const tab = await tabs.openWithCase()
    tab.store.saveOnDevice()
    const other = await tabs.openWithCase()
    tab.store.wipeEverything()
    tabs.browser.settle()
    expect(ended(tab)).toEqual({ how: 'wiped', where: 'here' })
    expect(ended(other)).toEqual({ how: 'wiped', where: 'elsewhere' })
    expect(tabs.everything()).not.toContain(CANARY)
    expect([...tabs.browser.device.keys()]).toEqual([SESSION_NAMES.wiped])
  })

  test('a tab without a case stays where it is, and keeps its next case', async () => {
    const tab = await tabs.openWithCase()
    const other = await tabs.open()
    tab.store.wipeEverything()
    tabs.browser.settle()
    expect(other.store.get().status).toBe('ready')
    choose(other, 'none')
    const again = await tabs.open(other.storage)
    expect(permitOf(again)).toBe('none')
  })

  test('messages of any other shape are ignored', async () => {
    const tab = await tabs.openWithCase()
    const post = tab.page.openChannel(() => {})
    const other = await tabs.openWithCase()
    for (const odd of [
      7,
      null,
      'wipe',
      {},
      { kind: 'wipe' },
      { kind: 'wiped' },
      { kind: 'new-client', caseId: 7 },
    ])
      post(odd)
    tabs.browser.settle()
    expect(permitOf(other)).toBe(CANARY)
  })
})

describe('A1: asynchronous work that finishes after the case was ended', () => {
  test.each<[string, (tab: Tab) => void]>([
    ['left', leave],
    ['wiped', (tab) => tab.store.wipeEverything()],
    ['wiped in this tab only', (tab) => tab.store.wipe()],
    ['closed', (tab) => tab.store.newClient()],
    ['replaced by an example', (tab) => tab.store.practise({ version: 1 }, '2026-11-21')],
  ])('%s in the meantime: its result is not written', async (_, end) => {
    const tab = await tabs.openWithCase('none')
    const lease = tab.store.lease()
    end(tab)
    expect(lease.isHeld()).toBe(false)
    tab.store.open({ version: 1, sponsor: { permit: CANARY } }, lease)
    tab.store.answer(
      'permit ',
      writeAnswer({ file: { version: 1 }, shelf: {}, ownShelf: {} }, 'sponsor.permit', CANARY),
      lease,
    )
    expect(permitOf(tab)).not.toBe(CANARY)
    tabs.browser.settle()
    expect(tabs.everything()).not.toContain(CANARY)
  })

  test('a saved case that is still being read when everything is wiped is not opened', async () => {
    const first = await tabs.openWithCase()
    first.store.saveOnDevice()
    tabs.browser.settle()
    const tab = await tabs.open()
    const opening = tab.store.openSaved()
    tab.store.wipeEverything()
    await opening
    tabs.browser.settle()
    expect(permitOf(tab)).toBeUndefined()
    expect(tabs.everything()).not.toContain(CANARY)
  })

  test('after the case was ended no write has an effect', async () => {
    const tab = await tabs.openWithCase()
    leave(tab)
    choose(tab, CANARY)
    tab.store.setHalfTyped('permit ', { sponsor_permit: CANARY })
    tab.store.sawResult('2026-11-21')
    tab.store.saveOnDevice()
    expect(tab.store.get().status).toBe('ended')
    expect(tab.storage.size).toBe(0)
  })
})

describe('A2: tabs that no message reaches', () => {
  test.each<[string, (tab: Tab) => void, string]>([
    ['everything is wiped', (tab) => tab.store.wipeEverything(), 'wiped'],
    ['the site is left', leave, 'left'],
  ])('%s while a tab is closed: opened again it holds nothing', async (_, end) => {
    const other = await tabs.openWithCase()
    other.page.close()
    end(await tabs.open())
    tabs.browser.settle()
    const again = await tabs.open(other.storage)
    expect(again.store.get().status).toBe('ready')
    expect(permitOf(again)).toBeUndefined()
    expect(again.storage.size).toBe(0)
  })

  test('a tab whose messages are lost sees the mark before its next write', async () => {
    const other = await tabs.openWithCase()
    const tab = await tabs.open()
    tab.store.wipeEverything()
    hearsNothing(other)
    tabs.browser.settle()
    other.store.update((draft) => writeAnswer(draft, 'sponsor.birthDate', '1990'))
    expect(other.store.get().status).toBe('ended')
    expect(other.storage.size).toBe(0)
  })

  test('a tab that heard nothing at all sees the mark when somebody looks at it', async () => {
    const other = await tabs.openWithCase()
    const tab = await tabs.open()
    tab.store.wipeEverything()
    const { fire } = other.page
    hearsNothing(other)
    tabs.browser.settle()
    expect(other.store.get().status).toBe('ready')
    fire.call(other.page, 'sight', {})
    expect(ended(other)).toEqual({ how: 'wiped', where: 'elsewhere' })
  })

  test('a page that showed a case ends it, also when the browser cleared the storage before the message came', async () => {
    const other = await tabs.openWithCase()
    const page = new FakePage(tabs.browser, other.storage)
    const keeper = new Keeper(page)
    keeper.readTab()
    other.storage.clear()
    expect(keeper.forgetEnded()).toBe(true)
    expect(keeper.forgetEnded()).toBe(false)
  })

  test('a page that showed no case has nothing to end', async () => {
    const keeper = new Keeper(new FakePage(tabs.browser, new Map()))
    keeper.readTab()
    expect(keeper.forgetEnded()).toBe(false)
  })

  test('the mark of its own wipe ends nothing in the page that wiped, another one does', async () => {
    const keeper = new Keeper(new FakePage(tabs.browser, new Map()))
    const other = await tabs.openWithCase()
    keeper.wipeEverything()
    tabs.browser.settle()
    keeper.markAgain()
    expect(keeper.endedElsewhere()).toBeNull()
    other.store.wipeEverything()
    tabs.browser.settle()
    expect(keeper.endedElsewhere()).toBe('wiped')
  })

  test('the mark of a wipe is written again after the browser cleared the storage', async () => {
    const other = await tabs.openWithCase()
    other.page.close()
    const tab = await tabs.open()
    tab.store.wipeEverything()
    tab.page.writeDevice(SESSION_NAMES.wiped, null)
    tabs.browser.settle()
    expect(tabs.browser.device.has(SESSION_NAMES.wiped)).toBe(false)
    tab.store.markAgain()
    tabs.browser.settle()
    expect(tabs.browser.device.has(SESSION_NAMES.wiped)).toBe(true)
    expect(permitOf(await tabs.open(other.storage))).toBeUndefined()
  })

  test('storage that the browser clears by itself does not count as a wipe', async () => {
    const tab = await tabs.openWithCase()
    tab.store.wipeEverything()
    tabs.browser.settle()
    const next = await tabs.open()
    choose(next, 'none')
    next.page.close()
    tabs.browser.device.clear()
    expect(permitOf(await tabs.open(next.storage))).toBe('none')
  })
})

describe('A3: the device', () => {
  test('a tab that saves before it hears of the wipe leaves nothing there', async () => {
    const other = await tabs.openWithCase()
    other.store.saveOnDevice()
    tabs.browser.settle()
    const tab = await tabs.open()
    tab.store.wipeEverything()
    // Noted that the result was seen, 100 ms after it was painted.
    other.store.sawResult('2026-11-22')
    tabs.browser.settle()
    expect(tabs.browser.device.has(DEVICE_KEY)).toBe(false)
  })

  test('a tab that is closed before it hears of the wipe: whoever reads its copy on the device removes it', async () => {
    const other = await tabs.openWithCase()
    other.store.saveOnDevice()
    tabs.browser.settle()
    const tab = await tabs.open()
    tab.store.wipeEverything()
    other.store.sawResult('2026-11-22')
    while (tab.page.flush());
    other.page.close()
    tab.page.close()
    expect(tabs.browser.device.has(DEVICE_KEY)).toBe(true)
    expect((await tabs.open()).store.get().found).toBeNull()
    tabs.browser.settle()
    expect(tabs.browser.device.has(DEVICE_KEY)).toBe(false)
  })

  test('the way out keeps what somebody chose to save', async () => {
    const tab = await tabs.openWithCase()
    tab.store.saveOnDevice()
    leave(tab)
    tabs.browser.settle()
    const next = await tabs.open()
    expect(next.store.get().found?.until).toBe('2026-12-21')
    await next.store.openSaved()
    expect(permitOf(next)).toBe(CANARY)
  })
})

describe('A7: a new client', () => {
  test('closes the client of this tab; other clients stay, in their tabs and on the device', async () => {
    const other = await tabs.openWithCase('none')
    other.store.saveOnDevice()
    tabs.browser.settle()
    const tab = await tabs.openWithCase()
    tab.store.newClient()
    tabs.browser.settle()
    expect(permitOf(other)).toBe('none')
    expect(tabs.browser.device.get(DEVICE_KEY)).toContain('none')
    expect(tabs.everything()).not.toContain(CANARY)
    const next = await tabs.open(tab.storage)
    expect(next.store.get().draft.file).toEqual({ version: 1, filledInBy: 'counsellor' })
  })

  test('closes the same client in other tabs, and on the device', async () => {
    const tab = await tabs.openWithCase()
    tab.store.saveOnDevice()
    tabs.browser.settle()
    const copy = await tabs.open(new Map(tab.storage))
    const closed = new Map(tab.storage)
    tab.store.newClient()
    tabs.browser.settle()
    expect(ended(copy)).toEqual({ how: 'new-client', where: 'elsewhere' })
    expect(tabs.everything()).not.toContain(CANARY)
    expect(permitOf(await tabs.open(closed))).toBeUndefined()
  })
})
