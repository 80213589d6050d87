import type { Day } from './case'

/**
 * What changed in the rules of this guide, newest first. A change of a rule, a figure or a term adds an id here, a
 * day below, and a text in both languages (`age.changes.of`). The ids stay: a tab remembers the newest it has seen.
 */
export const RULE_CHANGES = ['first-release', 'two-status-law'] as const
export type RuleChange = (typeof RULE_CHANGES)[number]

/** The day from which a change holds. */
export const RULE_CHANGE_DAYS: Readonly<Record<RuleChange, Day>> = {
  'first-release': '2026-11-21',
  'two-status-law': '2026-06-12',
}

/** The version of the rules: their newest change. */
export const RULES_VERSION: RuleChange = RULE_CHANGES[0]

/** The changes after a version, newest first; none when this guide does not know the version. */
export function changesSince(version: string): RuleChange[] {
  const known: readonly string[] = RULE_CHANGES
  return RULE_CHANGES.slice(0, Math.max(0, known.indexOf(version)))
}
