/** Saving on the device: a choice, with an end; and the other tabs. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { writeAnswer } from '@/lib/questionnaire/answers'
import { DEVICE_KEY } from './device'
import { FakeStorage } from './fake-storage'

let tabs: FakeStorage
let device: FakeStorage
let onStorage: (event: { key: string | null; newValue: string | null }) => void = () => {}
let now = '2026-11-21'
vi.mock('./today', () => ({ today: () => now }))

beforeEach(() => {
  tabs = new FakeStorage()
  device = new FakeStorage()
  now = '2026-11-21'
  vi.stubGlobal('window', {
    sessionStorage: tabs,
    localStorage: device,
    addEventListener: (name: string, listener: typeof onStorage) => {
      if (name === 'storage') onStorage = listener
    },
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** A tab that has just been opened, or loaded again. */
async function openTab() {
  vi.resetModules()
  const { caseStore } = await import('./case-store')
  caseStore.subscribe(() => {})
  await vi.waitFor(() => expect(caseStore.get().status).not.toBe('loading'))
  return caseStore
}
type Tab = Awaited<ReturnType<typeof openTab>>

/** Another tab, with storage of its own. */
async function openOther() {
  tabs.kept.clear()
  return openTab()
}
const choose = (tab: Tab, permit: string) =>
  tab.update((draft) => writeAnswer(draft, 'sponsor.permit', permit))
const permitOf = (tab: Tab) => tab.get().draft.file.sponsor?.permit
const onDevice = () => device.kept.get(DEVICE_KEY) ?? null
const elsewhere = (newValue: string | null) => {
  if (newValue === null) device.kept.delete(DEVICE_KEY)
  else device.kept.set(DEVICE_KEY, newValue)
  onStorage({ key: DEVICE_KEY, newValue })
}

describe('saving on the device', () => {
  test('happens only when it is chosen', async () => {
    const tab = await openTab()
    choose(tab, 'dutch')
    expect(device.writes).toBe(0)
    expect((await openOther()).get()).toMatchObject({ foundUntil: null, savedUntil: null })
  })

  test('is for 30 days, and each answer after it is saved too', async () => {
    const tab = await openTab()
    tab.saveOnDevice()
    choose(tab, 'dutch')
    expect(tab.get().savedUntil).toBe('2026-12-21')
    const other = await openOther()
    expect(other.get()).toMatchObject({ foundUntil: '2026-12-21', savedUntil: null })
    expect(permitOf(other)).toBeUndefined()
    await other.openSaved()
    expect(permitOf(other)).toBe('dutch')
    expect(other.get()).toMatchObject({ foundUntil: null, savedUntil: '2026-12-21' })
  })

  test('goes on after a reload of the tab', async () => {
    const tab = await openTab()
    tab.saveOnDevice()
    const again = await openTab()
    choose(again, 'dutch')
    expect(again.get()).toMatchObject({ savedUntil: '2026-12-21', isChangedElsewhere: false })
    expect(onDevice()).toContain('dutch')
  })

  test.each([
    ['2026-12-21', true],
    ['2026-12-22', false],
  ])('on %s: there is still %s', async (day, isThere) => {
    const tab = await openTab()
    tab.saveOnDevice()
    choose(tab, 'dutch')
    now = day
    expect((await openOther()).get().foundUntil !== null).toBe(isThere)
    expect(onDevice() !== null).toBe(isThere)
  })

  test('ends when it is chosen: the tab keeps its answers, the device nothing', async () => {
    const tab = await openTab()
    tab.saveOnDevice()
    choose(tab, 'dutch')
    tab.stopSaving()
    choose(tab, 'regular')
    expect(onDevice()).toBeNull()
    expect(permitOf(await openTab())).toBe('regular')
  })

  test('a file that is opened takes the place of what is saved', async () => {
    const tab = await openTab()
    tab.saveOnDevice()
    tab.open({ version: 1, sponsor: { permit: 'eu-citizen' } })
    expect(onDevice()).toContain('eu-citizen')
  })
})

describe('fault 1, 2 and 4: what is saved cannot be read', () => {
  test.each(['', 'x', '{}', '7', '{"until":"soon","text":"{}"}'])('%j is removed', async (value) => {
    device.kept.set(DEVICE_KEY, value)
    expect((await openTab()).get()).toMatchObject({ status: 'ready', foundUntil: null })
    expect(onDevice()).toBeNull()
  })

  test.each([
    ['damaged', '{"version":1,', false],
    ['of another shape', '{"version":1,"draft":{"file":{"version":1,"sponsor":7}}}', false],
    ['of a newer guide', '{"version":2}', true],
    ['a case of a newer guide', '{"version":1,"draft":{"file":{"version":2}}}', true],
  ])('%s: it is said, and it stays as it was', async (_, text, isNewer) => {
    const value = JSON.stringify({ until: '2026-12-01', text })
    device.kept.set(DEVICE_KEY, value)
    const tab = await openTab()
    await tab.openSaved()
    expect(tab.get()).toMatchObject({ status: 'unreadable', unreadable: text, isNewer })
    choose(tab, 'dutch')
    expect(onDevice()).toBe(value)
  })
})

