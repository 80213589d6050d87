'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { afterAMoment } from '@/components/ui/after-paint'
import type { Stop } from '@/lib/questionnaire'
import { answersPath, pathOf } from './navigate'
import { fetchStep } from './steps'

/** Somebody asked the browser to fetch no more than what is used, or there is nothing to fetch from. */
const mayFetch = (): boolean => {
  const { saveData = false } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {}
  return navigator.onLine && !saveData
}

/**
 * Fetches what Continue leads to, and the script that it needs: a page of questions, or, with null, the answers. The addresses name pages only.
 */
export function useAhead(
  locale: string,
  next: Stop | null | undefined,
  script: (() => Promise<unknown>) | null,
): void {
  const router = useRouter()
  const page = next ? next.page : next
  useEffect(() => {
    if (page === undefined || !mayFetch()) return
    return afterAMoment(() => {
      // What does not come now is asked for again at Continue, and what is missing then is told.
      if (page) fetchStep(pathOf(locale, { page })).catch(() => {})
      else router.prefetch(answersPath(locale))
    })
  }, [page, router, locale])
  useEffect(() => {
    if (script === null || !mayFetch()) return
    return afterAMoment(() => void script().catch(() => {}))
  }, [script])
}
