/**
 * The one module for what a browser may refuse: storage, messages between tabs, random numbers and the clock. Each of them
 * answers with null or false where the browser blocks it (cookies off, private window, plain http), and never throws.
 */

import { whenSightChanges } from '@/lib/browser/capabilities'
import { type StorageDoor, storageDoor } from '@/lib/browser/storage'
import type { Day } from '@/lib/rules'
import { today } from './today'

export interface Browser extends StorageDoor {
  listen: <K extends keyof WindowEventMap>(name: K, listener: (event: WindowEventMap[K]) => void) => void
  /** The page goes out of sight or comes back. */
  whenSightChanges: (listener: () => void) => void
  reload: () => void
  /** Nothing of the page is seen, and its place stays; or all of it again. */
  conceal: (isHidden: boolean) => void
  /** Milliseconds since 1970, by the clock of the device. */
  now: () => number
  today: () => Day
}

/** The browser that this page runs in. */
export const theBrowser: Browser = {
  ...storageDoor,
  listen: (name, listener) => window.addEventListener(name, listener),
  whenSightChanges,
  reload: () => window.location.reload(),
  conceal: (isHidden) => {
    document.documentElement.style.visibility = isHidden ? 'hidden' : ''
  },
  now: () => Date.now(),
  today,
}
