/** Test-only: tabs of one fake browser, as the tests of wiping and of the page cache open, fill and leave them. */
import { writeAnswer } from '@/lib/questionnaire/answers'
import { createCaseStore } from './case-store'
import { FakeBrowser, FakePage } from './fake-browser'
// Loaded before the first test: a tab fetches it when it has something to read.
import './parse-saved'
import { LEFT_EVENT, leaveTabs } from './leaving'

/** An answer that must be found nowhere once it was wiped. */
export const CANARY = 'dutch'

/** Lets what was begun come to an end. */
export const pause = async () => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** A browser with its tabs. */
export class FakeTabs {
  readonly browser = new FakeBrowser()

  /** A tab that was just opened; with the storage of a tab that there was: the same, loaded again. */
  async open(storage = new Map<string, string>()) {
    const page = new FakePage(this.browser, storage)
    const store = createCaseStore(page)
    store.subscribe(() => {})
    await pause()
    return { store, page, storage }
  }

  async openWithCase(permit = CANARY) {
    const tab = await this.open()
    choose(tab, permit)
    return tab
  }

  /** Everything that is kept, on the device and in each tab. */
  everything = () =>
    JSON.stringify([[...this.browser.device], ...this.browser.pages.map(({ tab }) => [...tab])])
}

export type Tab = Awaited<ReturnType<FakeTabs['open']>>

export const choose = ({ store }: Tab, permit: string) =>
  store.update((draft) => writeAnswer(draft, 'sponsor.permit', permit))

export const permitOf = ({ store }: Tab) => store.get().draft.file.sponsor?.permit

/** The site is left by the way out. */
export const leave = ({ page }: Tab) => {
  leaveTabs(
    page,
    page.openChannel(() => {}),
  )
  page.fire(LEFT_EVENT, {})
}
