import { expect, test } from 'vitest'
import { usesIn, WORD_IDS, WORDS } from './index'

const found = (text: string) => usesIn(text).map(({ id, from, to }) => `${id}: ${text.slice(from, to)}`)

test('words of the list are found, each as the longest it can be', () => {
  expect(found('Kijk in Mijn IND, of bel de IND.')).toEqual(['mijn-ind: Mijn IND', 'ind: IND'])
  expect(found('De Verklaring referent tekent de referent.')).toEqual([
    'verklaring-referent: Verklaring referent',
    'referent: referent',
  ])
})

test('more of a thing is the same word, and a part of another word is none', () => {
  expect(found('V-nummers en vluchtelingen')).toEqual(['v-nummer: V-nummers', 'vluchteling: vluchtelingen'])
  expect(found('VluchtelingenWerk, nareislijn, IND-loket, indien')).toEqual([
    'vluchtelingenwerk: VluchtelingenWerk',
  ])
})

test('every word is found as it is written', () => {
  expect(WORD_IDS.filter((id) => usesIn(`De ${WORDS[id].dutch}.`)[0]?.id !== id)).toEqual([])
})
