/** The door of the questionnaire. Its texts are made by question-texts.ts, which is a door of its own. */
export * from './answers'
export { choiceFault } from './choice-fault'
export { boxOfFault, type DateBoxes, pastedDate, readDate } from './date-input'
export { doubtsOf } from './doubts'
export { FIELDS, type FieldId, fieldById } from './fields'
export { inputName } from './input-name'
export * from './members'
export { offeredStages } from './own-application'
export { DIFFERS, inputGroups, inputsOf, type PageInput } from './page-inputs'
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
  type PageValues,
  passOver,
  valuesOf,
  writeValues,
} from './page-values'
export { isPageId, PAGE_IDS, PAGES, type PageId, pageById, SECTIONS, type Section } from './pages'
export { relevant } from './relevant'
export { mayHaveARecord, type Situation, situationOf, withMember } from './situation'
export * from './walk'
