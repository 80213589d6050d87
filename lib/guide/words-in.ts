import { GLOSSARY_IDS, type GlossaryId, idsIn } from '@/lib/glossary'
import type { Translate } from '@/lib/i18n'
import { CHAPTERS, type ChapterId } from './chapters'
import { read } from './reading'

/** The Dutch words of the word list that a chapter uses, so that it can explain them. */
export function wordsIn(chapter: ChapterId, t: Translate): GlossaryId[] {
  const readings = CHAPTERS[chapter].flatMap(({ entries }) => entries.map((entry) => read(entry, t)))
  const texts = readings.flatMap(({ title, lines }) => [title, ...lines.map((line) => line.text)])
  const used = idsIn(texts)
  return GLOSSARY_IDS.filter((id) => used.includes(id))
}
