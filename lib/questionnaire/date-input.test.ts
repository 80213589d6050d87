import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '@/lib/rules'
import { boxesOf, type DateFault, pastedDate, readDate } from './date-input'

const ON = '2026-11-21'

/** Three boxes, joined by a bar. */
const boxes = (typed: string) => {
  const [day = '', month = '', year = ''] = typed.split('|')
  return { day, month, year }
}
const read = (typed: string, mayBePartial = true) => {
  const reading = readDate(boxes(typed), { mayBePartial, on: ON })
  return reading.ok ? reading.date : reading.fault
}

const THIRD_OF_FEBRUARY = '2026-02-03'
const READ: readonly (readonly [typed: string, means: string])[] = [
  ['3|2|2026', THIRD_OF_FEBRUARY],
  ['03|02|2026', THIRD_OF_FEBRUARY],
  ['3|februari|2026', THIRD_OF_FEBRUARY],
  ['3|february|2026', THIRD_OF_FEBRUARY],
  ['3|Feb|2026', THIRD_OF_FEBRUARY],
  ['3|FEB.|2026', THIRD_OF_FEBRUARY],
  ['3|jan|2026', '2026-01-03'],
  ['3|januari|2026', '2026-01-03'],
  ['3|January|2026', '2026-01-03'],
  ['3|maart|2026', '2026-03-03'],
  ['3|mrt|2026', '2026-03-03'],
  ['3|March|2026', '2026-03-03'],
  ['3|mar|2026', '2026-03-03'],
  ['3|apr|2026', '2026-04-03'],
  ['3|april|2026', '2026-04-03'],
  ['3|mei|2026', '2026-05-03'],
  ['3|May|2026', '2026-05-03'],
  ['3|juni|2026', '2026-06-03'],
  ['3|June|2026', '2026-06-03'],
  ['3|jun|2026', '2026-06-03'],
  ['3|juli|2026', '2026-07-03'],
  ['3|July|2026', '2026-07-03'],
  ['3|aug|2026', '2026-08-03'],
  ['3|augustus|2026', '2026-08-03'],
  ['3|August|2026', '2026-08-03'],
  ['3|sept|2026', '2026-09-03'],
  ['3|sep|2026', '2026-09-03'],
  ['3|September|2026', '2026-09-03'],
  ['3|okt|2026', '2026-10-03'],
  ['3|oct|2026', '2026-10-03'],
  ['3|oktober|2026', '2026-10-03'],
  ['3|October|2026', '2026-10-03'],
  ['3|nov|2026', '2026-11-03'],
  ['3|december|2026', '2026-12-03'],
  ['3|dec|2026', '2026-12-03'],
  ['1|octobre|2026', '2026-10-01'],
  ['1|aout|2026', '2026-08-01'],
  ['3|şubat|2026', THIRD_OF_FEBRUARY],
  ['3|subat|2026', THIRD_OF_FEBRUARY],
  ['3|شباط|2026', THIRD_OF_FEBRUARY],
  ['3|فبراير|2026', THIRD_OF_FEBRUARY],
  ['3|تشرين الأول|2026', '2026-10-03'],
  ['3|فوریهٔ|2026', THIRD_OF_FEBRUARY],
  ['3|ፌብሩዋሪ|2026', THIRD_OF_FEBRUARY],
  ['3|лютого|2026', THIRD_OF_FEBRUARY],
  ['3|february 3|2026', 'month-unknown'],
  ['1|1O|2026', '2026-10-01'],
  ['1O|1l|2O26', '2026-11-10'],
  ['٣|٢|٢٠٢٦', THIRD_OF_FEBRUARY],
  ['۳|۲|۲۰۲۶', THIRD_OF_FEBRUARY],
  ['۰۳|۰۲|2026', THIRD_OF_FEBRUARY],
  ['\u200e3\u200e|\u200f2|\u061c2026', THIRD_OF_FEBRUARY],
  ['\u202a3\u202c|\u20662\u2069|\ufeff2026', THIRD_OF_FEBRUARY],
  ['\u00a03\u00a0|2\u00a0|\u00a02026', THIRD_OF_FEBRUARY],
  ['3.|2.|2026.', THIRD_OF_FEBRUARY],
  [' 3 , | 2 | 2026 ', THIRD_OF_FEBRUARY],
  ['3-2-2026', THIRD_OF_FEBRUARY],
  ['|3/2/2026|', THIRD_OF_FEBRUARY],
  ['||3.2.2026', THIRD_OF_FEBRUARY],
  ['2026-02-03', THIRD_OF_FEBRUARY],
  ['3 februari 2026', THIRD_OF_FEBRUARY],
  ['٣-٢-٢٠٢٦', THIRD_OF_FEBRUARY],
  ['۲۰۲۶/۰۲/۰۳', THIRD_OF_FEBRUARY],
  ['||1990', '1990'],
  ['|5|1990', '1990-05'],
  ['|mei|1990', '1990-05'],
  ['29|2|2028', '2028-02-29'],
  ['31|12|1900', '1900-12-31'],
  ['1|1|2126', '2126-01-01'],
  ['31|4|2026', 'no-such-day'],
  ['29|2|2026', 'no-such-day'],
  ['0|2|2026', 'no-such-day'],
  ['32|1|2026', 'no-such-day'],
  ['0|0|0', 'year-digits'],
  ['0|0|2026', 'month-range'],
  ['1|13|2026', 'month-range'],
  ['1|1|26', 'year-digits'],
  ['1|1|20260', 'year-digits'],
  ['1|1|1899', 'too-early'],
  ['1|1|1279', 'too-early'],
  ['1|1|3026', 'too-far'],
  ['1|1|2127', 'too-far'],
  ['1|1|1404', 'other-calendar'],
  ['1|1|1447', 'other-calendar'],
  ['١|١|١٤٤٧', 'other-calendar'],
  ['||', 'date-missing'],
  [' | |\u200f', 'date-missing'],
  ['3|2|', 'year-missing'],
  ['3||2026', 'month-missing'],
  ['three|2|2026', 'not-a-number'],
  ['3|abc|2026', 'month-unknown'],
  ['3|2|abcd', 'not-a-number'],
  ['3|2|-2026', 'not-a-number'],
  ['333|2|2026', 'not-a-number'],
  ['3|123|2026', 'month-range'],
]

