'use client'
import { useEffect } from 'react'
import { useStore } from '@/components/ui/use-store'
import { caseStore } from '@/lib/questionnaire'

/**
 * The person whose page is open. The address names the question only, so each entry of the history is given the
 * person's random id once; `PersonOfEntry` reads it when somebody goes back or forward.
 */
export function useMemberId(isOfMember: boolean): string | undefined {
  const { memberId } = useStore(caseStore)
  // Without dependencies: the entry is there only after the move that led here is done.
  useEffect(() => {
    const hasPerson = (window.history.state as { member?: string } | null)?.member !== undefined
    if (isOfMember && memberId !== null && !hasPerson)
      window.history.replaceState({ ...window.history.state, member: memberId }, '')
  })
  return isOfMember ? (memberId ?? undefined) : undefined
}
