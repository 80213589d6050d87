/** A kept text as far as a page without questions needs it. Only a page of questions opens and checks it. */
import { draftOf } from '@/lib/questionnaire/answers'
import type { Day } from '@/lib/rules'
import type { Stamp } from './marks'
import { isRecord, parseJsonRecord, serialize } from './saved-format'

export interface SavedSummary {
  /** Empty: a case of an older guide. */
  caseId: string
  /** The marks of the last wipe that its tab knew. */
  stamp: Stamp
  isOfCounsellor: boolean
  /** The tab saves on the device, until that day. */
  savedUntil: Day | null
  /** The case is an example, which is on that day; null: a case of somebody. */
  practiceOn: Day | null
}

const NOTHING: SavedSummary = {
  caseId: '',
  stamp: { left: null, wiped: null },
  isOfCounsellor: false,
  savedUntil: null,
  practiceOn: null,
}

/** What can be seen of a kept text; of one that cannot be read, or of none, nothing. */
export function summarize(text: string | null): SavedSummary {
  const kept = text === null ? null : parseJsonRecord(text)
  if (kept === null) return NOTHING
  const file = isRecord(kept.draft) && isRecord(kept.draft.file) ? kept.draft.file : {}
  const marks = isRecord(kept.marks) ? kept.marks : {}
  return {
    caseId: textIn(kept.caseId) ?? '',
    stamp: { left: textIn(marks.left), wiped: textIn(marks.wiped) },
    isOfCounsellor: file.filledInBy === 'counsellor',
    savedUntil: dayIn(kept.savedUntil),
    practiceOn: kept.isPractice === true ? dayIn(kept.toldToday) : null,
  }
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Not checked further: nothing is counted with it here. */
const dayIn = (value: unknown): Day | null => textIn(value)

/** The day the person says it is, when the clock of the device cannot be right; null when nobody said. */
export const toldTodayIn = (text: string | null): Day | null =>
  text === null ? null : dayIn(parseJsonRecord(text)?.toldToday)

/** The same text, saved on the device until a day, or with null in the tab only. */
export const withSavedUntil = (text: string, until: Day | null): string =>
  JSON.stringify({ ...parseJsonRecord(text), savedUntil: until })

/** What a tab keeps when a counsellor begins with somebody else. */
export const newClientText = (caseId: string, stamp: Stamp): string =>
  serialize(
    {
      caseId,
      draft: draftOf({ version: 1, filledInBy: 'counsellor' }),
      halfTyped: {},
      filledFrom: {},
      stop: null,
      isChanging: false,
      lastSeenOn: null,
      toldToday: null,
      savedUntil: null,
      notes: {},
      isPractice: false,
    },
    stamp,
  )
