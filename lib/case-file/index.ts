/** The public interface of the case file: reading, checking and writing it. */

export { capital, namesWith, visibleName } from './names'
export {
  FAULTS,
  type Fault,
  LARGEST_FILE_BYTES,
  readCaseFile,
  readCaseValue,
} from './read'
