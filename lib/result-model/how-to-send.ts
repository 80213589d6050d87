import type { Translate } from '@/lib/i18n'
import type { FilingRoute } from '@/lib/rules'

/** What is said of copies: what holds on paper only is not said of an application online. */
const SENDING = {
  online: ['online', '2', '3', '4', '6'],
  post: ['1', '2', '3', '4', '5', '6'],
  embassy: ['1', '2', '3', '4', '5', '6'],
  unknown: ['online', '1', '2', '3', '4', '5', '6'],
} as const satisfies Record<FilingRoute, readonly string[]>

/** How copies go to the IND, a line each. */
export const howToSend = (t: Translate, route: FilingRoute = 'unknown'): string[] =>
  SENDING[route].map((line) => t(`documents.howToSend.${line}`))
