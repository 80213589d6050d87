/** The door of the case file: reading, checking and writing it. */
export { FAULTS, type Fault, type FaultId, LARGEST_FILE_BYTES, type Reading, readCaseFile, readCaseValue } from './read'
export { namesWith, type RelationLabels, visibleName } from './names'
