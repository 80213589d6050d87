/** What the case would be with the inputs of a page: worked out once per change, for the form and for Continue. */
import { useMemo } from 'react'
import type { Choice } from '@/components/ui/choices'
import {
  type Draft,
  type ErrorId,
  type FieldId,
  fieldById,
  fieldsOf,
  firstIncomplete,
  inputsOf,
  mayHaveARecord,
  nextStop,
  type PageInput,
  type PageValues,
  passOver,
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

export interface Preview {
  /** The answers, with the inputs written into them as far as they can be read. */
  draft: Draft
  situation: Situation
  /** The questions of the page that apply then: an answer can open another question below it. */
  fields: FieldId[]
  /** The inputs of these questions. */
  inputs: PageInput[]
}

export function previewOf(draft: Draft, stop: Stop, values: PageValues, on: Day): Preview {
  const written = writeValues(draft, stop, values, on)
  const situation = situationOf(written.file, on)
  const fields = fieldsOf(situation, stop)
  return { draft: written, situation, fields, inputs: inputsOf(situation, stop, values) }
}

/** The same for a form, with what Continue makes answers of, and the page it leads to; null: checking the answers. */
export function usePreview({ state, on }: CaseView, stop: Stop, values: PageValues) {
  const { draft, isChanging } = state
  return useMemo(() => {
    const preview = previewOf(draft, stop, values, on)
    const answers = passOver(preview.draft, stop, on)
    const situation = situationOf(answers.file, on)
    return { ...preview, answers, next: isChanging ? firstIncomplete(situation) : nextStop(situation, stop) }
  }, [draft, isChanging, stop, values, on])
}

/** The people a question is about: partners to choose from, or everybody it can be asked of. */
export function peopleFor(situation: Situation, id: FieldId, names: ReadonlyMap<string, string>): Choice[] {
  const { members, partners } = situation.facts
  const choice = (member: { id: string }) => ({ value: member.id, label: names.get(member.id) ?? '' })
  if (fieldById(id).kind === 'partner') return partners.map(choice)
  if (id === 'person.inApplication' || id === 'person.application') return members.map(choice)
  if (id !== 'person.publicOrder') return []
  const mayBeAsked = ({ id: memberId }: { id: string }) => {
    const ofMember = withMember(situation, memberId)
    return ofMember !== null && mayHaveARecord(ofMember)
  }
  return members.filter(mayBeAsked).map(choice)
}
