/** The words that stay Dutch, for the tests that they are explained. */
import { GLOSSARY, GLOSSARY_IDS } from '@/lib/glossary'
import { LOCALES } from '@/lib/i18n'
import { VOICES } from '@/lib/rules'

export const LIST = GLOSSARY_IDS.map((id) => ({ id, dutch: GLOSSARY[id].dutch }))

/** Each language with each reader; the tests take one after the other, since all are rendered by the same components. */
export const READERS = VOICES.flatMap((voice) => LOCALES.map((locale) => [locale, voice] as const))
