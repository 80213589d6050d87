/** Texts that are chosen by the ages, days and papers of one family. */
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '@/lib/rules'
import { optionsOf, SCENARIOS } from '@/lib/scenarios'
import { reportInWords } from './spoken'

function scenarioOf(name: string) {
  const scenario = SCENARIOS.find((one) => one.name === name)
  if (scenario === undefined) throw new Error(`No scenario ${name}`)
  return scenario
}
function keysOf(name: string, change: (file: CaseFile) => CaseFile = (file) => file): string[] {
  const scenario = scenarioOf(name)
  return reportInWords(change(scenario.case), optionsOf(scenario), 'nl').spoken.map(({ key }) => key)
}

describe('a subsidiary boy with a father, a wife and a baby', () => {
  const keys = keysOf('subsidiary-boy-with-father-wife-and-baby')

  test('the father does not wait for the day that counts for the wife', () => {
    expect(keys).toContain('deadlines.apply-from.what-mixed')
    expect(keys).not.toContain('deadlines.apply-from.what')
  })

  test('nobody asks whether a baby born after the decision was mentioned or was part of the family before', () => {
    expect(keys).toContain('conditions.mentioned.unknown-born-later')
    expect(keys).toContain('conditions.family-before-entry.unknown-born-later')
    expect(keys).not.toContain('conditions.family-before-entry.unknown-child')
  })

  test('an application whose time is over is sent, not kept for the visit to the embassy', () => {
    expect(keys).toContain('steps.embassy-send.text-passed')
    expect(keys).toContain('result.lead.passed.apply')
    expect(keys).not.toContain('result.lead.passed.embassy-send')
  })

  test('what holds for everybody comes before what holds for who is missing', () => {
    expect(keys.indexOf('documents.antecedents.how')).toBeLessThan(
      keys.indexOf('documents.antecedents.how-missing'),
    )
  })
})

describe('a family of nine', () => {
  const keys = keysOf('family-of-nine')

  test('a child that has come of age is told so; a man of 34 is not asked whether he was a child', () => {
    expect(keys).toContain('conditions.child-age.unknown-was-minor')
    expect(keys).toContain('conditions.sponsor-was-minor-alone.not-met-grown-up')
    const youth = keysOf('family-of-nine', (file) => ({
      ...file,
      sponsor: { ...file.sponsor, birthDate: '2005-05-10' },
    }))
    expect(youth).toContain('conditions.sponsor-was-minor-alone.not-met-adult')
  })

  test('a parent who agrees is not spoken of as dangerous, until another one may be', () => {
    expect(keys).toContain('documents.remaining-parent-consent.how-consents')
    expect(keys).toContain('documents.remaining-parent-identity.how-consents')
    const unsure = keysOf('family-of-nine', (file) => ({
      ...file,
      members: file.members?.map((one) => (one.id === 'c1' ? { ...one, remainingParent: 'unknown' } : one)),
    }))
    expect(unsure).toContain('documents.remaining-parent-consent.how')
    expect(unsure).not.toContain('documents.remaining-parent-consent.how-consents')
  })
})

test('who has no passport and no certificate does not hear of originals', () => {
  expect(keysOf('no-papers-at-all')).not.toContain('documents.copiesFirst')
  expect(keysOf('family-of-nine')).toContain('documents.copiesFirst')
})
