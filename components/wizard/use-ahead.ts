'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Somebody asked the browser to fetch no more than what is used, or there is nothing to fetch from. */
const mayFetch = (): boolean => {
  const { saveData = false } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {}
  return navigator.onLine && !saveData
}

/** Fetches the pages that Continue leads to, and the script that it needs. The addresses name pages only. */
export function useAhead(paths: readonly string[], script: (() => Promise<unknown>) | null): void {
  const router = useRouter()
  const wanted = paths.join(' ')
  useEffect(() => {
    if (wanted === '' || !mayFetch()) return
    for (const path of wanted.split(' ')) router.prefetch(path)
  }, [wanted, router])
  useEffect(() => {
    // What does not come now is asked for again at Continue, and told then.
    if (script && mayFetch()) script().catch(() => {})
  }, [script])
}
