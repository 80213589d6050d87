import { describe, expect, test } from 'vitest'
import { sentencesOf } from './sentences'
import { type Voice, voiceFor } from './voices'

const voice = (lang: string, rest: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...rest,
})

describe('choosing a voice', () => {
  const flemish = voice('nl-BE')
  const dutch = voice('nl_NL')
  const american = voice('en-US', { default: true })
  const far = voice('nl-NL', { localService: false, default: true })

  test.each([
    ['of the language', [american, flemish], 'nl', flemish],
    ['of the country first, however the device writes it', [flemish, dutch], 'nl', dutch],
    ['of the device itself, also when another is its default', [far, flemish], 'nl', flemish],
    ['none, when only another computer has one', [far, american], 'nl', undefined],
    ['none, when there are none', [], 'nl', undefined],
    ['none of a language that starts alike', [voice('nld-NL')], 'nl', undefined],
    ['the default among equals', [voice('en-AU'), american], 'en', american],
    ['of a language with a country', [dutch, american], 'en-GB', american],
  ])('%s', (_, voices, lang, chosen) => {
    expect(voiceFor(voices, lang)).toBe(chosen)
  })

  test('a voice that does not say whether it is local is never chosen', () => {
    const silent = { lang: 'nl-NL', default: true } as Voice
    expect(voiceFor([silent], 'nl')).toBeUndefined()
  })
})

describe('sentences', () => {
  test.each([
    [
      'Stuur dit voor 3 februari 2026. Bewaar een kopie.',
      ['Stuur dit voor 3 februari 2026.', 'Bewaar een kopie.'],
    ],
    ['Het kost € 1.254 per persoon.', ['Het kost € 1.254 per persoon.']],
    ['Weet u het niet? Kies dan: Weet ik niet.', ['Weet u het niet?', 'Kies dan:', 'Weet ik niet.']],
    ['  Twee   spaties \n hier ', ['Twee spaties hier']],
    ['kopie · formulier', ['kopie, formulier']],
    ['☐ ✓ → …', []],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
})
