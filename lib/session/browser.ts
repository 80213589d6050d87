/**
 * The one door to what a browser may refuse: storage, messages between tabs, random numbers and the clock. Each of them
 * answers with null or false where the browser blocks it (cookies off, private window, plain http), and never throws.
 */
import type { Day } from '@/lib/rules'
import { type StorageDoor, storageDoor } from './storage-door'
import { today } from './today'

export interface Browser extends StorageDoor {
  listen: <K extends keyof WindowEventMap>(name: K, listener: (event: WindowEventMap[K]) => void) => void
  reload: () => void
  /** Milliseconds since 1970, by the clock of the device. */
  now: () => number
  today: () => Day
}

/** The browser that this page runs in. */
export const theBrowser: Browser = {
  ...storageDoor,
  listen: (name, listener) => window.addEventListener(name, listener),
  reload: () => window.location.reload(),
  now: () => Date.now(),
  today,
}
