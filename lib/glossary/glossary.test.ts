import { expect, test } from 'vitest'
import { firstUses, GLOSSARY, GLOSSARY_IDS, idsIn, termsIn } from './index'

const found = (text: string) => termsIn(text).map(({ id, from, to }) => `${id}: ${text.slice(from, to)}`)

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
  expect(GLOSSARY_IDS.filter((id) => termsIn(`De ${GLOSSARY[id].dutch}.`)[0]?.id !== id)).toEqual([])
})

test('terms side by side, and one in a compound that is a term itself, are told apart', () => {
  expect(found('mvv mvv/IND')).toEqual(['mvv: mvv', 'mvv: mvv', 'ind: IND'])
})

test('the terms of texts are listed once, in the order of their first use', () => {
  expect(idsIn(['Bel de IND.', 'De mvv van de IND.'])).toEqual(['ind', 'mvv'])
  expect(idsIn(['Zonder woord.'])).toEqual([])
})

test('a part explains only the terms that no part before it uses', () => {
  expect(firstUses([['De IND.'], ['De IND en de mvv.', 'Een mvv.'], [], ['De mvv en het COA.']])).toEqual([
    ['ind'],
    ['mvv'],
    [],
    ['coa'],
  ])
})
