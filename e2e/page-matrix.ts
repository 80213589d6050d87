/** Which pages a test of many pages opens: not the same page twice. */
import { CHAPTER_IDS, CHAPTERS, isChapter } from '@/lib/guide'
import { LOCALES, type Locale } from '@/lib/i18n'
import { fieldById, type PageId, pageById } from '@/lib/questionnaire'
import { VOICES } from '@/lib/rules'
import { guidePlace, PATHS, pathIn, questionsAt } from './pages'

/** A page in a language. */
export interface Place {
  locale: Locale
  path: string
}

/**
 * Chapters are made by one page from the same data: each is opened in one language and for one reader, by turns.
 * Every other page, the contents for each reader among them, has its turn in each language.
 */
function isOfTurn({ locale, path }: Place): boolean {
  const { voice, chapter } = guidePlace(path)
  if (voice === undefined || chapter === undefined || !isChapter(chapter)) return true
  const turn = CHAPTER_IDS.indexOf(chapter) % (LOCALES.length * VOICES.length)
  const reader = VOICES[Math.floor(turn / LOCALES.length)]
  return LOCALES[turn % LOCALES.length] === locale && reader === voice
}

const ALL: readonly Place[] = PATHS.flatMap((path) => LOCALES.map((locale) => ({ locale, path })))

/** Every page in each language, the chapters by turns. */
export const IN_EACH_LANGUAGE: readonly Place[] = ALL.filter(isOfTurn)

/** What is left: a chapter in the other languages and for the other readers. */
export const OTHER_READINGS: readonly Place[] = ALL.filter((place) => !isOfTurn(place))

/** Every page once, in its turn of the languages; of a chapter one reading. */
export const ONCE: readonly Place[] = [...new Set(IN_EACH_LANGUAGE.map(({ path }) => path))].map(
  (path, at) => {
    const places = IN_EACH_LANGUAGE.filter((place) => place.path === path)
    return places[at % places.length] as Place
  },
)

/** What a page is made of: kinds of inputs, kinds of entries of the guide; any other page is of its own kind. */
function partsOf(path: string): string[] {
  const questions = questionsAt(path)
  if (questions) return partsOfQuestions(questions)
  const { voice, chapter } = guidePlace(path)
  if (voice === undefined) return [path.startsWith('letters/') && path !== 'letters/' ? 'one letter' : path]
  if (chapter === undefined || !isChapter(chapter)) return ['contents of the guide']
  return CHAPTERS[chapter].flatMap(({ entries, table }) => [
    ...entries.map(({ kind }) => `entry ${kind}`),
    ...(table ? [`table ${table.split('-')[0]}`] : []),
  ])
}

function partsOfQuestions(id: PageId): string[] {
  const page: { ofMember?: true; ofFamily?: true; fields: readonly Parameters<typeof fieldById>[0][] } =
    pageById(id)
  const asked = page.ofMember ? 'of a member' : page.ofFamily ? 'of the family' : 'of the case'
  return [asked, ...page.fields.map((field) => `input ${fieldById(field).kind}`)]
}

/** Each page with a part that no page before it has: together they show every part once. */
export function showingEachPart(paths: readonly string[]): string[] {
  const seen = new Set<string>()
  return paths.filter((path) => {
    const before = seen.size
    for (const part of partsOf(path)) seen.add(part)
    return seen.size > before
  })
}

export const addressOf = ({ locale, path }: Place): string => pathIn(locale, path)
