/** Every text of every language, for the command line and the build. Pages in the browser never import this. */
import type { Voice } from '@/lib/rules'
import type { Locale } from './locales'
import { TEXTS } from './texts'
import { createTranslate, type Translate } from './translate'

const made = new Map<string, Translate>()

/** Texts of one language for one reader; the sponsor when nobody is named. */
export function translator(locale: Locale, voice: Voice = 'sponsor'): Translate {
  const key = `${locale} ${voice}`
  const translate = made.get(key) ?? createTranslate(TEXTS[locale], locale, voice)
  made.set(key, translate)
  return translate
}
