/** The texts of the result page in one language, fetched when the result is near. */
import type { Voice } from '@/lib/rules'
import type { Locale } from './locales'
import type { Translate } from './translate'

const TEXTS_OF: Record<Locale, () => Promise<{ texts: object }>> = {
  nl: () => import('@/locales/nl/for-result'),
  en: () => import('@/locales/en/for-result'),
}

export async function resultTranslator(locale: Locale): Promise<(voice: Voice) => Translate> {
  const [{ texts }, { createTranslate }] = await Promise.all([TEXTS_OF[locale](), import('./translate')])
  return (voice) => createTranslate(texts, locale, voice)
}
