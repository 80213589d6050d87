import { addDays, daysBetween } from './calendar'
import type { Day } from './case'

/** The day on which all rules, figures and dates were last held against their sources. */
export const RULES_CHECKED_ON: Day = '2026-11-21'

export const RULES_AGES = ['fresh', 'old', 'very-old'] as const
export type RulesAge = (typeof RULES_AGES)[number]

const OLD_AFTER_DAYS = 90
const VERY_OLD_AFTER_DAYS = 180

/** The last day on which the rules count as fresh. */
export const RULES_OLD_AFTER: Day = addDays(RULES_CHECKED_ON, OLD_AFTER_DAYS)

/** The first day on which the rules are of an age. */
export const RULES_OLD_FROM: Readonly<Record<Exclude<RulesAge, 'fresh'>, Day>> = {
  old: addDays(RULES_OLD_AFTER, 1),
  'very-old': addDays(RULES_CHECKED_ON, VERY_OLD_AFTER_DAYS + 1),
}

/** How far the last check lies back on a day; a day before the check is fresh. */
export function ageOfRules(on: Day): RulesAge {
  const days = daysBetween(RULES_CHECKED_ON, on)
  if (days > VERY_OLD_AFTER_DAYS) return 'very-old'
  return days > OLD_AFTER_DAYS ? 'old' : 'fresh'
}
