'use client'
import { useMove } from '@/components/ui/turns'
import type { Stop } from '@/lib/questionnaire'
import { announce, pathOf } from './navigate'

/** Leads to a page of questions. */
export function useGo(locale: string): (stop: Stop) => void {
  const move = useMove()
  return (stop) => {
    announce(stop)
    move(pathOf(locale, stop), stop.memberId === undefined ? {} : { stop })
  }
}
