/** The assessment: codes, dates and amounts only. Sentences are made from it elsewhere. */
import type { Day, Relation } from './case'
import type { LawId } from './laws/all'
import type {
  Alternative,
  CaseNote,
  ConditionResult,
  Deadline,
  DocumentItem,
  Headline,
  MemberNote,
  Outcome,
  Route,
  SponsorAssessment,
  Stage,
  Step,
} from './vocabulary'

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
  /** The one day for headline, print and calendar; null: there is none. */
  theDay: Day | null
  /** What that day is about. */
  headline: Headline | null
  steps: Step[]
  /** Whole euros. */
  feeTotalEur: number
  notes: CaseNote[]
  /** A paper is marked unsafe to get: nothing may lead to the authorities of the country fled. */
  avoidHomeAuthorities: boolean
}
