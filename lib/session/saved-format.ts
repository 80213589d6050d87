/** What a tab keeps of itself, as text: over a reload, and on the device when somebody chooses so. */

import type { Draft } from '@/lib/questionnaire/answers'
import type { PageValues } from '@/lib/questionnaire/page-values'
import type { PageId, Section } from '@/lib/questionnaire/pages'
import { type Day, isDay } from '@/lib/rules'
import type { Notes } from './notes'

/** A page and the person it is about. */
export interface PersonalStop {
  page: PageId
  memberId: string
}

/** What is typed on a page and not yet continued, by page and person. */
export type HalfTyped = Record<string, PageValues>

export interface SavedSession {
  draft: Draft
  halfTyped: HalfTyped
  /** The personal page that stands or that a move leads to: until it stands, the page before keeps its own person. */
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
  /** The section that stands open on the counsellor's desk. */
  deskSection: Section
}

export const SAVED_VERSION = 1

export function serialize(kept: SavedSession): string {
  const { draft, halfTyped, stop, isChanging, lastSeenOn, toldToday, savedUntil } = kept
  const { notes, isPractice, deskSection } = kept
  return JSON.stringify({
    version: SAVED_VERSION,
    draft,
    halfTyped,
    stop,
    isChanging,
    lastSeenOn,
    toldToday,
    savedUntil,
    notes,
    isPractice,
    deskSection,
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
export function parseRecord(text: string): Record<string, unknown> | null {
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
  const { version, draft } = parseRecord(text) ?? {}
  const file = isRecord(draft) ? draft.file : null
  return isAbove(version) || (isRecord(file) && isAbove(file.version))
}

/** A day that was kept; null for anything else. */
export const dayOf = (value: unknown): Day | null =>
  typeof value === 'string' && isDay(value) ? value : null