describe('fault 5: two tabs save', () => {
  test('the other is told, writes nothing until somebody chooses, and keeps its own', async () => {
    const tab = await openTab()
    tab.saveOnDevice()
    choose(tab, 'dutch')
    const theirs = JSON.stringify({ until: '2026-12-21', text: '{"version":1}' })
    elsewhere(theirs)
    expect(tab.get().isChangedElsewhere).toBe(true)
    choose(tab, 'regular')
    expect(onDevice()).toBe(theirs)
    tab.keepMine()
    expect(onDevice()).toContain('regular')
  })

  test('or takes what the other saved', async () => {
    const tab = await openTab()
    tab.saveOnDevice()
    choose(tab, 'dutch')
    elsewhere((onDevice() ?? '').replace('dutch', 'regular'))
    await tab.openSaved()
    expect(permitOf(tab)).toBe('regular')
    expect(tab.get().isChangedElsewhere).toBe(false)
  })

  test('saving that ended there ends here', async () => {
    const tab = await openTab()
    tab.saveOnDevice()
    elsewhere(null)
    choose(tab, 'dutch')
    expect(tab.get().savedUntil).toBeNull()
    expect(onDevice()).toBeNull()
  })

  test('a tab that was asleep meanwhile does not write over it', async () => {
    const tab = await openTab()
    tab.saveOnDevice()
    choose(tab, 'dutch')
    const theirs = (onDevice() ?? '').replace('dutch', 'regular')
    device.kept.set(DEVICE_KEY, theirs)
    const again = await openTab()
    expect(again.get().isChangedElsewhere).toBe(true)
    expect(onDevice()).toBe(theirs)
  })
})

describe('fault 7 and 8: a device that refuses', () => {
  test('to write: says so, keeps the tab, and leaves what was saved before', async () => {
    const tab = await openTab()
    tab.saveOnDevice()
    choose(tab, 'dutch')
    const before = onDevice()
    device.failsFrom = 0
    choose(tab, 'regular')
    expect(tab.get()).toMatchObject({ couldNotSave: true, canStore: true })
    expect(onDevice()).toBe(before)
    device.failsFrom = Number.POSITIVE_INFINITY
    choose(tab, 'none')
    expect(tab.get().couldNotSave).toBe(false)
  })

  test('to give its storage: only who asks to save is told', async () => {
    vi.stubGlobal('window', {
      sessionStorage: tabs,
      addEventListener: () => {},
      get localStorage(): never {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
    const tab = await openTab()
    choose(tab, 'dutch')
    expect(tab.get()).toMatchObject({ couldNotSave: false, foundUntil: null })
    tab.saveOnDevice()
    expect(tab.get().couldNotSave).toBe(true)
    tab.stopSaving()
    expect(tab.get()).toMatchObject({ couldNotSave: false, savedUntil: null })
  })
})

describe('wiping', () => {
  test('fault 6: everything goes, in every tab', async () => {
    const other = await openTab()
    choose(other, 'regular')
    const tab = await openTab()
    tab.saveOnDevice()
    choose(tab, 'dutch')
    tab.wipeEverywhere()
    expect([tabs.kept.size, device.kept.size, permitOf(tab)]).toEqual([0, 0, undefined])
    expect(tab.get()).toMatchObject({ status: 'wiped', wiped: 'here' })
    await vi.waitFor(() => expect(permitOf(other)).toBeUndefined())
    expect(other.get()).toMatchObject({ status: 'wiped', wiped: 'elsewhere' })
  })

  test('who leaves fast wipes the tabs; what was saved by choice stays', async () => {
    const other = await openTab()
    choose(other, 'regular')
    const tab = await openTab()
    tab.saveOnDevice()
    tab.wipeAndLeave()
    expect(permitOf(tab)).toBeUndefined()
    expect(onDevice()).not.toBeNull()
    await vi.waitFor(() => expect(permitOf(other)).toBeUndefined())
  })

  test('nothing but the one message is understood', async () => {
    const tab = await openTab()
    choose(tab, 'dutch')
    const stranger = new BroadcastChannel('nareis')
    for (const odd of [7, null, 'WIPE', { wipe: true }]) stranger.postMessage(odd)
    const listener = await openTab()
    listener.wipe()
    stranger.postMessage('wipe')
    await vi.waitFor(() => expect(listener.get().wiped).toBe('elsewhere'))
    stranger.close()
  })
})
