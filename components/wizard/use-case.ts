'use client'
import { useMemo, useSyncExternalStore } from 'react'
import { useStore } from '@/components/ui/use-store'
import { type Situation, situationOf } from '@/lib/questionnaire'
import type { Day, Voice } from '@/lib/rules'
import { caseStore, type SessionState, today } from '@/lib/session'

/** The day of the first render, which must be the same at build time and in the browser. */
const ANY_DAY = '2026-11-21'
const neverChanges = () => () => {}

export interface CaseView {
  state: SessionState
  on: Day
  voice: Voice
  situation: Situation
}

/** The case of this tab, and what the questions see of it on the day that it is. */
export function useCase(): CaseView {
  const state = useStore(caseStore)
  const clock = useSyncExternalStore(neverChanges, today, () => ANY_DAY)
  const on = state.toldToday ?? clock
  const { file } = state.draft
  const situation = useMemo(() => situationOf(file, on), [file, on])
  return { state, on, voice: file.filledInBy ?? 'sponsor', situation }
}
