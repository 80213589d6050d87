/** Dates that exist but can hardly be right. They are asked about once, and never refused. */
import { type CaseFile, type Day, spanOf } from '@/lib/rules'
import { readAnswer } from './answers'
import { type FieldId, fieldById } from './fields'

export interface Doubt {
  field: FieldId
  id: 'ahead' | 'order'
  /** The date it does not fit. */
  other?: FieldId
}

/** Events in the only order in which they can happen. */
const CHAIN: readonly FieldId[] = [
  'sponsor.birthDate',
  'sponsor.asylumApplicationDate',
  'sponsor.decisionDate',
  'sponsor.decisionReceivedOn',
  'application.submittedOn',
  'application.decisionOn',
  'application.mvvValidFrom',
  'application.arrivedOn',
  'application.permitIssuedOn',
]

/** The doubts about the dates of a page, given everything that is known. */
export function doubtsOf(file: CaseFile, ids: readonly FieldId[], on: Day, memberId?: string): Doubt[] {
  const span = (id: FieldId) => spanOf(readAnswer(file, id, memberId))
  return ids.flatMap((field): Doubt[] => {
    const { kind, mayBeAhead } = fieldById(field)
    const own = kind === 'date' || kind === 'partial-date' ? span(field) : null
    if (own === null) return []
    if (!mayBeAhead && own.first > on) return [{ field, id: 'ahead' }]
    const at = CHAIN.indexOf(field)
    if (at < 0) return []
    const other = CHAIN.find((id, place) => {
      const theirs = span(id)
      if (theirs === null || place === at) return false
      return place < at ? theirs.first > own.last : own.first > theirs.last
    })
    return other ? [{ field, id: 'order', other }] : []
  })
}
