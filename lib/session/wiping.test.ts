/** Leaving, wiping everything and closing a client, in tabs that hear of it, hear of it late, or never do. */
import { beforeEach, describe, expect, test } from 'vitest'
import { writeAnswer } from '@/lib/questionnaire/answers'
import { createCaseStore } from './case-store'
import { DEVICE_KEY } from './device'
import { FakeBrowser, FakePage } from './fake-browser'
import { Keeper } from './keeper'
// Loaded before the first test: a tab fetches it when it has something to read.
import './parse-saved'
import { LEFT_EVENT, leaveTabs } from './leaving'
import { SESSION_NAMES } from './names'

const CANARY = 'dutch'

let browser: FakeBrowser
beforeEach(() => {
  browser = new FakeBrowser()
})

const pause = async () => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
async function openTab(storage = new Map<string, string>()) {
  const page = new FakePage(browser, storage)
  const store = createCaseStore(page)
  store.subscribe(() => {})
  await pause()
  return { store, page, storage }
}
type Tab = Awaited<ReturnType<typeof openTab>>
const withCase = async (permit = CANARY) => {
  const tab = await openTab()
  tab.store.update((draft) => writeAnswer(draft, 'sponsor.permit', permit))
  return tab
}
const permitOf = ({ store }: Tab) => store.get().draft.file.sponsor?.permit
const leave = ({ page }: Tab) => {
  leaveTabs(
    page,
    page.openChannel(() => {}),
  )
  page.fire(LEFT_EVENT, {})
}
/** Neither a message nor a change in the storage reaches its scripts. */
const hearsNothing = ({ page }: Tab) => {
  page.openChannel(() => {})
  page.fire = () => {}
}
const everything = () => JSON.stringify([[...browser.device], ...browser.pages.map(({ tab }) => [...tab])])
const ended = ({ store }: Tab) => store.get().ended

describe('fault 6: wiped in one tab', () => {
  test('every tab forgets, and the device', async () => {
    const tab = await withCase()
    tab.store.saveOnDevice()
    const other = await withCase()
    tab.store.wipeEverything()
    browser.settle()
    expect(ended(tab)).toEqual({ how: 'wiped', where: 'here' })
    expect(ended(other)).toEqual({ how: 'wiped', where: 'elsewhere' })
    expect(everything()).not.toContain(CANARY)
    expect([...browser.device.keys()]).toEqual([SESSION_NAMES.wiped])
  })

  test('a tab that holds nothing stays where it is, and its next case is kept', async () => {
    const tab = await withCase()
    const other = await openTab()
    tab.store.wipeEverything()
    browser.settle()
    expect(other.store.get().status).toBe('ready')
    other.store.update((draft) => writeAnswer(draft, 'sponsor.permit', 'none'))
    const again = await openTab(other.storage)
    expect(permitOf(again)).toBe('none')
  })

  test('nothing but the messages is understood', async () => {
    const tab = await withCase()
    const post = tab.page.openChannel(() => {})
    const other = await withCase()
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
    browser.settle()
    expect(permitOf(other)).toBe(CANARY)
  })
})

describe('A1: work that waits', () => {
  test.each<[string, (tab: Tab) => void]>([
    ['left', leave],
    ['wiped', (tab) => tab.store.wipeEverything()],
    ['wiped in this tab only', (tab) => tab.store.wipe()],
    ['closed', (tab) => tab.store.newClient()],
    ['replaced by an example', (tab) => tab.store.practise({ version: 1 }, '2026-11-21')],
  ])('%s meanwhile: it writes nothing', async (_, end) => {
    const tab = await withCase('none')
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
    browser.settle()
    expect(everything()).not.toContain(CANARY)
  })

  test('what is saved and still being read does not come back', async () => {
    const first = await withCase()
    first.store.saveOnDevice()
    browser.settle()
    const tab = await openTab()
    const opening = tab.store.openSaved()
    tab.store.wipeEverything()
    await opening
    browser.settle()
    expect(permitOf(tab)).toBeUndefined()
    expect(everything()).not.toContain(CANARY)
  })

  test('after the end no other write does anything', async () => {
    const tab = await withCase()
    leave(tab)
    tab.store.update((draft) => writeAnswer(draft, 'sponsor.permit', CANARY))
    tab.store.setHalfTyped('permit ', { sponsor_permit: CANARY })
    tab.store.sawResult('2026-11-21')
    tab.store.saveOnDevice()
    expect(tab.store.get().status).toBe('ended')
    expect(tab.storage.size).toBe(0)
  })
})

