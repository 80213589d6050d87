/** The only clock of the project: which calendar day it is in Amsterdam. */
import type { Day } from '@/lib/rules'

export const today = (): Day =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Amsterdam',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date())
