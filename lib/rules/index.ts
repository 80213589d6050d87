/** The public interface of the rules. Nothing else in this folder is imported from outside. */

export { ASKED_OF_MEMBER, hasMvv, mayBeRaisedBySponsor, mayBeWeighed } from './asked'
export * from './assess'
export * from './assessment'
export { isParentOfDutchChild } from './by-sponsor'
export {
  addDays,
  addMonths,
  addTerm,
  birthday,
  daysBetween,
  isDay,
  type Span,
  spanOf,
  weekday,
} from './calendar'
export * from './case'
export * from './changes'
export * from './checked'
export { shownDay } from './deadlines'
export { PAPERS } from './documents'
export { asksBirthDateRight, asksEarlier, type Facts, factsOf } from './facts'
export {
  AGES,
  type Figure,
  hasFreeMovement,
  inForceOn,
  isTbExempt,
  LAST_FEE_YEAR,
  OTHER_FAMILY_FEES,
  PERMIT_LENGTH,
  SHORT_OF_TIME_DAYS,
  TB_EXEMPT,
  TERMS,
  type Term,
} from './figures'
export { type Known, maybe } from './known'
export { LAW_IDS, LAWS, type LawId, lawById, lawInForce, TRANSITION_DAYS } from './laws'
export type { Law } from './laws/law'
export { FAMILY_RELATIONS, type FamilyRelation, type LawVersion } from './laws/version'
export { versionInForce } from './laws/version-in-force'
export {
  asksSponsorBirth,
  canBeReviewed,
  isRegularOnly,
  isWeighedPermit,
  outcomeOfPermit,
  stillWaits,
} from './permits'
export { isStageOpen, progressOf, stageOf } from './progress'
export * from './sources'
export * from './sources-of'
export { comesToAChild, isAtLeast, type Subject, subjectOf } from './subject'
export * from './vocabulary'
