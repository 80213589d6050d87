import { describe, expect, test } from 'vitest'
import { readVNumber } from './v-number'

describe('a V-number', () => {
  test.each([
    ['1234567890', '1234567890'],
    [' 123 456 7890 ', '1234567890'],
    ['123.456.78-90', '1234567890'],
    ['١٢٣٤٥٦٧٨٩٠', '1234567890'],
    ['۱۲۳۴۵۶۷۸۹۰', '1234567890'],
    ['', undefined],
    ['  ', undefined],
  ])('%j is read', (text, number) => expect(readVNumber(text)).toEqual({ ok: true, number }))

  test.each(['123456789', '12345678901', 'V123456789', '12345678 9O'])('%j is asked about', (text) =>
    expect(readVNumber(text)).toEqual({ ok: false }),
  )
})