describe('three boxes', () => {
  test('P9: a month that is not understood is named, and understood in the main languages', () => {
    expect(read('3|abc|2026')).toBe('month-unknown')
    for (const [typed, day] of [
      ['1|octobre|2026', '2026-10-01'],
      ['3|şubat|2026', THIRD_OF_FEBRUARY],
      ['3|شباط|2026', THIRD_OF_FEBRUARY],
      ['1|1O|2026', '2026-10-01'],
    ] as const)
      expect(read(typed)).toBe(day)
  })

  test('are tried in more than sixty ways', () => expect(READ.length).toBeGreaterThan(60))

  test.each(READ)('%j is %s', (typed, means) => expect(read(typed)).toBe(means))

  test.each<[string, DateFault]>([
    ['||1990', 'month-missing'],
    ['|5|1990', 'day-missing'],
    ['3||1990', 'month-missing'],
    ['||', 'date-missing'],
  ])('a whole date is asked: %j is %s', (typed, fault) => expect(read(typed, false)).toBe(fault))
})

describe('a date pasted into one box', () => {
  test.each([
    ['3-2-2026', '3|2|2026'],
    ['03-02-2026', '03|02|2026'],
    ['3/2/2026', '3|2|2026'],
    ['3.2.2026', '3|2|2026'],
    ['3. 2. 2026', '3|2|2026'],
    [' 3 februari 2026 ', '3|februari|2026'],
    ['3 Feb. 2026', '3|feb|2026'],
    ['3 May, 2026', '3|may|2026'],
    ['2026-02-03', '03|02|2026'],
    ['2026/2/3', '3|2|2026'],
    ['\u200f٣-٢-٢٠٢٦', '3|2|2026'],
    ['۲۰۲۶-۰۲-۰۳', '03|02|2026'],
    ['3\u00a0februari\u00a02026', '3|februari|2026'],
  ])('%j', (text, found) => expect(pastedDate(text)).toEqual(boxes(found)))

  test.each([
    '',
    '3',
    '3-2',
    '3-2-26',
    '3-abc-2026',
    'about 2026',
    '1-2-3-2026',
    'V-number 123 456',
    '2026-2-2026',
  ])('%j is none', (text) => expect(pastedDate(text)).toBeNull())

  test('the order of an American date is not guessed', () => {
    expect(read('2/13/2026')).toBe('month-range')
  })
})

const FIRST = '1900-01-01'
const LAST = '2100-12-31'
const anyDay = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays(FIRST, days))
const NOISE = [' ', '\u00a0', '\u200e', '\u200f', '\u061c', '\u202b', '\ufeff', '\u200b', '\t']
const noise = fc.array(fc.constantFrom(...NOISE), { maxLength: 3 }).map((marks) => marks.join(''))
const DIGITS = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹']
const inDigits = (text: string, digits: string) => text.replace(/\d/g, (digit) => digits[Number(digit)] ?? '')

describe('whatever is typed around it', () => {
  test('the date stays the same', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.array(noise, { minLength: 6, maxLength: 6 }),
        fc.constantFrom(...DIGITS),
        (day, around, digits) => {
          const { day: d, month, year } = boxesOf(day)
          const dressed = (text: string, at: number) =>
            `${around[at]}${inDigits(text, digits)}${around[at + 3]}`
          const typed = { day: dressed(d, 0), month: dressed(month, 1), year: dressed(year, 2) }
          expect(readDate(typed, { mayBePartial: false, on: ON })).toEqual({ ok: true, date: day })
        },
      ),
    )
  })

  test('nothing that is typed throws, and what is read exists', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (day, month, year) => {
        const reading = readDate({ day, month, year }, { mayBePartial: true, on: ON })
        if (reading.ok) expect(read(Object.values(boxesOf(reading.date)).join('|'))).toBe(reading.date)
      }),
    )
  })
})

describe('a date put back into its boxes', () => {
  test('reads as itself, on every day of two centuries', () => {
    const wrong: Day[] = []
    for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
      const reading = readDate(boxesOf(day), { mayBePartial: false, on: ON })
      if (!reading.ok || reading.date !== day) wrong.push(day)
    }
    expect(wrong).toEqual([])
  })

  test.each([
    ['1990', '||1990'],
    ['1990-05', '|5|1990'],
    ['unknown', '||'],
    [undefined, '||'],
  ])('%s', (date, typed) => expect(boxesOf(date)).toEqual(boxes(typed)))
})
