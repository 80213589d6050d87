/** How far an application is, as the days that are known of it. */
import type { Application, Stage } from '@/lib/rules'

/** The days that a stage keeps; the others go on the shelf. */
export const DATES_AT_STAGE: Record<Stage, readonly (keyof Application)[]> = {
  preparing: [],
  submitted: ['submittedOn', 'replyBy'],
  refused: ['submittedOn', 'decisionOn', 'objectBy', 'refusal'],
  approved: ['submittedOn', 'decisionOn', 'mvvValidFrom', 'mvvValidUntil'],
  arrived: ['submittedOn', 'decisionOn', 'mvvValidFrom', 'mvvValidUntil', 'arrivedOn'],
  settled: ['submittedOn', 'decisionOn', 'mvvValidFrom', 'mvvValidUntil', 'arrivedOn', 'permitIssuedOn'],
}

/** The day that makes a stage what it is: known to have come, on a day not told yet. */
export const EVIDENCE_OF_STAGE: Record<Stage, Application> = {
  preparing: {},
  submitted: { submittedOn: 'unknown' },
  refused: { decision: 'negative' },
  approved: { decision: 'positive' },
  arrived: { decision: 'positive', arrivedOn: 'unknown' },
  settled: { decision: 'positive', permitIssuedOn: 'unknown' },
}

export const pick = (from: Application, keys: readonly (keyof Application)[]): Application =>
  Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]))
