/** Terms, ages, amounts and lists, each with its source. Figures that change carry the day they start. */
import type { Day } from './case'
import exemptFromTbTest from './tb-exempt.json'
import type { CountUnit, Sources } from './vocabulary'

export interface Term {
  amount: number
  unit: CountUnit
  sources: Sources
}

/** Lengths of time that the rules count with. */
export const TERMS = {
  /** From the date on the decision; see decisions/careful-date.md for the start day. */
  application: { amount: 3, unit: 'months', sources: ['ind-2025', 'ind-2022', 'vwn', 'ind-2019'] },
  waiting: { amount: 2, unit: 'years', sources: ['refugeehelp-2026'] },
  embassySend: { amount: 21, unit: 'days', sources: ['ind-2022'] },
  euTransfer: { amount: 2, unit: 'months', sources: ['eu-2024-1351'] },
  decision: { amount: 9, unit: 'months', sources: ['ind-2025'] },
  regularDecision: { amount: 90, unit: 'days', sources: ['ind-3076d'] },
  /**
   * Four weeks (`vw-69`), which is 28 days. We count 27 from the date of the decision: the last day then is one before the
   * end of the four weeks, so it is in time also for whoever counts the day of the decision itself.
   */
  objection: { amount: 27, unit: 'days', sources: ['vw-69'] },
  mvvAppointment: { amount: 3, unit: 'months', sources: ['ind-2025', 'ind-2022'] },
  mvvExtended: { amount: 6, unit: 'months', sources: ['ind-2025', 'ind-2022'] },
  passportLeft: { amount: 6, unit: 'months', sources: ['ind-2025', 'ind-2022'] },
  /** 90 days, the first included. */
  mvv: { amount: 89, unit: 'days', sources: ['ind-2025', 'ind-2022'] },
  register: { amount: 3, unit: 'days', sources: ['ind-2025', 'ind-2022'] },
  tbTest: { amount: 3, unit: 'months', sources: ['ind-3076d', 'ind-2025'] },
  healthInsurance: { amount: 4, unit: 'months', sources: ['ind-3076d', 'ind-2022'] },
} as const satisfies Record<string, Term>

/** Completed years at which the rules turn. */
export const AGES = {
  adult: 18,
  /** From here a record is asked about, and the antecedents certificate (`ind-2025`). */
  publicOrder: 12,
  /** From here the declaration of marital status (`ind-2025`). */
  maritalStatus: 15,
  /** From here everybody carries proof of identity in the Netherlands. */
  carryId: 14,
  /** An adult child below this age needs no more than normal ties (`ind-2022`). */
  youngAdult: 26,
  /** Both partners, on the regular route (`ind-3076d`). */
  regularPartner: 21,
  /** Below this by the decision, a sponsor may have been a child whose date of birth was written down wrongly. */
  wrongBirthDate: 26,
} as const

/** Months a passport must still run from the day of filing: nine to decide and six left. */
export const PASSPORT_MONTHS_FROM_FILING = 15
/** Months from the decision: three to collect the mvv and six left. */
export const PASSPORT_MONTHS_FROM_DECISION = 9
/** A child's birthday that is further away than this is no date yet. */
export const YEARS_TO_A_BIRTHDAY = 3
/** Whole days before THE day from which papers may follow later. */
export const SHORT_OF_TIME_DAYS = 30

/** A value that holds from a day on, until the next one in its list. */
export interface Dated<T> {
  from: Day
  value: T
  sources: Sources
}

/** A figure with its changes, oldest first. No older figure is known than the first: it stands for all days before. */
export type Figure<T> = readonly [Dated<T>, ...Dated<T>[]]

/** The value in force on a day: that of the last change by then, else the first one known. */
export function inForceOn<T>([first, ...changes]: Figure<T>, on: Day): Dated<T> {
  return changes.reverse().find((item) => item.from <= on) ?? first
}

export const PERMIT_LENGTH: Figure<Term> = [
  {
    from: '2000-01-01',
    value: { amount: 5, unit: 'years', sources: ['ind-2025', 'ind-2022', 'vwn', 'ind-2019'] },
    sources: ['ind-2025', 'ind-2022', 'vwn', 'ind-2019'],
  },
  { from: '2026-06-12', value: { amount: 3, unit: 'years', sources: ['law-2026'] }, sources: ['law-2026'] },
]

/** Whole euros for an application of the paid family category (Article 8 ECHR). */
export const OTHER_FAMILY_FEES: Figure<Fee> = [
  { from: '2025-01-01', value: { adult: 243, minor: 243 }, sources: ['ind-2025'] },
  { from: '2026-01-01', value: { adult: 254, minor: 85 }, sources: ['refugeehelp-2026'] },
]
export interface Fee {
  adult: number
  minor: number
}

/** The last year whose fees are known; a later year shows them and says so. */
export const LAST_FEE_YEAR = 2026

/** Nationalities (ISO 3166) that need no TB test. */
export const TB_EXEMPT: Figure<ReadonlySet<string>> = [
  { from: '2015-01-01', value: new Set(exemptFromTbTest.edition2015), sources: ['ind-3076d'] },
  { from: '2025-01-01', value: new Set(exemptFromTbTest.edition2025), sources: ['ind-7018'] },
]

/** Whether a nationality needs no TB test. Unknown, stateless and absent do need it. */
export const isTbExempt = (nationality: string | undefined, on: Day): boolean =>
  nationality !== undefined && inForceOn(TB_EXEMPT, on).value.has(nationality)

/** The 27 EU states, Iceland, Liechtenstein, Norway and Switzerland. Not GB, which `ind-3076d` still lists. */
const FREE_MOVEMENT: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH'.split(' '),
)
export const hasFreeMovement = (nationality: string | undefined): boolean =>
  nationality !== undefined && FREE_MOVEMENT.has(nationality)
