import { type Span, spanOf } from './calendar'
import type { ApplicationProgress, CaseFile, Day, Member } from './case'
import type { Stage } from './vocabulary'

/** The application as a member has it: the case's, with the member's own fields over it. */
export function progressOf(file: CaseFile, member: Member): ApplicationProgress {
  return member.inApplication === 'no' ? {} : { ...file.application, ...member.application }
}

/** How far a member's application is. A submission on a day that is not known is a submission. */
export function stageOf(progress: ApplicationProgress): Stage {
  if (progress.permitIssuedOn !== undefined) return 'settled'
  if (progress.arrivedOn !== undefined) return 'arrived'
  if (progress.decision === 'positive') return 'approved'
  if (progress.decision === 'negative') return 'refused'
  return progress.submittedOn === undefined ? 'preparing' : 'submitted'
}

/** Nothing is decided about the application. */
export const isStageOpen = (stage: Stage): boolean => stage === 'preparing' || stage === 'submitted'

/** A span without the days before `first` and after `last`, as far as days are left. */
function within(span: Span, first: Day, last: Day): Span {
  const from = span.first < first && first <= span.last ? first : span.first
  return { first: from, last: span.last > last && last >= from ? last : span.last }
}

const LONG_AGO: Day = '0001-01-01'

/**
 * The days the application can have been filed on: not before the decision on asylum, not after `on`. Null when nothing
 * is filed. See decisions/day-of-filing.md.
 */
export function filingDays(
  { submittedOn }: ApplicationProgress,
  { decision, on }: { decision: Span | null; on: Day },
): Span | null {
  if (submittedOn === undefined) return null
  const told = spanOf(submittedOn) ?? { first: LONG_AGO, last: on }
  return within(told, decision?.first ?? LONG_AGO, on)
}

/** The days a member's ages and term are judged on: those of filing where they are told, else the assessment date. */
export const memberDays = ({ submittedOn }: ApplicationProgress, filed: Span | null, on: Day): Span =>
  filed === null || submittedOn === 'unknown' ? { first: on, last: on } : filed
