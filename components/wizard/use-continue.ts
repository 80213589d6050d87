'use client'
import { useRef } from 'react'
import { useNavigate, usePreload } from '@/components/ui/navigation'
import type { Draft, Stop } from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { answersPath, pathOf, resultPath } from './paths'
import { saveInputs } from './unsaved-inputs'

/** Continue: makes answers of the inputs and opens the page that comes next, which is preloaded from here on. */
export function useContinue(locale: string, stop: Stop, next: Stop | null, isReady: boolean) {
  const navigate = useNavigate()
  const isLeaving = useRef(false)
  const path = next ? pathOf(locale, next) : answersPath(locale)
  // After the last question the result is near: it is loaded with the answers page.
  const following = next ? [path] : [path, resultPath(locale)]
  usePreload(isReady ? following : [])
  return async ({ answers }: { answers: Draft }): Promise<void> => {
    if (isLeaving.current) return
    isLeaving.current = true
    // Left or wiped while the next page was fetched: nothing is written, and no page opens.
    const lease = caseStore.lease()
    const save = () => {
      saveInputs(stop, answers, lease)
      if (next === null) caseStore.setChanging(false)
    }
    isLeaving.current = await navigate(path, { memberId: next?.memberId, isWanted: lease.isHeld, save })
  }
}
