/** The door of the questionnaire. Its texts are made by question-texts.ts, which is a door of its own. */
export * from './answers'
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
  type PageContent,
  type PageTexts,
  type QuestionPageTexts,
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
