/** What is to be told beside the decisions. */

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
