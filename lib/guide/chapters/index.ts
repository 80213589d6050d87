/** The chapters of the guide, in the order of a case. */

import { FAMILY_RELATIONS } from '@/lib/rules'
import { conditionsFor } from '../conditions-of-laws'
import { condition, type Entry } from '../entry'
import { APPLYING } from './applying'
import { ARRIVING } from './arriving'
import type { Chapter, Section } from './chapter'
import { LIVING } from './living'
import { OTHERWISE } from './otherwise'
import { PAPERS } from './papers'
import { WHO } from './who'

const WRITTEN = {
  ...WHO,
  ...PAPERS,
  ...APPLYING,
  ...ARRIVING,
  ...LIVING,
  ...OTHERWISE,
} as const satisfies Record<string, Chapter>
export type ChapterId = keyof typeof WRITTEN
export const CHAPTER_IDS = Object.keys(WRITTEN) as ChapterId[]
export const isChapter = (id: string): id is ChapterId => Object.hasOwn(WRITTEN, id)

const PLACED: ReadonlySet<string> = new Set(
  Object.values<Chapter>(WRITTEN).flatMap((chapter) =>
    chapter.flatMap(({ entries }) =>
      entries.flatMap((entry: Entry) => (entry.kind === 'condition' ? entry.id : [])),
    ),
  ),
)

/** A condition that a law brings and no chapter places stands with the others of its relation. */
function withNewConditions(section: Section): Section {
  const relation = FAMILY_RELATIONS.find((each) => section.table === `law-${each}`)
  const added = relation === undefined ? [] : conditionsFor(relation).filter(({ id }) => !PLACED.has(id))
  return { ...section, entries: [...section.entries, ...added.map(({ id }) => condition(id))] }
}

export const CHAPTERS = Object.fromEntries<Chapter>(
  CHAPTER_IDS.map((id) => [id, WRITTEN[id].map(withNewConditions)]),
) as Record<ChapterId, Chapter>