describe('A2: tabs that do not listen', () => {
  test.each<[string, (tab: Tab) => void, string]>([
    ['everything is wiped', (tab) => tab.store.wipeEverything(), 'wiped'],
    ['the site is left', leave, 'left'],
  ])('%s while a tab is closed: opened again it holds nothing', async (_, end) => {
    const other = await withCase()
    other.page.close()
    end(await openTab())
    browser.settle()
    const again = await openTab(other.storage)
    expect(again.store.get().status).toBe('ready')
    expect(permitOf(again)).toBeUndefined()
    expect(again.storage.size).toBe(0)
  })

  test('a tab whose messages are lost sees the mark before its next write', async () => {
    const other = await withCase()
    const tab = await openTab()
    tab.store.wipeEverything()
    hearsNothing(other)
    browser.settle()
    other.store.update((draft) => writeAnswer(draft, 'sponsor.birthDate', '1990'))
    expect(other.store.get().status).toBe('ended')
    expect(other.storage.size).toBe(0)
  })

  test('a tab that heard nothing at all sees the mark when somebody looks at it', async () => {
    const other = await withCase()
    const tab = await openTab()
    tab.store.wipeEverything()
    const { fire } = other.page
    hearsNothing(other)
    browser.settle()
    expect(other.store.get().status).toBe('ready')
    fire.call(other.page, 'sight', {})
    expect(ended(other)).toEqual({ how: 'wiped', where: 'elsewhere' })
  })

  test('a page that showed a case ends, though the browser has cleared the storage before the word came', async () => {
    const other = await withCase()
    const page = new FakePage(browser, other.storage)
    const keeper = new Keeper(page)
    keeper.readTab()
    other.storage.clear()
    expect(keeper.forgetEnded()).toBe(true)
    expect(keeper.forgetEnded()).toBe(false)
  })

  test('a page that showed none has nothing to forget', async () => {
    const keeper = new Keeper(new FakePage(browser, new Map()))
    keeper.readTab()
    expect(keeper.forgetEnded()).toBe(false)
  })

  test('the mark of a wipe outlives a storage that the browser clears after it', async () => {
    const other = await withCase()
    other.page.close()
    const tab = await openTab()
    tab.store.wipeEverything()
    tab.page.writeDevice(SESSION_NAMES.wiped, null)
    browser.settle()
    expect(browser.device.has(SESSION_NAMES.wiped)).toBe(false)
    tab.store.markAgain()
    browser.settle()
    expect(browser.device.has(SESSION_NAMES.wiped)).toBe(true)
    expect(permitOf(await openTab(other.storage))).toBeUndefined()
  })

  test('storage that the browser clears is no wipe', async () => {
    const tab = await withCase()
    tab.store.wipeEverything()
    browser.settle()
    const next = await openTab()
    next.store.update((draft) => writeAnswer(draft, 'sponsor.permit', 'none'))
    next.page.close()
    browser.device.clear()
    expect(permitOf(await openTab(next.storage))).toBe('none')
  })
})

describe('A3: the device', () => {
  test('a tab that saves before it hears of the wipe leaves nothing there', async () => {
    const other = await withCase()
    other.store.saveOnDevice()
    browser.settle()
    const tab = await openTab()
    tab.store.wipeEverything()
    // Noted that the result was seen, 100 ms after it was painted.
    other.store.sawResult('2026-11-22')
    browser.settle()
    expect(browser.device.has(DEVICE_KEY)).toBe(false)
  })

  test('nor does one that is closed before it hears', async () => {
    const other = await withCase()
    other.store.saveOnDevice()
    browser.settle()
    const tab = await openTab()
    tab.store.wipeEverything()
    other.store.sawResult('2026-11-22')
    while (tab.page.flush());
    other.page.close()
    tab.page.close()
    expect(browser.device.has(DEVICE_KEY)).toBe(true)
    expect((await openTab()).store.get().found).toBeNull()
    browser.settle()
    expect(browser.device.has(DEVICE_KEY)).toBe(false)
  })

  test('leaving spares what somebody chose to save', async () => {
    const tab = await withCase()
    tab.store.saveOnDevice()
    leave(tab)
    browser.settle()
    const next = await openTab()
    expect(next.store.get().found?.until).toBe('2026-12-21')
    await next.store.openSaved()
    expect(permitOf(next)).toBe(CANARY)
  })
})

