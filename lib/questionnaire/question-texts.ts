/**
 * The texts of the pages of questions, made from the texts of one language: at build time for the page that a visitor
 * opens first, in the browser for the pages after it.
 */
import { firstUses, GLOSSARY, type GlossaryId } from '@/lib/glossary'
import type { Texts } from '@/lib/i18n'
import { LETTER_OF } from '@/lib/letters'
import { VOICES, type Voice } from '@/lib/rules'
import { FIELDS, type FieldId, fieldById } from './fields'
import type { AnswerTexts, FieldTexts, Meaning, PageContent, PageTexts, WizardTexts } from './page-texts'
import { PAGES, type PageId, pageById, SECTIONS, type Section } from './pages'

/** The topics of a language that these texts are made of: locales, for-questions.ts. */
export type QuestionSources = Pick<
  Texts,
  'codes' | 'countries' | 'hand-over' | 'offline' | 'pages' | 'questions' | 'ui' | 'words'
>

/** A branch of the texts of a language, as far as nobody knows its shape. */
interface Branch {
  readonly [key: string]: string | Branch | undefined
}

/** A text in the words for one reader: `title_counsellor` where it is there, else `title`. */
function textAt(branch: Branch | undefined, key: string, voice: Voice): string | undefined {
  const ofVoice = voice === 'sponsor' ? undefined : branch?.[`${key}_${voice}`]
  const found = ofVoice ?? branch?.[key]
  return typeof found === 'string' ? found : undefined
}

function branchAt(branch: Branch, path: string): Branch | undefined {
  let found: string | Branch | undefined = branch
  for (const key of path.split('.')) found = typeof found === 'object' ? found[key] : undefined
  return typeof found === 'object' ? found : undefined
}

const perVoice = <T>(make: (voice: Voice) => T): Record<Voice, T> =>
  Object.fromEntries(VOICES.map((voice) => [voice, make(voice)])) as Record<Voice, T>

function byCode(codes: readonly string[], text: (code: string) => string | undefined) {
  const found = codes.map((code) => [code, text(code)] as const)
  return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== undefined))
}

function fieldTexts({ questions }: QuestionSources, id: FieldId, voice: Voice): FieldTexts {
  const own = branchAt(questions, id)
  const at = (key: string) => textAt(own, key, voice)
  const codes = fieldById(id).options ?? []
  const together = own && branchAt(own, 'together')
  const options = own && branchAt(own, 'options')
  const hints = own && branchAt(own, 'optionHints')
  return {
    title: at('title') ?? '',
    short: at('short') ?? '',
    why: at('why') ?? '',
    hint: at('hint'),
    find: at('find'),
    before: at('before'),
    letter: LETTER_OF[id],
    together: together && {
      title: textAt(together, 'title', voice) ?? '',
      options: byCode(codes, (code) => textAt(branchAt(together, 'options'), code, voice)),
    },
    options: byCode(codes, (code) => textAt(options, code, voice)),
    optionHints: byCode(codes, (code) => textAt(hints, code, voice)),
  }
}

const isDate = (id: FieldId) => FIELDS[id].kind.endsWith('date')
const FIELD_IDS = Object.keys(FIELDS) as FieldId[]

/** Short names of questions, for one reader. */
export const shortNames = ({ questions }: QuestionSources, voice: Voice, ids = FIELD_IDS) =>
  byCode(ids, (id) => textAt(branchAt(questions, id), 'short', voice))

/** The texts of a page where many stand together: Dutch words are explained on a page of their own. */
export function plainPageTexts(sources: QuestionSources, page: PageId, voice: Voice): PageTexts {
  const own: Branch = sources.pages[page]
  const { fields } = pageById(page)
  return {
    title: textAt(own, 'title', voice) ?? '',
    titleOne: textAt(own, 'titleOne', voice),
    intro: textAt(own, 'intro', voice),
    fields: Object.fromEntries(fields.map((id) => [id, fieldTexts(sources, id, voice)])),
    shorts: fields.some(isDate) ? shortNames(sources, voice, FIELD_IDS.filter(isDate)) : {},
  }
}

const given = (...texts: (string | undefined)[]) => texts.filter((text) => text !== undefined)

