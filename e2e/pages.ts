/** Every page of the site, and how to stand on one in the middle of a case. */
import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { draftOf, type FieldId, PAGE_IDS, type PageId, pageById, writeAnswer } from '@/lib/questionnaire'
import { type CaseFile, VOICES, type Voice } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { answerPage } from './fill-case'
import { visit, wholeResult } from './fixtures'
import type { Wizard } from './wizard'

const built = new URL('../out/', import.meta.url)

/** Below a language: '' is the start, 'check/who/' a page of questions. */
export const ALL_PATHS: readonly string[] = readdirSync(new URL('nl/', built), { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => file.replace('index.html', ''))
  .sort()

/** Its questions decide something only on a day before 12 June 2026: no case of today meets the page. */
const UNMET = 'check/own-life/'

/** The pages that a case of today can meet. */
export const PATHS = ALL_PATHS.filter((path) => path !== UNMET)

export const pathIn = (locale: string, path: string) => `/${locale}/${path}`

/** Of a page of the guide: for which reader it is, and which chapter; nothing of any other page. */
export function guidePlace(path: string): { voice?: Voice; chapter?: string } {
  const [place, first, second] = path.split('/').filter(Boolean)
  if (place !== 'guide') return {}
  const voice = VOICES.slice(1).find((each) => each === first)
  return { voice: voice ?? 'sponsor', chapter: voice ? second : first }
}

/** The page of questions at a path; undefined for any other page, the list of people too. */
export const questionsAt = (path: string): PageId | undefined =>
  PAGE_IDS.find((id) => id !== 'people' && path === `check/${id}/`)

export function caseOf(name: string): CaseFile {
  const found = SCENARIOS.find((scenario) => scenario.name === name)
  if (found === undefined) throw new Error(`No scenario ${name}`)
  return structuredClone(found.case)
}

/** Pages that an ordinary family of four does not meet, with a scenario that does. */
const SCENARIO_OF: Readonly<Record<string, string>> = {
  'check/alone/': 'boy-alone-with-a-household-now',
  'check/partners/': 'two-wives',
  'check/together/': 'lives-together-not-known',
  'check/dates/': 'approved-and-passport-long-enough',
}

/** A family that meets the page. */
export function caseFor(path: string): CaseFile {
  const scenario = SCENARIO_OF[path]
  if (scenario !== undefined) return caseOf(scenario)
  const file = caseOf('family-of-four-in-time')
  if (path !== 'check/member-progress/') return file
  const [first, ...others] = file.members ?? []
  if (first === undefined) return file
  const apart = { ...first, application: { decision: 'negative', decisionOn: '2026-11-10' } } as const
  const application = { ...file.application, submittedOn: '2026-10-05' }
  return { ...file, application, members: [apart, ...others] }
}

/** The same with everybody called alike. */
export const named = (file: CaseFile, name: string): CaseFile => ({
  ...file,
  members: file.members?.map((member) => ({ ...member, name })),
})

/** The case before the page was answered. */
export function unanswered(file: CaseFile, page: PageId, memberId?: string): CaseFile {
  const { ofFamily }: { ofFamily?: true } = pageById(page)
  const fields: readonly FieldId[] = pageById(page).fields
  const members = ofFamily ? (file.members ?? []).map(({ id }) => id) : [memberId]
  const draft = fields
    .flatMap((field) => members.map((member) => [field, member] as const))
    .reduce((left, [field, member]) => writeAnswer(left, field, undefined, member), draftOf(file))
  const { application, ...rest } = draft.file
  return page === 'progress' ? rest : { ...rest, application }
}

/** What the tab would keep of a case. */
export const kept = (file: CaseFile, rest: object = {}): string =>
  JSON.stringify({ version: 1, draft: { file, shelf: {} }, halfTyped: {}, stop: null, ...rest })

/** Puts a text where the tab keeps its case; the next page that opens reads it. A page that stands could write over it. */
export async function keep(page: Page, text: string): Promise<void> {
  await page.goto('/schema/case-file.json')
  await page.evaluate((value) => {
    sessionStorage.setItem('nareis', value)
    // Nobody has used it yet: else a clock that was moved counts as a long absence.
    sessionStorage.removeItem('nareis-used')
  }, text)
}

/** Opens a page with a case in the tab, at its first member where it is about one. */
export async function stand(page: Page, path: string, file: CaseFile): Promise<void> {
  const questions = PAGE_IDS.find((id) => id === path.split('/').at(-2))
  const { ofMember }: { ofMember?: true } = questions ? pageById(questions) : {}
  const stop = { page: path.split('/').at(-2), ...(ofMember && { memberId: file.members?.[0]?.id }) }
  await keep(page, kept(file, { stop }))
  await visit(page, path)
}

/** Opens the result of a case, in Dutch. */
export async function openResult(page: Page, file: CaseFile): Promise<void> {
  await stand(page, '/nl/result/', file)
  await wholeResult(page)
}

/** What stands in the inputs of the page; a day of 03 is a day of 3. */
export const inputsOf = (page: Page) =>
  page
    .locator('main form :is(input, select)')
    .evaluateAll((all) =>
      (all as HTMLInputElement[]).map(({ id, type, value, checked }) =>
        type === 'radio' || type === 'checkbox'
          ? `${id} ${value} ${checked}`
          : `${id} ${value.replace(/^0(?=\d$)/, '')}`,
      ),
    )

interface Looks {
  opens?: () => Promise<void>
  /** Everything on the page is answered, and Continue is not pressed yet. */
  answered?: () => Promise<void>
}

/** From the page that is open to the answers page, with a look at each page of questions. Returns how many. */
export async function walk(wizard: Wizard, file: CaseFile, { opens, answered }: Looks): Promise<number> {
  const members = file.members ?? []
  let people: string[] = []
  for (let pages = 0; ; pages++) {
    if (wizard.at === 'answers') return pages
    await opens?.()
    if (wizard.at === 'people') {
      for (const { relation } of members.slice((await wizard.ids()).length)) await wizard.addPerson(relation)
      people = await wizard.ids()
    }
    const id = await wizard.personInView()
    await answerPage(
      wizard,
      file,
      members[people.indexOf(id ?? '')]?.id,
      (each) => members[people.indexOf(each)]?.id,
    )
    await answered?.()
    await wizard.continue()
  }
}

/**
 * Sets the clock and leaves the Date of the browser otherwise as it is: the one of Playwright cannot be extended,
 * which moves the days of a browser west of Greenwich.
 */
export const freeze = (page: Page, time: string) =>
  page.addInitScript((now) => {
    const frozen: DateConstructor = new Proxy(Date, {
      construct: (real, args, made) =>
        Reflect.construct(real, args.length > 0 ? args : [now], made === frozen ? real : made),
      get: (real, key) => (key === 'now' ? () => now : Reflect.get(real, key)),
    })
    window.Date = frozen
  }, Date.parse(time))
