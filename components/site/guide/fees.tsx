import { figuresIn } from '@/lib/guide'
import type { Translate } from '@/lib/i18n'
import { LAST_FEE_YEAR } from '@/lib/rules'
import { SourceLinks } from './source-links'

/** What each route costs; the amounts are those the rules use. */
export function Fees({ t }: { t: Translate }) {
  const { adult, minor } = figuresIn(t.locale)
  return (
    <>
      <ul id="fee-table" className="mt-1 list-disc ps-6">
        <li>{t('guide.page.feeNareis')}</li>
        <li>
          {t('guide.page.feesOther')}
          <ul className="list-disc ps-6">
            <li>{t('guide.page.feeAdult', { amount: adult })}</li>
            <li>{t('guide.page.feeMinor', { amount: minor })}</li>
          </ul>
        </li>
        <li>{t('guide.page.feeRegular')}</li>
      </ul>
      <p>{t('guide.page.feesOf', { year: LAST_FEE_YEAR })}</p>
      <SourceLinks sources={['ind-2025', 'refugeehelp-2026', 'ind-3076d']} t={t} />
    </>
  )
}
