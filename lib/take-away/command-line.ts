/** What the command line needs of the project, as one bundle; see scripts/assess.mjs. */
import { type Fault, LARGEST_FILE_BYTES, readCaseFile } from '@/lib/case-file'
import { isLocale, LOCALES, type Locale } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { relevant } from '@/lib/questionnaire'
import { modelOf, reportOf } from '@/lib/result-model'
import { assess, type CaseFile, type Day, isDay, LAW_IDS, type LawId } from '@/lib/rules'

export { LARGEST_FILE_BYTES, readCaseFile }

interface Options {
  on: Day
  law?: LawId
  lang?: Locale
}

/** What is wrong with the options, as one sentence; undefined when nothing is. */
export function checkOptions({
  on,
  law,
  lang,
}: {
  on?: string
  law?: string
  lang?: string
}): string | undefined {
  if (on === undefined || !isDay(on)) return 'Give the day of the assessment, for example --on 2026-11-21.'
  if (law !== undefined && !LAW_IDS.some((id) => id === law)) return `--law is one of: ${LAW_IDS.join(', ')}.`
  if (lang !== undefined && !isLocale(lang)) return `--lang is one of: ${LOCALES.join(', ')}.`
  return undefined
}

/** A fault as one line: where, and what to do. English when no language is asked for. */
export function faultText(
  { id, place, expected }: Fault | { id: 'cannot-read'; place: string; expected?: string[] },
  lang: Locale = 'en',
): string {
  const sentence = translator(lang)(`faults.${id}`, { expected: expected?.join(', ') })
  return place === '' ? sentence : `${place}: ${sentence}`
}

/** The assessment as JSON: on one line when there are several. */
export const toJson = (file: CaseFile, { on, law }: Options, isOneOfMany: boolean): string =>
  JSON.stringify(assess(file, { on, law }), null, isOneOfMany ? undefined : 2)

/** The assessment as a text to read aloud. Its words follow the answers that apply, as those on the screen do. */
export const toReport = (file: CaseFile, { on, law, lang }: Options): string =>
  reportOf(modelOf(relevant(file, on), assess(file, { on, law })), translator(lang ?? 'en', file.filledInBy))
