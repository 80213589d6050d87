import { describe, expect, test } from 'vitest'
import { type CaseFile, type Member, STAGES } from '@/lib/rules'
import { type Draft, emptyDraft, writeAnswer } from './answers'
import { FIELDS, type FieldId, fieldById } from './fields'
import { inputName } from './input-name'
import { inputsOf } from './page-inputs'
import { answerOf, isPageValues, type PageValues, passOver, valuesOf, writeValues } from './page-values'
import { PAGES, type PageId } from './pages'
import { situationOf } from './situation'
import type { Stop } from './walk'

const ON = '2026-11-21'
const IDS = Object.keys(FIELDS) as FieldId[]
const EMPTY_DATE = { day: '', month: '', year: '', isUnknown: false }
const draftOf = (file: Partial<CaseFile>): Draft => ({
  file: { version: 1, ...file },
  shelf: {},
  ownShelf: {},
})

test('an input has a name of its own, without a dot', () => {
  const names = IDS.flatMap((id) => [inputName(id), inputName(id, 'a')])
  expect(new Set(names).size).toBe(2 * IDS.length)
  expect(names.filter((name) => name.includes('.'))).toEqual([])
})

/** Every page, and of a page about people also as it stands for one of them. */
const STOPS: Stop[] = PAGES.flatMap(({ id, ...page }): Stop[] => [
  ...('ofMember' in page ? [] : [{ page: id }]),
  ...('ofMember' in page || 'ofFamily' in page ? [{ page: id, memberId: 'a' }] : []),
])

describe('an empty case', () => {
  test.each(STOPS)('has empty inputs at $page $memberId, and writing them back changes nothing', (stop) => {
    const draft = draftOf({ members: [{ id: 'a' }] })
    const values = Object.entries(valuesOf(draft, stop, ON)).filter(([, value]) => !Array.isArray(value))
    for (const [, value] of values) expect(['', EMPTY_DATE]).toContainEqual(value)
    const { file } = writeValues(draft, stop, Object.fromEntries(values), ON)
    expect(JSON.parse(JSON.stringify({ sponsor: {}, application: {}, ...file }))).toEqual({
      version: 1,
      sponsor: {},
      application: {},
      members: [{ id: 'a' }],
    })
  })
})

describe('what stands in the inputs', () => {
  const file = {
    sponsor: { permit: 'asylum-temporary', birthDate: '1990-05', decisionDate: 'unknown' },
    members: [{ id: 'a', name: 'Amina', nationality: 'SY', publicOrder: 'concern' }],
  } as const satisfies Partial<CaseFile>
  const draft = draftOf({ ...file, members: [...file.members] })

  test.each<[Stop, PageValues]>([
    [{ page: 'permit' }, { sponsor_permit: 'asylum-temporary' }],
    [{ page: 'about-you' }, { sponsor_birthDate: { day: '', month: '5', year: '1990', isUnknown: false } }],
    [{ page: 'decision' }, { sponsor_decisionDate: { ...EMPTY_DATE, isUnknown: true } }],
    [{ page: 'person', memberId: 'a' }, { person_name: 'Amina' }],
    [{ page: 'people' }, { person_nationality: 'SY', person_nationality__a: 'SY' }],
    [{ page: 'circumstances' }, { person_publicOrder: ['a'] }],
  ])('at %j is what was answered', (stop, values) => {
    expect(valuesOf(draft, stop, ON)).toMatchObject(values)
  })

  test.each(STOPS)('at $page $memberId is written back as it was', (stop) => {
    const written = writeValues(draft, stop, valuesOf(draft, stop, ON), ON)
    expect(written.file.sponsor).toEqual(file.sponsor)
    expect(written.file.members).toEqual(file.members)
  })

  test('is taken away when it is emptied, and when it cannot be read', () => {
    const birth = { sponsor_birthDate: { ...EMPTY_DATE, year: '26' } }
    const at = (page: PageId, values: PageValues) =>
      writeValues(draft, { page }, values, ON).file.sponsor ?? {}
    expect(at('about-you', birth)).not.toHaveProperty('birthDate')
    expect(at('permit', { sponsor_permit: '' })).not.toHaveProperty('permit')
  })
})

