/** Texts by key, for one language and one voice. A text that is missing throws: it breaks a build, never a page. */
import { createInstance } from 'i18next'
import { capital } from '@/lib/case-file/names'
import type { Voice } from '@/lib/rules'
import type { Locale } from './locales'
import type { Texts } from './texts'

/** Endings that i18next chooses by itself: plural forms and the voice. */
type Ending = `_${'one' | 'other' | 'family-member' | 'counsellor'}`
type Plain<K extends string> = K extends `${infer Base}${Ending}` ? Plain<Base> : K

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? Plain<K> : `${K}.${Paths<T[K]>}`
}[keyof T & string]

/** Every key that has a text, as codes joined by dots. */
export type TextKey = Paths<Texts>
export type Values = Record<string, string | number | undefined>

export interface Translate {
  (key: TextKey, values?: Values): string
  /** Whether there is a text at a place that not every code has. */
  has: (key: string) => boolean
  /** The text at an optional place; undefined when there is none. */
  optional: (key: string, values?: Values) => string | undefined
  locale: Locale
  voice: Voice
}

export function createTranslate(texts: unknown, locale: Locale, voice: Voice = 'sponsor'): Translate {
  const i18n = createInstance()
  void i18n.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    nsSeparator: false,
    resources: { [locale]: { translation: texts as object } },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`No text for ${key} in ${locale}`)
    },
  })
  // The sponsor's voice is the plain text; the others are variants beside it.
  const context = voice === 'sponsor' ? undefined : voice
  // Who comes, where a page does not know the case: a text that says {{family}} is then about any family.
  const called = (name: string) => (i18n.exists(name) ? i18n.t(name, { context }) : undefined)
  const family = called('result.comes.several')
  const person = called('result.comes.somebody')
  // Whom to ask: a counsellor is not sent to the organisation that counsellors work for.
  const adviser = called('result.helps.adviser')
  const localHelp = called('result.helps.local')
  const words = {
    ...{ family, Family: family && capital(family), person, Person: person && capital(person) },
    ...{ adviser, Adviser: adviser && capital(adviser) },
    ...{ localHelp, LocalHelp: localHelp && capital(localHelp) },
  }
  const text = (key: string, values?: Values) => i18n.t(key, { context, ...words, ...values })
  return Object.assign((key: TextKey, values?: Values) => text(key, values), {
    has: (key: string) => i18n.exists(key),
    optional: (key: string, values?: Values) => (i18n.exists(key) ? text(key, values) : undefined),
    locale,
    voice,
  })
}
