/** Dates, amounts and lists in words. Days are formatted in UTC, so no time zone moves them. */
import type { Day, PartialDate } from '@/lib/rules'
import { LANGUAGES, type Locale } from './locales'

const utc = (day: Day) => new Date(`${day}T00:00:00Z`)

/** A browser takes long to make a format, and a page asks for hundreds of dates: each is made once a language. */
function madeOnce<Format>(make: (tag: string) => Format): (locale: Locale) => Format {
  const made = new Map<Locale, Format>()
  return (locale) => {
    const format = made.get(locale) ?? make(LANGUAGES[locale].tag)
    made.set(locale, format)
    return format
  }
}

function inWords(options: Intl.DateTimeFormatOptions) {
  const format = madeOnce(
    (tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', numberingSystem: 'latn', ...options }),
  )
  return (locale: Locale, day: Day) => format(locale).format(utc(day))
}

/** 3 februari 2026 */
export const formatDay = inWords({ day: 'numeric', month: 'long', year: 'numeric' })
const withWeekday = inWords({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** dinsdag 3 februari 2026. Some browsers put a comma after the day of the week in English: within a sentence it ends a part. */
export const formatWeekday = (locale: Locale, day: Day): string => withWeekday(locale, day).replace(',', '')
const formatMonth = inWords({ month: 'long', year: 'numeric' })

/** A partial date in the person's own precision: a year stays a year. */
export function formatPartial(locale: Locale, date: PartialDate): string {
  if (date.length === 4) return date
  return date.length === 7 ? formatMonth(locale, `${date}-01`) : formatDay(locale, date)
}

const amounts = madeOnce((tag) => new Intl.NumberFormat(tag, { numberingSystem: 'latn' }))
const sizes = madeOnce(
  (tag) => new Intl.NumberFormat(tag, { numberingSystem: 'latn', maximumFractionDigits: 1 }),
)
const lists = madeOnce((tag) => new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' }))

/** € 254 */
export const formatEuro = (locale: Locale, euros: number): string => `€ ${amounts(locale).format(euros)}`

/** 4,6: bytes in millions, to one decimal place. */
export const formatMegabytes = (locale: Locale, bytes: number): string => sizes(locale).format(bytes / 1e6)

/** Samira, Omar en kind 2 */
export const formatList = (locale: Locale, items: readonly string[]): string => lists(locale).format(items)
