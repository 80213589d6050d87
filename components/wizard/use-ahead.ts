'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { firstTouch } from './first-touch'
import { loadChecks } from './try-out'

/** Somebody asked the browser to fetch no more than what is used. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

/** Fetches what Continue needs, and the pages it leads to, from the first touch on. The addresses name pages only. */
export function useAhead(paths: readonly string[]): void {
  const router = useRouter()
  const [isAlive, setAlive] = useState(false)
  useEffect(() => {
    let stands = true
    void firstTouch().then(() => stands && setAlive(true))
    return () => {
      stands = false
    }
  }, [])
  const wanted = paths.join(' ')
  useEffect(() => {
    if (!isAlive || !navigator.onLine || savesData()) return
    // What does not come now is asked for again at Continue, and told then.
    void loadChecks().catch(() => {})
    for (const path of wanted.split(' ')) router.prefetch(path)
  }, [isAlive, wanted, router])
}
