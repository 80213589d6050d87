/** Bad files: each fault with its place, and never a guess (experience.md 4.4, faults 17 to 24). */
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CaseFile } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { LARGEST_FILE_BYTES, readCaseFile, readCaseValue } from './read'

vi.setConfig({ testTimeout: 60_000 })

/** What is wrong with a file, as `fault place`; nothing when it is read. */
function faultsIn(text: string): string[] {
  const reading = readCaseFile(text)
  return reading.ok ? [] : reading.faults.map(({ id, place }) => `${id} ${place}`.trim())
}
const faultsOf = (value: unknown) => faultsIn(JSON.stringify(value))
const member = (fields: object) => ({ version: 1, members: [{ id: 'a', ...fields }] })
const PLAIN = '{ "version": 1, "members": [{ "id": "a", "relation": "child" }] }'

afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

describe('a file that is read', () => {
  test.each(SCENARIOS.map((scenario) => [scenario.name, scenario.case] as const))('%s', (_, file) => {
    expect(readCaseFile(JSON.stringify(file))).toEqual({ ok: true, file })
  })

  test('the smallest case, with a byte order mark, Windows line ends and spaces', () => {
    expect(readCaseFile('\uFEFF\r\n { "version": 1 }\r\n')).toEqual({ ok: true, file: { version: 1 } })
  })

  test('a date that is only a month or a year, or not known', () => {
    for (const birthDate of ['2010', '2010-02', '2008-02-29', 'unknown'])
      expect(faultsOf(member({ birthDate }))).toEqual([])
  })
})

