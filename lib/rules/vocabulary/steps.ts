/** What to do, in which order. */
import type { DeadlineId } from './dates'

export const PHASES = ['prepare', 'apply', 'wait', 'decision', 'travel', 'arrive', 'settle'] as const
export type Phase = (typeof PHASES)[number]

export const STEPS = [
  'get-help',
  'answer-intention',
  'appeal-age',
  'earlier-application',
  'other-eu',
  'read-decision',
  'collect-documents',
  'trace-missing',
  'explain-missing-papers',
  'translate',
  'legalise',
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
  'add-newborn',
  'child-born-here',
  'do-not-withdraw',
  'wait-decision',
  'late-decision',
  'object-negative',
  'appeal-negative',
  'refusal-final',
  'approval-ran-out',
  'mvv-expired',
  'tell-family',
  'laissez-passer',
  'cannot-travel',
  'ask-before-journey',
  'mvv-appointment',
  'travel-together',
  'book-travel',
  'ask-coa-reception',
  'book-ind-appointment',
  'travel',
  'register-ind',
  'receive-permit',
  'tb-test',
  'separated',
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
