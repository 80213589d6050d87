/** Which pages a test of many pages opens: one of each kind. What all pages must have is read from their files. */
import { CHAPTERS, isChapter } from '@/lib/guide'
import { LOCALES, type Locale } from '@/lib/i18n'
import { fieldById, type PageId, pageById } from '@/lib/questionnaire'
import { guidePlace, PATHS, pathIn, questionsAt } from './pages'

/** A page in a language. */
export interface Place {
  locale: Locale
  path: string
}

/** Every page in each language. */
export const PLACES: readonly Place[] = PATHS.flatMap((path) => LOCALES.map((locale) => ({ locale, path })))

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

/** One page of each kind, in turns of the languages. */
export const ONE_OF_EACH_KIND: readonly Place[] = showingEachPart(PATHS).map((path, at) => ({
  locale: LOCALES[at % LOCALES.length] ?? 'nl',
  path,
}))

export const addressOf = ({ locale, path }: Place): string => pathIn(locale, path)
