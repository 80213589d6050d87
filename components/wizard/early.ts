'use client'
/** What somebody did on a page of questions before its script was there: scripts/early/early.js wrote it down. */
import type { UseFormReturn } from 'react-hook-form'
import type { PageId, PageValues } from '@/lib/questionnaire'
import { keptApart } from './kept-apart'

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

/** Puts what was chosen and typed into the form; everything else in it stays. */
export function fillIn(form: UseFormReturn<PageValues>, inputs: Iterable<EarlyInput>): void {
  for (const { name, type, value, checked } of inputs) {
    if (type !== 'checkbox') form.setValue(name, value)
    // The box "not known" of a date is yes or no; a box of people adds to those chosen.
    else if (name.endsWith('.isUnknown')) form.setValue(name, checked as never)
    else {
      const others = [form.getValues(name)].flat().filter((code) => code !== value)
      form.setValue(name, checked ? keptApart([...others, value] as string[], value) : (others as string[]))
    }
  }
}
