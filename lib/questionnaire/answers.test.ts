import { describe, expect, test } from 'vitest'
import { type CaseFile, STAGES, type Stage } from '@/lib/rules'
import {
  childBefore,
  copyChild,
  type Draft,
  draftOf,
  emptyDraft,
  readAnswer,
  readPeople,
  writeAnswer,
  writePeople,
} from './answers'
import { addMember, removeMember, restoreMember } from './members'

const draftWith = (file: Partial<CaseFile>): Draft => draftOf({ version: 1, ...file })
const at = (draft: Draft, stage: Stage) => writeAnswer(draft, 'progress', stage)

describe('an answer', () => {
  test('is not there before it is given, and is gone when taken away', () => {
    const given = writeAnswer(emptyDraft(), 'sponsor.permit', 'dutch')
    expect(readAnswer(emptyDraft().file, 'sponsor.permit')).toBeUndefined()
    expect(readAnswer(given.file, 'sponsor.permit')).toBe('dutch')
    expect(writeAnswer(given, 'sponsor.permit', undefined).file.sponsor).toEqual({})
  })

  test('of one person leaves the others as they are', () => {
    const draft = draftWith({ members: [{ id: 'a' }, { id: 'b', relation: 'child' }] })
    const written = writeAnswer(draft, 'person.relation', 'partner', 'a')
    expect(written.file.members).toEqual([
      { id: 'a', relation: 'partner' },
      { id: 'b', relation: 'child' },
    ])
    expect(written.file.members?.[1]).toBe(draft.file.members?.[1])
  })

  test('of nobody in the case changes nothing', () => {
    const draft = draftWith({ members: [{ id: 'a' }] })
    expect(writeAnswer(draft, 'person.relation', 'partner', 'z').file).toEqual(draft.file)
    expect(readAnswer(draft.file, 'person.relation', 'z')).toBeUndefined()
  })

  test('never changes the draft it starts from', () => {
    const draft = Object.freeze(draftWith({ sponsor: Object.freeze({ permit: 'dutch' as const }) }))
    expect(writeAnswer(draft, 'sponsor.permit', 'none').file.sponsor?.permit).toBe('none')
    expect(draft.file.sponsor?.permit).toBe('dutch')
  })
})

describe('how far the application is', () => {
  test('is not answered in an empty case', () => {
    expect(readAnswer(emptyDraft().file, 'progress')).toBeUndefined()
  })

  test.each(STAGES)('%s is read as it was written, from every other stage', (stage) => {
    for (const before of STAGES) {
      const { file } = at(at(emptyDraft(), before), stage)
      expect(readAnswer(file, 'progress')).toBe(stage)
    }
  })

  test('chosen again changes nothing', () => {
    const draft = at(emptyDraft(), 'submitted')
    expect(at(draft, 'submitted')).toBe(draft)
    expect(writeAnswer(draft, 'progress', undefined)).toBe(draft)
  })

  test('puts aside what no longer applies, and brings it back', () => {
    const submitted = [
      ['application.route', 'embassy'],
      ['application.submittedOn', '2026-10-01'],
      ['application.replyBy', '2026-12-01'],
    ] as const
    const waiting = submitted.reduce(
      (draft, [id, day]) => writeAnswer(draft, id, day),
      at(emptyDraft(), 'submitted'),
    )
    const preparing = at(waiting, 'preparing')
    expect(preparing.file.application).toEqual({ route: 'embassy' })
    const approved = at(preparing, 'approved')
    expect(approved.file.application).toEqual({
      decision: 'positive',
      route: 'embassy',
      submittedOn: '2026-10-01',
    })
    expect(at(approved, 'submitted').file).toEqual(waiting.file)
  })

  test('an answer that was corrected meanwhile comes back corrected', () => {
    const first = writeAnswer(at(emptyDraft(), 'submitted'), 'application.submittedOn', '2026-10-01')
    const corrected = writeAnswer(at(first, 'refused'), 'application.submittedOn', '2026-09-01')
    expect(at(at(corrected, 'preparing'), 'submitted').file.application?.submittedOn).toBe('2026-09-01')
  })

  test('a refusal is not an approval with other dates', () => {
    const refused = writeAnswer(at(emptyDraft(), 'refused'), 'application.objectBy', '2026-12-01')
    expect(at(refused, 'approved').file.application).toEqual({ decision: 'positive' })
    expect(at(at(refused, 'approved'), 'refused').file).toEqual(refused.file)
  })
})

