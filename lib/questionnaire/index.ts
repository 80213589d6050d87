/** The door of the questionnaire. Texts are baked through bake-texts.ts, at build time only. */
export * from './answers'
export { type Doubt, doubtsOf } from './doubts'
export { boxesOf, pastedDate } from './date-input'
export { type Field, type FieldId, FIELDS, fieldById } from './fields'
export { type Page, type PageId, PAGES, pageById, SECTIONS, type Section, STEP_IDS } from './pages'
export {
  type ErrorId,
  type FieldTexts,
  fill,
  type PageTexts,
  type QuestionPageTexts,
  type WizardTexts,
} from './page-texts'
export { type DateValue, inputName, type InputValue, type PageValues, valuesOf, writeValues } from './page-values'
export { relevant } from './relevant'
export { isMemberWeighed, type Situation, situationOf, withMember } from './situation'
export { caseStore, type TabState } from './store'
export { today } from './today'
export * from './walk'
