/** The assessment: codes, dates and amounts only. Sentences are made from it elsewhere. */
import type { Day, PaperState, Relation } from './case'
import type { SourceId } from './sources'

export type Sources = readonly [SourceId, ...SourceId[]]

export const LAW_IDS = ['before-2026-06-12', 'since-2026-06-12'] as const
export type LawId = (typeof LAW_IDS)[number]

export const STATUSES = ['met', 'not-met', 'unknown'] as const
export type Status = (typeof STATUSES)[number]

export const SPONSOR_OUTCOMES = [
  'can-sponsor',
  'get-advice',
  'cannot-sponsor',
  'not-yet',
  'other-scheme',
  'regular-only',
] as const
export type SponsorOutcome = (typeof SPONSOR_OUTCOMES)[number]

export const SPONSOR_CONDITIONS = ['permit', 'not-family-entrant', 'protection', 'public-order'] as const
export type SponsorConditionId = (typeof SPONSOR_CONDITIONS)[number]

export const OUTCOMES = [
  'can-apply',
  'get-advice',
  'not-yet',
  'other-route',
  'not-covered',
  'approved',
  'no-permit-needed',
] as const
export type Outcome = (typeof OUTCOMES)[number]

export const ROUTES = [
  'nareis',
  'other-family',
  'regular',
  'own-asylum',
  'free-movement',
  'eu-law',
  'temporary-protection',
] as const
export type Route = (typeof ROUTES)[number]

export const ALTERNATIVES = [...ROUTES, 'nareis-late'] as const
/** A route worth discussing beside the route; `nareis-late`: file late, with reasons. */
export type Alternative = (typeof ALTERNATIVES)[number]

export const STAGES = ['preparing', 'submitted', 'refused', 'approved', 'arrived', 'settled'] as const
export type Stage = (typeof STAGES)[number]

export const CONDITIONS = [
  'on-time',
  'waiting-period',
  'income',
  'housing',
  'family-before-entry',
  'family-still',
  'mentioned',
  'member-public-order',
  'only-partner',
  'partners-of-age',
  'relationship',
  'child-age',
  'in-household',
  'child-kind',
  'parent-comes',
  'not-other-partners-child',
  'parent-consent',
  'sponsor-was-minor-alone',
  'biological-parent',
  'parent-protection',
  'regular-partners-21',
  'regular-income',
  'regular-same-address',
  'regular-passport',
  'regular-public-order',
  'regular-custody',
  'regular-exam',
] as const
export type ConditionId = (typeof CONDITIONS)[number]

export const WEIGHTS = ['hard', 'soft', 'timing'] as const
/**
 * What a condition that is not met does: `hard` closes the route, `soft` asks for advice,
 * `timing` says from when (partners-of-age and waiting-period, which have rows of their own).
 */
export type Weight = (typeof WEIGHTS)[number]

export const DOCUMENTS = [
  'face-photo',
  'sponsor-declaration',
  'application-form',
  'identity-copy',
  'relationship-original',
  'relationship-other-evidence',
  'missing-papers-explanation',
  'partner-questionnaire',
  'antecedents',
  'marital-status',
  'tb-intent',
  'remaining-parent-identity',
  'remaining-parent-relationship',
  'remaining-parent-consent',
  'remaining-parent-unable',
  'biological-parents-identity',
  'biological-parents-relationship',
  'guardianship',
  'death-certificates',
  'regular-passport-member',
  'regular-birth-certificate',
  'regular-marriage-certificate',
  'regular-unmarried-declaration',
  'regular-custody',
  'regular-exam-certificate',
  'sworn-translation',
  'guardian-evidence',
  'regular-income-proof',
  'regular-passport-sponsor',
  'legalisation',
] as const
export type DocumentId = (typeof DOCUMENTS)[number]

export const DOCUMENT_FORMS = ['copy', 'original', 'form', 'photo', 'statement'] as const
export type DocumentForm = (typeof DOCUMENT_FORMS)[number]

export const DEADLINES = [
  'apply',
  'apply-from',
  'child-turns-18',
  'sponsor-turns-18',
  'embassy-send',
  'reply',
  'ind-decision',
  'object',
  'mvv-appointment',
  'passport-until',
  'travel',
  'register',
  'tb-test',
  'health-insurance',
  'permit-ends',
] as const
export type DeadlineId = (typeof DEADLINES)[number]

export const PHASES = ['prepare', 'apply', 'wait', 'decision', 'travel', 'arrive', 'settle'] as const
export type Phase = (typeof PHASES)[number]

