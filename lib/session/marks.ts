/**
 * Marks of what was wiped. A tab that slept, was closed and reopened, or was on another site heard no message; it
 * compares the marks on the device with those in its own kept text. A mark is a random number: it says that something was
 * wiped, not what.
 */

import type { StorageDoor } from '@/lib/browser/storage'
import { SESSION_NAMES } from './names'

export interface Stamp {
  left: string | null
  wiped: string | null
}

export interface Marks extends Stamp {
  closed: readonly string[]
}

/** How a case came to its end: the fast way out, "wipe everything", or "new client". */
export const HOW_ENDED = ['left', 'wiped', 'new-client'] as const
export type HowEnded = (typeof HOW_ENDED)[number]

/** Most ids of closed cases that are remembered; the oldest go first. */
const MOST_CLOSED = 50

export const readMarks = (browser: StorageDoor): Marks => ({
  left: browser.readDevice(SESSION_NAMES.left),
  wiped: browser.readDevice(SESSION_NAMES.wiped),
  closed: (browser.readDevice(SESSION_NAMES.closed) ?? '').split(' ').filter(Boolean),
})

export const markLeft = (browser: StorageDoor): boolean =>
  browser.writeDevice(SESSION_NAMES.left, browser.randomId())

export function markWiped(browser: StorageDoor, mark: string): void {
  browser.writeDevice(SESSION_NAMES.wiped, mark)
}

export function markClosed(browser: StorageDoor, caseId: string): void {
  const ids = [...readMarks(browser).closed, caseId].slice(-MOST_CLOSED)
  browser.writeDevice(SESSION_NAMES.closed, ids.join(' '))
}

/** A mark that is gone ends nothing: browsers clear storage by themselves. */
const isNewer = (mark: string | null, known: string | null) => mark !== null && mark !== known

/** How a case that was kept under this stamp has ended since; null when it goes on. */
export function howEnded(marks: Marks, stamp: Stamp, caseId: string): HowEnded | null {
  if (isNewer(marks.wiped, stamp.wiped)) return 'wiped'
  if (isNewer(marks.left, stamp.left)) return 'left'
  return marks.closed.includes(caseId) ? 'new-client' : null
}

/** What is saved on the device outlives leaving, not "wipe everything" nor the end of its client. */
export const isOver = (marks: Marks, { wiped, owner }: { wiped: string | null; owner: string }): boolean =>
  isNewer(marks.wiped, wiped) || marks.closed.includes(owner)
