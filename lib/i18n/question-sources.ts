/** The texts of all questions in one language, loaded once somebody is past the first question. */
import type { Locale } from './locales'
import type { Texts } from './texts'

type Sources = Pick<
  Texts,
  'codes' | 'countries' | 'desk' | 'hand-over' | 'offline' | 'pages' | 'questions' | 'ui' | 'words'
>

const SOURCES_OF: Record<Locale, () => Promise<{ texts: Sources }>> = {
  nl: () => import('@/locales/nl/for-questions'),
  en: () => import('@/locales/en/for-questions'),
}

/** Rejects when the script cannot be fetched; the next call asks again. */
export const questionSources = (locale: Locale): Promise<Sources> =>
  SOURCES_OF[locale]().then(({ texts }) => texts)
