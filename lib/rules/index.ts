/** The door of the rules. Nothing else in this folder is imported from outside. */
export * from './assess'
export * from './assessment'
export { addDays, addMonths, birthday, daysBetween, isDay, type Span, spanOf, weekday } from './calendar'
export * from './case'
export * from './changes'
export * from './checked'
export * from './contacts'
export { PAPERS } from './documents'
export { type Facts, factsOf } from './facts'
export {
  hasFreeMovement,
  inForceOn,
  isTbExempt,
  LAST_FEE_YEAR,
  OTHER_FAMILY_FEES,
  PERMIT_LENGTH,
  TB_EXEMPT,
  TERMS,
  type Term,
} from './figures'
export { FIRST_PHONES } from './first-phones'
export { type Known, maybe } from './known'
export { LAWS, TRANSITION_DAYS } from './laws'
export type { Law } from './laws/law'
export { lawInForce } from './laws/versions'
export { progressOf, stageOf } from './progress'
export * from './sources'
export { isAtLeast, type Subject, subjectOf } from './subject'
