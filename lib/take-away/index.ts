/** The door of what people take away: texts made from an assessment. */

export { calendarEvents, calendarFile } from './calendar-file'
export { countedAloud, daysLeftText, latestCountedAloud } from './counting'
export { DRAFTS, type DraftId, type DraftLine, draftLines, draftsFor } from './drafts'
export { headlineOf, pressingStage } from './headline'
export { namesOf, namesOfAll } from './names'
export { type Opening, openingOf } from './opening'
export { compareLaws, type LawComparison, type MemberDifference } from './other-law'
export { feeText, howToSend } from './report'
export { noteText, paperHow, stepText } from './safe-text'
export {
  type DividedPapers,
  dividedPapers,
  dividedReplaced,
  type PapersByPerson,
  type SharedPaper,
} from './shared-papers'
export { type SheetItem, type SheetPart, sheetOf, sourcesUsed } from './sheet'
export { type TimelineLine, timelineOf } from './timeline'
export { readVNumber, type VNumberReading } from './v-number'
