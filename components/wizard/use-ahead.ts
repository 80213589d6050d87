'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { afterAMoment } from '@/components/ui/after-paint'
import type { Draft, PageId, Stop } from '@/lib/questionnaire'
import { aheadStore } from './ahead'
import { answersPath, pathOf } from './navigate'
import { fetchStep } from './steps'

/** Somebody asked the browser to fetch no more than what is used, or there is nothing to fetch from. */
const mayFetch = (): boolean => {
  const { saveData = false } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {}
  return navigator.onLine && !saveData
}

/** Fetches the script without which Continue cannot lead to a page; null: it is there. */
export type Needed = (next: Stop | null) => (() => Promise<unknown>) | null

/** Fetches the pages that somebody can go on to from here. The addresses name pages only. */
export function usePagesAhead(locale: string, pages: readonly (PageId | 'answers')[]): void {
  const router = useRouter()
  const wanted = pages.join(' ')
  useEffect(() => {
    if (wanted === '' || !mayFetch()) return
    return afterAMoment(() => {
      for (const page of wanted.split(' ') as typeof pages)
        if (page === 'answers') router.prefetch(answersPath(locale))
        // What does not come now is asked for again by who goes there.
        else fetchStep(pathOf(locale, { page })).catch(() => {})
    })
  }, [wanted, router, locale])
}

/** Fetches the script that Continue needs. */
export function useScriptAhead(script: (() => Promise<unknown>) | null): void {
  useEffect(() => {
    if (script === null || !mayFetch()) return
    // What does not come now is asked for again at Continue, and told then.
    return afterAMoment(() => void script().catch(() => {}))
  }, [script])
}

/**
 * Has the page that comes after `from` made once all that it needs is here, with the answers as they stand now. Null:
 * no page of questions comes next.
 */
export function useMadeAhead(
  locale: string,
  from: PageId,
  stop: Stop | null,
  { written, isReady, needed }: { written: Draft; isReady: boolean; needed: Needed },
): void {
  // At each change of what stands in the inputs, which is each render.
  useEffect(() => {
    if (!isReady || stop === null || !mayFetch()) return
    let isOver = false
    const make = () => {
      if (!isOver) aheadStore.put({ from, stop, draft: written })
    }
    const callOff = afterAMoment(() => {
      // What does not come now is asked for again at Continue.
      Promise.all([fetchStep(pathOf(locale, stop)), needed(stop)?.()]).then(make, () => {})
    })
    return () => {
      isOver = true
      callOff()
    }
  })
}
