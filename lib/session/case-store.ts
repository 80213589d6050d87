/**
 * The only state: the case being filled in, outside the routes, for this tab. It survives a reload through the
 * tab's own storage; it stays on the device only when somebody chooses so (device.ts). A browser that refuses
 * storage works in memory.
 */

import { type Draft, draftOf, emptyDraft } from '@/lib/questionnaire/answers'
import type { PageValues } from '@/lib/questionnaire/page-values'
import type { Section } from '@/lib/questionnaire/pages'
import type { CaseFile, Day } from '@/lib/rules'
import { DEVICE_KEY, lastDayFrom, readDevice, readSavedText, removeDevice, writeDevice } from './device'
import type { Notes } from './notes'
import { listenToOtherTabs, tellOtherTabsToWipe } from './other-tabs'
import { isFromNewer, isNothing, type PersonalStop, type SavedSession, serialize } from './saved-format'
import { readSession, writeSession } from './tab-storage'
import { today } from './today'

export interface SessionState extends SavedSession {
  /** `loading` until what the tab kept has been read and checked; `wiped` until another page opens. */
  status: 'loading' | 'ready' | 'unreadable' | 'wiped'
  /** How often another case, also the one that was kept, took the place of this one: what stands on the page is then made anew. */
  round: number
  /** An address was opened too early, and led to the question that comes first. */
  wasSentBack: boolean
  canStore: boolean
  /** A case is saved on the device that this tab has not opened; kept until that day. */
  foundUntil: Day | null
  /** Another tab saved something else: nothing is saved until somebody chooses which counts. */
  isChangedElsewhere: boolean
  /** The device has no room, or refuses: what was saved before is still there. */
  couldNotSave: boolean
  /** Everything was wiped, in this tab or in another, and nothing was typed since. */
  wiped: 'here' | 'elsewhere' | null
  /** The text that could not be read, for a counsellor to look at. */
  unreadable: string | null
  /** It could not be read because a newer guide made it. */
  isNewer: boolean
}

const initial = (): SessionState => ({
  status: 'loading',
  draft: emptyDraft(),
  halfTyped: {},
  stop: null,
  isChanging: false,
  round: 0,
  wasSentBack: false,
  lastSeenOn: null,
  toldToday: null,
  canStore: true,
  savedUntil: null,
  notes: {},
  isPractice: false,
  deskSection: 'you',
  foundUntil: null,
  isChangedElsewhere: false,
  couldNotSave: false,
  wiped: null,
  unreadable: null,
  isNewer: false,
})

const SERVER_STATE = initial()
let state = initial()
const listeners = new Set<() => void>()

function put(next: Partial<SessionState>): void {
  const isTyped = next.draft !== undefined || next.halfTyped !== undefined
  state = {
    ...state,
    ...(state.status === 'wiped' && { status: 'ready' }),
    ...(isTyped && { wiped: null }),
    ...next,
  }
  if (state.status === 'ready') {
    const text = serialize(state)
    const { savedUntil: until, isChangedElsewhere } = state
    const isSaving = until !== null && !isChangedElsewhere
    const canStore = writeSession(isNothing(state) ? null : text)
    state = { ...state, canStore, couldNotSave: isSaving && !writeDevice({ until, text }) }
  }
  for (const listener of listeners) listener()
}

const cannotRead = (text: string): Partial<SessionState> => ({
  status: 'unreadable',
  unreadable: text,
  isNewer: isFromNewer(text),
})

/** Undefined when the script that reads it did not come. */
async function readLater(text: string): Promise<SavedSession | null | undefined> {
  try {
    const { parseSaved } = await import('./parse-saved')
    return parseSaved(text)
  } catch {
    return undefined
  }
}

let hasStarted = false

/** Reads what the tab kept, once. */
async function start(): Promise<void> {
  if (hasStarted) return
  hasStarted = true
  listenToOtherTabs(() => forget({ status: 'wiped', wiped: 'elsewhere' }))
  window.addEventListener('storage', followDevice)
  window.addEventListener('pageshow', comeBack)
  const saved = readDevice(today())
  const found = { foundUntil: saved?.until ?? null }
  const text = readSession()
  if (text === null) return put({ status: 'ready', ...found })
  const kept = await readLater(text)
  // The script that reads it has not come. The answers are not damaged: they stay where they are until it does.
  if (kept === undefined) return
  // Meanwhile it was wiped, or a file opened: what was kept must not come back.
  if (state.status !== 'loading') return
  if (kept === null) return put(cannotRead(text))
  const isSaving = kept.savedUntil !== null && saved !== null
  put({
    ...kept,
    status: 'ready',
    round: state.round + 1,
    ...(isSaving ? { isChangedElsewhere: saved.text !== text } : { ...found, savedUntil: null }),
  })
}

