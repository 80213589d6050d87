/** A kept text as far as a page without questions needs it. Only a page of questions opens and checks it. */
import type { Day } from '@/lib/rules'
import { draftOf } from './answers'
import { dayOf, isRecord, keptText, parsed } from './kept'

export interface Outline {
  isOfCounsellor: boolean
  /** The day the person says it is, when the clock of the device cannot be right. */
  toldToday: Day | null
  /** The tab saves on the device, until that day. */
  savedUntil: Day | null
}

const NOTHING: Outline = { isOfCounsellor: false, toldToday: null, savedUntil: null }

/** What can be seen of a kept text; of one that cannot be read, or of none, nothing. */
export function outlineOf(text: string | null): Outline {
  const kept = text === null ? null : parsed(text)
  if (kept === null) return NOTHING
  const file = isRecord(kept.draft) && isRecord(kept.draft.file) ? kept.draft.file : {}
  return {
    isOfCounsellor: file.filledInBy === 'counsellor',
    toldToday: dayOf(kept.toldToday),
    savedUntil: dayOf(kept.savedUntil),
  }
}

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
  })
