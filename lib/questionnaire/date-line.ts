/** A date written on one line, as in a table: what is typed becomes the boxes that everything else reads. */
import { type DateBoxes, plainDate } from './date-input'
import type { DateValue } from './page-values'

/** Typed for a date that is not known. */
const UNKNOWN_SIGN = '?'

const NOTHING: DateBoxes = { day: '', month: '', year: '' }
const isYear = (part: string) => /^\d{3,}$/.test(part)
/** Day, month and year without anything between them. */
const RUN_TOGETHER = /^(\d{2})(\d{2})(\d{4})$/

function boxesOfParts(parts: readonly string[]): DateBoxes | null {
  const [first = '', second = '', third = ''] = parts
  switch (parts.length) {
    case 0:
      return NOTHING
    case 1: {
      const [, day, month, year] = RUN_TOGETHER.exec(first) ?? []
      if (day && month && year) return { day, month, year }
      return isYear(first) ? { ...NOTHING, year: first } : { ...NOTHING, day: first }
    }
    case 2:
      if (isYear(first)) return { ...NOTHING, month: second, year: first }
      return isYear(second)
        ? { ...NOTHING, month: first, year: second }
        : { ...NOTHING, day: first, month: second }
    case 3:
      return isYear(first)
        ? { day: third, month: second, year: first }
        : { day: first, month: second, year: third }
    default:
      return null
  }
}

/**
 * What is typed on one line as a date: `1-10-2026`, `01102026`, `okt 2026`, `2014`, in Arabic and Persian digits too.
 * What cannot be taken apart stays whole in the first box, where reading it says what is wrong.
 * @param mayBeUnknown whether a question mark says that nobody knows it.
 */
export function dateOfLine(line: string, mayBeUnknown: boolean): DateValue {
  const text = plainDate(line)
  if (text === UNKNOWN_SIGN && mayBeUnknown) return { ...NOTHING, isUnknown: true }
  const parts = text.split(/[\s./,-]+/).filter((part) => part !== '')
  return { ...(boxesOfParts(parts) ?? { ...NOTHING, day: line.trim() }), isUnknown: false }
}

/** A date as it is written on one line again; a question mark when it is not known. */
export function lineOfDate({ day, month, year, isUnknown }: DateValue): string {
  if (isUnknown) return UNKNOWN_SIGN
  return [day, month, year].filter((part) => part !== '').join('-')
}
