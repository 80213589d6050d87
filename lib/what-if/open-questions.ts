/** Questions that apply and have no known answer. */
import {
  applies,
  emptyDraft,
  FIELDS,
  type FieldId,
  fieldById,
  fieldsOf,
  readAnswer,
  type Situation,
  type Stop,
  situationOf,
  stopsOf,
  whomAsked,
  writeAnswer,
} from '@/lib/questionnaire'
import type { CaseFile, Day } from '@/lib/rules'

/** A question without a known answer. */
export interface OpenFact {
  field: FieldId
  page: Stop['page']
  memberId?: string
}

export type AskedOf = Pick<OpenFact, 'field' | 'memberId'>

/** Not answered, or "I don't know". A question that may stay empty is open only when that was said of it. */
function isOpen(file: CaseFile, field: FieldId, memberId?: string): boolean {
  const { kind, optional } = fieldById(field)
  const answer = readAnswer(file, field, memberId)
  if (kind === 'people' || kind === 'text') return false
  return answer === 'unknown' || (answer === undefined && !optional)
}

/** The open questions of a case, in the order of the pages. */
export function openFacts(file: CaseFile, on: Day): OpenFact[] {
  const situation = situationOf(file, on)
  return stopsOf(situation).flatMap((stop) =>
    fieldsOf(situation, stop)
      .flatMap((field) => whomAsked(situation, stop, field).map((memberId) => ({ field, memberId })))
      .filter(({ field, memberId }) => isOpen(file, field, memberId))
      .map(
        ({ field, memberId }): OpenFact => ({
          field,
          page: stop.page,
          ...(memberId !== undefined && { memberId }),
        }),
      ),
  )
}

/** Who fills it in, and what only papers, dates and steps rest on: no outcome turns on these. */
const NEVER_DECIDES: ReadonlySet<FieldId> = new Set<FieldId>([
  'filledInBy',
  'person.name',
  'person.identityProof',
  'person.passportValidUntil',
  'person.relationshipProof',
  'person.fosterParentsDied',
  'application.documentsNeedTranslation',
  'application.replyBy',
  'application.objectBy',
  'application.arrivedOn',
  'person.objectBy',
  'person.arrivedOn',
  'person.permitIssuedOn',
])

export const mayDecide = ({ field }: AskedOf): boolean => !NEVER_DECIDES.has(field)

const FIELD_IDS = Object.keys(FIELDS) as FieldId[]
const isDate = (id: FieldId) => fieldById(id).kind.endsWith('date')
const isBirth = (id: FieldId) => id.endsWith('.birthDate')
/** Choices first, births last: the days to try of a birth hang on the other dates. */
const IN_ORDER_OF_TRYING = [
  ...FIELD_IDS.filter((id) => !isDate(id)),
  ...FIELD_IDS.filter((id) => isDate(id) && !isBirth(id)),
  ...FIELD_IDS.filter(isBirth),
].filter((field) => mayDecide({ field }))

/** The next open question on which an outcome may turn; undefined: the outcomes are settled. */
export function nextDeciding({ file, ...rest }: Situation): AskedOf | undefined {
  const situation = { file, ...rest }
  const memberIds = situation.facts.members.map(({ id }) => id)
  for (const field of IN_ORDER_OF_TRYING)
    for (const memberId of fieldById(field).of === 'member' ? memberIds : [undefined])
      if (isOpen(file, field, memberId) && applies(situation, field, memberId)) return { field, memberId }
  return undefined
}

export const withAnswer = (file: CaseFile, { field, memberId }: AskedOf, value: string): CaseFile =>
  writeAnswer({ ...emptyDraft(), file }, field, value, memberId).file
