/**
 * A condition that fails to run counts as unknown, so that one fault never costs a family the whole answer.
 * Here such a fault is not forgiven: every condition of every law runs on every scenario.
 */
import { describe, expect, test } from 'vitest'
import { SCENARIOS } from '@/lib/scenarios'
import type { Condition } from './conditions/condition'
import { decide } from './decide'
import { LAWS } from './laws'
import type { Law } from './laws/law'
import type { Subject } from './subject'
import { STATUSES } from './vocabulary'

const conditionsFor = (law: Law, { member: { relation } }: Subject): readonly Condition[] =>
  relation === undefined || relation === 'other' ? [] : (law.members[relation] ?? [])

function run(condition: Condition, subject: Subject): string {
  try {
    if (condition.appliesTo?.(subject) === false) return 'unknown'
    if (condition.weight !== 'soft' && condition.status(subject) === 'not-met') condition.otherwise(subject)
    return condition.status(subject)
  } catch (error) {
    return `${condition.id} of ${subject.member.id}: ${error}`
  }
}

describe.each(LAWS)('every condition gives an answer under the law $id', (law) => {
  test.each(SCENARIOS)('$name', ({ case: file, on }) => {
    const { people } = decide(file, law, on)
    const said = people.flatMap(({ subject }) =>
      conditionsFor(law, subject).map((condition) => run(condition, subject)),
    )
    expect(said.filter((status) => !STATUSES.some((known) => known === status))).toEqual([])
  })
})

test('a condition that throws is found', () => {
  const scenario = SCENARIOS.find(({ name }) => name === 'family-of-one')
  const [subject] = scenario
    ? decide(scenario.case, LAWS[0], scenario.on).people.map((one) => one.subject)
    : []
  const broken: Condition = {
    id: 'mentioned',
    sources: ['vwn'],
    weight: 'soft',
    status: () => {
      throw new Error('out of order')
    },
  }
  expect(subject && run(broken, subject)).toBe('mentioned of p: Error: out of order')
})
