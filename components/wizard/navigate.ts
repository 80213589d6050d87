'use client'
/** Moving between pages: the address of a stop, and the focus that goes with a move. */
import type { Stop } from '@/lib/questionnaire'

export const pathOf = (locale: string, { page }: Stop): string => `/${locale}/check/${page}/`
export const answersPath = (locale: string): string => `/${locale}/check/answers/`
export const resultPath = (locale: string): string => `/${locale}/result/`

let hasMoved = false
/** From now on a page that opens takes the focus to its heading; not so on the first load. */
export const noteMove = (): void => {
  hasMoved = true
}
export const isAfterMove = (): boolean => hasMoved
