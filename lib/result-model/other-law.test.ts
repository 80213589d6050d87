import { expect, it } from 'vitest'
import { assess } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { compareLaws } from './other-law'

it('an unmarried partner: the older law would have let the application through, and the marriage marks it', () => {
  const scenario = SCENARIOS.find(({ name }) => name === 'unmarried-partner-new-law')
  if (scenario === undefined) throw new Error('the scenario is gone')
  const [comparison] = compareLaws(scenario.case, assess(scenario.case, { on: scenario.on }))
  expect(comparison).toEqual({
    law: 'before-2026-06-12',
    members: [
      {
        memberId: 'p',
        used: { outcome: 'other-route', route: 'other-family' },
        other: { outcome: 'can-apply', route: 'nareis' },
        differs: true,
        conditions: [{ id: 'relationship', used: 'not-met', other: 'met' }],
      },
    ],
  })
})

it('every case is compared with every other version, person by person', () => {
  for (const { name, on, law, case: file } of SCENARIOS) {
    const assessment = assess(file, { on, law: law ?? undefined })
    const comparisons = compareLaws(file, assessment)
    expect(comparisons, name).toHaveLength(1)
    for (const { members } of comparisons)
      expect(
        members.map(({ memberId }) => memberId),
        name,
      ).toEqual(assessment.members.map(({ id }) => id))
  }
})
