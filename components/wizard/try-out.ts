/** What stands in the inputs of a page, tried out before it is an answer. */
import type { Resolver } from 'react-hook-form'
import type { Choice } from '@/components/ui/choices'
import {
  type Draft,
  type ErrorId,
  type FieldId,
  fieldsOf,
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

/** What is wrong on a page, by question; `other` is the date that one does not fit. */
export type Faults = Partial<Record<FieldId, { id: ErrorId; other?: FieldId }>>

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

/** zod and what else looks at a page before it is left. */
export const loadChecks = () => import('./check-page')

/** zod at Continue, for the questions that are shown then. */
export const resolverOf =
  (shown: () => FieldId[], on: Day): Resolver<PageValues> =>
  async (values, context, options) => {
    const { pageSchema, standardSchemaResolver } = await loadChecks()
    const check = standardSchemaResolver(pageSchema(shown(), on)) as unknown as Resolver<PageValues>
    return check(values, context, options)
  }
