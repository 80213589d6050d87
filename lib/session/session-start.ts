/** How a tab starts: it reads what it kept, once, and from then on follows what other tabs and the browser do. */
import { DEVICE_KEY, ownerOf } from './device'
import type { Keeper } from './keeper'
import { LEFT_EVENT } from './leaving'
import { isFromNewer, isNothing, type SavedSession, serialize } from './saved-format'
import type { SessionCore } from './session-core'
import type { Lease, SessionState } from './session-state'

/** Reads and checks a kept text. Undefined when the script that does it did not come. */
export async function parseLater(text: string): Promise<SavedSession | null | undefined> {
  try {
    const { parseSaved } = await import('./parse-saved')
    return parseSaved(text)
  } catch {
    return undefined
  }
}

export const cannotRead = (text: string): Partial<SessionState> => ({
  status: 'unreadable',
  isAway: false,
  unreadable: text,
  isNewer: isFromNewer(text),
})

/** Opens what the tab kept, unless it is wiped or another case is opened meanwhile. */
export async function openKept(core: SessionCore, keeper: Keeper, text: string, lease: Lease): Promise<void> {
  const kept = await parseLater(text)
  // The script that reads it has not come. The answers are not damaged: they stay where they are until it does.
  if (kept === undefined || !lease.isHeld()) return
  if (kept === null) {
    core.write(lease, { ...core.lookAtDevice(), ...cannotRead(text) })
    return
  }
  keeper.hold(kept.caseId)
  const round = core.get().round + 1
  core.write(lease, { ...kept, ...savingOf(core, keeper, kept, text), status: 'ready', isAway: false, round })
}

/** Whether the tab still saves on the device, and whether what is there is what it kept. */
function savingOf(
  core: SessionCore,
  keeper: Keeper,
  kept: SavedSession,
  text: string,
): Partial<SessionState> {
  const device =
    kept.savedUntil === null
      ? null
      : keeper.readDevice((kept.isPractice ? null : kept.toldToday) ?? core.browser.today())
  if (device?.kind !== 'saved') return { ...core.lookAtDevice(), savedUntil: null }
  const { saved, raw } = device
  if (saved.text !== text)
    return { conflict: ['', kept.caseId].includes(saved.owner) ? 'changed' : 'other-case' }
  keeper.takeOver(raw)
  return {}
}

export async function startSession(core: SessionCore): Promise<void> {
  const { browser } = core
  const keeper = core.start()
  keeper.whenEnded((how) => core.endElsewhere(how))
  browser.listen(LEFT_EVENT, () => core.end('left', 'here'))
  browser.listen('storage', (event) => followStorage(core, keeper, event))
  browser.listen('pagehide', ({ persisted }) => {
    if (persisted) pauseForPageCache(core)
  })
  browser.listen('pageshow', ({ persisted }) => {
    if (persisted) comeBack(core, keeper)
  })
  browser.whenSightChanges(() => followMarks(core, keeper))
  const kept = keeper.readTab()
  if (kept === null) core.write(core.lease, { status: 'ready', ...core.lookAtDevice() })
  else if (kept.isAway) core.write(core.lease, { isAway: true })
  else await openKept(core, keeper, kept.text, core.lease)
}

/** A page that heard no word, and was told of no mark, compares when somebody looks at it. */
function followMarks(core: SessionCore, keeper: Keeper): void {
  const how = keeper.endedElsewhere()
  if (how !== null) core.endElsewhere(how)
}

/** Another tab wrote a mark, saved, or ended saving. */
function followStorage(
  core: SessionCore,
  keeper: Keeper,
  event: Pick<StorageEvent, 'key' | 'newValue'>,
): void {
  const { key, newValue } = event
  keeper.removeWiped()
  if (key !== null && key !== DEVICE_KEY) {
    followMarks(core, keeper)
    return
  }
  const { status, savedUntil, caseId } = core.get()
  if (status !== 'ready') return
  if (savedUntil === null) core.write(core.lease, core.lookAtDevice())
  else if (newValue === null) core.write(core.lease, { savedUntil: null, conflict: null })
  else if (!keeper.isOwnOnDevice(newValue))
    core.write(core.lease, { conflict: ownerOf(newValue) === caseId ? 'changed' : 'other-case' })
}

/** Into the page cache: another page of this tab goes on. What comes late, a word from another tab too, writes nothing here. */
function pauseForPageCache(core: SessionCore): void {
  core.isInPageCache = true
  core.browser.conceal(true)
}

/**
 * The browser shows a page again as it was left, from its page cache, with answers that were wiped or changed on another
 * page since. It went out of sight concealed, and is seen only after it has compared: else it is loaded again, on a slow
 * line too without a glance at what was. Where the tab can keep nothing, its memory is all there is.
 */
function comeBack(core: SessionCore, keeper: Keeper): void {
  const { ended } = core.get()
  // Left: the script in the head of the page leads to the start.
  if (ended?.how === 'left' && ended.where === 'here') return
  if (!keeper.hasOther) followMarks(core, keeper)
  const state = core.get()
  const text = isNothing(state) ? null : serialize(state, keeper.stamp)
  const isSame = state.status === 'ready' && (!state.canStore || keeper.isInTab(text))
  if (isSame || state.status === 'unreadable') {
    core.isInPageCache = false
    core.browser.conceal(false)
  } else core.browser.reload()
}
