import { expect, test } from 'vitest'
import { wrapped } from './wrapped'

test('words go on a next line before a line is too long', () => {
  expect(wrapped('een twee drie vier', 9)).toEqual(['een twee', 'drie vier'])
  expect(wrapped('', 9)).toEqual([])
})

test('a word that is too long is cut, and a mark stays with its letter', () => {
  expect(wrapped('aaaaaaaaaaaa b', 5)).toEqual(['aaaaa', 'aaaaa', 'aa b'])
  expect(wrapped('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301'])
})
