'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { loadChecks } from './try-out'

/** Somebody who has read this long goes on soon; the first paint has had the line to itself. */
const READ_MS = 2500
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'focusin'] as const

/** Fetches what Continue needs, and the pages it leads to, from the first touch on. The addresses name pages only. */
export function useAhead(paths: readonly string[]): void {
  const router = useRouter()
  const [isAlive, setAlive] = useState(false)
  useEffect(() => {
    const stopped = new AbortController()
    const wake = () => setAlive(true)
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, wake, { signal: stopped.signal })
    const timer = window.setTimeout(wake, READ_MS)
    return () => {
      stopped.abort()
      window.clearTimeout(timer)
    }
  }, [])
  const wanted = paths.join(' ')
  useEffect(() => {
    if (!isAlive || !navigator.onLine) return
    // What does not come now is asked for again at Continue, and told then.
    void loadChecks().catch(() => {})
    for (const path of wanted.split(' ')) router.prefetch(path)
  }, [isAlive, wanted, router])
}
