/** The public interface of the wording: which text is said to this family. Keys and values only; languages are `lib/i18n`'s. */
export { conditionText } from './conditions'
export { deadlineText, deadlineTitle } from './deadlines'
export { embassyVisitOf } from './embassy-visit'
export { helperFor } from './helper'
export { noteText, noteTitle } from './notes'
export { onPaper } from './on-paper'
export { outcomeLabel, outcomeMeaning, outcomeNext } from './outcomes'
export { paperHows, paperName, papersIntro, paperWhy } from './papers'
export { type Said, say } from './said'
export { isSentPaper, mayHaveToBeGot, type PapersStage, papersStage } from './sent-papers'
export {
  hasMvv,
  isRefusedAgain,
  isSent,
  isUndecided,
  needNoPermit,
  pressingStage,
  type Situation,
  situationOf,
} from './situation'
export { sponsorConditionText, sponsorMeaning, sponsorNext } from './sponsor'
export { stepText, stepTitle } from './steps'
export { namesVeiligThuis } from './veilig-thuis'
export { whoComes } from './who-comes'
