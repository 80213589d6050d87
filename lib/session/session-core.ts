/**
 * The core of the store: the only code that changes the state. Everything is written under a lease, compares with the marks
 * of the last wipe first, and is kept by the keeper in the same step.
 */
import { createStore } from 'zustand/vanilla'
import { addDays, type Day } from '@/lib/rules'
import type { Browser } from './browser'
import { SAVED_DAYS } from './device'
import { type Ended, Keeper } from './keeper'
import type { HowEnded } from './marks'
import { isNothing, serialize } from './saved-format'
import { initialState, type Lease, type SessionState } from './session-state'

/** What saving on the device comes to, where the tab does so. */
function saveOnDevice(keeper: Keeper, state: SessionState, replaces: boolean): Partial<SessionState> {
  const { savedUntil: until, conflict, caseId: owner } = state
  if (until === null || conflict !== null) return { couldNotSave: false }
  const text = serialize(state, keeper.stamp)
  const written = keeper.writeDevice({ until, savedOn: addDays(until, -SAVED_DAYS), owner, text }, replaces)
  switch (written) {
    case 'written':
      return { couldNotSave: false }
    case 'refused':
      // What could not be saved at all is in this tab only.
      return keeper.hasSaved ? { couldNotSave: true } : { couldNotSave: true, savedUntil: null }
    case 'removed':
      return { couldNotSave: false, savedUntil: null }
    default:
      return { couldNotSave: false, conflict: written }
  }
}

export class SessionCore {
  readonly store = createStore<SessionState>()(initialState)
  readonly get = this.store.getState
  /** Undefined until the tab is started, which happens in a browser only. */
  keeper: Keeper | undefined
  lease: Lease = this.newLease()
  /** The page lies in the browser's page cache, or came back from it with answers that are no longer those of the tab. */
  isInPageCache = false

  constructor(readonly browser: Browser) {}

  private newLease(): Lease {
    const own: Lease = {
      isHeld: () => own === this.lease && !this.isInPageCache && this.get().status !== 'ended',
    }
    return own
  }

  /** Today, by what the person said or by the clock. The day of an example is nobody's word. */
  get on(): Day {
    const { toldToday, isPractice } = this.get()
    return (isPractice ? null : toldToday) ?? this.browser.today()
  }

  start(): Keeper {
    this.keeper = new Keeper(this.browser)
    return this.keeper
  }

  /**
   * Changes the state and keeps it. Nothing happens when the lease is over, or while somebody is asked who is there.
   * @param replaces somebody chose this case over the one that is saved on the device
   */
  write(lease: Lease, next: Partial<SessionState>, replaces = false): void {
    const before = this.get()
    const { keeper } = this
    if (!lease.isHeld() || (before.isAway && next.isAway === undefined)) return
    const state = { ...before, ...next }
    if (state.status !== 'ready' || keeper === undefined) {
      this.store.setState(state, true)
      return
    }
    const how = keeper.endedElsewhere()
    if (how !== null && !isNothing(state)) {
      this.end(how, 'elsewhere')
      return
    }
    // A tab that holds nothing has nothing to forget: its next case belongs to the time after the wipe.
    if (how !== null) keeper.catchUp()
    const named = { ...state, caseId: state.caseId || this.browser.randomId() }
    keeper.hold(named.caseId)
    const saved = { ...named, ...saveOnDevice(keeper, named, replaces) }
    const text = isNothing(saved) ? null : serialize(saved, keeper.stamp)
    this.store.setState({ ...saved, canStore: keeper.writeTab(text) }, true)
  }

  /** Another case, or none, takes the place of this one; work that waits for it is over. */
  replace(next: Partial<SessionState>): void {
    const { round, status } = this.get()
    if (status === 'ended') return
    this.lease = this.newLease()
    this.write(this.lease, { ...initialState(), status: 'ready', ...next, isAway: false, round: round + 1 })
  }

  /** The last state of a page: only a full page load starts anew. */
  end(how: HowEnded, where: Ended['where']): void {
    const { status, round } = this.get()
    if (status === 'ended') return
    if (where === 'here') this.keeper?.writeTab(null)
    else this.keeper?.forgetEnded()
    this.lease = this.newLease()
    const ended = { how, where }
    this.store.setState({ ...initialState(), status: 'ended', ended, round: round + 1 }, true)
  }

  /** The case ended in another tab. */
  endElsewhere(how: HowEnded): void {
    const { status } = this.get()
    if (status !== 'ready' || !isNothing(this.get())) {
      this.end(how, 'elsewhere')
      return
    }
    this.keeper?.catchUp()
    this.write(this.lease, this.lookAtDevice())
  }

  /** What is found on the device, for a tab that does not save there. */
  lookAtDevice(): Pick<SessionState, 'found' | 'unreadableOnDevice'> {
    const found = this.keeper?.readDevice(this.on) ?? null
    if (found?.kind !== 'saved') return { found: null, unreadableOnDevice: found?.raw ?? null }
    const { until, savedOn } = found.saved
    return { found: { until, savedOn, isClockDoubtful: found.isClockDoubtful }, unreadableOnDevice: null }
  }
}
