import { Fragment } from 'react'
import { sourcePath, type Translate } from '@/lib/i18n'
import { hasBeenRead, type SourceId } from '@/lib/rules'

interface Props {
  sources: readonly SourceId[]
  t: Translate
  /** Counsellors are told which of the sources nobody has read itself. */
  isForCounsellor?: boolean
}

/** What a statement rests on, by the codes of the sources page. */
export function SourceLinks({ sources, t, isForCounsellor = t.voice === 'counsellor' }: Props) {
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
          {isForCounsellor && !hasBeenRead(id) && (
            <span data-second-hand={id}> {t('guide.page.secondHand')}</span>
          )}
        </Fragment>
      ))}
    </p>
  )
}
