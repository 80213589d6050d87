'use client'
import { useEffect, useState } from 'react'
import type { PageValues, Stop } from '@/lib/questionnaire'
import { type Faults, halfKey } from './try-out'

/** Faults that were told, by page and person: they are still told after a switch of language. */
const told = new Map<string, Faults>()

/** What is wrong on the page that stands. A page that holds nothing typed is a new one, whatever was told on it before. */
export function useFaults(stop: Stop, halfTyped: PageValues | undefined) {
  const [faults, setFaults] = useState<Faults>(() => (halfTyped && told.get(halfKey(stop))) ?? {})
  const [round, setRound] = useState(0)
  useEffect(() => {
    told.set(halfKey(stop), faults)
  }, [faults, stop])
  return {
    faults,
    /** How often something was told: each time the summary takes the focus. */
    round,
    tell: (found: Faults) => {
      setFaults(found)
      setRound(round + 1)
    },
    forget: () => {
      setFaults({})
      told.delete(halfKey(stop))
    },
  }
}
