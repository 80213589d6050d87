import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { writeAnswer } from '@/lib/questionnaire/answers'
import { FakeStorage } from './fake-storage'

const KEY = 'nareis'
/** The writes before the first answer is kept: the first one is a sign of life. */
const SIGN_OF_LIFE = 1

let storage: FakeStorage
beforeEach(() => {
  storage = new FakeStorage()
  vi.stubGlobal('window', { sessionStorage: storage, addEventListener: () => {} })
  vi.stubGlobal('document', { addEventListener: () => {} })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** A tab that has just been opened, or loaded again. */
async function openTab() {
  vi.resetModules()
  const { caseStore } = await import('./case-store')
  await new Promise<void>((resolve) => {
    const stop = caseStore.subscribe(() => {
      if (caseStore.get().status !== 'loading') resolve()
    })
    if (caseStore.get().status !== 'loading') resolve()
    void stop
  })
  return caseStore
}
type Tab = Awaited<ReturnType<typeof openTab>>

const choose = (tab: Tab, permit: string) =>
  tab.update((draft) => writeAnswer(draft, 'sponsor.permit', permit))
const permitOf = (tab: Tab) => tab.get().draft.file.sponsor?.permit
const keptText = () => storage.getItem(KEY) ?? ''

const GOOD = { version: 1, draft: { file: { version: 1, sponsor: { permit: 'dutch' } }, shelf: {} } }

describe('a tab', () => {
  test('starts empty and ready', async () => {
    const tab = await openTab()
    expect(tab.get()).toMatchObject({ status: 'ready', canStore: true, draft: { file: { version: 1 } } })
    expect(tab.getOnServer().status).toBe('loading')
  })

  test('survives a reload: answers, what is half typed, the person, the days', async () => {
    const tab = await openTab()
    choose(tab, 'dutch')
    tab.setHalfTyped('permit ', { sponsor_permit: 'none' })
    tab.setHalfTyped('who ', { filledInBy: 'sponsor' })
    tab.clearHalfTyped('who ')
    tab.openStop({ page: 'person', memberId: 'm1' })
    tab.setChanging(true)
    tab.sawResult('2026-11-21')
    tab.tellToday('2026-11-22')
    const before = tab.get()
    const again = await openTab()
    expect(again).not.toBe(tab)
    // The page was sent without the case: what stands on it is made anew.
    expect(again.get()).toEqual({ ...before, round: before.round + 1 })
    expect(again.get()).toMatchObject({
      halfTyped: { 'permit ': { sponsor_permit: 'none' } },
      stop: { page: 'person', memberId: 'm1' },
    })
  })

  test('says where answers were filled in from, over a reload, until the page is confirmed', async () => {
    const tab = await openTab()
    const { draft } = tab.get()
    const members = [{ id: 'm1' }, { id: 'm2' }]
    tab.fillIn('person m2', { ...draft, file: { ...draft.file, members } }, 'm1')
    const again = await openTab()
    expect(again.get().filledFrom).toEqual({ 'person m2': 'm1' })
    again.answer('person m2', again.get().draft, again.lease())
    expect((await openTab()).get().filledFrom).toEqual({})
  })

  test('brings back what a later choice had put aside', async () => {
    const tab = await openTab()
    const answers = [
      ['progress', 'submitted'],
      ['application.submittedOn', '2026-10-01'],
      ['progress', 'preparing'],
    ] as const
    for (const [id, value] of answers) tab.update((draft) => writeAnswer(draft, id, value))
    const again = await openTab()
    again.update((draft) => writeAnswer(draft, 'progress', 'submitted'))
    expect(again.get().draft.file.application?.submittedOn).toBe('2026-10-01')
  })

  test('tells whoever listens, until they stop', async () => {
    const tab = await openTab()
    const listener = vi.fn()
    const stop = tab.subscribe(listener)
    choose(tab, 'dutch')
    stop()
    choose(tab, 'none')
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('a case from a file takes the place of what was there', async () => {
    const tab = await openTab()
    choose(tab, 'dutch')
    tab.setHalfTyped('permit ', { sponsor_permit: 'none' })
    tab.open({ version: 1, sponsor: { permit: 'regular' } }, tab.lease())
    const again = await openTab()
    expect(permitOf(again)).toBe('regular')
    expect(again.get().halfTyped).toEqual({})
  })
})

describe('what was kept and cannot be read', () => {
  test.each([
    ['cut off', '{"version":1,"draft":{"fi'],
    ['empty', ''],
    ['no object', '[]'],
    ['nothing', 'null'],
    ['a number', '7'],
    ['without a draft', '{"version":1}'],
    ['a draft of another shape', '{"version":1,"draft":[]}'],
    ['a case that is none', '{"version":1,"draft":{"file":7,"shelf":{}}}'],
    ['an answer nobody knows', JSON.stringify(GOOD).replace('dutch', 'martian')],
    ['a question nobody knows', JSON.stringify(GOOD).replace('permit', 'colour')],
    ['a day that is none', JSON.stringify(GOOD).replace('"permit":"dutch"', '"birthDate":"2026-02-30"')],
    ['a shelf of another shape', JSON.stringify({ ...GOOD, draft: { ...GOOD.draft, shelf: { colour: 1 } } })],
    ['without a version', JSON.stringify({ ...GOOD, version: undefined })],
    ['of a newer version', JSON.stringify({ ...GOOD, version: 2 })],
    ['a case of a newer version', JSON.stringify({ version: 1, draft: { file: { version: 2 }, shelf: {} } })],
  ])('%s: said, shown, and left as it is', async (_, text) => {
    storage.kept.set(KEY, text)
    const tab = await openTab()
    expect(tab.get()).toMatchObject({
      status: 'unreadable',
      unreadable: text,
      draft: { file: { version: 1 } },
    })
    choose(tab, 'dutch')
    tab.setHalfTyped('permit ', {})
    tab.sawResult('2026-11-21')
    expect(keptText()).toBe(text)
    expect(storage.writes).toBe(0)
  })

  test('goes when the person wipes it, and the tab goes on', async () => {
    storage.kept.set(KEY, JSON.stringify({ ...GOOD, version: 2 }))
    const tab = await openTab()
    tab.wipe()
    expect(tab.get()).toMatchObject({ status: 'ready', unreadable: null })
    choose(tab, 'dutch')
    expect(permitOf(await openTab())).toBe('dutch')
  })

  test('beside the case: it is dropped, and the case stays', async () => {
    const odd = {
      halfTyped: { 'permit ': 'x' },
      filledFrom: { 'person m2': 7 },
      stop: { page: 'elsewhere', memberId: 'm1' },
      isChanging: 'yes',
      lastSeenOn: 'soon',
      toldToday: '2026-13-01',
    }
    storage.kept.set(KEY, JSON.stringify({ ...GOOD, ...odd }))
    const tab = await openTab()
    expect(tab.get()).toMatchObject({
      status: 'ready',
      draft: GOOD.draft,
      halfTyped: {},
      filledFrom: {},
      stop: null,
      isChanging: false,
      lastSeenOn: null,
      toldToday: null,
    })
  })
})

describe('a browser that refuses', () => {
  test('to give its storage: works in memory, and says so', async () => {
    vi.stubGlobal('window', {
      addEventListener: () => {},
      get sessionStorage(): never {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
    const tab = await openTab()
    choose(tab, 'dutch')
    expect(permitOf(tab)).toBe('dutch')
    expect(tab.get()).toMatchObject({ status: 'ready', canStore: false })
    tab.wipe()
    expect(permitOf(tab)).toBeUndefined()
  })

  test('to read: starts empty', async () => {
    storage.getItem = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    expect((await openTab()).get().status).toBe('ready')
  })

  test.each([1, 10])(
    'to write the %ith time: keeps all in memory, and what was written before',
    async (failsFrom) => {
      storage.failsFrom = failsFrom + SIGN_OF_LIFE
      const tab = await openTab()
      const permits = ['dutch', 'none', 'regular', 'eu-citizen']
      for (let n = 0; n < 12; n += 1) choose(tab, permits[n % permits.length] ?? '')
      expect(tab.get().canStore).toBe(false)
      expect(permitOf(tab)).toBe(permits[11 % permits.length])
      if (failsFrom === 1) expect(keptText()).toBe('')
      else expect(permitOf(await openTab())).toBe(permits[(failsFrom - 2) % permits.length])
    },
  )

  test('and writes again when there is room', async () => {
    storage.failsFrom = 2 + SIGN_OF_LIFE
    storage.failsUntil = 4 + SIGN_OF_LIFE
    const tab = await openTab()
    const seen = ['dutch', 'none', 'regular', 'dutch', 'none'].map((permit) => {
      choose(tab, permit)
      return tab.get().canStore
    })
    expect(seen).toEqual([true, false, false, true, true])
    expect(permitOf(await openTab())).toBe('none')
  })
})

describe('storage that is emptied', () => {
  test('by somebody else while the tab is open: goes on from memory', async () => {
    const tab = await openTab()
    choose(tab, 'dutch')
    storage.kept.clear()
    tab.update((draft) => writeAnswer(draft, 'sponsor.birthDate', '1990'))
    expect(permitOf(await openTab())).toBe('dutch')
  })

  test('by the person: nothing is left, in memory or kept', async () => {
    const tab = await openTab()
    choose(tab, 'dutch')
    tab.setHalfTyped('permit ', { sponsor_permit: 'none' })
    tab.openStop({ page: 'person', memberId: 'm1' })
    const listener = vi.fn()
    tab.subscribe(listener)
    tab.wipe()
    expect(listener).toHaveBeenCalledTimes(1)
    expect(storage.kept.size).toBe(0)
    const { caseId, ...rest } = (await openTab()).get()
    expect(tab.get()).toEqual({ ...rest, caseId: expect.any(String), round: 1 })
    expect(tab.get().caseId).not.toBe(caseId)
  })
})
