/** The door of the questionnaire. Texts are baked through bake-texts.ts, at build time only. */
export * from './answers'
export { BUILD } from './build'
export { choiceFault, isChosen } from './choice-fault'
export { boxesOf, pastedDate, readDate } from './date-input'
export { type Doubt, doubtsOf } from './doubts'
export { FIELDS, type Field, type FieldId, fieldById } from './fields'
export * from './members'
export { offeredStages } from './own-application'
export {
  type AnswerTexts,
  type ErrorId,
  type FieldTexts,
  fill,
  type PageTexts,
  type QuestionPageTexts,
  type StepTexts,
  type WizardTexts,
} from './page-texts'
export {
  type DateValue,
  type InputValue,
  inputName,
  type PageValues,
  valuesOf,
  writeValues,
} from './page-values'
export { isPageId, PAGE_IDS, PAGES, type Page, type PageId, pageById, SECTIONS, type Section } from './pages'
export { relevant } from './relevant'
export { isMemberWeighed, mayHaveARecord, type Situation, situationOf, withMember } from './situation'
export * from './walk'
