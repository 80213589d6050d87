/** The chapters of the guide, in the order of a case. */

import { APPLYING } from './applying'
import { ARRIVING } from './arriving'
import type { Chapter } from './chapter'
import { LIVING } from './living'
import { OTHERWISE } from './otherwise'
import { PAPERS } from './papers'
import { WHO } from './who'

export const CHAPTERS = {
  ...WHO,
  ...PAPERS,
  ...APPLYING,
  ...ARRIVING,
  ...LIVING,
  ...OTHERWISE,
} as const satisfies Record<string, Chapter>
export type ChapterId = keyof typeof CHAPTERS
export const CHAPTER_IDS = Object.keys(CHAPTERS) as ChapterId[]
export const isChapter = (id: string): id is ChapterId => Object.hasOwn(CHAPTERS, id)
