/** Makes the texts of a page at build time, so that the browser needs no texts but those of its page. */
import type { Locale, Translate } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { TEXTS } from '@/lib/i18n/texts'
import { LETTER_OF } from '@/lib/letters'
import { VOICES, type Voice } from '@/lib/rules'
import { withMeanings } from './bake-words'
import { BUILD } from './build'
import { FIELDS, type FieldId, fieldById } from './fields'
import type { AnswerTexts, FieldTexts, PageTexts, StepTexts, WizardTexts } from './page-texts'
import { type PageId, pageById, SECTIONS } from './pages'

/** Left in place at build time; the browser knows the person. */
const LATER = {
  person: '{{person}}',
  other: '{{other}}',
  question: '{{question}}',
  number: '{{number}}',
  total: '{{total}}',
}

/** Answers that the list of people brings, not the texts. */
const EXTRA_OPTIONS: Partial<Record<FieldId, readonly string[]>> = {
  'person.otherParent': ['not-listed', 'unknown'],
}

const byCode = (codes: readonly string[], text: (code: string) => string | undefined) =>
  Object.fromEntries(
    codes.flatMap((code) => {
      const found = text(code)
      return found === undefined ? [] : [[code, found]]
    }),
  )

function fieldTexts(t: Translate, id: FieldId): FieldTexts {
  const at = (part: string) => t.optional(`questions.${id}.${part}`, LATER)
  const codes = [...(fieldById(id).options ?? []), ...(EXTRA_OPTIONS[id] ?? [])]
  return {
    title: at('title') ?? '',
    short: at('short') ?? '',
    why: at('why') ?? '',
    hint: at('hint'),
    find: at('find'),
    before: at('before'),
    letter: LETTER_OF[id],
    options: byCode(codes, (code) => at(`options.${code}`)),
    optionHints: byCode(codes, (code) => at(`optionHints.${code}`)),
  }
}

function pageTexts(locale: Locale, page: PageId, voice: Voice): PageTexts {
  const t = translator(locale, voice)
  const fields = pageById(page).fields
  const dates = (Object.keys(FIELDS) as FieldId[]).filter((id) => FIELDS[id].kind.endsWith('date'))
  const hasDate = fields.some((id) => dates.includes(id))
  return {
    title: t.optional(`pages.${page}.title`, LATER) ?? '',
    intro: t.optional(`pages.${page}.intro`, LATER),
    fields: Object.fromEntries(fields.map((id) => [id, fieldTexts(t, id)])),
    shorts: hasDate ? byCode(dates, (id) => t.optional(`questions.${id}.short`)) : {},
  }
}

const perVoice = <T>(make: (voice: Voice) => T): Record<Voice, T> =>
  Object.fromEntries(VOICES.map((voice) => [voice, make(voice)])) as Record<Voice, T>

export function bakeWizard(locale: Locale): WizardTexts {
  const { ui, errors, pages, codes, result } = TEXTS[locale]
  return {
    form: { ...ui.form, loading: ui.site.loading, words: result.words },
    people: ui.people,
    errors,
    sections: perVoice(
      (voice) =>
        Object.fromEntries(
          SECTIONS.map((section) => [section, translator(locale, voice)(`pages.sections.${section}`)]),
        ) as WizardTexts['sections'][Voice],
    ),
    sectionStates: pages.sectionStates,
    part: pages.part,
    relation: codes.relation,
    relationNumbered: codes.relationNumbered,
  }
}

/** The texts of a page where many stand together: its words are explained on a page of its own. */
export const bakePage = (locale: Locale, page: PageId): Record<Voice, PageTexts> =>
  perVoice((voice) => pageTexts(locale, page, voice))

/** What the answers page says of a page: short names of its questions and the words of their answers, for each reader. */
export const bakeAnswers = (locale: Locale, page: PageId): Record<Voice, AnswerTexts> =>
  perVoice((voice) =>
    Object.fromEntries(
      Object.entries(pageTexts(locale, page, voice).fields).map(([id, { short, options }]) => [
        id,
        { short, options },
      ]),
    ),
  )

/** Without the places where there is no text: the framework would write each of them down. */
const bare = <T>(texts: T): T => JSON.parse(JSON.stringify(texts))

/** The texts of a page of questions that no other has. */
export function bakeStep(locale: Locale, page: PageId): StepTexts {
  const { codes, countries, desk, pages, ui } = TEXTS[locale]
  const name = pages[page].title.replace('{{person}}', codes.relation.other)
  return bare({
    build: BUILD,
    tab: `${name} – ${ui.site.name}`,
    page: perVoice((voice) => withMeanings(translator(locale, voice), pageTexts(locale, page, voice))),
    ...(page === 'people' && { people: ui.people }),
    ...(page === 'person' && { countries }),
    ...(page === 'who' && { desk: { about: desk.linkAbout, link: desk.link } }),
  })
}

/** The texts of all pages of questions; what only one of them shows comes with that one. */
export const bakeSteps = (locale: Locale): WizardTexts => ({ ...bakeWizard(locale), people: {} })

/** Short names of all questions, for each reader. */
export const bakeShorts = (locale: Locale): Record<Voice, Record<string, string>> =>
  perVoice((voice) =>
    byCode(Object.keys(FIELDS), (id) => translator(locale, voice).optional(`questions.${id}.short`)),
  )
