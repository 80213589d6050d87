import type { Translate } from '@/lib/i18n'
import { WORD_IDS, WORDS, type WordId } from '@/lib/words'
import { CHAPTERS, type ChapterId } from './chapters'
import { read } from './reading'

const LETTER = '[\\p{L}\\d-]'
const PATTERNS = WORD_IDS.map((id) => ({
  id,
  pattern: new RegExp(`(?<!${LETTER})${WORDS[id].dutch}(?!${LETTER})`, 'iu'),
}))

/** The Dutch words of the word list that a chapter uses, so that it can explain them. */
export function wordsIn(chapter: ChapterId, t: Translate): WordId[] {
  const readings = CHAPTERS[chapter].flatMap(({ entries }) => entries.map((entry) => read(entry, t)))
  const text = readings.flatMap(({ title, lines }) => [title, ...lines.map((line) => line.text)]).join(' ')
  return PATTERNS.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id)
}
