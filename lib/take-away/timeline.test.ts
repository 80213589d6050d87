import { describe, expect, it } from 'vitest'
import { translator } from '@/lib/i18n/all'
import { assess, PHASES } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { namesOf } from './names'
import { timelineOf } from './timeline'

const all = SCENARIOS.map(({ name, on, case: file }) => {
  const assessment = assess(file, { on })
  const [nl, en] = (['nl', 'en'] as const).map((locale) => {
    const t = translator(locale, file.filledInBy)
    return timelineOf(assessment, namesOf(file, t), t)
  })
  return { name, assessment, nl: nl ?? [], en: en ?? [] }
})

describe('the timeline', () => {
  it('has every date once, every phase that has steps, and today once', () => {
    for (const { name, assessment, nl } of all) {
      const ids = (kind: string) => nl.filter((line) => line.kind === kind).map(({ id }) => id)
      expect(ids('date').sort(), name).toEqual(
        assessment.deadlines.map(({ id, date }) => `${id} ${date}`).sort(),
      )
      expect(ids('today'), name).toHaveLength(1)
      for (const { phase } of assessment.steps) expect(ids('phase'), name).toContain(phase)
    }
  })

  it('goes from phase to phase in their order, each done, now or later as its steps are', () => {
    for (const { name, assessment, nl } of all) {
      const phases = nl.flatMap((line) => (line.kind === 'phase' ? [line] : []))
      const places = phases.map(({ id }) => PHASES.indexOf(id))
      expect(places, name).toEqual([...places].sort((a, b) => a - b))
      for (const { id, state } of phases) {
        const states = assessment.steps.filter(({ phase }) => phase === id).map((step) => step.state)
        if (states.length > 0) expect(state === 'now', name).toBe(states.includes('now'))
        expect(state === 'done', name).toBe(states.length > 0 && states.every((one) => one === 'done'))
      }
    }
  })

  it('has nothing that passed after today in the phase that is now', () => {
    for (const { name, nl } of all) {
      const today = nl.findIndex(({ kind }) => kind === 'today')
      const rest = nl.slice(today + 1)
      const next = rest.findIndex(({ kind }) => kind === 'phase')
      const own = next < 0 ? rest : rest.slice(0, next)
      expect(
        own.filter((line) => line.kind === 'date' && line.passed),
        name,
      ).toEqual([])
    }
  })

  it('has the same lines in both languages', () => {
    for (const { name, nl, en } of all)
      expect(
        nl.map(({ kind, id }) => [kind, id]),
        name,
      ).toEqual(en.map(({ kind, id }) => [kind, id]))
  })
})
