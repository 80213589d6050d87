import { OUTCOME_OF_PERMIT } from '@/lib/guide'
import type { Translate } from '@/lib/i18n'
import { SourceLinks } from './source-links'

/** What each permit means for a sponsor, as the rules judge it. */
export function Permits({ t }: { t: Translate }) {
  return (
    <>
      <p className="mt-1">{t('guide.page.permitTable')}</p>
      <dl>
        {OUTCOME_OF_PERMIT.map(({ permit, assessed: { outcome, sources } }) => (
          <div
            key={permit}
            id={`permit-${permit}`}
            data-sponsor-outcome={outcome}
            className="break-inside-avoid border-soft border-t py-2"
          >
            <dt className="font-semibold first-letter:uppercase">{t(`codes.permit.${permit}`)}</dt>
            <dd>{t(`sponsor.outcomes.${outcome}.label`)}.</dd>
            <dd>{t(`sponsor.outcomes.${outcome}.next`)}</dd>
            <dd>
              <SourceLinks sources={sources} t={t} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
