/** A family whose members are not equally far. */
import { describe, expect, test } from 'vitest'
import { assess, type CaseFile, type Stage } from '@/lib/rules'
import { type Draft, draftOf, readAnswer, readPeople, writeAnswer, writePeople } from './answers'
import { offeredStages } from './own-application'
import { relevant } from './relevant'
import { situationOf } from './situation'
import { applies, fieldsOf, firstIncomplete, stopsOf } from './walk'

const ON = '2026-11-21'
const FAMILY: CaseFile = {
  version: 1,
  sponsor: { permit: 'asylum-temporary', decisionDate: '2026-02-01' },
  application: { submittedOn: '2026-04-01', decision: 'negative', decisionOn: '2026-11-02' },
  members: [
    { id: 'wife', relation: 'partner', nationality: 'SY' },
    { id: 'son', relation: 'child', nationality: 'SY', birthDate: '2015' },
  ],
}
const EVERYBODY = ['wife', 'son']
const sonIsApart = (draft: Draft = draftOf(FAMILY)) =>
  writePeople(draft, 'person.application', ['son'], EVERYBODY)
const sonAt = (stage: Stage, draft = sonIsApart()) => writeAnswer(draft, 'person.progress', stage, 'son')
const stageOf = ({ file }: Draft, id: string) => readAnswer(file, 'person.progress', id)
const says = ({ file }: Draft) => assess(relevant(file, ON), { on: ON }).members.map(({ stage }) => stage)

describe('a person apart', () => {
  test('is asked how far the own application is, and nobody else is', () => {
    const draft = sonIsApart()
    expect(readPeople(draft.file, 'person.application')).toEqual(['son'])
    const situation = situationOf(draft.file, ON)
    const about = stopsOf(situation).filter(({ page }) => page === 'member-progress')
    expect(about).toEqual([{ page: 'member-progress', memberId: 'son' }])
    expect(stageOf(draft, 'son')).toBeUndefined()
    expect(firstIncomplete(situation)).not.toBeNull()
  })

  test('has an own stage in the assessment: the wife may object, the son goes to the embassy', () => {
    expect(says(sonAt('approved'))).toEqual(['refused', 'approved'])
  })

  test.each([
    [
      'refused',
      ['person.progress', 'person.refusal', 'person.submittedOn', 'person.decisionOn', 'person.objectBy'],
    ],
    ['approved', ['person.progress', 'person.decisionOn', 'person.mvvValidFrom', 'person.mvvValidUntil']],
    ['arrived', ['person.progress', 'person.mvvValidFrom', 'person.mvvValidUntil', 'person.arrivedOn']],
    ['settled', ['person.progress', 'person.arrivedOn', 'person.permitIssuedOn']],
  ] as const)('who is %s is asked the days of that', (stage, ids) => {
    const situation = situationOf(sonAt(stage).file, ON)
    expect(fieldsOf(situation, { page: 'member-progress', memberId: 'son' })).toEqual(ids)
  })

  test('of an application that was sent on another day is asked that day', () => {
    const { application, ...rest } = FAMILY
    const sent = draftOf({ ...rest, application: { submittedOn: '2026-04-01' } })
    const draft = sonAt('submitted', sonIsApart(sent))
    const day = writeAnswer(draft, 'person.submittedOn', '2026-10-01', 'son')
    expect(readAnswer(day.file, 'person.submittedOn', 'son')).toBe('2026-10-01')
    expect(day.file.members?.[1]?.application).toEqual({ decision: 'none', submittedOn: '2026-10-01' })
    expect(application?.submittedOn).toBe('2026-04-01')
  })

  test('is offered every stage but those before a family that has arrived', () => {
    expect(offeredStages(situationOf(FAMILY, ON))).toEqual([
      'submitted',
      'refused',
      'approved',
      'arrived',
      'settled',
    ])
    const arrived = { ...FAMILY, application: { arrivedOn: '2026-11-01' } }
    expect(offeredStages(situationOf(arrived, ON))).toEqual(['arrived', 'settled'])
  })

  test('waits while the family is approved', () => {
    const approved = writeAnswer(draftOf(FAMILY), 'progress', 'approved')
    expect(says(sonAt('submitted', sonIsApart(approved)))).toEqual(['approved', 'submitted'])
  })

  test('comes back to the own days when the answer is changed back', () => {
    const day = writeAnswer(sonAt('arrived'), 'person.arrivedOn', '2026-11-10', 'son')
    const other = sonAt('refused', day)
    expect(other.file.members?.[1]?.application).toEqual({ decision: 'negative' })
    expect(readAnswer(sonAt('arrived', other).file, 'person.arrivedOn', 'son')).toBe('2026-11-10')
    const joined = writePeople(other, 'person.application', [], EVERYBODY)
    expect(joined.file.members?.[1]).not.toHaveProperty('application')
    expect(says(joined)).toEqual(['refused', 'refused'])
    const apart = sonIsApart(joined)
    expect(stageOf(apart, 'son')).toBeUndefined()
    expect(readAnswer(sonAt('arrived', apart).file, 'person.arrivedOn', 'son')).toBe('2026-11-10')
  })

  test('is asked again when the family is further than that', () => {
    const refused = sonAt('refused')
    const draft = writeAnswer(refused, 'progress', 'arrived')
    expect(draft.file.members?.[1]?.application).toEqual({})
    expect(stageOf(draft, 'son')).toBeUndefined()
    expect(applies(situationOf(draft.file, ON), 'person.progress', 'son')).toBe(true)
  })

  test('stays who is further already', () => {
    const draft = writeAnswer(sonAt('settled'), 'progress', 'arrived')
    expect(stageOf(draft, 'son')).toBe('settled')
  })

  test('is nobody who was left out of the application', () => {
    const out = writePeople(sonAt('approved'), 'person.inApplication', ['wife'], EVERYBODY)
    expect(applies(situationOf(out.file, ON), 'person.progress', 'son')).toBe(false)
    expect(says(out)).toEqual(['refused', 'preparing'])
  })

  test('is not asked about while nothing is sent, or everybody is settled, or one person is in it', () => {
    const asked = (file: CaseFile) => applies(situationOf(file, ON), 'person.application')
    expect(asked(FAMILY)).toBe(true)
    expect(asked({ ...FAMILY, application: {} })).toBe(false)
    expect(asked({ ...FAMILY, application: { permitIssuedOn: '2026-11-01' } })).toBe(false)
    expect(asked({ ...FAMILY, members: FAMILY.members?.slice(0, 1) })).toBe(false)
  })

  test('from a file is kept, also where the family has sent nothing', () => {
    const file: CaseFile = { ...FAMILY, application: {} }
    const own = { submittedOn: '2026-04-01' }
    const members = FAMILY.members?.map((member) =>
      member.id === 'son' ? { ...member, application: own } : member,
    )
    expect(relevant({ ...file, members }, ON).members?.[1]?.application).toEqual(own)
    expect(applies(situationOf({ ...file, members }, ON), 'person.progress', 'son')).toBe(true)
  })
})
