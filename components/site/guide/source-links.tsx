import { Fragment } from 'react'
import { sourcePath, type Translate } from '@/lib/i18n'
import type { SourceId } from '@/lib/rules'

/** What a statement rests on, by the codes of the sources page. */
export function SourceLinks({ sources, t }: { sources: readonly SourceId[]; t: Translate }) {
  if (sources.length === 0) return null
  return (
    <p data-sources={sources.join(' ')} className="text-[0.85rem] text-muted">
      {t('guide.page.source')}
      {sources.map((id) => (
        <Fragment key={id}>
          {' '}
          <a href={sourcePath(t.locale, id)} className="text-muted">
            {id}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
