import { describe, expect, test } from 'vitest'
import { boxesOf } from './date-input'
import { dateOfLine, lineOfDate } from './date-line'

const date = (day: string, month: string, year: string) => ({ day, month, year, isUnknown: false })

describe('a date on one line', () => {
  test.each([
    ['1-10-2026', date('1', '10', '2026')],
    ['1/10/2026', date('1', '10', '2026')],
    ['1 okt. 2026', date('1', 'okt', '2026')],
    ['01102026', date('01', '10', '2026')],
    ['2026-10-01', date('01', '10', '2026')],
    ['2014', date('', '', '2014')],
    ['okt 2026', date('', 'okt', '2026')],
    ['10-2026', date('', '10', '2026')],
    ['2026-10', date('', '10', '2026')],
    ['١-١٠-٢٠٢٦', date('1', '10', '2026')],
    ['۲۰۱۴', date('', '', '2014')],
    ['', date('', '', '')],
  ])('%s is taken apart', (line, boxes) => {
    expect(dateOfLine(line, true)).toEqual(boxes)
  })

  test.each([
    ['1-10', date('1', '10', '')],
    ['19', date('19', '', '')],
    ['198', date('', '', '198')],
    ['it was in the spring of 2014', date('it was in the spring of 2014', '', '')],
  ])('%s is no date yet, and nothing of it is lost', (line, boxes) => {
    expect(dateOfLine(line, true)).toEqual(boxes)
    expect(lineOfDate(boxes)).toBe(line)
  })

  test('a question mark says that it is not known, where that can be', () => {
    expect(dateOfLine(' ? ', true)).toEqual({ ...date('', '', ''), isUnknown: true })
    expect(dateOfLine('?', false)).toEqual(date('?', '', ''))
    expect(lineOfDate({ ...date('', '', ''), isUnknown: true })).toBe('?')
  })

  test.each(['2026-10-01', '2026-10', '2026'])('%s is written as it was', (day) => {
    const boxes = { ...boxesOf(day), isUnknown: false }
    expect(dateOfLine(lineOfDate(boxes), true)).toEqual(boxes)
  })
})
