/** A page that the browser keeps in its page cache (bfcache) and shows again, after a wipe or with other answers. */
import { beforeEach, describe, expect, test } from 'vitest'
import { DEVICE_KEY } from './device'
import { FakePage } from './fake-browser'
import { CANARY, choose, FakeTabs, leave, permitOf, type Tab } from './fake-tabs'
import { SESSION_NAMES } from './names'

let tabs: FakeTabs
beforeEach(() => {
  tabs = new FakeTabs()
})

describe('A12: a page that the browser restores from its page cache', () => {
  const comeBack = ({ page }: Tab) => page.fire('pageshow', { persisted: true })

  test('after a wipe in this page: it is loaded again', async () => {
    const tab = await tabs.openWithCase()
    tab.store.wipeEverything()
    comeBack(tab)
    expect(tab.page.reloads).toBe(1)
  })

  test('after a wipe that no message told it of: it is loaded again, without the case', async () => {
    const tab = await tabs.openWithCase()
    const other = await tabs.open()
    other.store.wipeEverything()
    while (other.page.flush());
    tab.page.deliver()
    tabs.browser.settle()
    comeBack(tab)
    expect(tab.page.reloads).toBe(1)
    expect(permitOf(tab)).toBeUndefined()
  })

  test.each<[string, (tab: Tab) => void]>([
    ['everything was wiped', (tab) => tab.store.wipeEverything()],
    ['the site was left', leave],
  ])(
    '%s while the page was cached, and a new case was begun in its tab: the new case is kept',
    async (_, end) => {
      const tab = await tabs.openWithCase()
      tab.page.fire('pagehide', { persisted: true })
      const cached = tabs.browser.pages
      tabs.browser.pages = []
      end(await tabs.open())
      tabs.browser.settle()
      const next = await tabs.open(tab.storage)
      choose(next, 'none')
      tabs.browser.settle()
      const page = new FakePage(tabs.browser, tab.storage)
      tab.page.readDevice = page.readDevice
      tabs.browser.pages = [...tabs.browser.pages, ...cached]
      comeBack(tab)
      expect(tab.page.reloads).toBe(1)
      expect(permitOf(await tabs.open(tab.storage))).toBe('none')
    },
  )

  test('a message of the wipe that reaches the cached page late does not remove a case begun since', async () => {
    const tab = await tabs.openWithCase()
    tab.page.fire('pagehide', { persisted: true })
    const other = await tabs.open()
    other.store.wipeEverything()
    while (other.page.flush());
    const next = await tabs.open(tab.storage)
    choose(next, 'none')
    next.page.close()
    tabs.browser.settle()
    expect(permitOf(await tabs.open(tab.storage))).toBe('none')
  })

  test('answers that were changed by another page of the tab: it is loaded again; unchanged: it is not', async () => {
    const tab = await tabs.openWithCase()
    comeBack(tab)
    expect(tab.page.reloads).toBe(0)
    tab.storage.set(SESSION_NAMES.tab, (tab.storage.get(SESSION_NAMES.tab) ?? '').replace(CANARY, 'none'))
    comeBack(tab)
    expect(tab.page.reloads).toBe(1)
  })

  test('it is hidden when it goes into the cache, and shown again only when its answers are those of the tab', async () => {
    const tab = await tabs.openWithCase()
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

  test('storage events from before a wipe, delivered after it, restore nothing', async () => {
    const tab = await tabs.openWithCase()
    const lease = tab.store.lease()
    tab.page.fire('pagehide', { persisted: true })
    tab.storage.clear()
    tab.page.fire('storage', { key: DEVICE_KEY, newValue: null })
    comeBack(tab)
    tab.page.fire('storage', { key: null, newValue: null })
    tab.store.sawResult('2026-11-21')
    expect(lease.isHeld()).toBe(false)
    expect(tabs.everything()).not.toContain(CANARY)
    expect([...tab.storage]).toEqual([])
  })

  test('after the site was left: it is not loaded again, since the script in its head goes to the start page', async () => {
    const tab = await tabs.openWithCase()
    leave(tab)
    comeBack(tab)
    expect(tab.page.reloads).toBe(0)
  })
})
