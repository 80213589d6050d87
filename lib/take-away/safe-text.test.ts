import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { DRAFTS, modelOf, namesOf, reportOf } from '@/lib/result-model'
import { assess, type CaseFile, VOICES } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { draftLines } from './drafts'
import { sheetOf } from './sheet'

/** Words that send somebody to the authorities of the country fled. */
const LEADS_HOME =
  /legaliser|legalise|legalisation|legalisatie|apostille|verleng het paspoort|renew the passport|vraag (alleen )?een nieuw(e)? (akte|bewijs|paspoort)|ask (only )?for a new (certificate|passport|proof)/i

const unsafe = (file: CaseFile): CaseFile => ({
  ...file,
  checklist: { ...file.checklist, 'case:x': 'unsafe-to-get' },
})

describe('where a paper is not safe to get', () => {
  it.each(LOCALES)('nothing leads to the authorities of the country fled (%s)', (locale) => {
    for (const [at, { name, on, case: given }] of SCENARIOS.entries()) {
      const file = unsafe(given)
      const model = modelOf(file, assess(file, { on }))
      const t = translator(locale, VOICES[at % VOICES.length])
      const names = namesOf(file, t)
      const sheet = sheetOf(model, names, t, { isNamed: true })
        .parts.flatMap(({ rows }) => rows)
        .map(({ lead, text }) => `${lead ?? ''} ${text}`)
      const drafts = DRAFTS.flatMap((id) => draftLines(id, model, names, t)).map(({ text }) => text)
      for (const text of [reportOf(model, t), ...sheet, ...drafts])
        expect(text.match(LEADS_HOME)?.[0], name).toBeUndefined()
    }
  })

  it('is a gate that can fail: without the mark such advice is given', () => {
    const t = translator('nl')
    const texts = SCENARIOS.map(({ on, case: file }) => reportOf(modelOf(file, assess(file, { on })), t))
    expect(texts.some((text) => LEADS_HOME.test(text))).toBe(true)
  })
})

/** Words that tell somebody at home that help against violence was looked for. */
const TELLS_OF_VIOLENCE = /veilig thuis|0800 2000|geweld|violence|safe at home|niet veilig/i
const NAMES_HELP = /veilig thuis.*0800 2000/i

const sheetText = ({ on, case: file }: (typeof SCENARIOS)[number], locale: Locale) => {
  const t = translator(locale, file.filledInBy)
  const { parts } = sheetOf(modelOf(file, assess(file, { on })), namesOf(file, t), t, { isNamed: true })
  const rows = parts.filter(({ id }) => id !== 'papers').flatMap((part) => part.rows)
  return rows.map(({ lead, text }) => `${lead ?? ''} ${text}`).join('\n')
}

describe('violence at home', () => {
  const separated = SCENARIOS.filter(({ name }) => name === 'separated-after-arrival')

  it.each(LOCALES)('is named with the number to call, and on no sheet (%s)', (locale) => {
    expect(separated).toHaveLength(1)
    for (const scenario of separated) {
      const { on, case: file } = scenario
      const report = reportOf(modelOf(file, assess(file, { on })), translator(locale, file.filledInBy))
      expect(report).toMatch(NAMES_HELP)
      expect(report).toMatch(TELLS_OF_VIOLENCE)
      expect(sheetText(scenario, locale)).not.toMatch(TELLS_OF_VIOLENCE)
    }
  })

  it.each(LOCALES)('stands on the sheet of no other family either (%s)', (locale) => {
    const found = SCENARIOS.filter((scenario) => /veilig thuis|0800 2000/i.test(sheetText(scenario, locale)))
    expect(found.map(({ name }) => name)).toEqual([])
  })
})
