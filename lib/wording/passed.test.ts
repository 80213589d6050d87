/** A day that has passed is never spoken of as one that is coming. */
import { describe, expect, test } from 'vitest'
import { LOCALES, type Translate } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import type { WordsByLocale } from '@/lib/i18n/text-gates'
import { datedText, leadWords, modelOf } from '@/lib/result-model'
import { addDays, assess, type CaseFile, type Day } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { deadlineText, say } from './index'

/** Words of a day that is still to come. */
const COMING: WordsByLocale = {
  nl: /\buiterlijk op\b|\bvóór (deze|die) dag\b|\bnog \d+ dag|\bwacht (nog|niet)\b/i,
  en: /\bby (this|that) day\b|\bbefore (this|that) day\b|\bdays? left\b|\bdo not wait\b/i,
}
/** Words of a day that is over. */
const OVER: WordsByLocale = {
  nl: /\bwas\b|voorbij|moeten beslissen|niet meer geldig/i,
  en: /\bwas\b|passed|should have|no longer valid/i,
}

/** What is said wrong of the dates of a case on a day. */
function faultsIn(file: CaseFile, on: Day, t: Translate): string[] {
  const { locale } = t
  const model = modelOf(file, assess(file, { on }))
  const s = model.situation
  const rows = s.assessment.deadlines.filter(({ passed }) => passed)
  const wrong = rows.flatMap((row) => {
    const text = say(t, deadlineText(row, s))
    return COMING[locale]?.test(text) ? [`${row.id}: ${text}`] : []
  })
  const { verb, day, below } = leadWords(model, new Map(), t)
  const text = [verb, ...below.map((line) => datedText(line, t))].join(' ')
  const days = [day, ...below.map((line) => line.day)].filter((one) => one !== null)
  const isOver = days.length > 0 && days.every((one) => one < on)
  return isOver && OVER[locale]?.test(text) === false ? [...wrong, `${model.lead.kind}: ${text}`] : wrong
}

describe('a day that has passed has words of its own', () => {
  test.each(LOCALES)('in every scenario, then and later (%s)', (locale) => {
    const found = SCENARIOS.flatMap(({ case: file, on }) =>
      [0, 40, 200, 1000].flatMap((later) =>
        faultsIn(file, addDays(on, later), translator(locale, file.filledInBy)),
      ),
    )
    expect([...new Set(found)]).toEqual([])
  })

  test('is a gate that can fail', () => {
    const [late] = SCENARIOS.filter(({ name }) => name === 'too-late-by-weeks')
    if (late === undefined) throw new Error('the scenario is gone')
    const t = translator('en')
    const asIfComing = Object.assign(
      (...[key, values]: Parameters<typeof t>) => t(key, values).replace('was', 'is'),
      { ...t },
    )
    expect(faultsIn(late.case, late.on, asIfComing)).toHaveLength(1)
    expect(faultsIn(late.case, late.on, t)).toEqual([])
    expect(COMING.nl.test('Uiterlijk op deze dag moet het bezwaar bij de IND zijn.')).toBe(true)
    expect(COMING.en.test('By this day the objection has to be at the IND.')).toBe(true)
    expect(OVER.en.test('Apply by 1 March.')).toBe(false)
    expect(OVER.nl.test('De laatste dag was 1 maart.')).toBe(true)
  })
})
