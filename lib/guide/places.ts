import { CHAPTER_IDS, CHAPTERS, type ChapterId } from './chapters'
import { anchorOf, type Entry } from './entry'

const PLACES: ReadonlyMap<string, ChapterId> = new Map(
  CHAPTER_IDS.flatMap((chapter) =>
    CHAPTERS[chapter].flatMap(({ entries }) =>
      entries.map((entry: Entry): [string, ChapterId] => [anchorOf(entry), chapter]),
    ),
  ),
)

/** The chapter that explains a code or statement; undefined when none does. */
export const chapterOf = (anchor: string): ChapterId | undefined => PLACES.get(anchor)
