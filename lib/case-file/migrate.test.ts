/** Versions of the case file. There is one so far: the way from older ones is tried with made-up steps. */
import { describe, expect, test } from 'vitest'
import { migrate, type Step } from './migrate'
import { readCaseFile } from './read'

/** Version 1 had a town; version 2 called the members family. */
const STEPS: Step[] = [
  ({ town: _, ...file }) => ({ file, dropped: ['town'] }),
  ({ family, ...file }) => ({ file: { ...file, members: family }, dropped: [] }),
]

describe('fault 3: a file of an older version', () => {
  test('goes through every step, and says what was left behind', () => {
    expect(migrate({ version: 1, town: 'Goes', family: [{ id: 'a' }] }, STEPS)).toEqual({
      file: { version: 3, members: [{ id: 'a' }] },
      dropped: ['town'],
    })
  })

  test('goes through the last step alone when it needs no other', () => {
    expect(migrate({ version: 2, family: [] }, STEPS)).toEqual({
      file: { version: 3, members: [] },
      dropped: [],
    })
  })

  test('of today is left as it is', () => {
    const file = { version: 3, members: [] }
    expect(migrate(file, STEPS)).toEqual({ file })
    expect(readCaseFile('{ "version": 1 }')).toEqual({ ok: true, file: { version: 1 } })
  })

  test.each([0, -1, 1.5, Number.NaN, '1', null, undefined])(
    'version %j is no version to start from',
    (version) => {
      expect(migrate({ version }, STEPS)).toEqual({ file: { version } })
      expect(readCaseFile(JSON.stringify({ version }))).toMatchObject({
        ok: false,
        faults: [{ place: 'version' }],
      })
    },
  )
})

describe('fault 4: a file of a newer version', () => {
  test('is refused with a fault of its own, whatever else is in it', () => {
    expect(migrate({ version: 4 }, STEPS)).toBe('newer-version')
    expect(readCaseFile('{ "version": 2, "plans": [] }')).toEqual({
      ok: false,
      faults: [{ id: 'newer-version', place: 'version' }],
    })
  })
})
