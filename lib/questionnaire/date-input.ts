/** Three boxes as a date. Forgiving about how it is written, strict about what it means. */
import { type Day, isDay, type PartialDate } from '@/lib/rules'
import { monthNamed } from './month-names'

export interface DateBoxes {
  day: string
  month: string
  year: string
}

export const DATE_FAULTS = [
  'date-missing',
  'year-missing',
  'month-missing',
  'day-missing',
  'year-digits',
  'not-a-number',
  'month-unknown',
  'month-range',
  'no-such-day',
  'other-calendar',
  'too-early',
  'too-far',
] as const
export type DateFault = (typeof DATE_FAULTS)[number]

/** The box that a fault is about; null: about the date as a whole. */
export const boxOfFault = (fault: string): keyof DateBoxes | null => {
  if (fault.startsWith('month-')) return 'month'
  if (fault.startsWith('year-') || fault === 'other-calendar') return 'year'
  return fault === 'day-missing' ? 'day' : null
}

export type DateReading = { ok: true; date: PartialDate } | { ok: false; fault: DateFault }

/** Years that nobody in a case can mean. */
const FIRST_YEAR = 1900
const YEARS_AHEAD = 100

/** Arabic and Persian digits as 0 to 9; direction marks, spaces and dots gone. */
export function plainDate(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Beside a digit an O is a zero and an l a one: old keyboards, and people, mix them up. */
const asDigits = (text: string) =>
  /\d/.test(text) && /^[\dol]+$/.test(text) ? text.replace(/o/g, '0').replace(/l/g, '1') : text

const box = (text: string) => asDigits(plainDate(text).replace(/[.,\s]+/g, ''))

/** The number of a month; null when neither a number nor a name of one is written. */
const monthNumber = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : monthNamed(text))

/** A whole date pasted into one box, as 3-2-2026, 3 februari 2026 or 2026-02-03; null when it is none. */
export function pastedDate(text: string): DateBoxes | null {
  const parts = plainDate(text)
    .split(/[\s./,-]+/)
    .filter((part) => part !== '')
  if (parts.length !== 3) return null
  const [first, month, last] = parts as [string, string, string]
  if (monthNumber(month) === null) return null
  if (/^\d{4}$/.test(first) && /^\d{1,2}$/.test(last)) return { day: last, month, year: first }
  return /^\d{1,2}$/.test(first) && /^\d{4}$/.test(last) ? { day: first, month, year: last } : null
}

const two = (n: number) => String(n).padStart(2, '0')

function yearFault(year: string, on: Day): DateFault | null {
  if (!/^\d+$/.test(year)) return 'not-a-number'
  if (year.length !== 4) return 'year-digits'
  const number = Number(year)
  // 1280 to 1500 is a year of the Islamic or Persian calendar.
  if (number >= 1280 && number <= 1500) return 'other-calendar'
  if (number < FIRST_YEAR) return 'too-early'
  return number > Number(on.slice(0, 4)) + YEARS_AHEAD ? 'too-far' : null
}

/**
 * The date in three boxes. Where it `mayBePartial`, day and month may stay empty.
 * @param on today, which says which years are too far ahead.
 */
export function readDate(
  boxes: DateBoxes,
  { mayBePartial, on }: { mayBePartial: boolean; on: Day },
): DateReading {
  const fault = (id: DateFault): DateReading => ({ ok: false, fault: id })
  const pasted = [boxes.day, boxes.month, boxes.year].map(pastedDate).find((found) => found !== null)
  const { day, month, year } = pasted ?? {
    day: box(boxes.day),
    month: box(boxes.month),
    year: box(boxes.year),
  }
  if (day === '' && month === '' && year === '') return fault('date-missing')
  if (year === '') return fault('year-missing')
  const wrongYear = yearFault(year, on)
  if (wrongYear) return fault(wrongYear)
  if (month === '') {
    if (mayBePartial && day === '') return { ok: true, date: year }
    return fault('month-missing')
  }
  const monthOfYear = monthNumber(month)
  if (monthOfYear === null) return fault('month-unknown')
  if (monthOfYear < 1 || monthOfYear > 12) return fault('month-range')
  const yearAndMonth = `${year}-${two(monthOfYear)}`
  if (day === '') return mayBePartial ? { ok: true, date: yearAndMonth } : fault('day-missing')
  if (!/^\d{1,2}$/.test(day)) return fault('not-a-number')
  const date = `${yearAndMonth}-${two(Number(day))}`
  return isDay(date) ? { ok: true, date } : fault('no-such-day')
}

/** A date as it stands in the boxes again. */
export function boxesOf(date: PartialDate | undefined): DateBoxes {
  if (date === undefined || date === 'unknown') return { day: '', month: '', year: '' }
  const [year = '', month = '', day = ''] = date.split('-')
  const short = (part: string) => (part === '' ? '' : String(Number(part)))
  return { day: short(day), month: short(month), year }
}
