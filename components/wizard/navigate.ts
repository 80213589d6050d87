'use client'
/** Moving between pages: the address of a stop, and the focus that goes with a move. */
export { noteMove } from '@/components/ui/heading'

import { caseStore, type PersonalStop, type Stop } from '@/lib/questionnaire'

export const pathOf = (locale: string, { page }: Stop): string => `/${locale}/check/${page}/`
export const answersPath = (locale: string): string => `/${locale}/check/answers/`
export const resultPath = (locale: string): string => `/${locale}/result/`

/** The same page for another person. The address stays, so the framework would make no entry for it to go back to. */
export function turnTo(stop: PersonalStop): void {
  window.history.pushState({ ...window.history.state, stop }, '')
  caseStore.openStop(stop)
  window.scrollTo(0, 0)
}

/** Names the person of the page that a move leads to. */
export function announce({ page, memberId }: Stop): void {
  if (memberId !== undefined) caseStore.openStop({ page, memberId })
}
