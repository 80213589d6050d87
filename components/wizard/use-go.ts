'use client'
import { useRouter } from 'next/navigation'
import type { Stop } from '@/lib/questionnaire'
import { announce, noteMove, pathOf } from './navigate'
import { stepHere, turnStore } from './steps'

/** Leads to a page of questions: at once where its texts are here, by the framework where they are not. */
export function useGo(locale: string): (stop: Stop) => void {
  const router = useRouter()
  return (stop) => {
    noteMove()
    announce(stop)
    if (stepHere(locale, stop.page)) turnStore.turnTo(locale, stop)
    else router.push(pathOf(locale, stop))
  }
}
