import type { Translate } from '@/lib/i18n'
import type { SponsorAssessment } from '@/lib/rules'
import { Part } from './part'
import { SourceList } from './source-list'
import { SourceMark, SourcesOf } from './source-mark'
import { STATUS_MARKS } from './tone'

/** What the sponsor's own permit means, and which points are open. */
export function SponsorPart({ sponsor, t }: { sponsor: SponsorAssessment; t: Translate }) {
  const { outcome, conditions, minorAtApplication, sources } = sponsor
  const open = conditions.filter(({ status }) => status !== 'met')
  return (
    <Part id="sponsor" title={t('result.headings.sponsor')}>
      <p className="font-semibold">
        {t(`sponsor.outcomes.${outcome}.label`)}
        <SourceMark anchor={`sponsor-outcome-${outcome}`} code={outcome} t={t} />
      </p>
      <p>{t(`sponsor.outcomes.${outcome}.meaning`)}</p>
      <p className="mt-1">
        <strong>{t(`sponsor.outcomes.${outcome}.next`)}</strong>
      </p>
      {minorAtApplication === true && <p className="mt-1">{t('sponsor.minor.true')}</p>}
      {open.length > 0 && (
        <ul className="mt-3 space-y-3">
          {open.map(({ id, status, sources: from }) => (
            <li key={id} className="flex gap-3">
              <span aria-hidden="true" className="w-5 shrink-0 text-center font-bold">
                {STATUS_MARKS[status]}
              </span>
              <div className="min-w-0">
                <p className="font-semibold">
                  {t(`sponsor.conditions.${id}.title`)}: {t(`codes.status.${status}`)}
                  <SourceMark anchor={`sponsor-condition-${id}`} code={id} t={t} />
                </p>
                <p>{t(`sponsor.conditions.${id}.${status}`)}</p>
                <SourceList sources={from} t={t} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <SourceList sources={sources} t={t} />
      <SourcesOf part="sponsors" t={t} />
    </Part>
  )
}
