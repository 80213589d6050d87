/** The texts of notices that few pages show, fetched when one of them is due. */
import type { Locale } from './locales'
import type { Texts } from './texts'

export type NoticeTexts = Pick<Texts, 'age' | 'practice' | 'version'>

const TEXTS_OF: Record<Locale, () => Promise<{ texts: NoticeTexts }>> = {
  nl: () => import('@/locales/nl/for-notices'),
  en: () => import('@/locales/en/for-notices'),
}

export const noticeTexts = (locale: Locale): Promise<NoticeTexts> =>
  TEXTS_OF[locale]().then(({ texts }) => texts)
