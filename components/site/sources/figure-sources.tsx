import { formatDay, formatEuro, type Translate } from '@/lib/i18n'
import { OTHER_FAMILY_FEES, PERMIT_LENGTH, TB_EXEMPT, TERMS, type Term } from '@/lib/rules'
import { SourceLine } from './source-line'

const length = ({ amount, unit }: Term, t: Translate) => t(`sourcePage.units.${unit}`, { count: amount })

/** Every term, amount and list with its sources. */
export function FigureSources({ t }: { t: Translate }) {
  const day = (from: string) => ({ date: formatDay(t.locale, from) })
  const euros = (amount: number) => formatEuro(t.locale, amount)
  return (
    <dl>
      {TERM_IDS.map((id) => (
        <SourceLine
          key={id}
          anchor={`figure-${id}`}
          title={t(`sourcePage.figures.${id}`)}
          notes={[length(TERMS[id], t)]}
          sources={TERMS[id].sources}
          t={t}
        />
      ))}
      {PERMIT_LENGTH.map(({ from, value, sources }) => (
        <SourceLine
          key={from}
          anchor={`figure-permit-${from}`}
          title={t('sourcePage.figures.permit', day(from))}
          notes={[length(value, t)]}
          sources={sources}
          t={t}
        />
      ))}
      {OTHER_FAMILY_FEES.map(({ from, value, sources }) => (
        <SourceLine
          key={from}
          anchor={`figure-fee-${from}`}
          title={t('sourcePage.figures.fee', day(from))}
          notes={[
            t('sourcePage.figures.feeAmounts', { adult: euros(value.adult), minor: euros(value.minor) }),
          ]}
          sources={sources}
          t={t}
        />
      ))}
      {TB_EXEMPT.map(({ from, value, sources }) => (
        <SourceLine
          key={from}
          anchor={`figure-tb-${from}`}
          title={t('sourcePage.figures.tb', day(from))}
          notes={[t('sourcePage.figures.tbAmount', { count: value.size })]}
          sources={sources}
          t={t}
        />
      ))}
    </dl>
  )
}

const TERM_IDS = Object.keys(TERMS) as (keyof typeof TERMS)[]
