/** Dates that exist but can hardly be right. They are asked about once, and never refused. */
import { type CaseFile, type Day, spanOf } from '@/lib/rules'
import { readAnswer } from './answers'
import { type FieldId, fieldById } from './fields'

export interface Doubt {
  field: FieldId
  id: 'in-future' | 'birth-in-future' | 'order'
  /** The date it does not fit. */
  other?: FieldId
}

const OF_SPONSOR = [
  'sponsor.birthDate',
  'sponsor.asylumApplicationDate',
  'sponsor.decisionDate',
  'sponsor.decisionReceivedOn',
] as const
/** Events in the only order in which they can happen: of the family's application, and of a person's own. */
const CHAINS: readonly (readonly FieldId[])[] = [
  [
    ...OF_SPONSOR,
    'application.submittedOn',
    'application.decisionOn',
    'application.mvvValidFrom',
    'application.arrivedOn',
    'application.permitIssuedOn',
  ],
  [
    ...OF_SPONSOR,
    'person.submittedOn',
    'person.decisionOn',
    'person.mvvValidFrom',
    'person.arrivedOn',
    'person.permitIssuedOn',
  ],
]

/** The doubts about the dates of a page, given everything that is known. */
export function doubtsOf(file: CaseFile, ids: readonly FieldId[], on: Day, memberId?: string): Doubt[] {
  const span = (id: FieldId) => spanOf(readAnswer(file, id, memberId))
  return ids.flatMap((field): Doubt[] => {
    const { kind, mayBeInFuture } = fieldById(field)
    const own = kind === 'date' || kind === 'partial-date' ? span(field) : null
    if (own === null) return []
    if (!mayBeInFuture && own.first > on)
      // Mostly the day that a child is expected.
      return [{ field, id: field === 'person.birthDate' ? 'birth-in-future' : 'in-future' }]
    const chain = CHAINS.find((ids) => ids.includes(field))
    if (chain === undefined) return []
    const at = chain.indexOf(field)
    const other = chain.find((id, place) => {
      const theirs = span(id)
      if (theirs === null || place === at) return false
      return place < at ? theirs.first > own.last : own.first > theirs.last
    })
    return other ? [{ field, id: 'order', other }] : []
  })
}
