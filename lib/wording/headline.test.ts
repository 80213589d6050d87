/** The headline and the title over THE day say what to do: each has a verb. */
import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '@/lib/i18n'
import { flatten, type WordsByLocale } from '@/lib/i18n/text-gates'
import { TEXTS } from '@/lib/i18n/texts'

const VERBS: WordsByLocale = {
  nl: /\b(aan te vragen|doe|heeft|hoort|kom|laat|meld|moeten|moet|sluit|trek|antwoord|beantwoord|begin|bel|boek|ga|haal|haalt|is|kan|maak|past|praat|reis|staat|stuur|vraagt?|vul|wacht|was|zijn|zorg)\b/i,
  en: /\b(answer|appeal|applies|arrive|check|decided|needs?|report|take|apply|ask|call|collect|do|find|finish|go|has|have|is|make|may|must|object|reply|send|should|speak|start|travel|wait|was|were|you can)\b/i,
}
const isInstruction = (key: string) => /^result\.lead\.(day|passed|answer)\./.test(key)
const withoutVerb = (texts: ReadonlyMap<string, string>, locale: Locale) =>
  [...texts]
    .filter(([key, text]) => isInstruction(key) && VERBS[locale]?.test(text) === false)
    .map(([key]) => key)

describe('the headline and THE day', () => {
  test.each(LOCALES)('have a verb (%s)', (locale) => {
    const texts = flatten(TEXTS[locale])
    expect([...texts.keys()].filter(isInstruction).length).toBeGreaterThan(20)
    expect(withoutVerb(texts, locale)).toEqual([])
  })

  test('are held by a gate that can fail', () => {
    expect(withoutVerb(new Map([['result.lead.day.x', 'De dag']]), 'nl')).toHaveLength(1)
    expect(withoutVerb(new Map([['result.lead.answer.x', 'The day']]), 'en')).toHaveLength(1)
  })
})
