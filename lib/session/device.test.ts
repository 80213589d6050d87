/** Saving on the device: a choice, with an end; and what other tabs do. Each page sees the device through a copy of its own. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DEVICE_KEY } from './device'
import type { FakeBrowser } from './fake-browser'
import { choose, FakeTabs, pause, permitOf, type Tab } from './fake-tabs'
import { SESSION_NAMES } from './names'

let tabs: FakeTabs
let browser: FakeBrowser
beforeEach(() => {
  tabs = new FakeTabs()
  browser = tabs.browser
})

/** A tab that was just opened, and has heard what others wrote. */
async function openTab(storage?: Map<string, string>): Promise<Tab> {
  const tab = await tabs.open(storage)
  browser.settle()
  return tab
}

/** Everything that is on its way arrives. */
async function arrive(): Promise<void> {
  await pause()
  browser.settle()
}

const reload = ({ page, storage }: Tab) => {
  page.close()
  return openTab(storage)
}
const onDevice = () => browser.device.get(DEVICE_KEY) ?? null
const saveCase = async (permit = 'dutch') => {
  const tab = await openTab()
  choose(tab, permit)
  tab.store.saveOnDevice()
  await arrive()
  return tab
}
const notice = (tab: Tab) => {
  const { status, found, savedUntil, conflict, ended } = tab.store.get()
  return { status, foundUntil: found?.until ?? null, savedUntil, conflict, ended: ended?.how ?? null }
}
const QUIET = { status: 'ready', foundUntil: null, savedUntil: null, conflict: null, ended: null }

describe('saving on the device', () => {
  test('happens only when it is chosen', async () => {
    choose(await openTab(), 'dutch')
    await arrive()
    expect(browser.device.size).toBe(0)
    expect(notice(await openTab())).toEqual(QUIET)
  })

  test('is for 30 days, and each answer after it is saved too', async () => {
    const tab = await saveCase('none')
    choose(tab, 'dutch')
    await arrive()
    expect(tab.store.get().savedUntil).toBe('2026-12-21')
    const other = await openTab()
    expect(notice(other)).toEqual({ ...QUIET, foundUntil: '2026-12-21' })
    expect(permitOf(other)).toBeUndefined()
    await other.store.openSaved()
    expect(permitOf(other)).toBe('dutch')
    expect(notice(other)).toEqual({ ...QUIET, savedUntil: '2026-12-21' })
  })

  test('goes on after a reload of the tab', async () => {
    const tab = await reload(await saveCase())
    choose(tab, 'regular')
    await arrive()
    expect(notice(tab)).toEqual({ ...QUIET, savedUntil: '2026-12-21' })
    expect(onDevice()).toContain('regular')
  })

  test.each([
    ['2026-12-21', true],
    ['2026-12-22', false],
  ])('on %s: there is still %s', async (day, isThere) => {
    await saveCase()
    browser.day = day
    expect(notice(await openTab()).foundUntil !== null).toBe(isThere)
    await arrive()
    expect(onDevice() !== null).toBe(isThere)
  })

  test('ends when it is chosen: the tab keeps its answers, the device nothing', async () => {
    const tab = await saveCase()
    tab.store.stopSaving()
    choose(tab, 'regular')
    await arrive()
    expect(onDevice()).toBeNull()
    expect(permitOf(await reload(tab))).toBe('regular')
  })
})

describe('fault 1, 2 and 4; A10: what is saved cannot be read', () => {
  test.each(['', 'x', '{}', '7', '{"until":"soon","text":"{}"}'])('%j is told, and stays', async (value) => {
    browser.device.set(DEVICE_KEY, value)
    const tab = await openTab()
    expect(tab.store.get()).toMatchObject({ status: 'ready', found: null, unreadableOnDevice: value })
    choose(tab, 'dutch')
    tab.store.saveOnDevice()
    await arrive()
    expect(tab.store.get().conflict).toBe('other-case')
    expect(onDevice()).toBe(value)
  })

  test.each([
    ['damaged', '{"version":1,', false],
    ['of another shape', '{"version":1,"draft":{"file":{"version":1,"sponsor":7}}}', false],
    ['of a newer guide', '{"version":2}', true],
    ['a case of a newer guide', '{"version":1,"draft":{"file":{"version":2}}}', true],
  ])('%s: it is said, and it stays as it was', async (_, text, isNewer) => {
    const value = JSON.stringify({ until: '2026-12-01', text })
    browser.device.set(DEVICE_KEY, value)
    const tab = await openTab()
    await tab.store.openSaved()
    expect(tab.store.get()).toMatchObject({ status: 'unreadable', unreadable: text, isNewer })
    choose(tab, 'dutch')
    await arrive()
    expect(onDevice()).toBe(value)
  })
})

