'use client'
import { useEffect } from 'react'
import { useNavigate } from '@/components/ui/navigation'
import { firstIncomplete, isSameStop, mayOpen, type Stop, stopsOf } from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { answersPath, pathOf } from './paths'
import type { CaseView } from './use-case'

/**
 * An address opened too early leads to the first question that has no answer yet; true while it does.
 * Without a stop: the answers page, which has nothing to show before the first answer.
 */
export function useRedirect(locale: string, stop: Stop | null, { state, situation }: CaseView): boolean {
  const navigate = useNavigate()
  const { file } = situation
  const mayStay = stop
    ? mayOpen(situation, stop)
    : Boolean(file.filledInBy ?? file.sponsor ?? file.application ?? file.members)
  const isTooEarly = state.status === 'ready' && !mayStay
  useEffect(() => {
    if (!isTooEarly) return
    const first = firstIncomplete(situation)
    const isAsked = stop !== null && stopsOf(situation).some((other) => isSameStop(other, stop))
    if (first) caseStore.sendBack()
    const page = first?.memberId ? ({ page: 'people' } as const) : (first ?? (isAsked ? stop : null))
    void navigate(page ? pathOf(locale, page) : answersPath(locale), { replace: true })
  }, [isTooEarly, situation, navigate, locale, stop])
  return isTooEarly
}
