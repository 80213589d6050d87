/** The saved session: what a tab keeps over a reload, and on the device when somebody chooses so. As text it is JSON. */
import type { Draft } from '@/lib/questionnaire/answers'
import type { PageValues } from '@/lib/questionnaire/page-values'
import type { PageId } from '@/lib/questionnaire/pages'
import { type Day, isDay } from '@/lib/rules'
import type { Stamp } from './marks'
import type { Notes } from './notes'

/** A page and the person it is about. */
export interface PersonalStop {
  page: PageId
  memberId: string
}

/** What is typed on a page and not yet continued, by page and person (`<page> <id of the person>`). */
export type HalfTyped = Record<string, PageValues>

export interface SavedSession {
  /** Random, for as long as the case lives: tells one case from another. Empty while there is none. */
  caseId: string
  draft: Draft
  halfTyped: HalfTyped
  /** Pages (as in `halfTyped`) that were filled in with the answers of another person, by that person's id: until they are confirmed. */
  filledFrom: Readonly<Record<string, string>>
  /** The personal page that is open or that a navigation leads to: until it is shown, the page before keeps its own person. */
  stop: PersonalStop | null
  /** An answer is being changed from the answers page: Continue leads back there. */
  isChanging: boolean
  /** The day this case was last worked out, to say so when it is opened again. */
  lastSeenOn: Day | null
  /** The day the person says it is, when the clock of the device cannot be right. */
  toldToday: Day | null
  /** The tab saves on the device, until that day; null: in this tab only. */
  savedUntil: Day | null
  /** What the counsellor wrote beside the case. */
  notes: Notes
  /** An example family, to practise with: nobody's case. */
  isPractice: boolean
}

export const SAVED_VERSION = 1

/** The person of a page and person in one name. */
const idOfPage = (page: string) => page.slice(page.indexOf(' ') + 1)

/** Somebody who was removed stays in memory, to be put back, and is not kept. */
function withoutRemoved({ draft, halfTyped, filledFrom, notes }: SavedSession) {
  const ids = new Set(['', 'case', ...(draft.file.members ?? []).map(({ id }) => id)])
  const kept = <T>(record: Readonly<Record<string, T>>, idOf: (key: string) => string): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => ids.has(idOf(key))))
  return {
    draft: { ...draft, ownShelf: kept(draft.ownShelf, (key) => key) },
    halfTyped: kept(halfTyped, idOfPage),
    filledFrom: kept(filledFrom, idOfPage),
    notes: kept(notes, (key) => key),
  }
}

/** A session as text, under the marks of the last wipe that its tab knows. */
export function serialize(session: SavedSession, { left, wiped }: Stamp): string {
  const { caseId, stop, isChanging, lastSeenOn, toldToday, savedUntil, isPractice } = session
  return JSON.stringify({
    version: SAVED_VERSION,
    caseId,
    marks: { left, wiped },
    ...withoutRemoved(session),
    stop,
    isChanging,
    lastSeenOn,
    toldToday,
    savedUntil,
    isPractice,
  })
}

/** Nobody has answered or typed anything. */
export const isNothing = ({ draft, halfTyped, toldToday, savedUntil, notes }: SavedSession): boolean =>
  Object.keys(draft.file).length === 1 &&
  Object.keys(halfTyped).length === 0 &&
  Object.keys(notes).length === 0 &&
  toldToday === null &&
  savedUntil === null

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A kept text as a record; null for any other text. */
export function parseJsonRecord(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

const isAbove = (version: unknown) => typeof version === 'number' && version > SAVED_VERSION

/** A newer guide made it: nothing is wrong with it, and this one must not write over it. */
export function isFromNewer(text: string): boolean {
  const { version, draft } = parseJsonRecord(text) ?? {}
  const file = isRecord(draft) ? draft.file : null
  return isAbove(version) || (isRecord(file) && isAbove(file.version))
}

/** A day that was kept; null for anything else. */
export const dayOf = (value: unknown): Day | null =>
  typeof value === 'string' && isDay(value) ? value : null