describe('A7: a new client', () => {
  test('closes the client of this tab; other clients stay, in their tabs and on the device', async () => {
    const other = await withCase('none')
    other.store.saveOnDevice()
    browser.settle()
    const tab = await withCase()
    tab.store.newClient()
    browser.settle()
    expect(permitOf(other)).toBe('none')
    expect(browser.device.get(DEVICE_KEY)).toContain('none')
    expect(everything()).not.toContain(CANARY)
    const next = await openTab(tab.storage)
    expect(next.store.get().draft.file).toEqual({ version: 1, filledInBy: 'counsellor' })
  })

  test('closes the same client in other tabs, and on the device', async () => {
    const tab = await withCase()
    tab.store.saveOnDevice()
    browser.settle()
    const copy = await openTab(new Map(tab.storage))
    const asleep = new Map(tab.storage)
    tab.store.newClient()
    browser.settle()
    expect(ended(copy)).toEqual({ how: 'new-client', where: 'elsewhere' })
    expect(everything()).not.toContain(CANARY)
    expect(permitOf(await openTab(asleep))).toBeUndefined()
  })
})

describe('A12: a page that the browser shows again from its page cache', () => {
  const comeBack = ({ page }: Tab) => page.fire('pageshow', { persisted: true })

  test('after a wipe it is loaded again', async () => {
    const tab = await withCase()
    tab.store.wipeEverything()
    comeBack(tab)
    expect(tab.page.reloads).toBe(1)
  })

  test('a wipe that it did not hear of ends it', async () => {
    const tab = await withCase()
    const other = await openTab()
    other.store.wipeEverything()
    while (other.page.flush());
    tab.page.deliver()
    browser.settle()
    comeBack(tab)
    expect(tab.page.reloads).toBe(1)
    expect(permitOf(tab)).toBeUndefined()
  })

  test.each<[string, (tab: Tab) => void]>([
    ['everything was wiped', (tab) => tab.store.wipeEverything()],
    ['the site was left', leave],
  ])('%s, and the tab has a new case since: that one is not lost', async (_, end) => {
    const tab = await withCase()
    tab.page.fire('pagehide', { persisted: true })
    const asleep = browser.pages
    browser.pages = []
    end(await openTab())
    browser.settle()
    const next = await openTab(tab.storage)
    next.store.update((draft) => writeAnswer(draft, 'sponsor.permit', 'none'))
    browser.settle()
    const page = new FakePage(browser, tab.storage)
    tab.page.readDevice = page.readDevice
    browser.pages = [...browser.pages, ...asleep]
    comeBack(tab)
    expect(tab.page.reloads).toBe(1)
    expect(permitOf(await openTab(tab.storage))).toBe('none')
  })

  test('nor by a word of the wipe that reaches it late', async () => {
    const tab = await withCase()
    tab.page.fire('pagehide', { persisted: true })
    const other = await openTab()
    other.store.wipeEverything()
    while (other.page.flush());
    const next = await openTab(tab.storage)
    next.store.update((draft) => writeAnswer(draft, 'sponsor.permit', 'none'))
    next.page.close()
    browser.settle()
    expect(permitOf(await openTab(tab.storage))).toBe('none')
  })

  test('with answers that changed on another page it is loaded again; unchanged it stays', async () => {
    const tab = await withCase()
    comeBack(tab)
    expect(tab.page.reloads).toBe(0)
    tab.storage.set(SESSION_NAMES.tab, (tab.storage.get(SESSION_NAMES.tab) ?? '').replace(CANARY, 'none'))
    comeBack(tab)
    expect(tab.page.reloads).toBe(1)
  })

  test('it goes out of sight concealed, and is seen again only when it has the answers of now', async () => {
    const tab = await withCase()
    tab.page.fire('pagehide', { persisted: false })
    expect(tab.page.isConcealed).toBe(false)
    tab.page.fire('pagehide', { persisted: true })
    expect(tab.page.isConcealed).toBe(true)
    comeBack(tab)
    expect(tab.page.isConcealed).toBe(false)
    tab.page.fire('pagehide', { persisted: true })
    tab.storage.delete(SESSION_NAMES.tab)
    comeBack(tab)
    expect(tab.page).toMatchObject({ isConcealed: true, reloads: 1 })
  })

  test('what it hears late, of before it was wiped, brings nothing back', async () => {
    const tab = await withCase()
    const lease = tab.store.lease()
    tab.page.fire('pagehide', { persisted: true })
    tab.storage.clear()
    tab.page.fire('storage', { key: DEVICE_KEY, newValue: null })
    comeBack(tab)
    tab.page.fire('storage', { key: null, newValue: null })
    tab.store.sawResult('2026-11-21')
    expect(lease.isHeld()).toBe(false)
    expect(everything()).not.toContain(CANARY)
    expect([...tab.storage]).toEqual([])
  })

  test('that was left it is not loaded again: the script in its head leads to the start', async () => {
    const tab = await withCase()
    leave(tab)
    comeBack(tab)
    expect(tab.page.reloads).toBe(0)
  })
})