/** Another tab saved, or ended saving. */
function followDevice({ key, newValue }: StorageEvent): void {
  if (key !== DEVICE_KEY && key !== null) return
  const until = readSavedText(newValue)?.until ?? null
  if (state.savedUntil === null) put({ foundUntil: until })
  else if (until === null) put({ savedUntil: null, isChangedElsewhere: false })
  else put({ isChangedElsewhere: true })
}

/**
 * The browser brings a page back as it was left, with answers that were wiped or changed on another page since. It is
 * loaded anew then; where the tab can keep nothing, its memory is all there is.
 */
function comeBack({ persisted }: PageTransitionEvent): void {
  const kept = state.status === 'ready' && !isNothing(state) ? serialize(state) : null
  if (persisted && state.canStore && kept !== readSession()) window.location.reload()
}

function forget(next: Partial<SessionState>): void {
  state = { ...initial(), ...next, round: state.round + 1 }
  writeSession(null)
  for (const listener of listeners) listener()
}

export const caseStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    void start()
    return () => listeners.delete(listener)
  },
  get: (): SessionState => state,
  getOnServer: (): SessionState => SERVER_STATE,

  update: (change: (draft: Draft) => Draft): void => put({ draft: change(state.draft), wasSentBack: false }),
  /** A page is answered: what was half typed on it is in the draft. */
  answer(page: string, draft: Draft): void {
    const { [page]: _, ...halfTyped } = state.halfTyped
    put({ draft, halfTyped, wasSentBack: false })
  },
  setHalfTyped(page: string, values: PageValues): void {
    put({ halfTyped: { ...state.halfTyped, [page]: values } })
  },
  clearHalfTyped(page: string): void {
    const { [page]: _, ...halfTyped } = state.halfTyped
    put({ halfTyped })
  },
  /** Another page opened: after a wipe it may lead to the first question. */
  arrive(): void {
    if (state.status === 'wiped') put({})
  },
  openStop: (stop: PersonalStop | null): void => put({ stop }),
  setChanging: (isChanging: boolean): void => put({ isChanging }),
  sendBack: (): void => put({ wasSentBack: true }),
  sawResult: (on: Day): void => put({ lastSeenOn: on }),
  tellToday: (toldToday: Day): void => put({ toldToday }),
  setNotes: (notes: Notes): void => put({ notes }),
  openSection: (deskSection: Section): void => put({ deskSection }),
  /** A case from a file takes the place of this one; a tab that saves on the device goes on saving. */
  open(file: CaseFile): void {
    const { savedUntil, foundUntil } = state
    const round = state.round + 1
    // The day of an example ends with it.
    const toldToday = state.isPractice ? null : state.toldToday
    put({ ...initial(), status: 'ready', round, draft: draftOf(file), toldToday, savedUntil, foundUntil })
  },
  /**
   * An example family takes the place of what is in this tab, on the day of the example. What is saved on the device
   * stays as it is: practice is never saved there by itself.
   */
  practise(file: CaseFile, on: Day): void {
    caseStore.wipe()
    put({ draft: draftOf(file), toldToday: on, isPractice: true })
  },

  /** Saves on this device from now on, for 30 days from today. */
  saveOnDevice: (): void =>
    put({ savedUntil: lastDayFrom(today()), foundUntil: null, isChangedElsewhere: false }),
  /** What this tab has takes the place of what is saved; it stays as long as was chosen. */
  keepMine: (): void => put({ isChangedElsewhere: false }),
  /** From now on in this tab only; what was saved on the device is removed. */
  stopSaving(): void {
    removeDevice()
    put({ savedUntil: null, foundUntil: null, isChangedElsewhere: false })
  },
  /** What is saved on the device takes the place of this tab's case. */
  async openSaved(): Promise<void> {
    const saved = readDevice(today())
    const opened = { foundUntil: null, isChangedElsewhere: false }
    if (saved === null) return put({ ...opened, savedUntil: null })
    const kept = await readLater(saved.text)
    if (kept === undefined) return
    if (kept === null) put(cannotRead(saved.text))
    else put({ ...opened, ...kept, status: 'ready', round: state.round + 1, savedUntil: saved.until })
  },

  /** Forgets the case of this tab, in memory and in the tab's storage. */
  wipe: (): void => forget({ status: 'ready', foundUntil: readDevice(today())?.until ?? null }),
  /** All tabs forget, for somebody who leaves; the page that stands does not lead to the first question. */
  wipeAndLeave(): void {
    forget({ status: 'wiped', wiped: 'here' })
    tellOtherTabsToWipe()
  },
  /** Forgets everything: in all tabs, and what is saved on the device. */
  wipeEverywhere(): void {
    removeDevice()
    caseStore.wipeAndLeave()
  },
}
