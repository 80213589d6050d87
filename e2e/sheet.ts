/** The sheet that is printed: what a PDF says, and what it has to say. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locale } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { namesOf, resultOf } from '@/lib/result-model'
import type { CaseFile, Day } from '@/lib/rules'
import { type Sheet, sheetOf } from '@/lib/take-away'

/** Without spaces and hyphens, and letters that are printed as one apart again. */
export const flat = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u2010]+/g, '')

export interface Printed {
  text: string
  pages: number
  /** The first page has no colour. */
  grey: boolean
}

/** The words and the number of pages of a PDF. The words are read in the order in which they were written: steps stand in columns. */
export function readPdf(pdf: Uint8Array): Printed {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  const file = join(folder, 'sheet.pdf')
  writeFileSync(file, pdf)
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
  // The first page in colour, as plain numbers: on paper every dot is a shade of grey.
  const dots = execFileSync('pdftoppm', ['-r', '30', '-f', '1', '-l', '1', file], { maxBuffer: 1 << 26 })
  rmSync(folder, { recursive: true })
  return { text, pages: Number(info.match(/Pages:\s+(\d+)/)?.[1]), grey: isGrey(dots) }
}

/** A PPM image whose dots all have red, green and blue alike. */
function isGrey(image: Buffer): boolean {
  const header = image
    .subarray(0, 40)
    .toString('latin1')
    .match(/^P6\s+(\d+)\s+(\d+)\s+255\s/)
  if (header === null) return false
  const dots = image.subarray(header[0].length)
  for (let at = 0; at + 2 < dots.length; at += 3)
    if (
      Math.abs((dots[at] ?? 0) - (dots[at + 1] ?? 0)) > 8 ||
      Math.abs((dots[at] ?? 0) - (dots[at + 2] ?? 0)) > 8
    )
      return false
  return true
}

/** The sheet of a case in one language, with names. */
export function sheetIn(file: CaseFile, locale: Locale, on: Day): Sheet {
  const model = resultOf(file, on)
  const t = translator(locale, file.filledInBy)
  return sheetOf(model, namesOf(model.file, t), t, { isNamed: true })
}

/** Every line the sheet must have in a language. */
export function linesOf(file: CaseFile, locale: Locale, on: Day): string[] {
  const { title, lead, parts } = sheetIn(file, locale, on)
  return [
    title,
    lead.verb,
    lead.day,
    ...lead.below,
    ...parts.flatMap((part) => [part.title, ...part.rows.flatMap((row) => [row.lead ?? '', row.text])]),
  ].filter((line) => line !== '')
}
