'use client'
import { useEffect } from 'react'
import { caseStore } from '@/lib/questionnaire'

/** Going back or forward opens the person that the entry of the history was about. */
export function PersonOfEntry() {
  useEffect(() => {
    const follow = () => {
      const { member } = (window.history.state as { member?: string } | null) ?? {}
      if (member !== undefined) caseStore.openMember(member)
    }
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])
  return null
}
