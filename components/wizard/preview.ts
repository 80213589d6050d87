/** What the case would be with the inputs of a page: worked out once per change, for the form and for Continue. */
import { useMemo } from 'react'
import type { Choice } from '@/components/ui/choices'
import {
  type Draft,
  type ErrorId,
  type FieldId,
  fieldsOf,
  firstIncomplete,
  mayHaveARecord,
  nextStop,
  type PageValues,
  pageById,
  type Situation,
  type Stop,
  situationOf,
  withMember,
  writeValues,
} from '@/lib/questionnaire'
import type { Day } from '@/lib/rules'
import type { CaseView } from './use-case'

/** What is wrong with an answer; `other` is the date that it does not fit. */
export interface Fault {
  id: ErrorId
  other?: FieldId
}

/** What is wrong on a page, by question. */
export type Faults = Partial<Record<FieldId, Fault>>

export interface Preview {
  /** The answers, with the inputs written into them as far as they can be read. */
  draft: Draft
  situation: Situation
  /** The questions of the page that apply then: an answer can open another question below it. */
  fields: FieldId[]
}

export function previewOf(draft: Draft, stop: Stop, values: PageValues, on: Day): Preview {
  const { fields } = pageById(stop.page)
  const asked = draft.file.members?.map(({ id }) => id) ?? []
  const written = writeValues(draft, fields, values, on, { memberId: stop.memberId, asked })
  const situation = situationOf(written.file, on)
  return { draft: written, situation, fields: fieldsOf(situation, stop) }
}

/** The same for a form, with the page that Continue leads to; null: checking the answers. */
export function usePreview({ state, on }: CaseView, stop: Stop, values: PageValues) {
  const { draft, isChanging } = state
  return useMemo(() => {
    const preview = previewOf(draft, stop, values, on)
    const { situation } = preview
    return { ...preview, next: isChanging ? firstIncomplete(situation) : nextStop(situation, stop) }
  }, [draft, isChanging, stop, values, on])
}

/** The people a question is about: partners to choose from, or everybody it can be asked of. */
export function peopleFor(situation: Situation, id: FieldId, names: ReadonlyMap<string, string>): Choice[] {
  const { members, partners } = situation.facts
  const choice = (member: { id: string }) => ({ value: member.id, label: names.get(member.id) ?? '' })
  if (id === 'person.otherParent') return partners.map(choice)
  if (id === 'person.inApplication' || id === 'person.application') return members.map(choice)
  if (id !== 'person.publicOrder') return []
  const mayBeAsked = ({ id: memberId }: { id: string }) => {
    const ofMember = withMember(situation, memberId)
    return ofMember !== null && mayHaveARecord(ofMember)
  }
  return members.filter(mayBeAsked).map(choice)
}
