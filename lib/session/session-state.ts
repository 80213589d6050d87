/** The state of a tab, and the right to change it. README.md draws its states and who may move between them. */
import { emptyDraft } from '@/lib/questionnaire/answers'
import type { Day } from '@/lib/rules'
import type { Ended } from './keeper'
import type { SavedSession } from './saved-format'

/** A case on the device that this tab has not opened. */
export interface FoundOnDevice {
  until: Day
  savedOn: Day
  /** By the clock it should be gone, or was saved in the future: somebody is asked, nothing is removed. */
  isClockDoubtful: boolean
}

export interface SessionState extends SavedSession {
  /** `loading` until what the tab kept has been read and checked. `ended`: left or wiped; only a full page load starts anew. */
  status: 'loading' | 'ready' | 'unreadable' | 'ended'
  /** While loading: nobody used the tab for long, and somebody is asked before its case is shown. */
  isAway: boolean
  ended: Ended | null
  /** Goes up when another case takes the place of this one: the page is remounted then. */
  round: number
  /** An address was opened too early, and led to the question that comes first. */
  wasSentBack: boolean
  canStore: boolean
  found: FoundOnDevice | null
  /** What is on the device and cannot be read, to be saved as a file. */
  unreadableOnDevice: string | null
  /** The device has another version of this case, or another case: nothing is saved until somebody chooses which counts. */
  conflict: 'changed' | 'other-case' | null
  /** The device has no room, or refuses: what was saved before is still there. */
  couldNotSave: boolean
  /** The text that could not be read, for a counsellor to look at. */
  unreadable: string | null
  /** It could not be read because a newer guide made it. */
  isNewer: boolean
}

/**
 * The right to write to the case that is here now. It ends when that case is left, wiped or replaced, so that work that
 * waited (a locked file, a slow line) cannot bring anything back.
 */
export interface Lease {
  isHeld: () => boolean
}

export const initialState = (): SessionState => ({
  status: 'loading',
  isAway: false,
  ended: null,
  caseId: '',
  draft: emptyDraft(),
  halfTyped: {},
  filledFrom: {},
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
  found: null,
  unreadableOnDevice: null,
  conflict: null,
  couldNotSave: false,
  unreadable: null,
  isNewer: false,
})