describe('fault 5: two tabs save', () => {
  const twoTabs = async () => {
    const tab = await saveCase()
    const other = await openTab()
    await other.store.openSaved()
    choose(other, 'regular')
    await arrive()
    return { tab, other }
  }

  test('the other is told, writes nothing until somebody chooses, and keeps its own', async () => {
    const { tab, other } = await twoTabs()
    expect(tab.store.get().conflict).toBe('changed')
    choose(tab, 'none')
    await arrive()
    expect(onDevice()).toContain('regular')
    tab.store.keepMine()
    await arrive()
    expect(onDevice()).toContain('none')
    expect(other.store.get().conflict).toBe('changed')
  })

  test('or takes what the other saved', async () => {
    const { tab } = await twoTabs()
    await tab.store.openSaved()
    expect(permitOf(tab)).toBe('regular')
    expect(tab.store.get().conflict).toBeNull()
  })

  test('saving that ended there ends here, also in a tab that did not hear of it', async () => {
    const { tab, other } = await twoTabs()
    tab.store.stopSaving()
    tab.page.flush()
    browser.pages = browser.pages.filter((page) => page !== other.page)
    const asleep = await openTab(other.storage)
    choose(asleep, 'none')
    await arrive()
    expect(asleep.store.get().savedUntil).toBeNull()
    expect(onDevice()).toBeNull()
  })

  test('a tab that was asleep meanwhile does not write over it', async () => {
    const { tab } = await twoTabs()
    const again = await reload(tab)
    expect(again.store.get().conflict).toBe('changed')
    expect(onDevice()).toContain('regular')
  })
})

describe('A6: another case is saved on the device', () => {
  const expectAsked = async (tab: Tab, permit: string) => {
    await arrive()
    expect(onDevice()).toContain('dutch')
    expect(tab.store.get().conflict).toBe('other-case')
    choose(tab, permit)
    await arrive()
    expect(onDevice()).toContain('dutch')
    tab.store.keepMine()
    await arrive()
    expect(onDevice()).toContain(permit)
  }

  test('saving from a new tab asks first', async () => {
    await saveCase()
    const tab = await openTab()
    choose(tab, 'none')
    tab.store.saveOnDevice()
    await expectAsked(tab, 'regular')
  })

  test('an example family asks first', async () => {
    const tab = await saveCase()
    tab.store.practise({ version: 1, sponsor: { permit: 'none' } }, '2026-11-21')
    tab.store.saveOnDevice()
    await expectAsked(tab, 'regular')
  })

  test('opening a file in a tab that saves asks first', async () => {
    const tab = await saveCase()
    tab.store.open({ version: 1, sponsor: { permit: 'none' } }, tab.store.lease())
    await expectAsked(tab, 'regular')
  })

  test('also while the tab waits for a choice, and no is an answer', async () => {
    const tab = await saveCase()
    tab.store.open({ version: 1, sponsor: { permit: 'none' } }, tab.store.lease())
    tab.store.open({ version: 1, sponsor: { permit: 'regular' } }, tab.store.lease())
    tab.store.doNotSave()
    choose(tab, 'eu-citizen')
    await arrive()
    expect(onDevice()).toContain('dutch')
    expect(tab.store.get()).toMatchObject({ savedUntil: null, conflict: null })
  })
})

