'use client'
import { useEffect } from 'react'
import { caseStore, isNothing } from '@/lib/session'

/**
 * Where the browser blocks storage, the answers are in the memory of this page alone. A link that would load another
 * document opens it in a new tab.
 */
export function MemoryOnly() {
  useEffect(() => {
    const openBeside = ({ target, defaultPrevented }: MouseEvent) => {
      const state = caseStore.get()
      const link = target instanceof Element ? target.closest('a') : null
      if (defaultPrevented || state.canStore || isNothing(state) || link === null) return
      const isWhole = link.origin === window.location.origin && link.pathname !== window.location.pathname
      if (isWhole) link.target = '_blank'
    }
    // Registered after Next's router, which handles links between these pages itself.
    window.addEventListener('click', openBeside)
    return () => window.removeEventListener('click', openBeside)
  }, [])
  return null
}
