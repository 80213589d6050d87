/** Goes through the questionnaire as somebody whose family is a given case: answers what is shown, and nothing else. */
import { namesWith } from '@/lib/case-file'
import type { Translate } from '@/lib/i18n'
import {
  type FieldId,
  fieldById,
  inputName,
  type PageId,
  pageById,
  readAnswer,
  readPeople,
} from '@/lib/questionnaire'
import type { CaseFile } from '@/lib/rules'
import { expect } from './fixtures'

/** The questionnaire in some browser, as somebody works it. */
export interface Questionnaire {
  /** Which page is open: the last part of its address. */
  readonly at: PageId | 'answers' | 'result'
  readonly t: Translate
  /** The ids of the groups of the form that is open, in order. */
  groups(): Promise<string[]>
  personInView(): Promise<string | null>
  ids(): Promise<string[]>
  answer(id: FieldId, code: string): Promise<void>
  date(id: FieldId, value: string): Promise<void>
  partner(id: FieldId, name: string): Promise<void>
  people(id: FieldId, names: readonly string[]): Promise<void>
  addPerson(): Promise<void>
  continue(): Promise<void>
}

/** A page of questions that was met, and the place of the person it was about in the case. */
export interface Met {
  page: string
  person: number | null
}

const MOST_PAGES = 120

const nameIn = (wizard: Questionnaire, file: CaseFile) => {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  const names = namesWith(file, {
    alone: (code) => capital(wizard.t(`codes.relation.${code}`)),
    numbered: (code, number) => wizard.t(`codes.relationNumbered.${code}`, { number }),
  })
  return (id: string) => names.get(id) ?? id
}

/** The questions on the page, in order. */
async function shownFields(wizard: Questionnaire): Promise<FieldId[]> {
  const { at } = wizard
  if (at === 'answers' || at === 'result') return []
  const ids = await wizard.groups()
  return pageById(at).fields.filter((field) => ids.includes(`${inputName(field)}-group`))
}

/** Answers one question as the case has it; what the case does not say is not known. */
async function answerField(wizard: Questionnaire, file: CaseFile, id: FieldId, memberId?: string) {
  const { kind, options = [], optional } = fieldById(id)
  const nameOf = nameIn(wizard, file)
  const value = kind === 'people' ? undefined : readAnswer(file, id, memberId)
  switch (kind) {
    case 'people':
      return wizard.people(id, (readPeople(file, id) ?? ['none']).map(nameOf))
    case 'text':
      return wizard.answer(id, value ?? '')
    case 'date':
    case 'partial-date':
      return value === undefined && optional ? undefined : wizard.date(id, value ?? 'unknown')
    case 'partner':
      return wizard.partner(id, value === undefined ? 'unknown' : nameOf(value))
    case 'country':
      return wizard.answer(id, value ?? 'unknown')
    case 'radio': {
      const code = value ?? 'unknown'
      if (!options.includes(code)) throw new Error(`The case says nothing of ${id}`)
      return wizard.answer(id, code)
    }
  }
}

/** Answers every question of the page, and those that the answers open. */
export async function answerPage(
  wizard: Questionnaire,
  file: CaseFile,
  memberId?: string,
): Promise<FieldId[]> {
  const answered: FieldId[] = []
  for (;;) {
    const open = (await shownFields(wizard)).find((id) => !answered.includes(id))
    if (open === undefined) return answered
    await answerField(wizard, file, open, memberId)
    answered.push(open)
  }
}

/** From the page that is open to the answers page. Returns the pages that were met, each once. */
export async function fillCase(wizard: Questionnaire, file: CaseFile): Promise<Met[]> {
  const members = file.members ?? []
  const met: Met[] = []
  const people: string[] = []
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = wizard.at
    if (page === 'answers') return met
    if (page === 'people') people.splice(0, people.length, ...(await wizard.ids()))
    const id = await wizard.personInView()
    if (id !== null && !people.includes(id)) people.push(id)
    const person = id === null ? null : people.indexOf(id)
    if (!met.some((other) => other.page === page && other.person === person)) met.push({ page, person })
    if (page === 'people' && people.length < members.length) {
      await wizard.addPerson()
      continue
    }
    await answerPage(wizard, file, members[person ?? -1]?.id)
    await wizard.continue()
  }
  throw new Error(`No end after ${MOST_PAGES} pages`)
}

/** A person and one partner meet twelve pages at the most; everybody else adds four at the most, and one more whose application went another way. */
export function expectFewPages(met: readonly Met[], { members = [] }: CaseFile): void {
  const apart = members.filter(({ application }) => application !== undefined).length
  expect(met.length).toBeLessThanOrEqual(12 + 4 * Math.max(0, members.length - 1) + apart)
  for (const [at, { application }] of members.entries())
    expect(met.filter(({ person }) => person === at).length).toBeLessThanOrEqual(application ? 5 : 4)
}
