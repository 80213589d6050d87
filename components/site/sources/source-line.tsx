import type { ChapterId } from '@/lib/guide'
import type { Translate } from '@/lib/i18n'
import type { SourceId } from '@/lib/rules'
import { SourceLinks } from '../guide/source-links'

interface Props {
  anchor: string
  title: string
  /** As the rules call it; absent for a figure, which has no code. */
  code?: string
  notes?: readonly string[]
  sources: readonly SourceId[]
  chapter?: ChapterId
  t: Translate
}

/** One rule, figure, date or paper with its sources, and the way to its explanation. */
export function SourceLine({ anchor, title, code, notes = [], sources, chapter, t }: Props) {
  return (
    <div id={anchor} className="break-inside-avoid border-soft border-t py-2">
      <dt>
        {title} {code && <code className="text-[0.85rem] text-muted">{code}</code>}
      </dt>
      {notes.map((note) => (
        <dd key={note} className="text-muted">
          {note}
        </dd>
      ))}
      <dd>
        <SourceLinks sources={sources} t={t} isForCounsellor />
      </dd>
      {chapter && (
        <dd className="print:hidden">
          <a href={`/${t.locale}/guide/${chapter}/#${anchor}`} className="inline-flex min-h-11 items-center">
            {t(`guide.chapters.${chapter}.title`)}
          </a>
        </dd>
      )}
    </div>
  )
}
