'use client'
import { createContext, startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { afterPaint } from '@/components/ui/after-paint'

/** Whether the content of closed sections is in the document yet. */
export const Whole = createContext(true)

/**
 * The content of closed sections is rendered right after the first paint, so that the answer is painted sooner. It is rendered at
 * once for paper, and where the address names a section.
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
