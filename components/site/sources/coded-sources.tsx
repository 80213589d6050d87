import { chapterOf } from '@/lib/guide'
import type { Translate } from '@/lib/i18n'
import { DATE_SOURCES, DEADLINES, PAPERS } from '@/lib/rules'
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
