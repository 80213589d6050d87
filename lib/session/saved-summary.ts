/** A kept text as far as a page without questions needs it. Only a page of questions opens and checks it. */

import { draftOf } from '@/lib/questionnaire/answers'
import type { Day } from '@/lib/rules'
import { isRecord, parseRecord, serialize } from './saved-format'

export interface SavedSummary {
  isOfCounsellor: boolean
  /** The tab saves on the device, until that day. */
  savedUntil: Day | null
  /** The case is an example, which is on that day; null: a case of somebody. */
  practiceOn: Day | null
}

const NOTHING: SavedSummary = { isOfCounsellor: false, savedUntil: null, practiceOn: null }

/** What can be seen of a kept text; of one that cannot be read, or of none, nothing. */
export function summarize(text: string | null): SavedSummary {
  const kept = text === null ? null : parseRecord(text)
  if (kept === null) return NOTHING
  const file = isRecord(kept.draft) && isRecord(kept.draft.file) ? kept.draft.file : {}
  return {
    isOfCounsellor: file.filledInBy === 'counsellor',
    savedUntil: dayIn(kept.savedUntil),
    practiceOn: kept.isPractice === true ? dayIn(kept.toldToday) : null,
  }
}

/** Not checked further: nothing is counted with it here. */
const dayIn = (value: unknown): Day | null => (typeof value === 'string' ? value : null)

/** The day the person says it is, when the clock of the device cannot be right; null when nobody said. */
export const toldTodayIn = (text: string | null): Day | null =>
  text === null ? null : dayIn(parseRecord(text)?.toldToday)

/** The same text, saved on the device until a day, or with null in the tab only. */
export const savedUntil = (text: string, until: Day | null): string =>
  JSON.stringify({ ...parseRecord(text), savedUntil: until })

/** What a tab keeps when a counsellor begins with somebody else. */
export const newClientText = (): string =>
  serialize({
    draft: draftOf({ version: 1, filledInBy: 'counsellor' }),
    halfTyped: {},
    stop: null,
    isChanging: false,
    lastSeenOn: null,
    toldToday: null,
    savedUntil: null,
    notes: {},
    isPractice: false,
    deskSection: 'you',
  })
