'use client'
/** What somebody did on a page of questions before its script was there: app/[locale]/(case)/input-before-scripts.js wrote it down. */
import type { PageId } from '@/lib/questionnaire'

export interface EarlyInput {
  name: string
  type: string
  value: string
  checked: boolean
}

interface Early {
  /** The page it was done on; empty when nothing was done. */
  page: string
  /** In the order of doing. */
  inputs: ReadonlyMap<string, EarlyInput>
  /** Continue was pressed; how often does not matter. */
  isPressed: boolean
  stop: () => void
}

declare global {
  interface Window {
    nareisEarly?: Early
  }
}

/** What was done on this page, once: from here on the form hears everything itself. Null when nothing was. */
export function takeEarly(page: PageId): Early | null {
  const early = window.nareisEarly
  if (early === undefined) return null
  early.stop()
  delete window.nareisEarly
  return early.page === page ? early : null
}