describe('fault 7 and 8: a device that refuses', () => {
  test('to write: says so, keeps the tab, and leaves what was saved before', async () => {
    const tab = await saveCase()
    const before = onDevice()
    browser.isFull = true
    choose(tab, 'regular')
    await arrive()
    expect(tab.store.get()).toMatchObject({ couldNotSave: true, canStore: true, savedUntil: '2026-12-21' })
    expect(onDevice()).toBe(before)
    browser.isFull = false
    choose(tab, 'none')
    expect(tab.store.get().couldNotSave).toBe(false)
  })

  test('A13: a case that could not be saved at all is not called saved', async () => {
    browser.isFull = true
    const tab = await saveCase()
    expect(tab.store.get()).toMatchObject({ couldNotSave: true, savedUntil: null })
  })

  test('to give its storage: only who asks to save is told', async () => {
    browser.isBlocked = true
    const tab = await openTab()
    choose(tab, 'dutch')
    expect(tab.store.get()).toMatchObject({ couldNotSave: false, found: null })
    tab.store.saveOnDevice()
    expect(tab.store.get()).toMatchObject({ couldNotSave: true, savedUntil: null })
    tab.store.stopSaving()
    expect(tab.store.get()).toMatchObject({ couldNotSave: false, savedUntil: null })
  })
})

describe('A8: a clock that is wrong', () => {
  test.each(['2025-01-01', '2029-01-01'])('on %s nothing is removed, and somebody is asked', async (day) => {
    await saveCase()
    browser.day = day
    const tab = await openTab()
    await arrive()
    expect(tab.store.get().found).toEqual({
      until: '2026-12-21',
      savedOn: '2026-11-21',
      isClockDoubtful: true,
    })
    expect(onDevice()).toContain('dutch')
    await tab.store.openSaved()
    expect(permitOf(tab)).toBe('dutch')
  })

  test('a case that was saved by a clock of later does not stay for years without a question', async () => {
    browser.day = '2028-05-01'
    await saveCase()
    browser.day = '2026-11-22'
    expect((await openTab()).store.get().found?.isClockDoubtful).toBe(true)
  })

  test('what the person says counts: past its day it goes', async () => {
    await saveCase()
    browser.day = '2029-01-01'
    const tab = await openTab()
    tab.store.tellToday('2027-02-01')
    await arrive()
    expect(tab.store.get().found).toBeNull()
    expect(onDevice()).toBeNull()
  })
})

describe('A9 and P12: a tab that nobody used for long', () => {
  test('opened again, it shows nothing before somebody says to be there', async () => {
    const tab = await openTab()
    choose(tab, 'dutch')
    browser.passMinutes(15)
    const again = await reload(tab)
    expect(again.store.get()).toMatchObject({
      status: 'loading',
      isAway: true,
      draft: { file: { version: 1 } },
    })
    choose(again, 'none')
    again.store.setHalfTyped('permit ', {})
    await again.store.stay()
    expect(permitOf(again)).toBe('dutch')
  })

  test('also when the clock went back', async () => {
    const tab = await openTab()
    choose(tab, 'dutch')
    browser.passMinutes(-60)
    expect((await reload(tab)).store.get().isAway).toBe(true)
  })

  test('wiped, nothing of it is left', async () => {
    const tab = await openTab()
    choose(tab, 'dutch')
    browser.passMinutes(600)
    const again = await reload(tab)
    again.store.wipe()
    expect(permitOf(again)).toBeUndefined()
    expect(again.storage.size).toBe(0)
  })

  test('a reload within that time asks nothing', async () => {
    const tab = await openTab()
    choose(tab, 'dutch')
    browser.passMinutes(14)
    expect(permitOf(await reload(tab))).toBe('dutch')
  })
})

describe('A13: who was removed', () => {
  test('is not kept half typed, nor in notes, and can be put back', async () => {
    const tab = await openTab()
    tab.store.update((draft) => ({ ...draft, file: { version: 1, members: [{ id: 'm1' }] } }))
    tab.store.setHalfTyped('person m1', { person_name: 'Zonnebloem' })
    tab.store.setNotes({ m1: 'Klaproos' })
    const kept = () => tab.storage.get(SESSION_NAMES.tab)
    expect(kept()).toMatch(/Zonnebloem.*Klaproos/)
    tab.store.update((draft) => ({ ...draft, file: { version: 1, members: [] } }))
    expect(kept()).not.toMatch(/Zonnebloem|Klaproos/)
    tab.store.update((draft) => ({ ...draft, file: { version: 1, members: [{ id: 'm1' }] } }))
    expect(kept()).toMatch(/Zonnebloem.*Klaproos/)
  })
})

afterEach(() => browser.settle())
