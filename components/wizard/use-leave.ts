'use client'
import { useRouter } from 'next/navigation'
import { useRef, useTransition } from 'react'
import {
  caseStore,
  type Draft,
  firstIncomplete,
  nextStop,
  type Situation,
  type Stop,
} from '@/lib/questionnaire'
import { announce, answersPath, noteMove, pathOf, resultPath, turnTo } from './navigate'
import { halfKey } from './try-out'
import { useAhead } from './use-ahead'

/** Fetches the script without which Continue cannot lead to a page; null: it is there. */
type Needed = (next: Stop | null) => (() => Promise<unknown>) | null

const leadsTo = (after: Situation, stop: Stop) =>
  caseStore.get().isChanging ? firstIncomplete(after) : nextStop(after, stop)

/**
 * Leaving a page by Continue: what comes next is fetched ahead, and the answers are written when it is pressed.
 * `situation`: with what stands in the inputs now.
 */
export function useLeave(
  locale: string,
  stop: Stop,
  { situation, isReady, needed }: { situation: Situation; isReady: boolean; needed: Needed },
) {
  const router = useRouter()
  const isLeaving = useRef(false)
  const [isGoing, startGoing] = useTransition()
  const ahead = leadsTo(situation, stop)
  const paths = ahead ? [pathOf(locale, ahead)] : [answersPath(locale), resultPath(locale)]
  useAhead(isReady ? paths : [], needed(ahead))

  const leave = async (written: Draft, after: Situation) => {
    const next = leadsTo(after, stop)
    // What does not come is told as any other missing script, while the answers still stand here.
    await needed(next)?.()
    if (isLeaving.current) return
    isLeaving.current = true
    noteMove()
    caseStore.clearHalfTyped(halfKey(stop))
    caseStore.update(() => written)
    if (next?.memberId && next.page === stop.page) return turnTo({ page: next.page, memberId: next.memberId })
    if (next) announce(next)
    if (next === null) caseStore.setChanging(false)
    startGoing(() => router.push(next ? pathOf(locale, next) : answersPath(locale)))
  }
  return { leave, isGoing }
}
