/** The door of the case file: reading, checking and writing it. */

export { namesWith, type RelationLabels, visibleName } from './names'
export {
  FAULTS,
  type Fault,
  type FaultId,
  LARGEST_FILE_BYTES,
  type Reading,
  readCaseFile,
  readCaseValue,
} from './read'
