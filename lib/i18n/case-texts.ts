/** The lazy texts of a case: of all questions, once somebody is past the first, and of the result, when it is near. */
import type { Locale } from './locales'
import type { Texts } from './texts'

export type QuestionTexts = Pick<
  Texts,
  'codes' | 'countries' | 'hand-over' | 'offline' | 'pages' | 'questions' | 'ui' | 'words'
>

type Parts = [questions: () => Promise<{ texts: QuestionTexts }>, result: () => Promise<{ texts: object }>]

// A language is one line here, as locales/README.md shows.
const PARTS: Record<Locale, Parts> = {
  nl: [() => import('@/locales/nl/for-questions'), () => import('@/locales/nl/for-result')],
  en: [() => import('@/locales/en/for-questions'), () => import('@/locales/en/for-result')],
}

/** Rejects when the script cannot be fetched; the next call asks again. */
export const questionTexts = (locale: Locale): Promise<QuestionTexts> =>
  PARTS[locale][0]().then(({ texts }) => texts)

/** Rejects when the script cannot be fetched; the next call asks again. */
export const resultTexts = (locale: Locale): Promise<object> => PARTS[locale][1]().then(({ texts }) => texts)
