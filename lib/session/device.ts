/** What stays on the device when somebody chooses so: one case, until a day. */
import { addDays, type Day, isDay, RULES_CHECKED_ON } from '@/lib/rules'
import type { Browser } from './browser'
import { isOver, readMarks } from './marks'
import { SESSION_NAMES } from './names'

/** Whole days that a saved case stays, counted from the day it was chosen. */
export const SAVED_DAYS = 30
export const DEVICE_KEY = SESSION_NAMES.device

export interface Saved {
  /** The last day it is kept. */
  until: Day
  /** The day it was chosen, by the clock of that moment. */
  savedOn: Day
  /** The id of the case; empty for one that an older guide saved. */
  owner: string
  /** The mark of the last wipe when it was written. */
  wiped: string | null
  /** The saved session, as text. */
  text: string
}

/**
 * What a page finds on the device. `unreadable`: damaged, or made by a newer guide; it is kept. `isClockDoubtful`: by the clock of
 * the device the case is older than it can be, or was saved in the future; nothing is removed on the word of such a clock.
 */
export type Found =
  | { kind: 'saved'; saved: Saved; raw: string; isClockDoubtful: boolean }
  | { kind: 'unreadable'; raw: string }

export const lastDayFrom = (on: Day): Day => addDays(on, SAVED_DAYS)

const dayOr = (value: unknown): Day | null => (typeof value === 'string' && isDay(value) ? value : null)

/** A record as it was written; null when it is damaged. */
export function parseRecord(raw: string): Saved | null {
  try {
    const { until, savedOn, owner, wiped, text } = JSON.parse(raw) ?? {}
    const end = dayOr(until)
    if (end === null || typeof text !== 'string') return null
    return {
      until: end,
      savedOn: dayOr(savedOn) ?? addDays(end, -SAVED_DAYS),
      owner: typeof owner === 'string' ? owner : '',
      wiped: typeof wiped === 'string' ? wiped : null,
      text,
    }
  } catch {
    return null
  }
}

/** Whose case it is: its id, empty for one that an older guide saved, null for one that is damaged. */
export const ownerOf = (raw: string): string | null => parseRecord(raw)?.owner ?? null

/** The mark in a record, also in one that is cut off. */
const stampIn = (raw: string): string | null => /"wiped":"(\w+)"/.exec(raw)?.[1] ?? null

/** Nothing was saved by this guide before. */
const FIRST_DAY: Day = '2026-11-01'
/** Two years past the rules, a clock is more likely wrong than the guide so old. */
const DOUBTFUL_DAYS = 730

/** Whether the clock can hardly be right now, or could hardly be when the case was saved. */
const isClockDoubtful = (on: Day, savedOn: Day): boolean =>
  savedOn < FIRST_DAY ||
  on < savedOn ||
  on < RULES_CHECKED_ON ||
  on > addDays(RULES_CHECKED_ON, DOUBTFUL_DAYS)

export const removeSaved = (browser: Browser): boolean => browser.writeDevice(DEVICE_KEY, null)

/** What is saved on this device on a day. What is past its day, or was wiped, is removed and not given. */
export function readSaved(browser: Browser, on: Day): Found | null {
  const raw = browser.readDevice(DEVICE_KEY)
  if (raw === null) return null
  const saved = parseRecord(raw)
  // A damaged record without a mark is kept: a wipe would have removed it.
  const stamp = saved ?? { wiped: stampIn(raw), owner: '' }
  const isGone = (saved !== null || stamp.wiped !== null) && isOver(readMarks(browser), stamp)
  const isDoubtful = saved !== null && isClockDoubtful(on, saved.savedOn)
  if (isGone || (saved !== null && !isDoubtful && saved.until < on)) {
    removeSaved(browser)
    return null
  }
  return saved === null
    ? { kind: 'unreadable', raw }
    : { kind: 'saved', saved, raw, isClockDoubtful: isDoubtful }
}
