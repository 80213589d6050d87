/** What the steps look at, and who each step is for. */
import type { Facts } from '../facts'
import type { Person } from '../person'
import type {
  CaseNote,
  Deadline,
  DeadlineId,
  DocumentId,
  DocumentItem,
  MemberNote,
  Phase,
  StepId,
} from '../vocabulary'

/** The finished assessment of everybody, before the steps. */
export interface Procedure {
  facts: Facts
  people: readonly Person[]
  /** Those who come by an application, and those who file it at the IND. */
  travellers: readonly Person[]
  filers: readonly Person[]
  notes: readonly CaseNote[]
  documents: readonly DocumentItem[]
  deadlines: readonly Deadline[]
}

export type Who = (procedure: Procedure) => readonly Person[]

export interface StepRow {
  id: StepId
  phase: Phase
  deadline?: DeadlineId
  /** Who does it or for whom it is done; empty: the step does not fit. */
  who: Who
  /** It fits even while nobody of the family is in the case yet. */
  fitsTheSponsor?: (facts: Facts) => boolean
  /** To be done now, however far each person's own application is. */
  isAlwaysNow?: true
}

export const comesByApplication = ({ verdict: { route } }: Person): boolean =>
  route === 'nareis' || route === 'other-family' || route === 'regular'
export const filesAtTheInd = ({ verdict: { route, alternatives } }: Person): boolean =>
  route === 'nareis' || route === 'other-family' || alternatives.includes('nareis-late')

export const everybody: Who = ({ people }) => people
export const travellers: Who = (procedure) => procedure.travellers
export const filers: Who = (procedure) => procedure.filers

export const some =
  (fits: (person: Person, procedure: Procedure) => boolean, of: Who = everybody): Who =>
  (procedure) =>
    of(procedure).filter((person) => fits(person, procedure))

/** Everybody of `who`, when the case fits. */
export const when =
  (fits: (procedure: Procedure) => boolean, who: Who = travellers): Who =>
  (procedure) =>
    fits(procedure) ? who(procedure) : []

export const noted = (note: MemberNote): Who => some(({ notes }) => notes.includes(note))
export const caseNoted = (note: CaseNote, who: Who = travellers): Who =>
  when(({ notes }) => notes.includes(note), who)
export const lists = (id: DocumentId): Who =>
  some(({ documents }) => documents.some((item) => item.id === id), travellers)
export const caseLists = (id: DocumentId): Who =>
  when(({ documents }) => documents.some((item) => item.id === id))

/** Those for whom a date holds. */
export const withDate = (id: DeadlineId, fits: (deadline: Deadline) => boolean = () => true): Who =>
  some(({ subject }, { deadlines }) =>
    deadlines.some(
      (deadline) => deadline.id === id && fits(deadline) && deadline.memberIds.includes(subject.told.id),
    ),
  )
