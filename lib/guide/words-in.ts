import type { Translate } from '@/lib/i18n'
import { usesIn, WORD_IDS, type WordId } from '@/lib/words'
import { CHAPTERS, type ChapterId } from './chapters'
import { read } from './reading'

/** The Dutch words of the word list that a chapter uses, so that it can explain them. */
export function wordsIn(chapter: ChapterId, t: Translate): WordId[] {
  const readings = CHAPTERS[chapter].flatMap(({ entries }) => entries.map((entry) => read(entry, t)))
  const texts = readings.flatMap(({ title, lines }) => [title, ...lines.map((line) => line.text)])
  const used = new Set(texts.flatMap(usesIn).map(({ id }) => id))
  return WORD_IDS.filter((id) => used.has(id))
}
