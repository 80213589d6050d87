/** The public interface of what people take away: paper, calendar and letters, made from the result. */

export { calendarEvents, calendarFile, remindersIn } from './calendar-file'
export { draftLines, mailAddress } from './drafts'
export { type Boxes, type Sheet, type SheetPart, type SheetRow, sheetOf } from './sheet'
export { readVNumber } from './v-number'
