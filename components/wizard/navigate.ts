'use client'
/** Moving between pages: the address of a stop, and the focus that goes with a move. */
export { noteMove } from '@/components/ui/heading'

import type { Stop } from '@/lib/questionnaire'

export const pathOf = (locale: string, { page }: Stop): string => `/${locale}/check/${page}/`
export const answersPath = (locale: string): string => `/${locale}/check/answers/`
export const resultPath = (locale: string): string => `/${locale}/result/`
