/** Goes through the questionnaire as somebody whose family is a given case: answers what is shown, and nothing else. */
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
import { namesOf } from '@/lib/result-model'
import type { CaseFile, Relation } from '@/lib/rules'
import { expect } from './fixtures'

/** The questionnaire in some browser, as somebody works it. */
export interface Questionnaire {
  /** Which page is open: the last part of its address. */
  readonly at: PageId | 'answers' | 'result'
  readonly t: Translate
  /** The questions of the form that is open, in order. */
  groups(): Promise<AskedGroup[]>
  personInView(): Promise<string | null>
  ids(): Promise<string[]>
  answer(id: FieldId, code: string): Promise<void>
  /** @param person the name of whom it is about, where several stand on one page. */
  date(id: FieldId, value: string, person?: string): Promise<void>
  /** Says that the answer is not the same for everybody, and what it is for each, by the id of the person. */
  apart(id: FieldId, codes: ReadonlyMap<string, string>): Promise<void>
  partner(id: FieldId, name: string): Promise<void>
  people(id: FieldId, names: readonly string[]): Promise<void>
  addPerson(relation: Relation): Promise<void>
  continue(): Promise<void>
}

/** A question on a page: the name of its input, and the ids of the people it is asked of. */
export interface AskedGroup {
  name: string
  asked: string[]
}

/** A page of questions that was met, and the place of the person it was about in the case. */
export interface Met {
  page: string
  person: number | null
}

const MOST_PAGES = 120

const nameIn = (wizard: Questionnaire, file: CaseFile) => {
  const names = namesOf(file, wizard.t)
  return (id: string) => names.get(id) ?? id
}

const fieldOf = ({ name }: AskedGroup, page: PageId): FieldId | undefined =>
  pageById(page).fields.find((field) => inputName(field) === name.split('__')[0])

/** Who a person in the browser is in the case. */
export type InCase = (id: string) => string | undefined

/** Answers a question that is asked once of several people: for all, or for each where they differ. */
async function answerForAll(
  wizard: Questionnaire,
  file: CaseFile,
  id: FieldId,
  asked: readonly string[],
  inCase: InCase,
) {
  const codes = new Map(asked.map((each) => [each, readAnswer(file, id, inCase(each)) ?? 'unknown']))
  const [first, ...others] = new Set(codes.values())
  if (first === undefined) throw new Error(`Nobody is asked ${id}`)
  return others.length === 0 ? wizard.answer(id, first) : wizard.apart(id, codes)
}

/** Answers one question as the case has it; what the case does not say is not known. */
async function answerField(
  wizard: Questionnaire,
  file: CaseFile,
  id: FieldId,
  memberId?: string,
  isOneOfSeveral = false,
) {
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
      return value === undefined && optional
        ? undefined
        : wizard.date(id, value ?? 'unknown', isOneOfSeveral ? nameOf(memberId ?? '') : undefined)
    case 'partner':
      return wizard.partner(id, value === undefined ? 'unknown' : nameOf(value))
    case 'country':
      return wizard.answer(id, value ?? 'unknown')
    case 'radio': {
      if (value === undefined && optional) return
      const code = value ?? 'unknown'
      if (!options.includes(code)) throw new Error(`The case says nothing of ${id}`)
      return wizard.answer(id, code)
    }
  }
}

/**
 * Answers every question of the page, and those that the answers open.
 * @param memberId whom of the case a page about one person is about.
 * @param inCase who the people of the browser are in the case; the same ones when it is left out.
 */
export async function answerPage(
  wizard: Questionnaire,
  file: CaseFile,
  memberId?: string,
  inCase: InCase = (id) => id,
): Promise<FieldId[]> {
  const answered: FieldId[] = []
  const done = new Set<string>()
  for (;;) {
    const { at } = wizard
    if (at === 'answers' || at === 'result') return answered
    const group = (await wizard.groups()).find(({ name }) => !done.has(name))
    if (group === undefined) return answered
    done.add(group.name)
    const id = fieldOf(group, at)
    if (id === undefined) continue
    answered.push(id)
    const { asked } = group
    if (asked.length > 1) await answerForAll(wizard, file, id, asked, inCase)
    else {
      const [only] = asked
      const whom = memberId ?? (only === undefined ? undefined : inCase(only))
      await answerField(wizard, file, id, whom, group.name.includes('__'))
    }
  }
}

/** From the page that is open to the answers page. Returns the pages that were met, each once. */
export async function fillCase(wizard: Questionnaire, file: CaseFile): Promise<Met[]> {
  const members = file.members ?? []
  const met: Met[] = []
  let people: string[] = []
  const inCase: InCase = (id) => members[people.indexOf(id)]?.id
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = wizard.at
    if (page === 'answers') return met
    if (page === 'people') {
      for (const { relation } of members.slice((await wizard.ids()).length))
        await wizard.addPerson(relation ?? 'other')
      people = await wizard.ids()
    }
    const id = await wizard.personInView()
    const person = id === null ? null : people.indexOf(id)
    if (!met.some((other) => other.page === page && other.person === person)) met.push({ page, person })
    await answerPage(wizard, file, members[person ?? -1]?.id, inCase)
    await wizard.continue()
  }
  throw new Error(`No end after ${MOST_PAGES} pages`)
}

/**
 * A person with one partner meets twelve pages at the most, checking the answers included. Everybody else adds one
 * page, a second where more is asked of that person alone, and one more when the application went another way. A family
 * of which somebody has arrived has a page about living together.
 */
export function expectFewPages(met: readonly Met[], { members = [] }: CaseFile): void {
  const apart = members.filter(({ application }) => application !== undefined).length
  const together = members.length > 1 && met.some(({ page }) => page === 'together') ? 1 : 0
  expect(met.length + 1).toBeLessThanOrEqual(12 + 2 * Math.max(0, members.length - 1) + apart + together)
  for (const [at, { application }] of members.entries())
    expect(met.filter(({ person }) => person === at).length).toBeLessThanOrEqual(application ? 3 : 2)
}
