'use client'
import { useEffect, useSyncExternalStore } from 'react'
import { caseStore } from '@/lib/questionnaire'

const subscribe = (listener: () => void) => {
  window.addEventListener('popstate', listener)
  const stop = caseStore.subscribe(listener)
  return () => {
    window.removeEventListener('popstate', listener)
    stop()
  }
}

const memberOfEntry = (): string | null =>
  (window.history.state as { member?: string } | null)?.member ?? null

/**
 * The person whose page is open. The address names the question only, so each entry of the history carries the
 * person's random id: back and forward show the same person again.
 */
export function useMemberId(isOfMember: boolean): string | undefined {
  const id = useSyncExternalStore(
    subscribe,
    () => memberOfEntry() ?? caseStore.get().memberId,
    () => null,
  )
  useEffect(() => {
    if (isOfMember && id !== null && memberOfEntry() === null)
      window.history.replaceState({ ...window.history.state, member: id }, '')
  }, [id, isOfMember])
  return isOfMember ? (id ?? undefined) : undefined
}
