/** The forms of pages where something is typed or several things are asked, with the form library, as one part. */
export { PeoplePage } from './people-page'
export { QuestionForm } from './question-form'
