import { describe, expect, test } from 'vitest'
import { TEXTS } from '@/lib/i18n/texts'
import type { Member } from '@/lib/rules'
import { DATE_FAULTS } from './date-input'
import { doubtsOf } from './doubts'
import { type FieldId, fieldById } from './fields'
import { inputName } from './input-name'
import { inputsOf } from './page-inputs'
import { pageSchema } from './page-schema'
import type { ErrorId } from './page-texts'
import { type InputValue, valuesOf } from './page-values'
import { PAGES } from './pages'
import { situationOf } from './situation'

const ON = '2026-11-21'
const date = (typed: string, isUnknown = false) => {
  const [day = '', month = '', year = ''] = typed.split('|')
  return { day, month, year, isUnknown }
}

/** What Continue says of one input; null: nothing. */
function said(id: FieldId, value: InputValue | null | undefined): string | null {
  const parsed = pageSchema([{ name: inputName(id), id }], ON).safeParse({ [inputName(id)]: value })
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? '')
}

const FAULTS: readonly (readonly [id: FieldId, value: InputValue | null | undefined, fault: ErrorId])[] = [
  ['sponsor.permit', '', 'choose'],
  ['sponsor.permit', undefined, 'choose'],
  ['sponsor.permit', null, 'choose'],
  ['person.otherParent', '', 'choose'],
  ['person.nationality', '', 'choose-country'],
  ['person.nationality', null, 'choose-country'],
  ['person.inApplication', undefined, 'choose-people'],
  ['person.name', 'a'.repeat(101), 'too-long'],
  ['person.name', '👍🏽'.repeat(101), 'too-long'],
  ['person.name', '👨‍👩‍👧'.repeat(100), 'too-long'],
  ['sponsor.birthDate', date(''), 'date-missing'],
  ['sponsor.birthDate', date('3|2|'), 'year-missing'],
  ['sponsor.birthDate', date('3||1990'), 'month-missing'],
  ['application.decisionOn', date('|2|2026'), 'day-missing'],
  ['application.decisionOn', date('||2026'), 'month-missing'],
  ['sponsor.birthDate', date('1|1|90'), 'year-digits'],
  ['sponsor.birthDate', date('x|1|1990'), 'not-a-number'],
  ['sponsor.birthDate', date('1|x|1990'), 'month-unknown'],
  ['sponsor.birthDate', date('1|13|1990'), 'month-range'],
  ['sponsor.birthDate', date('31|4|1990'), 'no-such-day'],
  ['sponsor.birthDate', date('1|1|1404'), 'other-calendar'],
  ['sponsor.birthDate', date('1|1|1899'), 'too-early'],
  ['person.passportValidUntil', date('1|1|3026'), 'too-far'],
  ['application.replyBy', date('3|2|'), 'year-missing'],
  ['sponsor.birthDate', date('31|4|1990', true), 'no-such-day'],
]

const RIGHT: readonly (readonly [id: FieldId, value: InputValue])[] = [
  ['sponsor.permit', 'dutch'],
  ['person.nationality', 'unknown'],
  ['person.inApplication', []],
  ['person.publicOrder', ['none']],
  ['person.name', ''],
  ['person.name', 'سارة'],
  ['person.name', '👍🏽'.repeat(100)],
  ['sponsor.birthDate', date('||1990')],
  ['sponsor.birthDate', date('|5|1990')],
  ['sponsor.birthDate', date('', true)],
  ['application.replyBy', date('')],
  ['application.decisionOn', date('3|2|2026')],
]

describe('Continue', () => {
  test.each(FAULTS)('%s with %j: %s', (id, value, fault) => expect(said(id, value)).toBe(fault))
  test.each(RIGHT)('%s with %j: nothing', (id, value) => expect(said(id, value)).toBeNull())

  test('says something of every question that is left empty and must be answered', () => {
    const draft = { file: { version: 1 as const, members: [{ id: 'a' }] }, shelf: {}, ownShelf: {} }
    for (const { id: page, fields } of PAGES)
      for (const id of fields) {
        const { mayBeNobody, optional, sensitive } = fieldById(id)
        const fault = said(id, valuesOf(draft, { page, memberId: 'a' }, ON)[inputName(id)])
        expect([id, fault !== null]).toEqual([id, !optional && !mayBeNobody && !sensitive])
      }
  })

  test('nobody is kept on a page by a fact that they do not know', () => {
    /** What whoever fills it in knows, and without which there is nothing to say: who it is about, and how far it is. */
    const KNOWN: readonly FieldId[] = [
      'filledInBy',
      'progress',
      'person.progress',
      'person.relation',
      'person.childOf',
      'person.childKind',
      'person.parentKind',
    ]
    const waysPast = (id: FieldId) => {
      const { kind, options, optional, sensitive, mayBeNobody } = fieldById(id)
      if (optional || sensitive) return ['']
      if (kind === 'people') return mayBeNobody ? [[]] : []
      if (kind === 'date' || kind === 'partial-date') return [date('', true)]
      return kind === 'country' || options?.includes('unknown') ? ['unknown'] : []
    }
    const empty = (id: FieldId, way: InputValue) =>
      way === '' && ['date', 'partial-date'].includes(fieldById(id).kind) ? date('') : way
    const asked: readonly FieldId[] = PAGES.flatMap(({ fields }): readonly FieldId[] => fields)
    const stuck = asked.filter((id) => !waysPast(id).some((way) => said(id, empty(id, way)) === null))
    expect(stuck).toEqual(expect.arrayContaining([...KNOWN]))
    expect(stuck.filter((id) => !KNOWN.includes(id))).toEqual([])
  })

  test('asks about each person for whom the answer differs', () => {
    const members: Member[] = ['a', 'b'].map((id) => ({ id, relation: 'child', nationality: 'SY' }))
    const values = { person_nationality: 'each', person_nationality__a: 'SY', person_nationality__b: '' }
    const inputs = inputsOf(situationOf({ version: 1, members }, ON), { page: 'people' }, values)
    const parsed = pageSchema(inputs, ON).safeParse(values)
    expect(parsed.error?.issues.map(({ path }) => path)).toEqual([['person_nationality__b']])
  })

  test('knows no question but those that are shown', () => {
    expect(pageSchema([], ON).safeParse({ sponsor_permit: '' }).success).toBe(true)
  })
})

describe('every fault', () => {
  const late = doubtsOf({ version: 1, sponsor: { birthDate: '2030' } }, ['sponsor.birthDate'], ON)
  const expected = doubtsOf(
    { version: 1, members: [{ id: 'm1', birthDate: '2030' }] },
    ['person.birthDate'],
    ON,
    'm1',
  )
  const turned = doubtsOf(
    { version: 1, sponsor: { birthDate: '2020', decisionDate: '2019' } },
    ['sponsor.birthDate'],
    ON,
  )
  const reached = new Set([
    ...FAULTS.map(([, , fault]) => fault),
    ...[...late, ...expected, ...turned].map(({ id }) => id),
  ])

  test('is reached, and has a text in each language', () => {
    for (const { errors } of Object.values(TEXTS)) {
      const ids = Object.keys(errors).filter((id) => id !== 'title' && id !== 'prefix')
      expect([...reached].sort()).toEqual(ids.sort())
    }
    for (const fault of DATE_FAULTS) expect(reached).toContain(fault)
  })
})
