import { describe, expect, test } from 'vitest'
import type { CaseFile } from '@/lib/rules'
import { isFullNote, LONGEST_NOTE, noteOf, notesOf, withNote } from './notes'

const FILE: CaseFile = { version: 1, members: [{ id: 'a' }, { id: '__proto__' }] }

describe('notes', () => {
  test('one is changed, and taken away when it is emptied', () => {
    const written = withNote(withNote({}, 'case', 'Call back'), 'a', 'Speaks Tigrinya')
    expect(written).toEqual({ case: 'Call back', a: 'Speaks Tigrinya' })
    expect(withNote(written, 'a', '')).toEqual({ case: 'Call back' })
    expect(noteOf(written, 'a')).toBe('Speaks Tigrinya')
    expect(noteOf(written, 'b')).toBe('')
  })

  test('what is too long is cut off', () => {
    expect(noteOf(withNote({}, 'a', 'x'.repeat(LONGEST_NOTE + 5)), 'a')).toHaveLength(LONGEST_NOTE)
  })

  test('a name of the language itself is a person like any other', () => {
    expect(noteOf({}, '__proto__')).toBe('')
    expect(noteOf(withNote({}, '__proto__', 'Call'), '__proto__')).toBe('Call')
  })

  test('of what was kept only texts about people of the case are trusted', () => {
    const kept = { case: 'Call', a: 5, b: 'gone', c: null }
    expect(notesOf(kept, FILE)).toEqual({ case: 'Call' })
    expect(notesOf({ a: 'x'.repeat(LONGEST_NOTE + 1) }, FILE)).toEqual({})
    expect([null, 'case', 7, [{ case: 'Call' }]].map((value) => notesOf(value, FILE))).toEqual([
      {},
      {},
      {},
      {},
    ])
  })
})

test('A13: a note that is full is told, and no sign is cut in half', () => {
  const note = noteOf(withNote({}, 'case', `${'a'.repeat(LONGEST_NOTE - 1)}😀 and more`), 'case')
  expect(note).toBe('a'.repeat(LONGEST_NOTE - 1))
  expect(isFullNote(note)).toBe(true)
  expect(isFullNote('short')).toBe(false)
})
