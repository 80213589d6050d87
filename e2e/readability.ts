/** How hard a text is to read: sentence length, and the formulas of Douma (Dutch) and Flesch-Kincaid (English). */
import { GLOSSARY, GLOSSARY_IDS } from '@/lib/glossary'

/** Vowels that sound as one. Two that do not are two syllables, as in "situatie". */
const GROUPS = {
  nl: /ieuw|eeuw|aai|ooi|oei|ij|aa|ee|oo|uu|ie|ei|eu|ou|oe|ui|au|ai|[aeiouyáàâäéèêëíïóöúü]/g,
  en: /[aeiouyé]+/g,
} satisfies Record<string, RegExp>
/** The languages with a formula. */
export type Measured = keyof typeof GROUPS
/** Written in English, and not sounded: at the end, before an ending, and in "something" and "every". */
const SILENT =
  /(?<=[^aeiouyl])e$|(?<=[^aeiouy])es$(?<!(?:[cgsxz]|ch|sh)es)|(?<=[^aeiouytd])ed$|(?<=[^aeiouy])e(?=(?:ly|ment|ful|less)$)|(?<=^som)e|(?<=^ev)e(?=ry)/g

export function syllablesIn(word: string, locale: Measured): number {
  const lower = word.toLowerCase()
  const spoken = locale === 'en' ? lower.replace(SILENT, '') : lower
  return Math.max(1, spoken.match(GROUPS[locale])?.length ?? 0)
}

/** A Dutch word or name in an English text: every one is explained in the word list, and no easier one exists. */
const STAYS = new RegExp(
  `(?<![\\p{L}-])(?:${[
    ...GLOSSARY_IDS.map((id) => GLOSSARY[id].dutch),
    'nareislijn',
    'leges',
    'Kruis',
    'Rijk',
    'Loket',
  ]
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}-])`,
  'giu',
)
/** The text with each of them as a word of two syllables. */
export const withoutTerms = (text: string): string => text.replaceAll(STAYS, 'nareis')

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d'’/-]*/gu) ?? []

/** A sentence ends with a sign and a space. */
const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.?!:][)'"]?)\s+/).filter((sentence) => wordsIn(sentence).length > 0)

export interface Readability {
  /** Words in a sentence, on average. */
  meanWords: number
  /** Sentences of more than 20 words. */
  long: string[]
  /** Dutch: Flesch-Douma, higher is easier. English: the school year of Flesch-Kincaid, lower is easier. */
  score: number
}

const MOST_WORDS = 20

/** Measures running text, block by block: a block never shares a sentence with the next. */
export function measure(blocks: readonly string[], locale: Measured): Readability {
  const sentences = blocks.map((text) => (locale === 'en' ? withoutTerms(text) : text)).flatMap(sentencesIn)
  const words = sentences.flatMap(wordsIn)
  const meanWords = words.length / sentences.length
  const perWord = words.reduce((sum, word) => sum + syllablesIn(word, locale), 0) / words.length
  const score =
    locale === 'nl' ? 206.84 - 77 * perWord - 0.93 * meanWords : 0.39 * meanWords + 11.8 * perWord - 15.59
  return { meanWords, long: sentences.filter((sentence) => wordsIn(sentence).length > MOST_WORDS), score }
}
