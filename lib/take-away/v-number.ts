/** The number by which the IND knows a person: 10 digits. */

const DIGITS = 10

/** Arabic and Persian digits as 0 to 9; spaces, dots, dashes, marks of direction and a "V-number:" before it gone. */
const plain = (text: string) =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\s.:\-\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/^v(?:n|nr|no|nummer|number)?(?=\d)/i, '')

export type VNumberReading = { ok: true; number: string | undefined } | { ok: false }

/** What was typed as a number of 10 digits; undefined when nothing was. */
export function readVNumber(text: string): VNumberReading {
  const digits = plain(text)
  if (digits === '') return { ok: true, number: undefined }
  return /^\d+$/.test(digits) && digits.length === DIGITS ? { ok: true, number: digits } : { ok: false }
}
