/** The second public interface of the case file: encrypting it and handing it over. Loaded only when somebody asks for it. */
export { type CodeKind, type CodeSet, codesOf, isComplete, takeCode, wholeOf } from './codes'
export { canLock, isLocked, lock } from './lock'
export { LARGEST_FILE_BYTES } from './read'
export { readFile } from './read-file'
export { makeWords } from './words'
