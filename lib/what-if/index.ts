/** The public interface of what-if: which questions are open, and what each answer to them can still change. */
export { type OpenFact, openFacts } from './open-questions'
export { type RankedFact, type StillOpen, tryingAll } from './rank-open-questions'
