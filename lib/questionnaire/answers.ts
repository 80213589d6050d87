/** Reading and writing answers in a case file. Pure: every change gives a new file. */
import type {
  Application,
  ApplicationProgress,
  CaseFile,
  Member,
  PublicOrder,
  Sponsor,
  Stage,
} from '@/lib/rules'
import type { FieldId } from './fields'
import { askAgain, isOwnDay, readOwnStage, withOwnStage } from './own-application'
import { DATES_AT_STAGE, EVIDENCE_OF_STAGE, pick } from './progress'
import { caseStage } from './situation'

/** A case being filled in. */
export interface Draft {
  file: CaseFile
  /** Answers about the application that a later choice put aside; they come back when they apply again. */
  shelf: Application
  /** The same of a person's own application, by the id of the person. */
  ownShelf: Record<string, ApplicationProgress>
}

export const emptyDraft = (): Draft => draftOf({ version: 1 })

/** A case with nothing put aside. */
export const draftOf = (file: CaseFile): Draft => ({ file, shelf: {}, ownShelf: {} })

/** One answer as text; `people` fields are read and written apart. Undefined: not answered. */
export type AnswerText = string | undefined

const memberOf = (file: CaseFile, memberId: string | undefined): Member | undefined =>
  file.members?.find(({ id }) => id === memberId)

const split = (id: FieldId): [owner: string, key: string] => {
  const [owner, key] = id.split('.')
  return key === undefined ? ['case', id] : [owner as string, key]
}

export function readAnswer(file: CaseFile, id: FieldId, memberId?: string): AnswerText {
  if (id === 'filledInBy') return file.filledInBy
  if (id === 'progress') return file.application === undefined ? undefined : caseStage(file)
  if (id === 'person.progress') return readOwnStage(file, memberOf(file, memberId))
  if (id === 'person.chosenPartner') return readChosenPartner(file)
  const [owner, key] = split(id)
  if (owner === 'person' && isOwnDay(key)) return memberOf(file, memberId)?.application?.[key]
  const record = owner === 'person' ? memberOf(file, memberId) : file[owner as 'sponsor' | 'application']
  return (record as Record<string, AnswerText> | undefined)?.[key]
}

/** The partner that is chosen, by id; `unknown`: said to be open. */
function readChosenPartner({ members = [] }: CaseFile): AnswerText {
  const partners = members.filter(({ relation }) => relation === 'partner')
  const [chosen, ...others] = partners.filter(({ chosenPartner }) => chosenPartner === 'yes')
  if (chosen) return others.length === 0 ? chosen.id : undefined
  return partners.length > 0 && partners.every(({ chosenPartner }) => chosenPartner) ? 'unknown' : undefined
}

/** One partner at the most is chosen: choosing one says no of the others. */
function chooseOnly(draft: Draft, chosen: AnswerText): Draft {
  if (chosen === readChosenPartner(draft.file)) return draft
  const answerOf = (id: string) => (chosen === 'unknown' ? chosen : id === chosen ? 'yes' : 'no')
  return putAside(draft, (member) =>
    member.relation === 'partner'
      ? set(member, 'chosenPartner', chosen === undefined ? undefined : answerOf(member.id))
      : member,
  )
}

const ALWAYS_KEPT: readonly (keyof Application)[] = ['route', 'embassyVisitOn', 'documentsNeedTranslation']

function withProgress(draft: Draft, stage: Stage): Draft {
  const { file } = draft
  const shelf = { ...draft.shelf, ...file.application }
  const application = {
    ...EVIDENCE_OF_STAGE[stage],
    ...pick(shelf, [...ALWAYS_KEPT, ...DATES_AT_STAGE[stage]]),
  }
  const after = { ...file, application }
  return putAside({ ...draft, file: after, shelf }, (member) => askAgain(member, file, after))
}

/** The draft with its members changed; what that takes out of their own applications goes on the shelf. */
function putAside(draft: Draft, change: (member: Member) => Member): Draft {
  const { members } = draft.file
  if (members === undefined) return draft
  const own = members.flatMap(({ id, application }) =>
    application ? [[id, { ...draft.ownShelf[id], ...application }]] : [],
  )
  return {
    ...draft,
    file: { ...draft.file, members: members.map(change) },
    ownShelf: { ...draft.ownShelf, ...Object.fromEntries(own) },
  }
}

