/** What a question is, whoever asks it. */
import type { MemberSituation, Situation } from './situation'

export type FieldKind = 'radio' | 'date' | 'partial-date' | 'text' | 'country' | 'partner' | 'people'

interface Common {
  kind: FieldKind
  /** Codes of a radio group. */
  options?: readonly string[]
  /** May stay empty. */
  optional?: true
  /** About missing or dead relatives, or convictions: says so first and can be passed over. */
  sensitive?: true
  /** Shown below this field once one of these answers is chosen there. */
  under?: { field: string; answers: readonly string[]; or?: string }
  /** Of people: that it is nobody is an answer too. */
  mayBeNobody?: true
  /** A day that lies ahead is possible. */
  mayBeInFuture?: true
}
export interface CaseField extends Common {
  of: 'case'
  when: (situation: Situation) => boolean
}
export interface MemberField extends Common {
  of: 'member'
  when: (situation: MemberSituation) => boolean
}
export type Field = CaseField | MemberField
