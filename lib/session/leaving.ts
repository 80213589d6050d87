/** The fast way out, as far as the browser keeps something: small, because it is part of the script in every page's head. */

import type { StorageDoor } from '@/lib/browser/storage'
import { markLeft } from './marks'
import type { Message } from './messages'
import { SESSION_NAMES } from './names'

/** Fired on the window of a page that is left, so that whatever still waits there writes nothing. */
export const LEFT_EVENT = 'nareis-left'

declare global {
  interface WindowEventMap {
    [LEFT_EVENT]: Event
  }
}

/** False when the browser refuses storage. */
export function forgetTab(browser: StorageDoor): boolean {
  browser.writeTab(SESSION_NAMES.usedAt, null)
  return browser.writeTab(SESSION_NAMES.tab, null)
}

/** All tabs forget; what somebody chose to save on the device stays. */
export function leaveTabs(browser: StorageDoor, post: (message: Message) => void): void {
  forgetTab(browser)
  markLeft(browser)
  post({ kind: 'left' })
}
