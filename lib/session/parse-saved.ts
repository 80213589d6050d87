/**
 * Reading what a tab kept of itself: over a reload, and from the device. It comes with zod, and only where something
 * was kept.
 */
import { readCaseValue } from '@/lib/case-file'
import { isPageValues, type PageValues } from '@/lib/questionnaire/page-values'
import { isPageId } from '@/lib/questionnaire/pages'
import { notesOf } from './notes'
import {
  dayOf,
  isRecord,
  type PersonalStop,
  parseJsonRecord,
  SAVED_VERSION,
  type SavedSession,
} from './saved-format'

const stopOf = (value: unknown): PersonalStop | null =>
  isRecord(value) && isPageId(value.page) && typeof value.memberId === 'string'
    ? { page: value.page, memberId: value.memberId }
    : null

/** What was stored, checked by the schema like any file; null when it is not valid. */
export function parseSaved(text: string): SavedSession | null {
  const kept = parseJsonRecord(text)
  if (kept === null || kept.version !== SAVED_VERSION || !isRecord(kept.draft)) return null
  const { draft } = kept
  const own = Object.entries(isRecord(draft.ownShelf) ? draft.ownShelf : {})
  const reading = readCaseValue(draft.file)
  const shelf = readCaseValue({
    version: 1,
    application: draft.shelf,
    members: own.map(([id, application]) => ({ id, application })),
  })
  if (!reading.ok || !shelf.ok) return null
  const { application = {}, members = [] } = shelf.file
  const filledFrom = Object.entries(isRecord(kept.filledFrom) ? kept.filledFrom : {})
  const halfTyped = Object.entries(isRecord(kept.halfTyped) ? kept.halfTyped : {})
  return {
    caseId: typeof kept.caseId === 'string' ? kept.caseId : '',
    draft: {
      file: reading.file,
      shelf: application,
      ownShelf: Object.fromEntries(members.map((member) => [member.id, member.application ?? {}])),
    },
    halfTyped: Object.fromEntries(
      halfTyped.filter((page): page is [string, PageValues] => isPageValues(page[1])),
    ),
    filledFrom: Object.fromEntries(
      filledFrom.filter((page): page is [string, string] => typeof page[1] === 'string'),
    ),
    stop: stopOf(kept.stop),
    isChanging: kept.isChanging === true,
    lastSeenOn: dayOf(kept.lastSeenOn),
    toldToday: dayOf(kept.toldToday),
    savedUntil: dayOf(kept.savedUntil),
    notes: notesOf(kept.notes, reading.file),
    isPractice: kept.isPractice === true,
  }
}
