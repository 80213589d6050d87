'use client'
import { useRef, useState, useTransition } from 'react'
import { useMove } from '@/components/ui/turns'
import { type Draft, firstIncomplete, nextStop, type Situation, type Stop } from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { answersPath, pathOf } from './navigate'
import { fetchStep, stepHere } from './steps'
import { halfKey } from './try-out'
import { type Needed, useMadeAhead, usePagesAhead, useScriptAhead } from './use-ahead'
import { useGo } from './use-go'

interface Standing {
  /** The answers with what stands in the inputs now. */
  written: Draft
  situation: Situation
  isReady: boolean
  needed: Needed
}

/** What takes no longer needs no word that it is being done. */
const PATIENCE_MS = 100

const leadsTo = (after: Situation, stop: Stop) =>
  caseStore.get().isChanging ? firstIncomplete(after) : nextStop(after, stop)

/**
 * Leaving a page by Continue: what comes next is fetched ahead, and the answers are written when it is pressed.
 */
export function useLeave(locale: string, stop: Stop, { written, situation, isReady, needed }: Standing) {
  const move = useMove()
  const go = useGo(locale)
  const isLeaving = useRef(false)
  const [isPending, startGoing] = useTransition()
  const [isWaiting, setWaiting] = useState(false)
  const ahead = leadsTo(situation, stop)
  usePagesAhead(locale, isReady ? [ahead?.page ?? 'answers'] : [])
  useScriptAhead(needed(ahead))
  useMadeAhead(locale, stop.page, ahead, { written, isReady, needed })

  /** Until what the next page needs is here. Without its texts it is reached all the same: the framework fetches it. */
  const wait = async (next: Stop | null) => {
    const told = setTimeout(() => setWaiting(true), PATIENCE_MS)
    try {
      // A script that does not come is told as any other missing script, while the answers still stand here.
      await Promise.all([needed(next)?.(), next && fetchStep(pathOf(locale, next)).catch(() => {})])
    } finally {
      clearTimeout(told)
      setWaiting(false)
    }
  }
  const leave = async (answered: Draft, after: Situation) => {
    const next = leadsTo(after, stop)
    const isHere = next === null || stepHere(pathOf(locale, next)) !== undefined
    if (!isHere || needed(next) !== null) await wait(next)
    if (isLeaving.current) return
    isLeaving.current = true
    caseStore.answer(halfKey(stop), answered)
    if (next) return go(next)
    caseStore.setChanging(false)
    startGoing(() => move(answersPath(locale)))
  }
  return { leave, isGoing: isPending || isWaiting }
}
