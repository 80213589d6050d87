'use client'
import { use, useEffect, useState } from 'react'
import { useStore } from '@/components/ui/use-store'
import { type PageId, pageById } from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { AheadOf } from './ahead'
import { pathOf } from './navigate'

/**
 * The person this page is about; undefined on a page about nobody. A move to another page names its person before
 * that page stands: until then the page that is left keeps its own. The address names the question only, so each
 * entry of the history is given page and person once; `PersonOfEntry` reads them when somebody goes back or forward.
 */
export function useMemberId(locale: string, page: PageId): string | undefined {
  const kept = useStore(caseStore).stop
  const stop = use(AheadOf)?.stop ?? kept
  const [memberId, setMemberId] = useState(stop?.memberId)
  const isNamed = stop !== null && (stop.page === page || memberId === undefined)
  if (isNamed && stop.memberId !== memberId) setMemberId(stop.memberId)

  const isOfMember = pageById(page).ofMember === true
  // Without dependencies: the entry is there only after the move that led here is done.
  useEffect(() => {
    if (!isOfMember || memberId === undefined) return
    const hasPerson = (window.history.state as { stop?: unknown } | null)?.stop !== undefined
    const isHere = window.location.pathname === pathOf(locale, { page })
    if (isHere && !hasPerson)
      window.history.replaceState({ ...window.history.state, stop: { page, memberId } }, '')
  })
  return isOfMember ? memberId : undefined
}
