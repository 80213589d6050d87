/** What stands in the inputs of a page, tried out before it is an answer. */
import type { FieldErrors, Resolver } from 'react-hook-form'
import type { Choice } from '@/components/ui/choices'
import {
  choiceFault,
  type Draft,
  type ErrorId,
  type FieldId,
  fieldsOf,
  inputName,
  isChosen,
  mayHaveARecord,
  type PageValues,
  pageById,
  type Situation,
  type Stop,
  situationOf,
  withMember,
  writeValues,
} from '@/lib/questionnaire'
import type { Day } from '@/lib/rules'

/** What is wrong with an answer; `other` is the date that it does not fit. */
export interface Fault {
  id: ErrorId
  other?: FieldId
}

/** What is wrong on a page, by question. */
export type Faults = Partial<Record<FieldId, Fault>>

interface Tried {
  written: Draft
  situation: Situation
  shown: FieldId[]
}

/** Where what is typed on a page is kept: by page and person. */
export const halfKey = ({ page, memberId }: Stop): string => `${page} ${memberId ?? ''}`

/** What a page would write, and which of its questions apply then. Repeated while answers open new questions. */
export function tryOut(draft: Draft, stop: Stop, values: PageValues, on: Day): Tried {
  const { fields } = pageById(stop.page)
  const asked = draft.file.members?.map(({ id }) => id) ?? []
  const written = writeValues(draft, fields, values, on, { memberId: stop.memberId, asked })
  const situation = situationOf(written.file, on)
  return { written, situation, shown: fieldsOf(situation, stop) }
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

/** zod and what else looks at dates and texts before a page is left. */
export const loadChecks = () => import('./check-page')

/** The faults of answers that are chosen, by name of input. */
function choiceFaults(ids: readonly FieldId[], values: PageValues): FieldErrors<PageValues> {
  const found = ids.flatMap((id) => {
    const message = choiceFault(id, values[inputName(id)])
    return message === null ? [] : [[inputName(id), { type: message, message }]]
  })
  return Object.fromEntries(found)
}

/** At Continue, for the questions that are shown then: zod where something is typed. */
export const resolverOf =
  (shown: () => FieldId[], on: Day): Resolver<PageValues> =>
  async (values, context, options) => {
    if (shown().every(isChosen)) {
      const errors = choiceFaults(shown(), values)
      return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} }
    }
    const { pageSchema, standardSchemaResolver } = await loadChecks()
    const check = standardSchemaResolver(pageSchema(shown(), on)) as unknown as Resolver<PageValues>
    return check(values, context, options)
  }
