/** The dates that are counted, and how. */
import type { Day } from '../case'
import type { Sources } from './verdicts'

export const DEADLINES = [
  'apply',
  'apply-from',
  'ask-term',
  'appeal-age',
  'answer-intention',
  'eu-transfer',
  'child-turns-18',
  'sponsor-turns-18',
  'embassy-send',
  'reply',
  'ind-decision',
  'object',
  'appeal',
  'mvv-appointment',
  'mvv-extended',
  'passport-until',
  'travel',
  'register',
  'tb-test',
  'health-insurance',
  'permit-ends',
] as const
export type DeadlineId = (typeof DEADLINES)[number]

export const COUNT_UNITS = ['days', 'months', 'years'] as const
export type CountUnit = (typeof COUNT_UNITS)[number]

export const COUNT_STARTS = [
  'decision-date',
  'decision-received',
  'birth-date',
  'embassy-visit',
  'reply-by',
  'review-reply-by',
  'other-eu-claim',
  'submitted',
  'object-by',
  'decided',
  'mvv-from',
  'mvv-until',
  'arrived',
  'permit-issued',
  'safe-day',
  'mvv-appointment',
] as const
/** What a date is counted from: a field of the case file, or another deadline. */
export type CountStart = (typeof COUNT_STARTS)[number]

/** One spoken step of counting a date; `date` is where the count stands after it. */
export type CountStep =
  | { kind: 'start'; from: CountStart; date: Day }
  | { kind: 'add'; amount: number; unit: CountUnit; date: Day }
  | { kind: 'take-off'; amount: number; unit: CountUnit; date: Day }
  | { kind: 'not-working'; why: NonWorkingReason; date: Day }
  | { kind: 'earlier-of'; from: CountStart; date: Day }

export const NON_WORKING_REASONS = [
  'saturday',
  'sunday',
  'new-year',
  'good-friday',
  'easter-monday',
  'ascension',
  'whit-monday',
  'christmas',
  'second-christmas-day',
  'kings-day',
  'liberation-day',
  'decreed',
] as const
export type NonWorkingReason = (typeof NON_WORKING_REASONS)[number]

export interface Deadline {
  id: DeadlineId
  date: Day
  /** Whom it holds for; empty: the whole case. */
  memberIds: string[]
  sources: Sources
  /** How `date` was found, step by step. */
  counted: CountStep[]
  /** Before `on`; of an objection or appeal: its last day in law, moved forward to a working day, is. */
  passed: boolean
  /** `date`, or the last working day before it: the day to name, where something must be in by `date`. */
  workingDay?: Day
  /** How `workingDay` follows from `date`. Empty when it is the same day. */
  workingDayCounted?: CountStep[]
  /** Of `apply`: the last day under the latest count of any source. For counsellors only. */
  latest?: Day
  latestCounted?: CountStep[]
}

/** Dates that can be THE day. */
export const LEADING_DEADLINES = [
  'answer-intention',
  'appeal-age',
  'reply',
  'object',
  'appeal',
  'eu-transfer',
  'apply',
  'child-turns-18',
  'sponsor-turns-18',
] as const satisfies readonly DeadlineId[]

/** What THE day is about, for headline, print and calendar. */
export interface Headline {
  /** THE day. */
  date: Day
  because: (typeof LEADING_DEADLINES)[number]
  memberIds: string[]
  /** Whole days from `on`; negative when it has passed. */
  daysLeft: number
}
