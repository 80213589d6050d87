'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { loadForms } from './late-forms'
import { loadChecks } from './try-out'

/** Somebody asked the browser to fetch no more than what is used, or there is nothing to fetch from. */
const mayFetch = (): boolean => {
  const { saveData = false } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {}
  return navigator.onLine && !saveData
}

/** Scripts that Continue or the page after it needs. */
interface Scripts {
  checks: boolean
  forms: boolean
}

/** Fetches the pages that Continue leads to, and the scripts. The addresses name pages only. */
export function useAhead(paths: readonly string[], { checks, forms }: Scripts): void {
  const router = useRouter()
  const wanted = paths.join(' ')
  useEffect(() => {
    if (wanted === '' || !mayFetch()) return
    for (const path of wanted.split(' ')) router.prefetch(path)
  }, [wanted, router])
  useEffect(() => {
    // What does not come now is asked for again at Continue, and told then.
    if (checks && mayFetch()) loadChecks().catch(() => {})
    if (forms && mayFetch()) loadForms().catch(() => {})
  }, [checks, forms])
}
