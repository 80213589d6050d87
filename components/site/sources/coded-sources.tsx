import { chapterOf, DATE_SOURCES, NOTE_SOURCES, ROUTE_SOURCES, STEP_SOURCES } from '@/lib/guide'
import type { Translate } from '@/lib/i18n'
import { ALTERNATIVES, CASE_NOTES, DEADLINES, MEMBER_NOTES, PAPERS, STEPS } from '@/lib/rules'
import { SourceLine } from './source-line'

interface Props {
  t: Translate
}

/** Every date the guide counts, with its sources. */
export const DateSources = ({ t }: Props) => (
  <dl>
    {DEADLINES.map((id) => (
      <SourceLine
        key={id}
        anchor={`date-${id}`}
        title={t(`deadlines.${id}.title`)}
        code={id}
        sources={DATE_SOURCES[id]}
        chapter={chapterOf(`date-${id}`)}
        t={t}
      />
    ))}
  </dl>
)

export const PaperSources = ({ t }: Props) => (
  <dl>
    {PAPERS.map(({ id, sources }) => (
      <SourceLine
        key={id}
        anchor={`paper-${id}`}
        title={t(`documents.${id}.name`)}
        code={id}
        sources={sources}
        chapter={chapterOf(`paper-${id}`)}
        t={t}
      />
    ))}
  </dl>
)

export const StepSources = ({ t }: Props) => (
  <dl>
    {STEPS.map((id) => (
      <SourceLine
        key={id}
        anchor={`step-${id}`}
        title={t(`steps.${id}.title`)}
        code={id}
        sources={STEP_SOURCES[id]}
        chapter={chapterOf(`step-${id}`)}
        t={t}
      />
    ))}
  </dl>
)

/** Routes and notes: what the result says beside the outcome. */
export const RouteSources = ({ t }: Props) => (
  <dl>
    {ALTERNATIVES.map((id) => (
      <SourceLine
        key={id}
        anchor={`route-${id}`}
        title={t(`routes.${id}.name`)}
        code={id}
        sources={ROUTE_SOURCES[id]}
        chapter={chapterOf(`route-${id}`)}
        t={t}
      />
    ))}
    {[...MEMBER_NOTES, ...CASE_NOTES].map((id) => (
      <SourceLine
        key={id}
        anchor={`note-${id}`}
        title={t(`notes.${id}.title`)}
        code={id}
        sources={NOTE_SOURCES[id]}
        chapter={chapterOf(`note-${id}`)}
        t={t}
      />
    ))}
  </dl>
)
