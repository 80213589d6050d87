import { describe, expect, it } from 'vitest'
import { GLOSSARY, GLOSSARY_IDS, GLOSSARY_SOURCES } from '@/lib/glossary'
import { LOCALES } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { TEXTS } from '@/lib/i18n/texts'
import { SOURCES } from '@/lib/rules'
import {
  LETTER_IDS,
  LETTER_OF,
  LETTERS,
  LOOKED_FOR,
  letterOf,
  numberOf,
  OTHER_LETTERS,
  TERMS,
  WORDS_ON_LETTERS,
} from '.'

/** What somebody meets who looks for a Dutch title. */
const findByWord = (word: string) =>
  WORDS_ON_LETTERS.filter(({ term }) => TERMS[term].toLowerCase().includes(word.toLowerCase())).flatMap(
    ({ letters }) => letters,
  )

const DATED_FIELDS = [
  'sponsor.decisionDate',
  'sponsor.decisionReceivedOn',
  'sponsor.asylumApplicationDate',
  'application.submittedOn',
  'application.decisionOn',
  'application.objectBy',
  'application.replyBy',
  'application.mvvValidFrom',
  'application.mvvValidUntil',
  'application.permitIssuedOn',
]

describe.each(LOCALES)('letters in %s', (locale) => {
  const t = translator(locale)
  const { letters, words } = TEXTS[locale]

  it.each(LETTER_IDS)('%s has all its texts', (id) => {
    const { what, by, todo, different, alt, title } = letters.of[id]
    for (const text of [title, what, by, todo, different, alt]) expect(text.length).toBeGreaterThan(10)
    for (const spot of LETTERS[id].spots) expect(t(`letters.spots.${spot}`)).not.toBe('')
    for (const term of [...LETTERS[id].titles, ...LETTERS[id].terms])
      expect(t(`letters.terms.${term}`)).not.toBe('')
  })

  it('has no text that nothing shows', () => {
    expect(Object.keys(letters.of).sort()).toEqual([...LETTER_IDS].sort())
    expect(Object.keys(letters.spots).sort()).toEqual(
      LETTER_IDS.flatMap((id) => [...LETTERS[id].spots] as string[]).sort(),
    )
    expect(Object.keys(letters.looking).sort()).toEqual(LOOKED_FOR.map(({ spot }) => spot as string).sort())
    expect(Object.keys(letters.terms).sort()).toEqual(Object.keys(TERMS).sort())
    expect(Object.keys(letters.other).sort()).toEqual(Object.keys(OTHER_LETTERS).sort())
    expect(Object.keys(words.of).sort()).toEqual([...GLOSSARY_IDS].sort())
  })

  it('describes every numbered spot in words', () => {
    for (const id of LETTER_IDS)
      for (const number of LETTERS[id].spots.keys())
        expect(letters.of[id].alt).toMatch(RegExp(` ${number + 1}\\b`))
  })

  it.each([
    ['beschikking', 'asylum-decision'],
    ['ontvangstbevestiging', 'receipt'],
    ['herstel verzuim', 'missing-papers'],
    ['inwilliging', 'approval'],
    ['afwijzing', 'refusal'],
    ['bezwaar', 'refusal'],
    ['mvv', 'mvv'],
    ['verblijfstitel', 'permit-card'],
  ] as const)('"%s" leads to meaning, term and next step', (word, id) => {
    expect(findByWord(word)).toContain(id)
    expect(t(`letters.of.${id}.what`)).not.toBe('')
    expect(t(`letters.of.${id}.by`)).toMatch(/\d+ (maand|dag|week|weken|month|day|week)|datum|date/)
    expect(t(`letters.of.${id}.todo`)).not.toBe('')
  })
})

it('leads every question that asks for a date on a letter to that letter', () => {
  for (const field of DATED_FIELDS) expect(LETTER_OF).toHaveProperty([field])
  for (const letter of Object.values(LETTER_OF)) expect(LETTER_IDS).toContain(letter)
})

it('numbers a spot by its place in the letter', () => {
  expect(letterOf('reply-by')).toBe('missing-papers')
  expect(numberOf('decision-date')).toBe(1)
  expect(numberOf('reply-by')).toBe(3)
  const spots = LETTER_IDS.flatMap((id) => [...LETTERS[id].spots] as string[])
  expect(new Set(spots).size).toBe(spots.length)
})

it('names known sources only', () => {
  const used = [...Object.values(LETTERS), ...Object.values(OTHER_LETTERS)].map(({ sources }) => sources)
  for (const source of [...used, ...Object.values(GLOSSARY_SOURCES)].flat()) expect(SOURCES).toContain(source)
})

it('sorts the words', () => {
  const dutch = GLOSSARY_IDS.map((id) => GLOSSARY[id].dutch)
  expect(dutch).toEqual([...dutch].sort((a, b) => a.localeCompare(b, 'nl')))
})
