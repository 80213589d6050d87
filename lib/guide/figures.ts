import { formatDay, formatEuro, type Locale, type Values } from '@/lib/i18n'
import {
  inForceOn,
  LAST_FEE_YEAR,
  LAWS,
  OTHER_FAMILY_FEES,
  PERMIT_LENGTH,
  RULES_CHECKED_ON,
  TERMS,
} from '@/lib/rules'

/** The figures that sentences of the guide name, as the rules have them. */
export function figuresIn(locale: Locale): Values {
  const fee = inForceOn(OTHER_FAMILY_FEES, RULES_CHECKED_ON).value
  return {
    lawDate: formatDay(locale, LAWS.at(-1)?.from ?? RULES_CHECKED_ON),
    term: TERMS.application.amount,
    decision: TERMS.decision.amount,
    regularDecision: TERMS.regularDecision.amount,
    permitOld: PERMIT_LENGTH[0].value.amount,
    permitNew: inForceOn(PERMIT_LENGTH, RULES_CHECKED_ON).value.amount,
    feeYear: LAST_FEE_YEAR,
    adult: formatEuro(locale, fee.adult),
    minor: formatEuro(locale, fee.minor),
  }
}