describe('a question that is asked once for the whole family', () => {
  const stop: Stop = { page: 'family' }
  const member = (id: string, rest: object = {}): Member => ({
    id,
    relation: 'child',
    nationality: 'SY',
    ...rest,
  })
  const family = (...members: Member[]) => draftOf({ sponsor: { permit: 'asylum-temporary' }, members })
  const answers = ({ file }: Draft, key: keyof Member) => file.members?.map((each) => each[key])
  const write = (draft: Draft, values: PageValues, at = stop) =>
    writeValues(draft, at, { ...valuesOf(draft, at, ON), ...values }, ON)

  test('writes one answer for everybody', () => {
    const written = write(family(member('a'), member('b')), { person_familyStill: 'yes' })
    expect(answers(written, 'familyStill')).toEqual(['yes', 'yes'])
    expect(valuesOf(written, stop, ON).person_familyStill).toBe('yes')
  })

  test('writes what differs from person to person, unknown included', () => {
    const values = { person_mentioned: 'each', person_mentioned__a: 'no', person_mentioned__b: 'unknown' }
    const written = write(family(member('a'), member('b')), values)
    expect(answers(written, 'mentioned')).toEqual(['no', 'unknown'])
    expect(valuesOf(written, stop, ON)).toMatchObject(values)
  })

  test('is answered for one person alone, and the others keep theirs', () => {
    const draft = family(member('a', { familyStill: 'yes' }), member('b', { familyStill: 'yes' }))
    const written = write(draft, { person_familyStill: 'no' }, { ...stop, memberId: 'b' })
    expect(answers(written, 'familyStill')).toEqual(['yes', 'no'])
    expect(valuesOf(written, stop, ON).person_familyStill).toBe('each')
  })

  test('never fills in an answer for somebody who was added later', () => {
    const draft = family(member('a', { familyStill: 'yes' }), member('b'))
    expect(valuesOf(draft, stop, ON)).toMatchObject({
      person_familyStill: 'each',
      person_familyStill__a: 'yes',
      person_familyStill__b: '',
    })
  })

  test('leaves alone of whom it is not asked', () => {
    const here = member('a', { whereabouts: 'netherlands', familyStill: 'no' })
    const draft = family(here, member('b', { whereabouts: 'abroad', familyStill: 'yes' }))
    expect(valuesOf(draft, stop, ON).person_familyStill).toBe('yes')
    expect(answers(write(draft, { person_familyStill: 'unknown' }), 'familyStill')).toEqual(['no', 'unknown'])
  })

  test('has an input for each person only once the answer differs', () => {
    const draft = family(member('a'), member('b'))
    const names = (values: PageValues) =>
      inputsOf(situationOf(draft.file, ON), stop, values)
        .filter(({ id }) => id === 'person.mentioned')
        .map(({ name }) => name)
    expect(names({})).toEqual(['person_mentioned'])
    expect(names({ person_mentioned: 'each' })).toEqual([
      'person_mentioned',
      'person_mentioned__a',
      'person_mentioned__b',
    ])
  })

  test('keeps what is half typed about each person, and nothing that does not fit', () => {
    expect(isPageValues({ person_mentioned: 'each', person_mentioned__a: 'no' })).toBe(true)
    expect(isPageValues({ person_mentioned__a: ['no'] })).toBe(false)
  })
})

describe('a question that is passed over', () => {
  const draft = draftOf({
    sponsor: { permit: 'asylum-temporary' },
    members: [
      { id: 'a', relation: 'child', nationality: 'SY', whereabouts: 'abroad' },
      { id: 'b', relation: 'child', nationality: 'SY' },
    ],
  })

  test('is not known, and nobody who answered loses it', () => {
    const { file } = passOver(draft, { page: 'family' }, ON)
    expect(file.members?.map(({ whereabouts }) => whereabouts)).toEqual(['abroad', 'unknown'])
    expect(file.members?.map(({ familyStill }) => familyStill)).toEqual([undefined, undefined])
  })

  test('about criminal cases is not said', () => {
    const { file } = passOver(draft, { page: 'circumstances' }, ON)
    expect(file.sponsor?.publicOrder).toBe('not-said')
    expect(file.members?.map(({ publicOrder }) => publicOrder)).toEqual(['not-said', 'not-said'])
  })
})

describe('a day that a stage implies', () => {
  test.each(STAGES.filter((stage) => stage !== 'preparing'))(
    'of %s: the boxes stay empty, and stay implied',
    (stage) => {
      const draft = writeAnswer(emptyDraft(), 'progress', stage)
      for (const page of ['progress', 'dates'] as const) {
        const values = valuesOf(draft, { page }, ON)
        const dates = Object.values(values).filter((value) => typeof value !== 'string')
        for (const value of dates) expect(value).toEqual(EMPTY_DATE)
        expect(writeValues(draft, { page }, values, ON).file.application).toEqual(draft.file.application)
      }
    },
  )

  test('is known once it is filled in, and not known once that is said', () => {
    const draft = writeAnswer(emptyDraft(), 'progress', 'arrived')
    const write = (value: object) =>
      writeValues(draft, { page: 'dates' }, { application_arrivedOn: { ...EMPTY_DATE, ...value } }, ON).file
        .application?.arrivedOn
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
