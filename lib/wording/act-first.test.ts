/** A step says first what to do, and then why: read aloud, the act is what is remembered. */
import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '@/lib/i18n'
import { flatten } from '@/lib/i18n/text-gates'
import { TEXTS } from '@/lib/i18n/texts'

interface Acts {
  /** Verbs that tell the reader what to do. */
  commands: string
  /** What may stand before such a verb: with whom, or in which case. */
  before: RegExp
  /** Who of the family does it, where the text says so. */
  who: RegExp
  /** What such a person does. */
  does: string
}

/** How a step text may begin. A new text that begins with another verb adds it here, in the order of the alphabet. */
const ACTS: { nl: Acts; en: Acts } & Partial<Record<Locale, Acts>> = {
  nl: {
    commands: `
      antwoord beantwoord begin bel betaal bewaar boek doe ga geef haal help kies kijk kom kopieer laat lees leg
      maak mail meld neem praat print regel schrijf sluit spreek stuur trek vergelijk vertel verzamel vraag vul
      zet zoek zorg
    `,
    before: /(?:)/,
    who: /\{\{Family\}\}|Uw (?:familielid|cliënt)(?: in Nederland)?/,
    does: 'bewaart doet kan kijkt maakt meldt neemt print vertelt vraagt',
  },
  en: {
    commands: `
      agree answer apply arrive ask book bring call check choose collect copy do e-mail explain fill find get
      give go have help keep look make pay print read register report say send speak start switch take talk
      tell write
    `,
    before:
      /(?:(?:For each missing paper|For your client|In case of doubt|Together|With your client), )?(?:still )?/,
    who: /\{\{Family\}\}|Your (?:relative|client)(?: in the Netherlands)?/,
    does: 'applies asks brings can checks does makes prints registers takes tells',
  },
}

const verbsOf = (text: string) => text.trim().split(/\s+/)
const saysActFirst = (text: string, { commands, before, who, does }: Acts) =>
  new RegExp(
    `^(?:(?:${before.source})(?:${verbsOf(commands).join('|')})|(?:${who.source}) (?:${verbsOf(does).join('|')}))(?![\\p{L}-])`,
    'iu',
  ).test(text)

const isStepText = (key: string) => /^steps\.[^.]+\.text/.test(key)
function reasonsFirst(texts: ReadonlyMap<string, string>, locale: Locale): string[] {
  const acts = ACTS[locale]
  if (acts === undefined) return []
  return [...texts]
    .filter(([key, text]) => isStepText(key) && !saysActFirst(text, acts))
    .map(([key, text]) => `${key}: ${text}`)
}

describe('the text of each step', () => {
  test.each(LOCALES)('begins with what to do (%s)', (locale) => {
    const texts = flatten(TEXTS[locale])
    expect([...texts.keys()].filter(isStepText).length).toBeGreaterThan(100)
    expect(reasonsFirst(texts, locale)).toEqual([])
  })

  test('is found when it begins with a reason', () => {
    const one = (text: string) => new Map([['steps.x.text-ind_counsellor', text]])
    expect(reasonsFirst(one('In reception centres help has stopped. So call the IND.'), 'en')).toHaveLength(1)
    expect(reasonsFirst(one('The last day is over. Still call a lawyer.'), 'en')).toHaveLength(1)
    expect(reasonsFirst(one('De brief komt over 2 weken. Bewaar die.'), 'nl')).toHaveLength(1)
    expect(reasonsFirst(one('Call the IND. In reception centres help has stopped.'), 'en')).toEqual([])
    expect(reasonsFirst(one('Bewaar de brief. Die komt over 2 weken.'), 'nl')).toEqual([])
  })

  test.each(Object.entries(ACTS))(
    'begins with a verb of lists that are sorted, each verb once (%s)',
    (_, acts) => {
      for (const list of [verbsOf(acts.commands), verbsOf(acts.does)])
        expect(list).toEqual([...new Set(list)].sort())
    },
  )
})
