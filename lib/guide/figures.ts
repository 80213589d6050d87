import { formatDay, formatEuro, type Locale, type Values } from '@/lib/i18n'
import {
  inForceOn,
  LAST_FEE_YEAR,
  LAWS,
  type Law,
  lawInForce,
  OTHER_FAMILY_FEES,
  PERMIT_LENGTH,
  RULES_CHECKED_ON,
  TERMS,
} from '@/lib/rules'

/** The law that tells refugees and subsidiary protection apart: sentences about its change name this day. */
const TWO_STATUSES: Law = LAWS.find(({ statuses }) => statuses.length > 0) ?? LAWS[0]

/** The figures that sentences of the guide name, as the rules have them on the day they were checked. */
export function figuresIn(locale: Locale): Values {
  const fee = inForceOn(OTHER_FAMILY_FEES, RULES_CHECKED_ON).value
  return {
    lawDate: formatDay(locale, TWO_STATUSES.from),
    term: lawInForce(RULES_CHECKED_ON).terms.application.amount,
    decision: TERMS.decision.amount,
    regularDecision: TERMS.regularDecision.amount,
    permitOld: PERMIT_LENGTH[0].value.amount,
    permitNew: inForceOn(PERMIT_LENGTH, RULES_CHECKED_ON).value.amount,
    feeYear: LAST_FEE_YEAR,
    adult: formatEuro(locale, fee.adult),
    minor: formatEuro(locale, fee.minor),
  }
}
