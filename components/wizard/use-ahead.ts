'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { afterAMoment } from '@/components/ui/after-paint'
import type { PageId } from '@/lib/questionnaire'
import { answersPath, pathOf } from './navigate'
import { fetchStep } from './steps'

/** Somebody asked the browser to fetch no more than what is used, or there is nothing to fetch from. */
const mayFetch = (): boolean => {
  const { saveData = false } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {}
  return navigator.onLine && !saveData
}

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