/** A question with its Dutch terms explained: those that are in sight, and apart those behind "why we ask". */
function withMeanings({ words }: QuestionSources, field: FieldTexts, intro: string | undefined): FieldTexts {
  const { title, before, hint, options, optionHints, why, find } = field
  const [inSight = [], behindWhy = []] = firstUses([
    given(intro, title, before, hint, find, ...Object.values(options), ...Object.values(optionHints)),
    given(why),
  ])
  const meanings = (ids: readonly GlossaryId[]): readonly Meaning[] | undefined =>
    ids.length > 0 ? ids.map((id) => [GLOSSARY[id].dutch, words.of[id].meaning]) : undefined
  return { ...field, words: meanings(inSight), whyWords: meanings(behindWhy) }
}

/** The texts of a page that is shown alone. The words of its introduction are explained at the first question. */
function pageTexts(sources: QuestionSources, page: PageId, voice: Voice): PageTexts {
  const texts = plainPageTexts(sources, page, voice)
  const fields = Object.entries(texts.fields).map(([id, field], at) => [
    id,
    withMeanings(sources, field, at === 0 ? texts.intro : undefined),
  ])
  return { ...texts, fields: Object.fromEntries(fields) }
}

/** The title of the document. The browser keeps it in its history: it names nobody and holds no answer. */
const documentTitle = (title: string, { ui }: QuestionSources) => `${title} – ${ui.site.name}`

/** The countries to choose from, also under other names that people type: the browser looks for their first letters. */
export const countryList = ({
  countries,
  ui,
}: Pick<QuestionSources, 'countries' | 'ui'>): [string, string][] =>
  [...Object.entries(countries), ...Object.entries(ui.otherCountryNames)].sort(([, a], [, b]) =>
    a.localeCompare(b),
  )

/** Everything that one page of questions says and no other does. */
export function pageContent(sources: QuestionSources, page: PageId): PageContent {
  const { pages, ui } = sources
  return {
    documentTitle: documentTitle(pages[page].title.replace('{{person}}', ui.people.somebody), sources),
    page: perVoice((voice) => pageTexts(sources, page, voice)),
    ...(page === 'people' && { people: ui.people }),
    ...(page === 'people' && { countries: countryList(sources) }),
    ...(page === 'who' && { desk: ui.toDesk }),
  }
}

/** What the answers page says: its own words, and of each page the names of its questions and of their answers. */
export function answersContent(sources: QuestionSources, wizard: WizardTexts) {
  const { countries, pages, ui } = sources
  const answersOf = (page: PageId, voice: Voice): AnswerTexts => {
    const fields = Object.entries(plainPageTexts(sources, page, voice).fields)
    return Object.fromEntries(fields.map(([id, { short, options }]) => [id, { short, options }]))
  }
  return {
    documentTitle: documentTitle(pages.answers.title, sources),
    title: perVoice((voice) => textAt(pages.answers, 'title', voice) ?? ''),
    intro: perVoice((voice) => textAt(pages.answers, 'intro', voice) ?? ''),
    pages: Object.fromEntries(
      PAGES.map(({ id }) => [id, perVoice((voice) => answersOf(id, voice))]),
    ) as Record<PageId, Record<Voice, AnswerTexts>>,
    wizard: { ...wizard, people: ui.people },
    answers: ui.answers as Record<string, string>,
    countries: countries as Record<string, string>,
  }
}

/** What the result takes over from the questions. */
export const resultContent = (sources: QuestionSources) => ({
  documentTitle: documentTitle(sources.pages.result.title, sources),
  title: sources.pages.result.title,
  loading: sources.ui.site.loading,
  shorts: perVoice((voice) => shortNames(sources, voice)),
})

/** Texts that every page of questions has. What only one of them shows comes with that one. */
export function commonTexts({ codes, errors, pages, ui }: Texts): WizardTexts {
  const sections = (voice: Voice) =>
    Object.fromEntries(
      SECTIONS.map((section) => [section, textAt(pages.sections, section, voice) ?? '']),
    ) as Record<Section, string>
  return {
    form: { ...ui.form, loading: ui.site.loading },
    people: {},
    errors,
    sections: perVoice(sections),
    sectionStates: pages.sectionStates,
    part: pages.part,
    relation: codes.relation,
    relationNumbered: codes.relationNumbered,
  }
}
