'use client'
/** Moving between pages: the address of a stop, and whom it is about. */
import type { Stop } from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'

export const pathOf = (locale: string, { page }: Stop): string => `/${locale}/check/${page}/`
export const answersPath = (locale: string): string => `/${locale}/check/answers/`
export const resultPath = (locale: string): string => `/${locale}/result/`

/** Names the person of the page that a move leads to. */
export function announce({ page, memberId }: Stop): void {
  if (memberId !== undefined) caseStore.openStop({ page, memberId })
}
