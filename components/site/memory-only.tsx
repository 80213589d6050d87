'use client'
import { useEffect } from 'react'
import { caseStore, isNothing } from '@/lib/session'

/**
 * A browser that keeps nothing has the answers in the memory of this page alone. A page that would be loaded whole in
 * its place is opened beside it.
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
    // After the framework, which takes over the moves within these pages.
    window.addEventListener('click', openBeside)
    return () => window.removeEventListener('click', openBeside)
  }, [])
  return null
}
