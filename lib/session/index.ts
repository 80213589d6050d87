/** The door of the session: the case of this tab, where it is kept, and which day it is. */
export { caseStore, type SessionState } from './case-store'
export { DEVICE_KEY, SAVED_DAYS } from './device'
export { LONGEST_NOTE, type Notes, noteOf, withNote } from './notes'
export { isNothing, type PersonalStop } from './saved-format'
export { today } from './today'
