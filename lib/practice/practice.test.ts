import { describe, expect, test } from 'vitest'
import { assess, type CaseFile } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { PRACTICE_IDS, practiceFamily } from '.'

describe('families to practise with', () => {
  test('are at least six, and differ in what comes out', () => {
    expect(PRACTICE_IDS.length).toBeGreaterThanOrEqual(6)
    const results = PRACTICE_IDS.map((id) => {
      const { file, on } = practiceFamily(id)
      return JSON.stringify(
        assess(file, { on }).members.map(({ outcome, route, stage }) => [outcome, route, stage]),
      )
    })
    expect(new Set(results).size).toBe(results.length)
  })

  test.each(PRACTICE_IDS)('%s is the scenario, told by a counsellor, with nobody’s name', (id) => {
    const { file, on } = practiceFamily(id)
    const scenario = SCENARIOS.find(({ name }) => name === id)
    const told: CaseFile | undefined = scenario && { ...scenario.case, filledInBy: 'counsellor' }
    expect(file).toEqual(told)
    expect(on).toBe(scenario?.on)
    expect(file.members?.filter(({ name, vNumber }) => name !== undefined || vNumber !== undefined)).toEqual(
      [],
    )
  })
})
