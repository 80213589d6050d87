/** Dates, amounts and lists in words. Days are formatted in UTC, so no time zone moves them. */
import type { Day, PartialDate } from '@/lib/rules'
import { LANGUAGES, type Locale } from './locales'

const utc = (day: Day) => new Date(`${day}T00:00:00Z`)

const inWords = (options: Intl.DateTimeFormatOptions) => (locale: Locale, day: Day) =>
  new Intl.DateTimeFormat(LANGUAGES[locale].tag, {
    timeZone: 'UTC',
    numberingSystem: 'latn',
    ...options,
  }).format(utc(day))

/** 3 februari 2026 */
export const formatDay = inWords({ day: 'numeric', month: 'long', year: 'numeric' })
/** dinsdag 3 februari 2026 */
export const formatWeekday = inWords({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** dinsdag */
export const weekdayName = inWords({ weekday: 'long' })
const formatMonth = inWords({ month: 'long', year: 'numeric' })

/** A partial date in the person's own precision: a year stays a year. */
export function formatPartial(locale: Locale, date: PartialDate): string {
  if (date.length === 4) return date
  return date.length === 7 ? formatMonth(locale, `${date}-01`) : formatDay(locale, date)
}

/** € 254 */
export const formatEuro = (locale: Locale, euros: number): string =>
  `€ ${new Intl.NumberFormat(LANGUAGES[locale].tag, { numberingSystem: 'latn' }).format(euros)}`

/** 4,6: bytes in millions, to one decimal place. */
export const formatMegabytes = (locale: Locale, bytes: number): string =>
  new Intl.NumberFormat(LANGUAGES[locale].tag, { numberingSystem: 'latn', maximumFractionDigits: 1 }).format(
    bytes / 1e6,
  )

/** Samira, Omar en kind 2 */
export const formatList = (locale: Locale, items: readonly string[]): string =>
  new Intl.ListFormat(LANGUAGES[locale].tag, { style: 'long', type: 'conjunction' }).format(items)
