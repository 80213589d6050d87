'use client'
/** What somebody did on a page of questions before its script was there: app/[locale]/(case)/input-before-scripts.js wrote it down. */
import type { PageId } from '@/lib/questionnaire'

export interface BufferedInput {
  name: string
  type: string
  value: string
  checked: boolean
}

interface InputBuffer {
  /** The page of the inputs; empty when there was no input. */
  page: string
  /** In the order of the events. */
  inputs: ReadonlyMap<string, BufferedInput>
  /** Continue was pressed, once or more. */
  isPressed: boolean
  stop: () => void
}

declare global {
  interface Window {
    nareisBufferedInput?: InputBuffer
  }
}

/** The input before hydration, once: from here on React handles events itself. Null when there was none on this page. */
export function takeBufferedInput(page: PageId): InputBuffer | null {
  const early = window.nareisBufferedInput
  if (early === undefined) return null
  early.stop()
  delete window.nareisBufferedInput
  return early.page === page ? early : null
}
