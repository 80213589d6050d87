import { beforeEach, describe, expect, test } from 'vitest'
import { draftOf, type PageValues, valuesOf } from '@/lib/questionnaire'
import type { CaseFile } from '@/lib/rules'
import { caseStore } from '@/lib/session'
import { checkBlock, saveSection, stopsIn } from './check-block'

const ON = '2026-11-21'
const FILE: CaseFile = {
  version: 1,
  filledInBy: 'counsellor',
  sponsor: { permit: 'asylum-temporary' },
  members: [{ id: 'a' }],
}
const DECISION = { page: 'decision' } as const
const day = (year: string, month = '', date = '') => ({ day: date, month, year, isUnknown: false })
const decision = (year: string, month = '10', date = '1'): PageValues => ({
  sponsor_decisionDate: day(year, month, date),
  sponsor_protection: 'refugee',
  sponsor_cameAsFamilyMember: 'no',
})
const open = (file: CaseFile) => caseStore.open(file, caseStore.lease())

describe('a block of the desk', () => {
  beforeEach(() => caseStore.wipe())

  test('is an answer as soon as all of it is right', () => {
    const check = checkBlock(draftOf(FILE), DECISION, decision('2026'), ON)
    expect('written' in check && check.written.file.sponsor).toMatchObject({
      decisionDate: '2026-10-01',
      protection: 'refugee',
    })
  })

  test('a question that may be left empty is passed over when its section is saved, not before', () => {
    open(FILE)
    const stop = { page: 'circumstances' } as const
    const values = { ...valuesOf(draftOf(FILE), stop, ON), sponsor_housing: 'coa' }
    const check = checkBlock(draftOf(FILE), stop, values, ON)
    expect('written' in check && check.written.file.sponsor).toEqual({
      permit: 'asylum-temporary',
      housing: 'coa',
    })
    caseStore.setHalfTyped('circumstances ', values)
    saveSection('application', ON)
    expect(caseStore.get().draft.file.sponsor).toMatchObject({ housing: 'coa', publicOrder: 'not-said' })
  })

  test('names each fault by its question, as Continue does', () => {
    const check = checkBlock(draftOf(FILE), DECISION, { ...decision('20'), sponsor_protection: '' }, ON)
    expect(check).toEqual({
      faults: { sponsor_decisionDate: { id: 'year-digits' }, sponsor_protection: { id: 'choose' } },
    })
  })

  test('of a section that nobody filled in every page is told', () => {
    open(FILE)
    expect([...saveSection('you', ON).keys()]).toEqual(
      stopsIn(draftOf(FILE), 'you', ON)
        .filter(({ page }) => page !== 'who' && page !== 'permit')
        .map(({ page }) => `${page} `),
    )
  })

  test('what was half typed is an answer when its section is saved, and half no longer', () => {
    open(FILE)
    caseStore.setHalfTyped('decision ', decision('2026'))
    expect(saveSection('you', ON).has('decision ')).toBe(false)
    expect(caseStore.get().draft.file.sponsor?.decisionDate).toBe('2026-10-01')
    expect(caseStore.get().halfTyped).toEqual({})
  })

  test('a date ahead is told once; saved again as it stands it counts, changed it is told again', () => {
    open(FILE)
    const ahead = () => saveSection('you', ON).get('decision ')
    caseStore.setHalfTyped('decision ', decision('2027'))
    expect(ahead()).toEqual({ sponsor_decisionDate: { id: 'ahead', other: undefined } })
    caseStore.setHalfTyped('decision ', decision('2028'))
    expect(ahead()).toBeDefined()
    expect(ahead()).toBeUndefined()
    expect(caseStore.get().draft.file.sponsor?.decisionDate).toBe('2028-10-01')
  })

  test('pages of a person are met as their answers open them', () => {
    open(FILE)
    const pages = () => stopsIn(caseStore.get().draft, 'family', ON).map(({ page }) => page)
    expect(pages()).toEqual(['people', 'relation', 'person', 'family', 'papers'])
    caseStore.setHalfTyped('relation a', { person_relation: 'parent' })
    const typed: PageValues = {
      ...valuesOf(draftOf(FILE), { page: 'person', memberId: 'a' }, ON),
      person_birthDate: day('1962'),
    }
    caseStore.setHalfTyped('person a', typed)
    expect([...saveSection('family', ON).keys()]).toEqual([
      'people ',
      'alone ',
      'person a',
      'family ',
      'papers ',
    ])
    expect(pages()).toEqual(['people', 'alone', 'relation', 'person', 'family', 'papers'])
  })
})
