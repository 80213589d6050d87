/** Which pages a test of every page opens: not the same page twice. */
import { CHAPTER_IDS, isChapter } from '@/lib/guide'
import { LOCALES, type Locale } from '@/lib/i18n'
import { VOICES } from '@/lib/rules'
import { guidePlace, PATHS, pathIn } from './pages'

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

/** The same by page: a page that has its turn in both languages is opened in one after the other. */
export const BY_PAGE: readonly (readonly Place[])[] = PATHS.map((path) =>
  IN_EACH_LANGUAGE.filter((place) => place.path === path),
).filter((places) => places.length > 0)

/** What is left: a chapter in the other languages and for the other readers. */
export const OTHER_READINGS: readonly Place[] = ALL.filter((place) => !isOfTurn(place))

/** Every page once, in its turn of the languages. */
export const ONCE: readonly Place[] = BY_PAGE.map((places, at) => places[at % places.length] as Place)

export const addressOf = ({ locale, path }: Place): string => pathIn(locale, path)
