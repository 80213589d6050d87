'use client'
import { useEffect } from 'react'
import { caseStore, type PersonalStop } from '@/lib/session'

/** Going back or forward opens the person that the entry of the history was about. */
export function PersonOfEntry() {
  useEffect(() => {
    const follow = () => {
      const { stop } = (window.history.state as { stop?: PersonalStop } | null) ?? {}
      if (stop !== undefined) caseStore.openStop(stop)
    }
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])
  return null
}
