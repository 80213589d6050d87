/** No section of the result says the same sentence at two places. */
import { describe, expect, test } from 'vitest'
import { LOCALES } from '@/lib/i18n'
import { optionsOf, SCENARIOS } from '@/lib/scenarios'
import { inTurn, reportInWords, type Spoken, sentencesOf } from './spoken'

/** The sections of the result, by the first part of a text's key. What only orders or labels says no sentence. */
const ROOMS: Readonly<Record<string, string>> = {
  outcomes: 'family',
  conditions: 'family',
  notes: 'family',
  routes: 'family',
  sponsor: 'family',
  documents: 'papers',
  steps: 'steps',
  deadlines: 'dates',
}

/** Where one sentence stands at two places of one section. The same text for several people is one place. */
function twice(spoken: readonly Spoken[]): string[] {
  const places = new Map<string, Set<string>>()
  for (const { key, text } of spoken) {
    const [topic = ''] = key.split('.')
    const room = ROOMS[topic]
    if (room === undefined || key.startsWith('deadlines.counting')) continue
    for (const sentence of sentencesOf(text)) {
      if (sentence.split(' ').length < 5) continue
      const place = `${room}: ${sentence}`
      places.set(place, (places.get(place) ?? new Set()).add(key))
    }
  }
  return [...places].filter(([, keys]) => keys.size > 1).map(([place]) => place)
}

describe('a section says a sentence once', () => {
  test.each(LOCALES)('in every scenario (%s)', (locale) => {
    const found = SCENARIOS.flatMap((scenario, at) =>
      twice(reportInWords(inTurn(scenario.case, at), optionsOf(scenario), locale).spoken),
    )
    expect([...new Set(found)]).toEqual([])
  })

  test('is a gate that can fail', () => {
    const one: Spoken = { key: 'steps.brp.text', text: 'Call the IND at once. Keep the letter.' }
    expect(twice([one, { key: 'steps.tb-test.text', text: 'Call the IND at once.' }])).toHaveLength(1)
    expect(twice([one, one])).toEqual([])
    expect(twice([one, { key: 'documents.tb-intent.how', text: 'Call the IND at once.' }])).toEqual([])
  })
})