/** The draft with one answer written; undefined takes the answer away. */
export function writeAnswer(draft: Draft, id: FieldId, value: AnswerText, memberId?: string): Draft {
  const { file } = draft
  if (id === 'filledInBy') return { ...draft, file: set(file, 'filledInBy', value) }
  if (id === 'progress')
    return value === undefined || value === readAnswer(file, id) ? draft : withProgress(draft, value as Stage)
  if (id === 'person.chosenPartner') return chooseOnly(draft, value)
  const [owner, key] = split(id)
  if (owner === 'person')
    return putAside(draft, (member) =>
      member.id === memberId ? withAnswer(draft, member, key, value) : member,
    )
  const record: Sponsor | Application = file[owner as 'sponsor' | 'application'] ?? {}
  return { ...draft, file: { ...file, [owner]: set(record, key, value) } }
}

function withAnswer({ file, ownShelf }: Draft, member: Member, key: string, value: AnswerText): Member {
  const { application } = member
  // Only who is apart has answers of this kind.
  if ((key === 'progress' || isOwnDay(key)) && application === undefined) return member
  if (key === 'progress')
    return value === undefined
      ? { ...member, application: {} }
      : withOwnStage(file, member, value as Stage, ownShelf[member.id] ?? {})
  if (isOwnDay(key)) return { ...member, application: set(application ?? {}, key, value) }
  return set(member, key, value)
}

function set<T extends object>(record: T, key: string, value: AnswerText): T {
  const { [key]: _, ...rest } = record as Record<string, unknown>
  return (value === undefined ? rest : { ...rest, [key]: value }) as T
}

/** Who is meant by a question to several people at once. */
export function readPeople(file: CaseFile, id: FieldId): string[] | undefined {
  const members = file.members ?? []
  if (id === 'person.inApplication')
    return members.filter(({ inApplication }) => inApplication !== 'no').map((member) => member.id)
  if (id === 'person.application')
    return members.filter(({ application }) => application !== undefined).map((member) => member.id)
  if (members.some(({ publicOrder }) => publicOrder === 'not-said')) return ['not-said']
  const concerned = members.filter(({ publicOrder }) => publicOrder === 'concern').map((member) => member.id)
  if (concerned.length > 0) return concerned
  return members.some(({ publicOrder }) => publicOrder !== undefined) ? ['none'] : undefined
}

/** The file with a question to several people answered: ids of people, or `none`, or `not-said`. */
export function writePeople(
  draft: Draft,
  id: FieldId,
  chosen: readonly string[],
  asked: readonly string[],
): Draft {
  return putAside(draft, (member): Member => {
    if (!asked.includes(member.id)) return member
    if (id === 'person.application') {
      const { application = {}, ...rest } = member
      return chosen.includes(member.id) ? { ...rest, application } : rest
    }
    if (id === 'person.inApplication')
      return set(member, 'inApplication', chosen.includes(member.id) ? undefined : 'no')
    if (chosen.length === 0) return set(member, 'publicOrder', undefined)
    const order: PublicOrder | undefined = chosen.includes('not-said')
      ? 'not-said'
      : chosen.includes(member.id)
        ? 'concern'
        : 'no-concern'
    return set(member, 'publicOrder', order)
  })
}

/**
 * Answers that are usually the same for brothers and sisters, on the page of a person. Never the other parent: with
 * two partners it is what tells the children apart.
 */
const SHARED_BY_CHILDREN = ['childOf', 'childKind'] as const satisfies readonly (keyof Member)[]

/** The last child before this one whose answers may hold for this one too. */
export function childBefore(file: CaseFile, memberId: string): Member | null {
  const members = file.members ?? []
  const at = members.findIndex(({ id }) => id === memberId)
  return (
    members
      .slice(0, Math.max(at, 0))
      .reverse()
      .find(({ relation, childOf }) => relation === 'child' && childOf !== undefined) ?? null
  )
}

/** The draft with the answers of one child also given for another. */
export function copyChild(draft: Draft, from: Member, to: string): Draft {
  const shared = Object.fromEntries(
    SHARED_BY_CHILDREN.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  )
  const members = draft.file.members?.map((member) => (member.id === to ? { ...member, ...shared } : member))
  return { ...draft, file: { ...draft.file, members } }
}
