/**
 * The result of a case: what screen, paper and command line show, as codes, dates and ids. It is made once from the
 * assessment, so that the three cannot differ. Sentences are made from it in `words.ts`.
 */
import type { ContactId } from '@/lib/contacts'
import type {
  Alternative,
  Assessment,
  CaseFile,
  CaseNote,
  ConditionResult,
  Day,
  Deadline,
  DeadlineId,
  DocumentId,
  DocumentItem,
  MemberAssessment,
  MemberNote,
  Outcome,
  Phase,
  Route,
  Step,
  StepState,
} from '@/lib/rules'
import type { PapersStage, Situation } from '@/lib/wording'

/** The sections of the result that open ("rooms" in the code), in their order on the page. Each is an anchor in the address: `#papers`. */
export const ROOMS = [
  'find-out',
  'papers',
  'steps',
  'dates',
  'help',
  'law',
  'print',
  'letters',
  'save',
] as const
export type RoomId = (typeof ROOMS)[number]

export const ANSWERS = [
  'nobody',
  'refused',
  'refused-again',
  'approved',
  'approved-mvv',
  'arrived',
  'settled',
  'submitted',
  'submitted-by',
  'submitted-late',
  'submitted-on-hold',
  'can-apply',
  'late',
  'advice',
  'not-yet',
  'not-yet-from',
  'asylum-first',
  'other-route',
  'not-covered',
  'no-permit-needed',
] as const
/** The answer where no day leads. */
export type AnswerId = (typeof ANSWERS)[number]

/** What stands first and largest. */
export type Lead =
  | {
      /** A day that is still to come, or one that has passed and has its own way on. */
      kind: 'day' | 'passed'
      id: DeadlineId | 'own-asylum'
      date: Day
      /** Whole days from the day of the assessment; negative when it has passed. */
      daysLeft: number
      /** Empty: the whole family. */
      memberIds: readonly string[]
      /** How the day was counted; undefined: it is the day before a birthday. */
      deadline: Deadline | undefined
      /** The birthday that the day comes before. */
      birthday: Day | null
      /** It may not be filed before this day. */
      from: Day | null
    }
  | {
      /** The date it is counted from is known by month or year only: the day lies between two days. */
      kind: 'span'
      first: Day
      last: Day
      memberIds: readonly string[]
      deadline: Deadline
    }
  | { kind: 'answer'; id: AnswerId; date: Day | null }

/** Something that is explained once in a section: `as` is whose part says it already, null where it is said. */
export type Told<Thing> = Thing & { as: string | null }

/** What was decided about one person. */
export interface Person {
  id: string
  assessed: MemberAssessment
  outcome: Told<{ id: Outcome }>
  /** Whose part says what to do next already. */
  nextAs: string | null
  /** Whose part says already from when. */
  fromAs: string | null
  /** The procedures, the one to take first at the front: a late nareis goes before one that costs money. */
  ways: Told<{ id: Route | Alternative }>[]
  notes: Told<{ id: MemberNote }>[]
  /** Not met first, then not clear yet. */
  open: Told<ConditionResult>[]
  met: ConditionResult[]
  /** Whose part has the same points in order; null: this one, or there are none. */
  metAs: string | null
}

/** People with the same answer, told once. */
export interface AnswerGroup {
  key: string
  /** Of every one of them. */
  outcome: Outcome
  route: Route | null
  feeEur: number | null
  from: Day | null
  lateFirst: boolean
  people: Person[]
}

export const DOINGS = ['sign', 'copy', 'photo', 'original'] as const
/** What one does with a paper. */
export type Doing = (typeof DOINGS)[number]

/** Who signs a paper, where that is known: in the Netherlands or abroad. */
export type Signer = 'sponsor' | 'person' | 'parent'

/** One box to tick: one paper, for one person or for several together. */
export interface PaperSlot {
  /** Member ids, or `case`. */
  owners: string[]
  item: DocumentItem
  /** It belongs to an application that the IND has. */
  isSent: boolean
  /** Nobody has to send it before the IND asks for it: it is not counted. */
  isOnRequest: boolean
}

/** One kind of paper, with a box for everybody who needs it. */
export interface PaperRow {
  key: string
  id: DocumentId
  signer: Signer | null
  mayNeedTranslation: boolean
  slots: PaperSlot[]
  /** Papers of this kind that others came instead of. */
  replaced: PaperSlot[]
}

export interface PaperSection {
  doing: Doing
  rows: PaperRow[]
}

export interface Papers {
  sections: PaperSection[]
  stage: PapersStage
  /** How many of those that are still to be sent are there. */
  have: number
  total: number
}

export interface PhasePart {
  phase: Phase
  state: StepState
  /** It is now, or the one after: it stands open. */
  isNear: boolean
  steps: Step[]
}

/** One point on the picture of the way, in the order of time. */
export type WayPoint =
  | { kind: 'phase'; id: Phase; state: StepState }
  | { kind: 'today'; id: 'today'; date: Day }
  | { kind: 'date'; id: DeadlineId; date: Day; passed: boolean; deadline: Deadline }

export const DRAFTS = [
  'late-application',
  'missing-papers',
  'cannot-travel',
  'mvv-extension',
  'coa-reception',
] as const
export type DraftId = (typeof DRAFTS)[number]

/** What the button of today's action does. */
export type Action =
  | { kind: 'call' | 'open'; contact: ContactId }
  | { kind: 'write'; draft: DraftId }
  | { kind: 'room'; room: RoomId }
  | { kind: 'page'; page: 'letters' }

export interface Today {
  step: Step
  action: Action
}

/** How many helpers stand open; the others are behind a press. */
export const OPEN_HELPERS = 3

export interface ResultModel {
  on: Day
  /** The answers that apply. */
  file: CaseFile
  assessment: Assessment
  /** By which its texts are chosen. */
  situation: Situation
  lead: Lead
  /** In the order of the case. */
  people: Person[]
  groups: AnswerGroup[]
  notes: CaseNote[]
  today: Today | null
  papers: Papers
  phases: PhasePart[]
  way: WayPoint[]
  drafts: DraftId[]
  /** In the order of this case. */
  helpers: ContactId[]
}
