/** Questions that are passed over when it is asked what would change the outcome: no answer to them does. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { applies, FIELDS, type FieldId, fieldById, situationOf } from '@/lib/questionnaire'
import { assess, type CaseFile, type Day } from '@/lib/rules'
import { arbitraryCase, SEED } from '@/lib/testing/arbitrary-case'
import { mayDecide, withAnswer } from './open-questions'
import { possibleAnswers } from './possible-answers'

vi.setConfig({ testTimeout: 60_000 })

const FIELD_IDS = Object.keys(FIELDS) as FieldId[]
/** The ways of answering that are tried of one question. */
const MOST_TRIED = 12

const outcomesOf = (file: CaseFile, on: Day) =>
  assess(file, { on }).members.map(({ outcome, route, from }) => `${outcome} ${route} ${from}`)

/** Questions of these that decide an outcome in this case. */
function deciding(file: CaseFile, on: Day, fields: readonly FieldId[]): FieldId[] {
  const before = outcomesOf(file, on).join()
  const situation = situationOf(file, on)
  const people = situation.facts.members.map(({ id }) => id)
  return fields.filter((field) => {
    const asked = fieldById(field).of === 'member' ? people : [undefined]
    return asked.some(
      (memberId) =>
        applies(situation, field, memberId) &&
        possibleAnswers(situation, field, memberId)
          .slice(0, MOST_TRIED)
          .some((answer) => outcomesOf(withAnswer(file, { field, memberId }, answer), on).join() !== before),
    )
  })
}

const passedOver = FIELD_IDS.filter((field) => !mayDecide({ field }))

test('no answer to a question that is passed over changes an outcome', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ file, on }) => {
      expect(deciding(file, on, passedOver)).toEqual([])
    }),
    { numRuns: 60, seed: SEED },
  )
})

test('one that decides would be seen', () => {
  const file: CaseFile = {
    version: 1,
    sponsor: { permit: 'asylum-temporary', protection: 'refugee' },
    members: [{ id: 'p', relation: 'partner', familyStill: 'yes' }],
  }
  expect(deciding(file, '2026-11-30', ['person.familyStill'])).toEqual(['person.familyStill'])
})
