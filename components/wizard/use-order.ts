'use client'
import { useEffect } from 'react'
import { useMove } from '@/components/ui/turns'
import { firstIncomplete, isSameStop, mayOpen, type Stop, stopsOf } from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { answersPath, pathOf } from './navigate'
import type { Tab } from './use-situation'

/**
 * An address opened too early leads to the first question that has no answer yet; true while it does.
 * Without a stop: the answers page, which has nothing to show before the first answer.
 */
export function useOrder(locale: string, stop: Stop | null, { state, situation }: Tab): boolean {
  const replace = useMove('replace')
  const { file } = situation
  const isOpen = stop
    ? mayOpen(situation, stop)
    : Boolean(file.filledInBy ?? file.sponsor ?? file.application ?? file.members)
  const isMissing = state.status === 'ready' && !isOpen
  useEffect(() => {
    if (!isMissing) return
    const first = firstIncomplete(situation)
    const isAsked = stop !== null && stopsOf(situation).some((other) => isSameStop(other, stop))
    if (first) caseStore.sendBack()
    if (first?.memberId) replace(pathOf(locale, { page: 'people' }))
    else replace(first ? pathOf(locale, first) : isAsked ? pathOf(locale, stop) : answersPath(locale))
  }, [isMissing, situation, replace, locale, stop])
  return isMissing
}
