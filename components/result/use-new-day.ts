'use client'
import { useEffect, useState } from 'react'
import { whenSightChanges } from '@/lib/browser/capabilities'
import type { Day } from '@/lib/rules'
import { today } from '@/lib/session'

/** Today, when it is another day than when the page opened: it says so, and does not change under the reader's eyes. */
export function useNewDay(opened: Day): Day | null {
  const [newDay, setNewDay] = useState<Day | null>(null)
  useEffect(() => {
    const look = () => setNewDay(today() === opened ? null : today())
    const stopWatching = whenSightChanges(look)
    const timer = window.setInterval(look, 60_000)
    return () => {
      stopWatching()
      window.clearInterval(timer)
    }
  }, [opened])
  return newDay === opened ? null : newDay
}
