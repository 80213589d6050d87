/** What is to be told beside the decisions. */

export const MEMBER_NOTES = [
  'refused',
  'refusal-final',
  'approval-ran-out',
  'mvv-expired',
  'separated',
  'transition-pending',
  'choose-again',
  'parent-stays-behind',
  'missing-family-file-anyway',
  'missing-family-search-now',
  'passport-too-short',
  'cannot-travel',
  'on-hold',
  'other-eu',
  'dependent-sibling',
  'with-the-parents',
  'dutch-child',
] as const
export type MemberNote = (typeof MEMBER_NOTES)[number]

export const CASE_NOTES = [
  'dates-to-check',
  'transition-days',
  'card-date',
  'permit-under-review',
  'birth-date-wrong',
  'earlier-application',
  'guardian-files',
  'embassy-not-lawful',
] as const
export type CaseNote = (typeof CASE_NOTES)[number]
