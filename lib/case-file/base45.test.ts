import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase45, toBase45 } from './base45'

const bytes = (text: string) => new TextEncoder().encode(text)

// RFC 9285, section 4.3 and 4.4.
test.each([
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
  ['', ''],
])('%j is %j', (text, coded) => {
  expect(toBase45(bytes(text))).toBe(coded)
  expect(fromBase45(coded)).toEqual(bytes(text))
})

test.each(['A', 'BB8A', 'bb8', 'GGX', ':::', '::', 'B B8é'])('%j is none', (text) => {
  expect(fromBase45(text)).toBeNull()
})

test('any bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
      expect(fromBase45(toBase45(any))).toEqual(any)
    }),
    { seed: 20_261_121 },
  )
})
