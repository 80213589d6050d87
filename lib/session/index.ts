/** The public interface of the session: the case of this tab, where it is kept, and which day it is. */
export { caseStore } from './case-store'
export { SAVED_DAYS } from './device'
export { isFullNote, LONGEST_NOTE, type Notes, noteOf, withNote } from './notes'
export { isNothing } from './saved-format'
export type { Lease, SessionState } from './session-state'
export { timeOfDay, today } from './today'
