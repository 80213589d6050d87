'use client'
import { createContext, startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { afterPaint } from '@/components/ui/after-paint'

/** Whether what is closed stands in the document yet. */
export const Whole = createContext(true)

/**
 * What is closed comes right after the first paint: nobody waits for it, and the answer is painted sooner. It comes at
 * once for paper, and where the address names a room.
 */
export function useWhole(): boolean {
  const [isWhole, setWhole] = useState(() => typeof window !== 'undefined' && window.location.hash !== '')
  useEffect(() => {
    if (isWhole) return
    const now = () => flushSync(() => setWhole(true))
    window.addEventListener('beforeprint', now)
    const callOff = afterPaint(() => startTransition(() => setWhole(true)))
    return () => {
      callOff()
      window.removeEventListener('beforeprint', now)
    }
  }, [isWhole])
  return isWhole
}
