import { describe, expect, test } from 'vitest'
import { type CaseFile, STAGES } from '@/lib/rules'
import { type Draft, emptyDraft, writeAnswer } from './answers'
import { FIELDS, type FieldId, fieldById } from './fields'
import { answerOf, inputName, valuesOf, writeValues } from './page-values'
import { PAGES } from './pages'

const ON = '2026-11-21'
const IDS = Object.keys(FIELDS) as FieldId[]
const EMPTY_DATE = { day: '', month: '', year: '', isUnknown: false }
const draftOf = (file: Partial<CaseFile>): Draft => ({
  file: { version: 1, ...file },
  shelf: {},
  ownShelf: {},
})
const people = (...asked: string[]) => ({ memberId: asked[0], asked })

test('an input has a name of its own, without a dot', () => {
  const names = IDS.map(inputName)
  expect(new Set(names).size).toBe(IDS.length)
  expect(names.filter((name) => name.includes('.'))).toEqual([])
})

describe('an empty case', () => {
  test('has empty inputs, and writing them back changes nothing', () => {
    const draft = draftOf({ members: [{ id: 'a' }] })
    for (const { fields } of PAGES) {
      const ids = fields.filter((id) => FIELDS[id].kind !== 'people')
      const values = valuesOf(draft, ids, 'a')
      for (const value of Object.values(values)) expect(['', EMPTY_DATE]).toContainEqual(value)
      const { file } = writeValues(draft, ids, values, ON, people('a'))
      expect(JSON.parse(JSON.stringify({ sponsor: {}, application: {}, ...file }))).toEqual({
        version: 1,
        sponsor: {},
        application: {},
        members: [{ id: 'a' }],
      })
    }
  })
})

describe('what stands in the inputs', () => {
  const file = {
    sponsor: { permit: 'asylum-temporary', birthDate: '1990-05', decisionDate: 'unknown' },
    members: [{ id: 'a', name: 'Amina', nationality: 'SY', publicOrder: 'concern' }],
  } as const satisfies Partial<CaseFile>
  const draft = draftOf({ ...file, members: [...file.members] })

  test('is what was answered', () => {
    const ids = ['sponsor.permit', 'sponsor.birthDate', 'sponsor.decisionDate', 'person.name'] as const
    expect(valuesOf(draft, [...ids, 'person.publicOrder'], 'a')).toEqual({
      sponsor_permit: 'asylum-temporary',
      sponsor_birthDate: { day: '', month: '5', year: '1990', isUnknown: false },
      sponsor_decisionDate: { ...EMPTY_DATE, isUnknown: true },
      person_name: 'Amina',
      person_publicOrder: ['a'],
    })
  })

  test('is written back as it was', () => {
    for (const { fields } of PAGES) {
      const written = writeValues(draft, fields, valuesOf(draft, fields, 'a'), ON, people('a'))
      expect(written.file.sponsor).toEqual(file.sponsor)
      expect(written.file.members).toEqual(file.members)
    }
  })

  test('is taken away when it is emptied, and when it cannot be read', () => {
    const values = { sponsor_birthDate: { ...EMPTY_DATE, year: '26' }, sponsor_permit: '' }
    const written = writeValues(draft, ['sponsor.birthDate', 'sponsor.permit'], values, ON, people())
    expect(written.file.sponsor).toEqual({ decisionDate: 'unknown' })
  })
})

describe('a day that a stage implies', () => {
  test.each(STAGES.filter((stage) => stage !== 'preparing'))(
    'of %s: the boxes stay empty, and stay implied',
    (stage) => {
      const draft = writeAnswer(emptyDraft(), 'progress', stage)
      const { fields } = PAGES.find(({ id }) => id === 'dates') ?? { fields: [] }
      const ids: FieldId[] = ['application.submittedOn', ...fields]
      const values = valuesOf(draft, ids)
      for (const value of Object.values(values)) expect(value).toEqual(EMPTY_DATE)
      expect(writeValues(draft, ids, values, ON, people()).file.application).toEqual(draft.file.application)
    },
  )

  test('is known once it is filled in, and not known once that is said', () => {
    const draft = writeAnswer(emptyDraft(), 'progress', 'arrived')
    const write = (value: object) =>
      writeValues(
        draft,
        ['application.arrivedOn'],
        { application_arrivedOn: { ...EMPTY_DATE, ...value } },
        ON,
        people(),
      ).file.application?.arrivedOn
    expect(write({ day: '3', month: '11', year: '2026' })).toBe('2026-11-03')
    expect(write({ isUnknown: true })).toBe('unknown')
    expect(write({ day: '3', month: '11' })).toBe('unknown')
  })
})

test.each<[FieldId, Parameters<typeof answerOf>[1], string | undefined]>([
  ['sponsor.permit', 'dutch', 'dutch'],
  ['sponsor.permit', '', undefined],
  ['sponsor.permit', undefined, undefined],
  ['person.publicOrder', ['a'], undefined],
  ['sponsor.birthDate', { ...EMPTY_DATE, year: '1990' }, '1990'],
  ['application.decisionOn', { ...EMPTY_DATE, year: '1990' }, undefined],
  ['sponsor.birthDate', { ...EMPTY_DATE, year: '1990', isUnknown: true }, 'unknown'],
])('%s with %j is %s', (id, value, answer) => expect(answerOf(fieldById(id), value, ON)).toBe(answer))
