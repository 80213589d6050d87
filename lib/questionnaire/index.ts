/** The public interface of the questionnaire. Its texts are made by question-texts.ts, which other folders import by itself. */
export * from './answers'
export { choiceFault, mayBePassedOver } from './choice-fault'
export { boxOfFault, type DateBoxes, pastedDate, readDate } from './date-input'
export { dateOfLine, lineOfDate } from './date-line'
export { type Doubt, doubtsOf } from './doubts'
export { FIELDS, type FieldId, fieldById } from './fields'
export { inputName } from './input-name'
export * from './members'
export { offeredStages } from './own-application'
export { DIFFERS, inputGroups, inputsOf, isOnceForAll, mayBeTheSame, type PageInput } from './page-inputs'
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
  inputValue,
  type PageValues,
  passOver,
  valueForAll,
  valuesOf,
  writeValues,
} from './page-values'
export { isPageId, PAGE_IDS, PAGES, type Page, type PageId, pageById, SECTIONS, type Section } from './pages'
export { relevant } from './relevant'
export { mayHaveARecord, type Situation, situationOf, withMember } from './situation'
export * from './walk'
