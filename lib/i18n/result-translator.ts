/** The texts of the result page in one language, fetched when the result is near. */
import type { Voice } from '@/lib/rules'
import { resultTexts } from './case-texts'
import type { Locale } from './locales'
import type { Translate } from './translate'

export type ByVoice = (voice: Voice) => Translate

const fetched = new Map<Locale, ByVoice>()

/** Rejects when a script does not come. Fetched once: later calls give the same. */
export async function resultTranslator(locale: Locale): Promise<ByVoice> {
  const [texts, { createTranslate }] = await Promise.all([resultTexts(locale), import('./translate')])
  const made = new Map<Voice, Translate>()
  const of: ByVoice = (voice) => {
    const translate = made.get(voice) ?? createTranslate(texts, locale, voice)
    made.set(voice, translate)
    return translate
  }
  const known = fetched.get(locale) ?? of
  fetched.set(locale, known)
  return known
}

/** The same without waiting, for a page that opens; null when it was not fetched yet. */
export const resultTranslatorAtHand = (locale: Locale): ByVoice | null => fetched.get(locale) ?? null
