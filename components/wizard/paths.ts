/** The addresses of the pages of a case. They name the question, never a person. */
import type { Stop } from '@/lib/questionnaire'

export const pathOf = (locale: string, { page }: Pick<Stop, 'page'>): string => `/${locale}/check/${page}/`
export const answersPath = (locale: string): string => `/${locale}/check/answers/`
export const resultPath = (locale: string): string => `/${locale}/result/`