describe('the whole file is no case', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', 'version: 1'],
    ['cut off', PLAIN.slice(0, -4)],
    ['an image', '\u0089PNG\r\n\u001A\n'],
    ['UTF-16', Buffer.from(PLAIN, 'utf16le').toString('utf8')],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${PLAIN}`, 'utf16le').toString('utf8')],
    ['a field twice (fault 23)', '{ "version": 1, "members": [{ "id": "a", "id": "b" }] }'],
  ])('%s', (_, text) => {
    expect(faultsIn(text)).toEqual(['not-json'])
  })

  test.each(['[]', '"case"', '1', 'null', 'true'])('%s instead of an object', (text) => {
    expect(faultsIn(text)).toEqual(['not-an-object'])
  })

  test('fault 23: 10,000 levels deep', () => {
    expect(faultsIn('['.repeat(10_000))).toEqual(['too-deep'])
    expect(faultsIn(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)).toEqual(['too-deep'])
  })

  test('brackets in a name are no levels', () => {
    expect(faultsOf(member({ name: '[{'.repeat(100) }))).toEqual([])
  })

  test('over 1 MB, counted in bytes', () => {
    const padded = (sign: string) => `{ "version": 1 }${sign.repeat(LARGEST_FILE_BYTES - 16)}`
    expect(faultsIn(padded(' '))).toEqual([])
    expect(faultsIn(`${padded(' ')} `)).toEqual(['too-large'])
    expect(faultsIn(`{ "name": "${'é'.repeat(LARGEST_FILE_BYTES / 2)}" }`)).toEqual(['too-large'])
  })

  test('made by a newer version', () => {
    expect(faultsOf({ version: 2, members: [], plans: [] })).toEqual(['newer-version version'])
  })

  test.each([0, '1', null, undefined])('version %j', (version) => {
    expect(faultsOf({ version })).toEqual(['wrong-code version'])
  })
})

describe('a fault and its place', () => {
  test.each<[string, unknown, string]>([
    ['an unknown field', { version: 1, note: '' }, 'unknown-field note'],
    ['an unknown field of the sponsor', { version: 1, sponsor: { age: 30 } }, 'unknown-field sponsor.age'],
    ['an unknown field of a member', member({ age: 3 }), 'unknown-field members[0].age'],
    [
      'of a member’s application',
      member({ application: { route: 'post' } }),
      'unknown-field members[0].application.route',
    ],
    ['a wrong type', { version: 1, sponsor: [] }, 'wrong-type sponsor'],
    ['a number for a date', member({ birthDate: 2010 }), 'wrong-type members[0].birthDate'],
    ['null', member({ name: null }), 'wrong-type members[0].name'],
    ['a wrong code', { version: 1, sponsor: { permit: 'asylum' } }, 'wrong-code sponsor.permit'],
    [
      'a wrong code for a paper',
      { version: 1, checklist: { 'a:face-photo': 'lost' } },
      'wrong-code checklist.a:face-photo',
    ],
    ['30 February', member({ birthDate: '2026-02-30' }), 'no-such-date members[0].birthDate'],
    [
      '29 February of a common year',
      { version: 1, sponsor: { birthDate: '2026-02-29' } },
      'no-such-date sponsor.birthDate',
    ],
    ['month 13', member({ birthDate: '2026-13-01' }), 'no-such-date members[0].birthDate'],
    ['month 13 without a day', member({ birthDate: '2026-13' }), 'no-such-date members[0].birthDate'],
    ['a year of two digits', member({ birthDate: '26' }), 'no-such-date members[0].birthDate'],
    ['a date with a time', member({ birthDate: '2026-01-01T00:00' }), 'no-such-date members[0].birthDate'],
    ['Dutch order', member({ birthDate: '21-11-2026' }), 'no-such-date members[0].birthDate'],
    [
      'a year where a day is asked',
      { version: 1, application: { decisionOn: '2026' } },
      'no-such-date application.decisionOn',
    ],
    [
      'two with one id',
      { version: 1, members: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] },
      'same-id members[2].id',
    ],
    ['a member called case', { version: 1, members: [{ id: 'case' }] }, 'member-id members[0].id'],
    ['an id with a colon', { version: 1, members: [{ id: 'a:b' }] }, 'member-id members[0].id'],
    ['an id of 41 signs', { version: 1, members: [{ id: 'a'.repeat(41) }] }, 'member-id members[0].id'],
    ['no id', { version: 1, members: [{}] }, 'wrong-type members[0].id'],
    ['a country in full', member({ nationality: 'Syria' }), 'nationality members[0].nationality'],
    ['a name without end', member({ name: 'a'.repeat(401) }), 'too-long members[0].name'],
    ['constructor', { version: 1, constructor: { prototype: { polluted: 1 } } }, 'unknown-field constructor'],
    ['constructor of a member', member({ constructor: {} }), 'unknown-field members[0].constructor'],
  ])('%s', (_, value, fault) => {
    expect(faultsOf(value)).toEqual([fault])
  })

  test('two with one id, beside another fault: both are named', () => {
    const members = [{ id: 'a', relation: 'uncle' }, { id: 'a' }]
    expect(faultsOf({ version: 1, members })).toEqual([
      'wrong-code members[0].relation',
      'same-id members[1].id',
    ])
  })

  test.each([
    ['{ "version": 1, "__proto__": { "polluted": 1 } }', '__proto__'],
    ['{ "version": 1, "sponsor": { "__proto__": { "polluted": 1 } } }', 'sponsor.__proto__'],
    ['{ "version": 1, "members": [{ "id": "a", "__proto__": { "polluted": 1 } }] }', 'members[0].__proto__'],
    ['{ "version": 1, "checklist": { "__proto__": "have" } }', 'checklist.__proto__'],
  ])('fault 23: %s', (text, place) => {
    expect(faultsIn(text)).toEqual([`unknown-field ${place}`])
  })

  test('every fault is told', () => {
    const value = {
      version: 1,
      sponsor: { permit: 'x', age: 1 },
      members: [{ id: 'a', birthDate: '2026-02-30' }],
    }
    expect(faultsOf(value).sort()).toEqual([
      'no-such-date members[0].birthDate',
      'unknown-field sponsor.age',
      'wrong-code sponsor.permit',
    ])
  })
})

describe('hostile values', () => {
  const RUNS = { numRuns: 2_000, seed: 20_261_121 }
  const cases = fc.constantFrom<CaseFile>(...SCENARIOS.map((scenario) => scenario.case))
  const FIELDS = new Set(JSON.stringify(SCENARIOS).match(/"[A-Za-z]+"(?=:)/g))

  test('any text is read without a throw', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((json) => json.slice(1)),
    )
    fc.assert(
      fc.property(text, (hostile) => {
        expect(readCaseFile(hostile).ok).toBe(false)
      }),
      RUNS,
    )
  })

  test('any value is read without a throw', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
    })
    fc.assert(
      fc.property(anything, fc.boolean(), (hostile, isInside) => {
        const reading = readCaseValue(isInside ? { version: 1, members: hostile, sponsor: hostile } : hostile)
        expect(
          reading.ok && reading.file.sponsor !== undefined && Object.keys(reading.file.sponsor).length > 0,
        ).toBe(false)
      }),
      RUNS,
    )
  })

  test('a field that does not exist is refused wherever it stands', () => {
    const added = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ''),
    )
    fc.assert(
      fc.property(cases, added, fc.jsonValue(), fc.nat(), (file, field, value, pick) => {
        const copy = structuredClone(file)
        const owners = [copy, copy.sponsor, copy.application, ...(copy.members ?? [])].filter(
          (part) => part !== undefined,
        )
        if (FIELDS.has(JSON.stringify(field))) return
        Object.defineProperty(owners[pick % owners.length], field, { value, enumerable: true })
        expect(readCaseFile(JSON.stringify(copy)).ok).toBe(false)
        expect(readCaseValue(copy).ok).toBe(false)
      }),
      RUNS,
    )
  })
})

test.each(['none', 'not-said', 'unknown', 'case'])(
  'A13: %s is the name of an answer, not of a person',
  (id) => {
    expect(readCaseValue({ version: 1, members: [{ id }] }).ok).toBe(false)
  },
)

test('A13: half a sign in a name is left out', () => {
  const reading = readCaseValue({ version: 1, members: [{ id: 'm1', name: 'Amal \ud83d' }] })
  expect(reading.ok && reading.file.members?.[0]?.name).toBe('Amal ')
})
