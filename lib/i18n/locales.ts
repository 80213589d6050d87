/** The languages. `locales/README.md` tells how to add one. */
import en from '@/locales/en/language.json'
import nl from '@/locales/nl/language.json'

/** What a language says of itself: its name, its direction, and the tag that dates and numbers follow. */
export const LANGUAGES = { nl, en }

export type Locale = keyof typeof LANGUAGES

export const isLocale = (code: string): code is Locale => Object.keys(LANGUAGES).includes(code)

export const LOCALES: readonly Locale[] = Object.keys(LANGUAGES).filter(isLocale)

/** For an element whose text is in a language: `<p {...inLanguage('nl')}>`. */
export const inLanguage = (locale: Locale) => ({ lang: locale, dir: LANGUAGES[locale].direction })

/** Two languages that stand beside each other: Dutch, and the reader's own. */
export const besideDutch = (locale: Locale): readonly Locale[] => ['nl', locale === 'nl' ? 'en' : locale]
