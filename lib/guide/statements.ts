import type { Texts } from '@/lib/i18n'

/** A sentence or two of the guide itself: what no rule, paper, step or date says. */
export type StatementId = keyof Texts['statements']
export type SectionId = keyof Texts['guide']['sections']
