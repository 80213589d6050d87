/** Test-only: what every text must keep to. Each gate looks at one text, or at one key in Dutch and in another language. */
import { LANGUAGES, LOCALES, type Locale } from './locales'

export type Texts = ReadonlyMap<string, string>
export interface Pair {
  nl: string
  other: string
  locale: Locale
}

/** Every text of a tree by its key, codes joined by dots. */
export function flatten(tree: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(tree))
    if (typeof value === 'string') found.set(prefix + name, value)
    else for (const [key, text] of flatten(value, `${prefix}${name}.`)) found.set(key, text)
  return found
}

/** What a gate looks for, by language. A language without an entry is not looked at: `locales/README.md` says so. */
export type WordsByLocale = { nl: RegExp; en: RegExp } & Partial<Record<Locale, RegExp>>

const FORBIDDEN: WordsByLocale = {
  nl: /\b(betreffende|indien|verstrek(ken|t)|relevante?|teneinde|dient te|dienen te|middels|inzake|alsmede|conform|ongeldige?|verplicht veld|helaas)\b/i,
  en: /\b(please|sorry|invalid|pursuant|prior to|in order to|provided that|oops)\b/i,
}
/** People are addressed with u. A syllable of a word that is spelt out is no word. */
const INFORMAL = /(?<![\w-])(je|jij|jou|jouw|jullie)\b/i
const MOST_WORDS = 20

/** Who comes is a word of a sentence and no value: each language says it where the sentence needs it. */
const WHO_COMES = /^(family|person)$/i
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(.+?)\}\}/g)]
    .flatMap(([, name = '']) => (WHO_COMES.test(name) ? [] : [name.toLowerCase()]))
    .sort()
/** The numbers that occur, with or without a sign for thousands; 9.00 uur is 9:00. */
const numbers = (text: string) =>
  [
    ...new Set([...text.matchAll(/\d+(?:[.,:]\d+)*/g)].map(([number]) => number.replaceAll(/[.,:]/g, ''))),
  ].sort()
const monthsIn = (locale: Locale) => {
  const { format } = new Intl.DateTimeFormat(LANGUAGES[locale].tag, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2026, month))).map(
    (name) => new RegExp(`(\\d|\\}\\}) ${name}\\b|\\b${name} (\\d{4}|\\{\\{)`),
  )
}
const MONTHS = new Map(LOCALES.map((locale) => [locale, monthsIn(locale)]))
/** The months that occur after a day or before a year, as numbers: a word like "may" is often no month. */
const months = (text: string, locale: Locale) =>
  (MONTHS.get(locale) ?? []).flatMap((month, at) => (month.test(text) ? [at + 1] : [])).join()
/** Words in each sentence; a date in words has three of them. */
const sentences = (text: string) =>
  text
    .replaceAll(/\{\{(date|day|from|until)\}\}/g, '28 februari 2027')
    .split(/(?<=[.?!:])\s+/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length)

/** What is wrong with one text. */
export const TEXT_GATES: Record<string, (text: string, key: string, locale: Locale) => boolean> = {
  'is empty': (text) => text.trim() === '',
  'is not finished': (text) => /\b(TODO|FIXME|XXX|lorem)\b/i.test(text),
  'is its own key': (text, key) => text === key,
  'has a forbidden word': (text, _, locale) => FORBIDDEN[locale]?.test(text) === true,
  'has a sentence of more than 20 words': (text) => sentences(text).some((words) => words > MOST_WORDS),
  'does not say u': (text, _, locale) => locale === 'nl' && INFORMAL.test(text),
  'has a date in figures': (text) =>
    /\d{1,2}[/-]\d{1,2}[/-](\d{4}|\d{2}\b)/.test(text.replaceAll(/\d{4}-\d{2}-\d{2}/g, '')),
  'has a telephone number': (text) => /(\+\s?\d|\b0\d)[\d ()-]{6,}\d/.test(text),
  'has an exclamation mark, a long dash or HTML': (text) => /[!—]|<\/?\w/.test(text),
}

/** What is wrong with one key in a language, beside the Dutch. */
export const PAIR_GATES: Record<string, (pair: Pair) => boolean> = {
  'has other placeholders': ({ nl, other }) => placeholders(nl).join() !== placeholders(other).join(),
  'has other numbers': ({ nl, other }) => numbers(nl).join() !== numbers(other).join(),
  'has other months': ({ nl, other, locale }) => months(nl, 'nl') !== months(other, locale),
}

const VOICES = ['_family-member', '_counsellor']
const PLURALS = ['_one', '_other']

/** Keys that lack a sibling: both voices and the plain text, both plural forms. */
export function halfVariants(keys: Iterable<string>): string[] {
  const all = new Set(keys)
  return [...all].filter((key) => {
    const voice = VOICES.find((ending) => key.endsWith(ending))
    if (voice) {
      const plain = key.slice(0, -voice.length)
      return !all.has(plain) || !VOICES.every((ending) => all.has(plain + ending))
    }
    const plural = PLURALS.find((ending) => key.endsWith(ending))
    return plural !== undefined && !PLURALS.every((ending) => all.has(key.slice(0, -plural.length) + ending))
  })
}

/** Keys of one language that the other lacks. */
export const keysApart = (a: Texts, b: Texts): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => !a.has(key) || !b.has(key))
