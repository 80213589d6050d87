/** Everything that rests on a source: what a maintainer reads again when the source has changed. */
import {
  ALTERNATIVES,
  CASE_NOTES,
  DATE_SOURCES,
  DEADLINES,
  MEMBER_NOTES,
  NOTE_SOURCES,
  OTHER_FAMILY_FEES,
  PAPERS,
  PERMIT_LENGTH,
  ROUTE_SOURCES,
  type SourceId,
  SPONSOR_CONDITIONS,
  STEP_SOURCES,
  STEPS,
  TB_EXEMPT,
  TERMS,
} from '@/lib/rules'
import { CHAPTER_IDS, CHAPTERS } from './chapters'
import { lawsOf, MEMBER_CONDITIONS, sponsorSources } from './conditions-of-laws'
import { DIFFERENCES } from './differences'
import type { Entry } from './entry'
import { OUTCOME_OF_PERMIT } from './example-families'

type Sourced = readonly [kind: string, name: string, sources: readonly SourceId[]]

const dated = (kind: string, list: readonly { from: string; sources: readonly SourceId[] }[]): Sourced[] =>
  list.map(({ from, sources }) => [kind, `from ${from}`, sources])

const statements = (): Sourced[] =>
  CHAPTER_IDS.flatMap((chapter) =>
    CHAPTERS[chapter].flatMap(({ entries }) =>
      entries.flatMap((entry: Entry): Sourced[] =>
        entry.kind === 'statement' ? [['guide text', `${chapter}/${entry.id}`, entry.sources]] : [],
      ),
    ),
  )

/** All rules, figures and texts with their sources, the rules first. */
function everything(): Sourced[] {
  return [
    ...SPONSOR_CONDITIONS.map((id): Sourced => ['sponsor condition', id, sponsorSources(id)]),
    ...MEMBER_CONDITIONS.map(
      (id): Sourced => ['condition', id, lawsOf(id).flatMap(({ sources }) => [...sources])],
    ),
    ...OUTCOME_OF_PERMIT.map(({ permit, assessed }): Sourced => ['permit', permit, assessed.sources]),
    ...Object.entries(TERMS).map(([id, { sources }]): Sourced => ['term', id, sources]),
    ...dated('length of permit', PERMIT_LENGTH),
    ...dated('fee', OTHER_FAMILY_FEES),
    ...dated('TB list', TB_EXEMPT),
    ...DEADLINES.map((id): Sourced => ['date', id, DATE_SOURCES[id]]),
    ...PAPERS.map(({ id, sources }): Sourced => ['paper', id, sources]),
    ...STEPS.map((id): Sourced => ['step', id, STEP_SOURCES[id]]),
    ...[...MEMBER_NOTES, ...CASE_NOTES].map((id): Sourced => ['note', id, NOTE_SOURCES[id]]),
    ...ALTERNATIVES.map((id): Sourced => ['route', id, ROUTE_SOURCES[id]]),
    ...Object.entries(DIFFERENCES).map(([id, sources]): Sourced => ['difference', id, sources]),
    ...statements(),
  ]
}

/** What rests on a source, by kind: `{ condition: ['on-time'], … }`. Empty when nothing does. */
export function restsOn(source: SourceId): Record<string, string[]> {
  const resting = everything().filter(([, , sources]) => sources.includes(source))
  const kinds = [...new Set(resting.map(([kind]) => kind))]
  const namesOf = (of: string) => resting.flatMap(([kind, name]) => (kind === of ? [name] : []))
  return Object.fromEntries(kinds.map((kind) => [kind, [...new Set(namesOf(kind))]]))
}
