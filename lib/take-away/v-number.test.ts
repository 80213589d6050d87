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

  test.each([
    'V1234567890',
    'v 123 456 7890',
    'V-nummer: 1234567890',
    'V-nr. 123.456.7890',
    'V-number 1234567890',
  ])('P16: %j is read without what stands before it', (text) =>
    expect(readVNumber(text)).toEqual({ ok: true, number: '1234567890' }),
  )

  test.each(['123456789', '12345678901', 'V123456789', '12345678 9O'])('%j is asked about', (text) =>
    expect(readVNumber(text)).toEqual({ ok: false }),
  )
})
