/** What the words that stay Dutch mean, fetched when somebody asks for one. */
import type { Locale } from './locales'
import type { Texts } from './texts'

type Meanings = Texts['words']['of']

const MEANINGS_OF: Record<Locale, () => Promise<{ of: Meanings }>> = {
  nl: () => import('@/locales/nl/words.json'),
  en: () => import('@/locales/en/words.json'),
}

/** Rejects when the script does not come. */
export const wordMeanings = (locale: Locale): Promise<Meanings> => MEANINGS_OF[locale]().then(({ of }) => of)
