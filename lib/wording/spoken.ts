/** Test-only: every text that a report says, by its key; and what its sentences are. */
import type { Locale, TextKey, Translate } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import type { WordsByLocale } from '@/lib/i18n/text-gates'
import { modelOf } from '@/lib/result-model'
import { reportOf } from '@/lib/result-model/report'
import { type Assessment, assess, type CaseFile, type Day, type LawId, VOICES } from '@/lib/rules'
import { type Situation, situationOf } from './situation'

export interface Spoken {
  key: TextKey
  text: string
}

/** A translator that notes what it was asked. */
function listening(t: Translate): { t: Translate; spoken: Spoken[] } {
  const spoken: Spoken[] = []
  const heard = (key: TextKey, values?: Parameters<Translate>[1]) => {
    const text = t(key, values)
    spoken.push({ key, text })
    return text
  }
  return { t: Object.assign(heard, { ...t }), spoken }
}

export interface Report {
  s: Situation
  assessment: Assessment
  spoken: Spoken[]
}

/** One reader of the three for each scenario in turn: all voices are heard in the time of one. */
export const inTurn = (file: CaseFile, at: number): CaseFile => ({
  ...file,
  filledInBy: VOICES[at % VOICES.length],
})

export function reportInWords(file: CaseFile, options: { on: Day; law?: LawId }, locale: Locale): Report {
  const assessment = assess(file, options)
  const { t, spoken } = listening(translator(locale, file.filledInBy))
  reportOf(modelOf(file, assessment), t)
  return { s: situationOf(file, assessment), assessment, spoken }
}

export const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!:])\s+/).filter(Boolean)

/** "als" that compares or names a role is no condition. */
const NO_CONDITION =
  /\bals (gezinslid|kind|vluchteling|bewijs|laatste|referent|zelfstandig|voor|het bewijs)\b|haar als/i
const CONDITIONAL: WordsByLocale = {
  nl: /\b(als|indien|tenzij|mits)\b|\?$/i,
  en: /\b(if|unless)\b|\?$/i,
}

/** A sentence that asks the reader to look whether something is so. */
export const isConditional = (sentence: string, locale: Locale): boolean =>
  CONDITIONAL[locale]?.test(sentence) === true && !(locale === 'nl' && NO_CONDITION.test(sentence))
