import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { assess, LAW_IDS } from '@/lib/rules'
import { optionsOf, SCENARIOS } from '@/lib/scenarios'
import { root } from './ensure-installed.mjs'
import { schemaFiles } from './write-schemas.mjs'

const CASE_FILE = 'public/schema/case-file.json'
const ASSESSMENT = 'public/schema/assessment.json'
const published = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const named = SCENARIOS.map((scenario) => [scenario.name, scenario])

/** What is wrong with a value by a published schema; null when nothing is. */
function faultsBy(path) {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(published(path))
  return (value) => (validate(value) ? null : validate.errors.map((error) => error.instancePath))
}
const caseFaults = faultsBy(CASE_FILE)
const assessmentFaults = faultsBy(ASSESSMENT)

test.each([CASE_FILE, ASSESSMENT])('%s is what "node scripts/write-schemas.mjs" writes', async (path) => {
  const files = await schemaFiles()
  expect(published(path)).toEqual(JSON.parse(JSON.stringify(files[path])))
})

describe('the schema of the case file', () => {
  test.each(named)('takes %s', (_, scenario) => {
    expect(caseFaults(scenario.case)).toBeNull()
  })

  test.each([
    ['no version', {}, ''],
    ['an unknown field', { version: 1, note: '' }, ''],
    ['an unknown code', { version: 1, sponsor: { permit: 'asylum' } }, '/sponsor/permit'],
    ['month 13', { version: 1, sponsor: { birthDate: '1990-13' } }, '/sponsor/birthDate'],
    ['a year for a day', { version: 1, application: { decisionOn: '2026' } }, '/application/decisionOn'],
    ['a member called case', { version: 1, members: [{ id: 'case' }] }, '/members/0/id'],
    ['an unknown state', { version: 1, checklist: { 'a:face-photo': 'lost' } }, '/checklist/a:face-photo'],
  ])('refuses %s', (_, value, place) => {
    expect(caseFaults(value)).toEqual([place])
  })
})

describe('the schema of the assessment', () => {
  test.each(named)('takes that of %s, under each law', (_, scenario) => {
    const { on } = scenario
    expect(assessmentFaults(assess(scenario.case, optionsOf(scenario)))).toBeNull()
    for (const law of LAW_IDS) expect(assessmentFaults(assess(scenario.case, { on, law }))).toBeNull()
  })

  test('refuses what it does not know', () => {
    const assessment = assess({ version: 1, members: [{ id: 'a' }] }, { on: '2026-11-21' })
    const [member] = assessment.members
    expect(assessmentFaults({ ...assessment, extra: 1 })).toEqual([''])
    expect(assessmentFaults({ ...assessment, members: [{ ...member, outcome: 'no' }] })).toEqual([
      '/members/0/outcome',
    ])
  })
})
