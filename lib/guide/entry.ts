/** What a chapter is made of: codes of the rules, whose texts the result shows too, and sentences of its own. */
import type { ContactId } from '@/lib/contacts'
import type {
  Alternative,
  CaseNote,
  ConditionId,
  DeadlineId,
  DocumentId,
  FamilyRelation,
  MemberNote,
  SourceId,
  Sources,
  SponsorConditionId,
  StepId,
} from '@/lib/rules'
import type { StatementId } from './statements'

export type Entry =
  | { kind: 'statement'; id: StatementId; sources: Sources }
  | { kind: 'condition'; id: ConditionId }
  | { kind: 'sponsor-condition'; id: SponsorConditionId }
  | { kind: 'paper'; id: DocumentId }
  | { kind: 'step'; id: StepId }
  | { kind: 'date'; id: DeadlineId }
  | { kind: 'note'; id: MemberNote | CaseNote }
  | { kind: 'route'; id: Alternative }
  | { kind: 'contact'; id: ContactId }

/** Pictures of the rules that are no list of entries. */
export type Table =
  | 'permits'
  /** The conditions of one relation under every law. */
  | `law-${FamilyRelation}`
  | 'papers-partner'
  | 'papers-child'
  | 'papers-parent'
  | 'papers-sibling'
  | 'how-to-send'
  | 'fees'
  | 'counting'
  | 'free-movement'
  | 'tb-exempt'

export const say = (id: StatementId, ...sources: [SourceId, ...SourceId[]]): Entry => ({
  kind: 'statement',
  id,
  sources,
})
export const condition = (id: ConditionId): Entry => ({ kind: 'condition', id })
export const ofSponsor = (id: SponsorConditionId): Entry => ({ kind: 'sponsor-condition', id })
export const paper = (id: DocumentId): Entry => ({ kind: 'paper', id })
export const step = (id: StepId): Entry => ({ kind: 'step', id })
export const date = (id: DeadlineId): Entry => ({ kind: 'date', id })
export const note = (id: MemberNote | CaseNote): Entry => ({ kind: 'note', id })
export const route = (id: Alternative): Entry => ({ kind: 'route', id })
export const contact = (id: ContactId): Entry => ({ kind: 'contact', id })

/** Where an entry stands on its page. */
export const anchorOf = ({ kind, id }: Entry): string => (kind === 'statement' ? id : `${kind}-${id}`)
