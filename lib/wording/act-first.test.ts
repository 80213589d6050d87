/** A step says first what to do, and then why: read aloud, the act is what is remembered. */
import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '@/lib/i18n'
import { flatten, type WordsByLocale } from '@/lib/i18n/text-gates'
import { TEXTS } from '@/lib/i18n/texts'

/** A command, perhaps after with whom; or who of the family does it. */
const ACT: WordsByLocale = {
  nl: /^(\{\{Family\}\} (maakt|meldt|neemt)|Uw (familielid|cliënt)( in Nederland)? (bewaart|doet|kan|kijkt|meldt|neemt|print|vraagt)|Schrijf per papier|(Antwoord|Beantwoord|Begin|Bel|Betaal|Bewaar|Boek|Doe|Ga|Geef|Haal|Help|Kies|Kijk|Kom|Kopieer|Laat|Lees|Leg|Maak|Mail|Meld|Neem|Praat|Print|Regel|Schrijf|Sluit|Spreek|Stuur|Trek|Vergelijk|Vertel|Verzamel|Vraag|Vul|Zet|Zoek|Zorg)\b)/,
  en: /^(\{\{Family\}\} (makes|registers|brings)|Your (relative|client)( in the Netherlands)? (applies|asks|can ask|can go|checks|does|prints|takes|tells)|For each missing paper, write|((With your client|Together|For your client|In case of doubt), )?(still )?(agree|answer|apply|ask|book|bring|call|check|choose|collect|copy|do|e-mail|explain|fill|find|get|give|go|have|help|keep|look|make|pay|print|read|register|report|say|send|speak|start|switch|take|talk|tell|write)\b|Arrive\b)/i,
}
const isStepText = (key: string) => /^steps\.[^.]+\.text/.test(key)
const reasonsFirst = (texts: ReadonlyMap<string, string>, locale: Locale) =>
  [...texts]
    .filter(([key, text]) => isStepText(key) && ACT[locale]?.test(text) === false)
    .map(([key, text]) => `${key}: ${text}`)

describe('what a step says first', () => {
  test.each(LOCALES)('is what to do (%s)', (locale) => {
    const texts = flatten(TEXTS[locale])
    expect([...texts.keys()].filter(isStepText).length).toBeGreaterThan(100)
    expect(reasonsFirst(texts, locale)).toEqual([])
  })

  test('is held by a gate that can fail', () => {
    const one = (text: string) => new Map([['steps.x.text-ind_counsellor', text]])
    expect(reasonsFirst(one('In reception centres help has stopped. So call the IND.'), 'en')).toHaveLength(1)
    expect(reasonsFirst(one('The last day is over. Still call a lawyer.'), 'en')).toHaveLength(1)
    expect(reasonsFirst(one('De brief komt over 2 weken. Bewaar die.'), 'nl')).toHaveLength(1)
    expect(reasonsFirst(one('Call the IND. In reception centres help has stopped.'), 'en')).toEqual([])
    expect(reasonsFirst(one('Bewaar de brief. Die komt over 2 weken.'), 'nl')).toEqual([])
  })
})
