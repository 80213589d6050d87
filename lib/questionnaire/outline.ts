/** A kept text as far as a page without questions needs it. Only a page of questions opens and checks it. */
import type { Day } from '@/lib/rules'
import { draftOf } from './answers'
import { isRecord, keptText, parsed } from './kept-text'

export interface Outline {
  isOfCounsellor: boolean
  /** The tab saves on the device, until that day. */
  savedUntil: Day | null
  /** The case is an example, which is on that day; null: a case of somebody. */
  practiceOn: Day | null
}

const NOTHING: Outline = { isOfCounsellor: false, savedUntil: null, practiceOn: null }

/** What can be seen of a kept text; of one that cannot be read, or of none, nothing. */
export function outlineOf(text: string | null): Outline {
  const kept = text === null ? null : parsed(text)
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
  text === null ? null : dayIn(parsed(text)?.toldToday)

/** The same text, saved on the device until a day, or with null in the tab only. */
export const savedUntil = (text: string, until: Day | null): string =>
  JSON.stringify({ ...parsed(text), savedUntil: until })

/** What a tab keeps when a counsellor begins with somebody else. */
export const textOfNewClient = (): string =>
  keptText({
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
