import type { Day } from './case'

/** The day on which all rules, figures and dates were last held against their sources. */
export const RULES_CHECKED_ON: Day = '2026-11-21'
