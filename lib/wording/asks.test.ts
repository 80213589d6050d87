import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '@/lib/i18n'
import { optionsOf, SCENARIOS } from '@/lib/scenarios'
import { ASKS } from './asks'
import type { Situation } from './situation'
import { inTurn, isConditional, type Report, reportInWords, type Spoken, sentencesOf } from './spoken'

const MOST = 6

/** What is wrong with the conditional sentences of one report. */
function faults({ s, spoken }: { s: Situation; spoken: readonly Spoken[] }, locale: Locale): string[] {
  const conditional = new Map(
    spoken.flatMap(({ key, text }) =>
      sentencesOf(text).flatMap((sentence) =>
        isConditional(sentence, locale) ? [[sentence, key] as const] : [],
      ),
    ),
  )
  const wrong = [...conditional].flatMap(([sentence, key]) => {
    const asks = ASKS[key]
    if (asks === undefined) return [`not listed: ${key}: ${sentence}`]
    return asks !== 'not-asked' && asks(s) ? [`answered by the case: ${key}: ${sentence}`] : []
  })
  return conditional.size > MOST ? [...wrong, `${conditional.size} sentences with "if"`] : wrong
}

describe('no sentence asks what the case knows', () => {
  test.each(LOCALES)('in any scenario (%s)', (locale) => {
    const wrong = SCENARIOS.flatMap((scenario, at) => {
      const report = reportInWords(inTurn(scenario.case, at), optionsOf(scenario), locale)
      return faults(report, locale).map((fault) => `${scenario.name}: ${fault}`)
    })
    expect([...new Set(wrong)]).toEqual([])
  })

  test('every sentence that is listed is said in some scenario', () => {
    const said = new Set(
      SCENARIOS.flatMap((scenario) =>
        reportInWords(scenario.case, optionsOf(scenario), 'nl').spoken.map(({ key }) => key),
      ),
    )
    expect(Object.keys(ASKS).filter((key) => !said.has(key as Spoken['key']))).toEqual([])
  })

  describe('is a gate that can fail', () => {
    const [scenario] = SCENARIOS
    if (scenario === undefined) throw new Error('No scenarios')
    const report: Report = reportInWords(scenario.case, optionsOf(scenario), 'en')
    const say = (key: Spoken['key'], text: string) => faults({ s: report.s, spoken: [{ key, text }] }, 'en')

    test('a sentence with "if" that nobody listed', () => {
      expect(say('result.asOf', 'Call the IND if no letter comes.')).toHaveLength(1)
      expect(say('result.asOf', 'Is the application sent? Then wait.')).toHaveLength(1)
      expect(say('result.asOf', 'Call the IND.')).toEqual([])
    })

    test('a sentence whose condition the case answers', () => {
      const answered = {
        ...report.s,
        file: { ...report.s.file, application: { documentsNeedTranslation: 'no' } },
      }
      const spoken: Spoken[] = [
        { key: 'result.translate', text: 'Translate it if it is in another language.' },
      ]
      expect(faults({ s: answered as Situation, spoken }, 'en')).toHaveLength(1)
    })

    test('too many of them', () => {
      const many = Array.from({ length: MOST + 1 }, (_, at) => `Call number ${at} if you can.`).join(' ')
      expect(say('documents.antecedents.how', many)).toEqual([`${MOST + 1} sentences with "if"`])
    })
  })
})