describe('married, unmarried and married again', () => {
  test('brings back what was said of the other answer', () => {
    const said = [
      ['person.partnership', 'unmarried'],
      ['person.couldNotMarry', 'yes'],
      ['person.partnership', 'married'],
      ['person.partnership', 'unmarried'],
    ] as const
    const draft = said.reduce(
      (current, [id, code]) => writeAnswer(current, id, code, 'a'),
      draftWith({ members: [{ id: 'a', relation: 'partner' }] }),
    )
    expect(readAnswer(draft.file, 'person.couldNotMarry', 'a')).toBe('yes')
  })
})

describe('people', () => {
  const family = draftWith({
    members: [
      { id: 'a', relation: 'partner', name: 'Amina' },
      { id: 'b', relation: 'child', birthDate: '2015' },
      { id: 'c', relation: 'child', birthDate: '2018-04' },
    ],
  })

  test('are added at the end', () => {
    expect(addMember(emptyDraft(), 'x').file.members).toEqual([{ id: 'x' }])
    expect(addMember(family, 'x').file.members?.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'x'])
  })

  test.each([0, 1, 2])('taken out at place %i and put back: the others are the same', (place) => {
    const [a, b, c] = family.file.members ?? []
    const id = [a, b, c][place]?.id ?? ''
    const removed = removeMember(family, id)
    expect(removed?.draft.file.members).toEqual([a, b, c].filter((_, n) => n !== place))
    expect(removed?.at).toBe(place)
    if (removed === null) return
    expect(restoreMember(removed.draft, removed.member, removed.at)).toEqual(family)
  })

  test('put back after somebody else was added, and nobody found is nobody taken', () => {
    const removed = removeMember(family, 'b')
    const grown = removed && addMember(removed.draft, 'x')
    const restored = grown && removed && restoreMember(grown, removed.member, removed.at)
    expect(restored?.file.members?.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'x'])
    expect(removeMember(family, 'z')).toBeNull()
    expect(removeMember(emptyDraft(), 'a')).toBeNull()
  })

  test('who is left out is told apart from who is in', () => {
    const draft = writePeople(family, 'person.inApplication', ['a', 'c'], ['a', 'b', 'c'])
    expect(draft.file.members?.map(({ inApplication }) => inApplication)).toEqual([
      undefined,
      'no',
      undefined,
    ])
    expect(readPeople(draft.file, 'person.inApplication')).toEqual(['a', 'c'])
    const all = writePeople(draft, 'person.inApplication', ['a', 'b', 'c'], ['a', 'b', 'c'])
    expect(all).toEqual(family)
  })

  test.each([[['b']], [['a', 'c']], [['none']], [['not-said']]])(
    'a record: %j is read as written',
    (chosen) => {
      const draft = writePeople(family, 'person.publicOrder', chosen, ['a', 'b', 'c'])
      expect(readPeople(draft.file, 'person.publicOrder')).toEqual(chosen)
    },
  )

  test('a record is asked of those who are asked, and not answered before', () => {
    expect(readPeople(family.file, 'person.publicOrder')).toBeUndefined()
    const draft = writePeople(family, 'person.publicOrder', ['none'], ['a'])
    expect(draft.file.members?.map(({ publicOrder }) => publicOrder)).toEqual([
      'no-concern',
      undefined,
      undefined,
    ])
  })
})

describe('the answers of one child for the next', () => {
  const older = {
    id: 'b',
    relation: 'child',
    name: 'Sami',
    birthDate: '2015',
    nationality: 'SY',
    whereabouts: 'abroad',
    childOf: 'both',
    childKind: 'biological',
    passportValidUntil: '2030-01-01',
    publicOrder: 'concern',
  } as const
  const draft = draftWith({
    members: [older, { id: 'c', relation: 'child', name: 'Nour', birthDate: '2018' }],
  })

  test('are offered from the last child before that has answers', () => {
    expect(childBefore(draft.file, 'c')).toBe(older)
    expect(childBefore(draft.file, 'b')).toBeNull()
    expect(childBefore(draft.file, 'z')).toBeNull()
  })

  test('are what brothers and sisters share, never name, birth, passport or record', () => {
    expect(copyChild(draft, older, 'c').file.members?.[1]).toEqual({
      id: 'c',
      relation: 'child',
      name: 'Nour',
      birthDate: '2018',
      childOf: 'both',
      childKind: 'biological',
    })
    expect(copyChild(draft, older, 'c').file.members?.[0]).toBe(older)
  })
})
