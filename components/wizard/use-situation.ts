'use client'
import { use, useMemo, useSyncExternalStore } from 'react'
import { useStore } from '@/components/ui/use-store'
import { type Situation, situationOf } from '@/lib/questionnaire'
import type { Day, Voice } from '@/lib/rules'
import { caseStore, type SessionState, today } from '@/lib/session'
import { AheadOf } from './ahead'

/** The day of the first render, which must be the same at build time and in the browser. */
const ANY_DAY = '2026-11-21'
const neverTold = () => () => {}

export interface Tab {
  state: SessionState
  on: Day
  voice: Voice
  situation: Situation
}

/** The case of this tab and what the questions see of it. A page that is made ahead works like one whose case is not read yet. */
export function useTab(): Tab {
  const kept = useStore(caseStore)
  const ahead = use(AheadOf)
  const state = ahead ? { ...kept, draft: ahead.draft, status: 'loading' as const } : kept
  const clock = useSyncExternalStore(neverTold, today, () => ANY_DAY)
  const on = state.toldToday ?? clock
  const { file } = state.draft
  const situation = useMemo(() => situationOf(file, on), [file, on])
  return { state, on, voice: file.filledInBy ?? 'sponsor', situation }
}
