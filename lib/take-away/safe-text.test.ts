import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/i18n'
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
