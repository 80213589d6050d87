/** Counsellors hear of every sentence of a result that rests on a source nobody has read itself; others do not. */
import { describe, expect, test } from 'vitest'
import { translator } from '@/lib/i18n/all'
import { assess, hasBeenRead, NOTE_SOURCES, READ_THROUGH, STEP_SOURCES, VOICES } from '@/lib/rules'
import { optionsOf, SCENARIOS } from '@/lib/scenarios'
import { modelOf, reportOf, speaker } from '.'
import { withSecondHand } from './second-hand'

const [unread = 'ind-2026-10'] = Object.keys(READ_THROUGH)
const counsellor = translator('en', 'counsellor')
const restsOnUnread = (sources: readonly Parameters<typeof hasBeenRead>[0][]) =>
  sources.some((id) => !hasBeenRead(id))

test.each(VOICES)('%s: a sentence that rests on it', (voice) => {
  const said = withSecondHand('So it is.', ['vwn', 'ind-2026-10'], translator('en', voice))
  expect(said).toBe(voice === 'counsellor' ? 'So it is. (Read second-hand: ind-2026-10.)' : 'So it is.')
})

test('a sentence that rests on sources that were read stands alone', () => {
  expect(withSecondHand('So it is.', ['vwn'], counsellor)).toBe('So it is.')
})

describe('every sentence of the scenarios', () => {
  const said = SCENARIOS.flatMap((scenario) => {
    const model = modelOf(scenario.case, assess(scenario.case, optionsOf(scenario)))
    const speak = speaker(model, counsellor)
    const { members, sponsor, deadlines, steps, notes } = model.assessment
    return [
      ...notes.map((id) => ({ text: speak.note(id), sources: NOTE_SOURCES[id] })),
      ...steps.map((step) => ({ text: speak.step(step), sources: STEP_SOURCES[step.id] })),
      ...deadlines.map((date) => ({ text: speak.date(date), sources: date.sources })),
      ...sponsor.conditions.map((one) => ({ text: speak.sponsorCondition(one), sources: one.sources })),
      ...members.flatMap((member) => [
        ...member.notes.map((id) => ({ text: speak.note(id), sources: NOTE_SOURCES[id] })),
        ...member.conditions.map((one) => ({ text: speak.condition(one, member), sources: one.sources })),
      ]),
    ]
  })

  test('says so exactly where its sources are', () => {
    expect(said.filter(({ sources }) => restsOnUnread(sources)).length).toBeGreaterThan(100)
    const wrong = said.filter(
      ({ text, sources }) => text.includes('Read second-hand') !== restsOnUnread(sources),
    )
    expect(wrong).toEqual([])
  })
})

test('the report of a counsellor tells it, that of others does not', () => {
  const scenario = SCENARIOS.find(({ name }) => name === 'parents-of-a-boy-alone')
  const file = scenario?.case ?? { version: 1 }
  const model = modelOf(file, assess(file, { on: scenario?.on ?? '2026-11-21' }))
  expect(reportOf(model, counsellor)).toContain(`(Read second-hand: ${unread}`)
  for (const voice of ['sponsor', 'family-member'] as const)
    expect(reportOf(model, translator('en', voice))).not.toContain('Read second-hand')
})
