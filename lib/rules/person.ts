/** One family member as the assessment goes on: each part of the rules adds what it found. */
import type { Subject } from './subject'
import type { Verdict } from './verdict'
import type { DocumentItem, MemberNote } from './vocabulary'

export interface Decided {
  subject: Subject
  verdict: Verdict
}

export interface Noted extends Decided {
  notes: readonly MemberNote[]
}

export interface Person extends Noted {
  documents: DocumentItem[]
  /** Papers that cannot be had and left the list. */
  replaced: DocumentItem[]
  feeEur: number | null
}

export const idOf = ({ subject }: Decided): string => subject.told.id