export const STEPS = [
  'get-help',
  'read-decision',
  'collect-documents',
  'trace-missing',
  'explain-missing-papers',
  'translate',
  'legalise',
  'laissez-passer',
  'own-asylum-claim',
  'choose-route',
  'apply-online',
  'apply-post',
  'apply-embassy',
  'embassy-send',
  'pay-fee',
  'apply-late',
  'keep-proof',
  'receipt-letter',
  'send-originals',
  'answer-letters',
  'dna-or-interview',
  'wait-decision',
  'late-decision',
  'object-negative',
  'tell-family',
  'mvv-appointment',
  'book-travel',
  'ask-coa-reception',
  'book-ind-appointment',
  'travel',
  'register-ind',
  'receive-permit',
  'tb-test',
  'brp',
  'health-insurance',
  'family-doctor',
  'school-and-work',
  'integration',
  'carry-id',
  'duties-family',
  'duties-sponsor',
  'extend-permit',
] as const
export type StepId = (typeof STEPS)[number]

export const STEP_STATES = ['done', 'now', 'later'] as const
export type StepState = (typeof STEP_STATES)[number]

export const MEMBER_NOTES = [
  'refused',
  'transition-pending',
  'choose-again',
  'parent-stays-behind',
  'missing-family-file-anyway',
  'passport-too-short',
] as const
export type MemberNote = (typeof MEMBER_NOTES)[number]

export const CASE_NOTES = ['dates-to-check', 'transition-days'] as const
export type CaseNote = (typeof CASE_NOTES)[number]

export interface SponsorConditionResult {
  id: SponsorConditionId
  status: Status
  sources: Sources
}

export interface SponsorAssessment {
  outcome: SponsorOutcome
  /** Whether the sponsor was under 18 on the day of the asylum application; null: not known. */
  minorAtApplication: boolean | null
  /** Empty where the permit alone decides. */
  conditions: SponsorConditionResult[]
  sources: Sources
}

export interface ConditionResult {
  id: ConditionId
  status: Status
  weight: Weight
  sources: Sources
}

export interface DocumentItem {
  id: DocumentId
  /** Null: a paper of the whole case. */
  memberId: string | null
  /** The route it is asked for; null: whatever the route. */
  route: Route | null
  form: DocumentForm
  sources: Sources
  mayNeedTranslation: boolean
  /** The state the user set; null: none yet. */
  state: PaperState | null
}

export interface MemberAssessment {
  id: string
  relation: Relation | null
  stage: Stage
  outcome: Outcome
  route: Route | null
  alternatives: Alternative[]
  /** For `not-yet`: the first day it may be filed; null: no such day is known. */
  from: Day | null
  conditions: ConditionResult[]
  documents: DocumentItem[]
  /** Papers that cannot be had and left the list; still shown, so that the state can be set back. */
  replaced: DocumentItem[]
  /** Whole euros; null: no figure applies. */
  feeEur: number | null
  notes: MemberNote[]
}

export const COUNT_UNITS = ['days', 'months', 'years'] as const
export type CountUnit = (typeof COUNT_UNITS)[number]

export const COUNT_STARTS = [
  'decision-date',
  'decision-received',
  'birth-date',
  'embassy-visit',
  'reply-by',
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
  /** Before `on`. */
  passed: boolean
  /** Of `apply`: the safe day, or the last working day before it. */
  workingDay?: Day
  /** Of `apply`: how `workingDay` follows from `date`. Empty when it is the same day. */
  workingDayCounted?: CountStep[]
  /** Of `apply`: the last day under the latest count of any source. For counsellors only. */
  latest?: Day
  latestCounted?: CountStep[]
}

export interface Step {
  id: StepId
  phase: Phase
  state: StepState
  memberIds: string[]
  /** The deadline it belongs to. */
  deadline: DeadlineId | null
  /** Papers are missing and the time is short: file now, papers may follow. */
  papersMayFollow: boolean
}

/** The one day for headline, print and calendar. */
export interface TheDay {
  date: Day
  because: 'apply' | 'child-turns-18' | 'sponsor-turns-18'
  memberIds: string[]
  /** Whole days from `on`; negative when it has passed. */
  daysLeft: number
}

export interface Assessment {
  version: 1
  on: Day
  law: LawId
  sponsor: SponsorAssessment
  members: MemberAssessment[]
  documents: DocumentItem[]
  deadlines: Deadline[]
  theDay: TheDay | null
  steps: Step[]
  /** Whole euros. */
  feeTotalEur: number
  notes: CaseNote[]
  /** A paper is marked unsafe to get: nothing may lead to the authorities of the country fled. */
  avoidHomeAuthorities: boolean
}
