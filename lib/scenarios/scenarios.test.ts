/** The rules say of every scenario exactly what its file says. */
import { describe, expect, test } from 'vitest'
import { readCaseValue } from '@/lib/case-file'
import { assess } from '@/lib/rules'
import { differences, viewOf, viewOfExpected } from './compare'
import { optionsOf, SCENARIOS, type Scenario } from './index'

const differencesOf = (scenario: Scenario) =>
  differences(viewOfExpected(scenario.expect), viewOf(assess(scenario.case, optionsOf(scenario))))

const named = (name: string) => SCENARIOS.find((scenario) => scenario.name === name) as Scenario

describe('the rules agree with', () => {
  test.each(SCENARIOS)('$name: $title', (scenario) => {
    expect(differencesOf(scenario)).toEqual([])
  })
})

describe('the list of scenarios', () => {
  test('names and titles tell one case from another', () => {
    const names = SCENARIOS.map(({ name }) => name)
    const titles = SCENARIOS.map(({ title }) => title)
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  })

  test('each case is one that may be opened', () => {
    const refused = SCENARIOS.map(({ name, case: file }) => ({ name, reading: readCaseValue(file) }))
    expect(refused.filter(({ reading }) => !reading.ok)).toEqual([])
  })

  test('each tells of the members of its case and of nobody else', () => {
    for (const { name, case: file, expect: said } of SCENARIOS)
      expect([name, Object.keys(said.members)]).toEqual([name, (file.members ?? []).map(({ id }) => id)])
  })
})

describe('the comparison can fail', () => {
  const right = named('family-of-four-in-time')
  const wrong = (change: Partial<Scenario['expect']>): Scenario => ({
    ...right,
    expect: { ...right.expect, ...change },
  })
  const father = right.expect.members.p as Scenario['expect']['members'][string]

  test('on the outcome of a member', () => {
    const members = { ...right.expect.members, p: { ...father, outcome: 'not-yet' } }
    expect(differencesOf(wrong({ members }))).toEqual([
      'members.p.outcome: expected "not-yet", got "can-apply"',
    ])
  })

  test('on a paper too many, a condition and a note that are not there', () => {
    const documents = [...father.documents, 'tb-intent']
    const conditions = { ...father.conditions, income: 'met' }
    const members = { ...right.expect.members, p: { ...father, documents, conditions, notes: ['refused'] } }
    expect(differencesOf(wrong({ members })).map((line) => line.split(':')[0])).toEqual([
      'members.p.conditions.income',
      'members.p.documents',
      'members.p.notes',
    ])
  })

  test('on a date, its latest day and whom it is for', () => {
    const [apply, ...others] = right.expect.deadlines as [Scenario['expect']['deadlines'][number]]
    for (const change of [{ date: '2027-01-01' }, { latest: '2027-01-05' }, { memberIds: ['p'] }])
      expect(differencesOf(wrong({ deadlines: [{ ...apply, ...change }, ...others] }))).not.toEqual([])
  })

  test('on the sponsor, the fees, the papers and notes of the case, and a member left out', () => {
    const { c2: _left, ...members } = right.expect.members
    for (const change of [
      { sponsor: 'get-advice' },
      { feeTotalEur: 1 },
      { documents: ['legalisation'] },
      { notes: ['transition-days'] },
      { members },
    ])
      expect(differencesOf(wrong(change))).toHaveLength(1)
  })
})
