/** The public interface of the guide: chapters, what each entry says, and where the documents are covered. */
export { CHAPTER_IDS, CHAPTERS, type ChapterId, isChapter } from './chapters'
export type { Section } from './chapters/chapter'
export { conditionsFor, lawsOf, MEMBER_CONDITIONS, type Relation, sponsorSources } from './conditions-of-laws'
export { COVERAGE } from './coverage'

export { DIFFERENCE_IDS, DIFFERENCES } from './differences'
export { anchorOf, type Entry, type Table } from './entry'
export {
  COUNTED_EXAMPLE,
  OUTCOME_OF_PERMIT,
  PAPERS_OF,
  type PersonKind,
} from './example-families'
export { figuresIn } from './figures'
export { periodsInWords } from './periods'
export { chapterOf } from './places'
export { holdsInWords, type Reading, read } from './reading'
export { SOURCE_ADDRESSES } from './source-addresses'
export { SPONSOR_OUTCOME_SOURCES } from './sponsor-outcomes'
export { wordsIn } from './words-in'
