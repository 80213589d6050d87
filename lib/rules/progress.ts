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

/** The day a member's ages and term are judged on: the day of filing, else the assessment date. */
export function memberDay(progress: ApplicationProgress, on: Day): Day {
  return progress.submittedOn === undefined || progress.submittedOn === 'unknown' ? on : progress.submittedOn
}
