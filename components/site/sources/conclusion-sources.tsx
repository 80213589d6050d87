import { chapterOf, SPONSOR_OUTCOME_SOURCES } from '@/lib/guide'
import type { Translate } from '@/lib/i18n'
import {
  ALTERNATIVES,
  CASE_NOTES,
  MEMBER_NOTES,
  NOTE_SOURCES,
  OUTCOME_SOURCES,
  OUTCOMES,
  ROUTE_SOURCES,
  type SourceId,
  SPONSOR_OUTCOMES,
  STEP_SOURCES,
  STEPS,
} from '@/lib/rules'
import { SourceLine } from './source-line'

interface Props {
  t: Translate
}

interface ListProps<Id extends string> extends Props {
  kind: string
  ids: readonly Id[]
  sources: Readonly<Record<Id, readonly SourceId[]>>
  title: (id: Id) => string
}

/** One kind of conclusion, each with its sources, where the result looks for them. */
function List<Id extends string>({ kind, ids, sources, title, t }: ListProps<Id>) {
  return (
    <dl>
      {ids.map((id) => (
        <SourceLine
          key={id}
          anchor={`${kind}-${id}`}
          title={title(id)}
          code={id}
          sources={sources[id]}
          chapter={chapterOf(`${kind}-${id}`)}
          t={t}
        />
      ))}
    </dl>
  )
}

export const SponsorOutcomeSources = ({ t }: Props) => (
  <List
    kind="sponsor-outcome"
    ids={SPONSOR_OUTCOMES}
    sources={SPONSOR_OUTCOME_SOURCES}
    title={(id) => t(`sponsor.outcomes.${id}.label`)}
    t={t}
  />
)

export const OutcomeSources = ({ t }: Props) => (
  <List
    kind="outcome"
    ids={OUTCOMES}
    sources={OUTCOME_SOURCES}
    title={(id) => t(`outcomes.${id}.label`)}
    t={t}
  />
)

export const RouteSources = ({ t }: Props) => (
  <List
    kind="route"
    ids={ALTERNATIVES}
    sources={ROUTE_SOURCES}
    title={(id) => t(`routes.${id}.name`)}
    t={t}
  />
)

export const NoteSources = ({ t }: Props) => (
  <List
    kind="note"
    ids={[...MEMBER_NOTES, ...CASE_NOTES]}
    sources={NOTE_SOURCES}
    title={(id) => t(`notes.${id}.title`)}
    t={t}
  />
)

export const StepSources = ({ t }: Props) => (
  <List kind="step" ids={STEPS} sources={STEP_SOURCES} title={(id) => t(`steps.${id}.title`)} t={t} />
)
