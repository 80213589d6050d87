/** The one helper of this family, with a number to press where one is known. */
import type { ContactId } from '@/lib/contacts'
import { hasOwnHome, needNoPermit, type Situation, somebody } from './situation'

export const HELPERS = ['lawyer', 'guardian', 'ind', 'vwn', 'municipality', 'any'] as const
/** `municipality`: nobody needs a permit. `any`: where the sponsor lives is not known, and with it who may help. */
export type Helper = (typeof HELPERS)[number]

/** After a refusal a lawyer; for a child the guardian; from a reception centre the IND; in a municipality VluchtelingenWerk. */
export const helperOf = (s: Situation): Helper =>
  somebody(s, ({ stage }) => stage === 'refused') ? 'lawyer' : helperBefore(s)

/** Who helped until the decision. */
export function helperBefore(s: Situation): Helper {
  if (needNoPermit(s)) return 'municipality'
  if (s.hasGuardian) return 'guardian'
  if (s.file.sponsor?.housing === 'coa') return 'ind'
  return hasOwnHome(s) ? 'vwn' : 'any'
}

const CONTACT_OF = {
  lawyer: 'juridisch-loket',
  guardian: 'nidos',
  ind: 'ind',
  vwn: 'vwn',
  municipality: 'vwn',
  any: 'vwn',
} as const satisfies Record<Helper, ContactId>

/** Whom to call; the number is in the list of contacts. */
export const helperFor = (s: Situation): ContactId => CONTACT_OF[helperOf(s)]
