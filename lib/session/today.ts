/** The only clock of the project: which calendar day it is in Amsterdam. */
import type { Day } from '@/lib/rules'

/** Made once: to make it takes longer than all that is done with it. */
let inAmsterdam: Intl.DateTimeFormat | undefined

/** The time of the device as `140512`, for the name of a file: files of one day do not share one. */
export const timeOfDay = (): string => new Date().toTimeString().slice(0, 8).replaceAll(':', '')

/** Put together from its parts: browsers differ in the order and the signs of a whole date. */
export function today(): Day {
  inAmsterdam ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const parts = new Map(inAmsterdam.formatToParts(new Date()).map(({ type, value }) => [type, value]))
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}
