/** The case being filled in, for this tab: the only state of the guide, and what may be done with it. README.md explains it. */
import { type Draft, draftOf } from '@/lib/questionnaire/answers'
import type { PageValues } from '@/lib/questionnaire/page-values'
import type { CaseFile, Day } from '@/lib/rules'
import { type Browser, theBrowser } from './browser'
import { lastDayFrom } from './device'
import type { Notes } from './notes'
import { isNothing, type PersonalStop } from './saved-format'
import { newClientText } from './saved-summary'
import { SessionCore } from './session-core'
import { cannotRead, openKept, parseLater, startSession } from './session-start'
import { initialState, type Lease, type SessionState } from './session-state'

const SERVER_STATE = initialState()

const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> => {
  const { [key]: _, ...rest } = record
  return rest
}

export type CaseStore = ReturnType<typeof createCaseStore>

export function createCaseStore(browser: Browser) {
  const core = new SessionCore(browser)
  let hasStarted = false
  return {
    /** The first listener starts the tab: what it kept is read. */
    subscribe(listener: () => void): () => void {
      const stop = core.store.subscribe(listener)
      if (!hasStarted) void startSession(core)
      hasStarted = true
      return stop
    },
    get: core.get,
    getOnServer: (): SessionState => SERVER_STATE,
    /** Taken before work that waits; what it writes after, it writes under this lease. */
    lease: (): Lease => core.lease,
    ...answering(core),
    ...savingOnDevice(core),
    ...changingCase(core),
    ...ending(core),
  }
}

/** What changes the case that is here. */
function answering(core: SessionCore) {
  const write = (next: Partial<SessionState>) => core.write(core.lease, next)
  return {
    update: (change: (draft: Draft) => Draft): void =>
      write({ draft: change(core.get().draft), wasSentBack: false }),
    /** A page is answered: what was half typed on it is in the draft, and what was filled in is confirmed. */
    answer(page: string, draft: Draft, lease: Lease): void {
      const { halfTyped, filledFrom } = core.get()
      const rest = { halfTyped: without(halfTyped, page), filledFrom: without(filledFrom, page) }
      core.write(lease, { draft, ...rest, wasSentBack: false })
    },
    /** A page is filled in with answers of another person, to be looked at. */
    fillIn: (page: string, draft: Draft, from: string): void =>
      write({ draft, filledFrom: { ...core.get().filledFrom, [page]: from }, wasSentBack: false }),
    setHalfTyped: (page: string, values: PageValues): void =>
      write({ halfTyped: { ...core.get().halfTyped, [page]: values } }),
    clearHalfTyped: (page: string): void => write({ halfTyped: without(core.get().halfTyped, page) }),
    openStop: (stop: PersonalStop | null): void => write({ stop }),
    setChanging: (isChanging: boolean): void => write({ isChanging }),
    sendBack: (): void => write({ wasSentBack: true }),
    sawResult: (lastSeenOn: Day): void => write({ lastSeenOn }),
    setNotes: (notes: Notes): void => write({ notes }),
    tellToday(toldToday: Day): void {
      write({ toldToday })
      // By this day something may be found that the clock of the device hid.
      if (core.get().savedUntil === null) write(core.lookAtDevice())
    },
    /** A sign of life, at a moment in milliseconds: before the page goes out of sight. */
    touch(at: number): void {
      if (core.get().status === 'ready' && !isNothing(core.get())) core.keeper?.touch(at)
    },
  }
}

function savingOnDevice(core: SessionCore) {
  return {
    /** Saves on this device from now on, for 30 days from today. What another tab saved there is not overwritten. */
    saveOnDevice: (): void =>
      core.write(core.lease, {
        savedUntil: lastDayFrom(core.on),
        found: null,
        unreadableOnDevice: null,
        conflict: null,
      }),
    /** What this tab has takes the place of what is saved: somebody was asked. */
    keepMine: (): void => core.write(core.lease, { conflict: null }, true),
    /** Somebody was asked, and what is saved on the device stays as it is. */
    doNotSave: (): void => core.write(core.lease, { savedUntil: null, conflict: null }),
    /** From now on in this tab only; what was saved on the device is removed. */
    stopSaving(): void {
      if (core.get().status === 'ended') return
      core.keeper?.removeDevice()
      const saving = { savedUntil: null, conflict: null, couldNotSave: false }
      core.write(core.lease, { ...saving, found: null, unreadableOnDevice: null })
    },
  }
}

/** What puts another case in the place of this one. */
function changingCase(core: SessionCore) {
  return {
    /** Somebody is there: what the tab kept is opened. */
    async stay(): Promise<void> {
      const { keeper, lease } = core
      if (keeper === undefined || !core.get().isAway) return
      const kept = keeper.readTab()
      if (kept === null) return core.replace(core.lookAtDevice())
      core.write(lease, { isAway: false })
      keeper.touch()
      await openKept(core, keeper, kept.text, lease)
    },
    /**
     * A case from a file takes the place of this one. A tab that saves on the device goes on saving, and asks first: what
     * is saved there is another case.
     */
    open(file: CaseFile, lease: Lease): void {
      if (!lease.isHeld()) return
      const { savedUntil, isPractice, toldToday } = core.get()
      // The day of an example ends with it.
      const day = isPractice ? null : toldToday
      core.replace({ draft: draftOf(file), toldToday: day, savedUntil, ...core.lookAtDevice() })
    },
    /**
     * An example family takes the place of what is in this tab, on the day of the example. What is saved on the device
     * stays as it is: practice is never saved there by itself.
     */
    practise: (file: CaseFile, day: Day): void =>
      core.replace({ draft: draftOf(file), toldToday: day, isPractice: true }),
    /** What is saved on the device takes the place of this tab's case. */
    async openSaved(): Promise<void> {
      const { keeper, lease } = core
      const device = keeper?.readDevice(core.on) ?? null
      if (device === null) return core.write(lease, { found: null, conflict: null, savedUntil: null })
      if (device.kind === 'unreadable')
        return core.write(lease, { found: null, unreadableOnDevice: device.raw })
      const { saved, raw } = device
      const kept = await parseLater(saved.text)
      if (kept === undefined || !lease.isHeld()) return
      if (kept === null)
        return core.write(lease, { found: null, unreadableOnDevice: saved.text, ...cannotRead(saved.text) })
      keeper?.takeOver(raw)
      keeper?.hold(kept.caseId)
      core.replace({ ...kept, savedUntil: saved.until })
    },
  }
}

function ending(core: SessionCore) {
  return {
    /** Forgets the case of this tab, in memory and in the tab's storage; the page goes on empty. */
    wipe(): void {
      if (core.get().status === 'ended') return
      core.keeper?.writeTab(null)
      core.keeper?.takeOver(null)
      core.keeper?.catchUp()
      core.replace(core.lookAtDevice())
    },
    /** Forgets everything: in all tabs, and what is saved on the device. */
    wipeEverything(): void {
      core.keeper?.wipeEverything()
      core.end('wiped', 'here')
    },
    /** After the browser cleared its storage, and with it the mark of the wipe. */
    markAgain: (): void => core.keeper?.markAgain(),
    /** Closes the case of this tab, for a counsellor. The page must be loaded again: it begins with an empty case. */
    newClient(): void {
      const { keeper } = core
      if (core.get().status === 'ended' || keeper === undefined) return
      keeper.closeCase()
      core.end('new-client', 'here')
      keeper.catchUp()
      keeper.writeTab(newClientText(core.browser.randomId(), keeper.stamp))
    },
  }
}

export const caseStore = createCaseStore(theBrowser)
