'use client'
/** The page that Continue leads to: it is made while the page before it is read. */
import { createContext } from 'react'
import type { Draft, PageId, Stop } from '@/lib/questionnaire'

export interface Ahead {
  /** The page that leads to it. */
  from: PageId
  stop: Stop
  /** The answers as they are if Continue is pressed now. */
  draft: Draft
}

/** For a page that is made ahead: what it has in the place of the case. Null on the page that stands. */
export const AheadOf = createContext<Ahead | null>(null)

let ahead: Ahead | null = null
const listeners = new Set<() => void>()

export const aheadStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (): Ahead | null => ahead,
  getOnServer: (): null => null,
  put(next: Ahead | null): void {
    ahead = next
    for (const listener of listeners) listener()
  },
}
