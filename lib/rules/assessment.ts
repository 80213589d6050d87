/** The assessment: codes, dates and amounts only. Sentences are made from it elsewhere. */
import type { Deadline, TheDay } from './assessment/dates'
import type { CaseNote, MemberNote } from './assessment/notes'
import type { DocumentItem } from './assessment/papers'
import type { Step } from './assessment/steps'
import type {
  Alternative,
  ConditionResult,
  LawId,
  Outcome,
  Route,
  SponsorAssessment,
  Stage,
} from './assessment/verdicts'
import type { Day, Relation } from './case'

export * from './assessment/dates'
export * from './assessment/notes'
export * from './assessment/papers'
export * from './assessment/steps'
export * from './assessment/verdicts'

export interface MemberAssessment {
  id: string
  relation: Relation | null
  stage: Stage
  outcome: Outcome
  route: Route | null
  alternatives: Alternative[]
  /** For `not-yet`: the first day it may be filed; null: no such day is known. */
  from: Day | null
  conditions: ConditionResult[]
  documents: DocumentItem[]
  /** Papers that cannot be had and left the list; still shown, so that the state can be set back. */
  replaced: DocumentItem[]
  /** Whole euros; null: no figure applies. */
  feeEur: number | null
  notes: MemberNote[]
}

export interface Assessment {
  version: 1
  on: Day
  law: LawId
  sponsor: SponsorAssessment
  members: MemberAssessment[]
  documents: DocumentItem[]
  deadlines: Deadline[]
  theDay: TheDay | null
  steps: Step[]
  /** Whole euros. */
  feeTotalEur: number
  notes: CaseNote[]
  /** A paper is marked unsafe to get: nothing may lead to the authorities of the country fled. */
  avoidHomeAuthorities: boolean
}
