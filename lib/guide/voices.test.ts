/** Every sentence of the guide that says "you" fits its reader: it has three voices, or holds for everybody. */
import { describe, expect, test } from 'vitest'
import { translator } from '@/lib/i18n/all'
import { flatten } from '@/lib/i18n/text-gates'
import { TEXTS } from '@/lib/i18n/texts'
import { VOICES } from '@/lib/rules'
import { CHAPTER_IDS, CHAPTERS, read } from './index'

/** Any other language has the same keys. */
const CHECKED = ['nl', 'en'] as const
type Checked = (typeof CHECKED)[number]
type AllTexts = Record<Checked, ReadonlyMap<string, string>>
const ALL: AllTexts = { nl: flatten(TEXTS.nl), en: flatten(TEXTS.en) }
const SAYS_YOU: Record<Checked, RegExp> = {
  nl: /(?<![\p{L}-])(u|uw|uzelf)(?![\p{L}-])/iu,
  en: /\b(you|your|yours|yourself)\b/i,
}
const saysYou = (key: string, texts: AllTexts) =>
  CHECKED.some((locale) => SAYS_YOU[locale].test(texts[locale].get(key) ?? ''))

/** The keys whose texts stand in the chapters: those of the entries, and of what is around them. */
function keysOfChapters(): string[] {
  const keys = new Set<string>()
  const t = translator('nl')
  const recorded = Object.assign(
    (...[key, values]: Parameters<typeof t>) => {
      keys.add(key)
      return t(key, values)
    },
    {
      ...t,
      optional: (...[key, values]: Parameters<typeof t.optional>) => {
        keys.add(key)
        return t.optional(key, values)
      },
    },
  )
  for (const chapter of CHAPTER_IDS)
    for (const { entries } of CHAPTERS[chapter]) for (const entry of entries) read(entry, recorded)
  return [...keys]
}

/** Texts of pages that have one address for all readers, and of the pictures in the chapters. */
const PAGES =
  /^(guide|letters|words|sourcePage|sources|privacy|accessibility|ui\.start|pages\.(guide|letters|words|sources|privacy|accessibility)|documents\.howToSend|sponsor\.outcomes|codes\.permit|deadlines\.counting)\./
const isVariant = (key: string) => /_(family-member|counsellor)$/.test(key)
const READ = [
  ...new Set([...keysOfChapters(), ...[...ALL.nl.keys()].filter((key) => PAGES.test(key))]),
].filter((key) => !isVariant(key))

/** "You" is the same for the sponsor, the family member abroad and the counsellor. A key, or all below one. */
const FOR_EVERY_READER: Readonly<Record<string, readonly string[]>> = {
  'whoever holds the device, its answers and its files': [
    'privacy.*',
    'accessibility.*',
    'pages.privacy.title',
    'pages.privacy.intro',
    'ui.start.privacyTitle',
    'ui.start.privacy',
    'ui.start.exit',
  ],
  'whoever answers the questions': [
    'ui.start.title',
    'ui.start.lead',
    'ui.start.not',
    'ui.start.continue',
    'ui.start.time',
    'ui.start.have4',
    'ui.start.missing',
    'ui.start.counsellor',
    'pages.guide.intro',
  ],
  'whoever looks at the page': [
    'pages.letters.intro',
    'pages.sources.intro',
    'pages.accessibility.intro',
    'letters.page.byDateAbout',
    'letters.page.otherUnknown',
    'letters.of.refusal.different',
    'guide.page.readInstead',
    'guide.page.unknown',
  ],
  'whoever counts or collects, together or alone': [
    'documents.relationship-other-evidence.how',
    'guide.chapters.term.title',
    'guide.sections.how-to-send',
    'letters.other.municipality',
  ],
  'the words of a letter, as they are printed': [
    'letters.of.asylum-decision.alt',
    'letters.of.receipt.alt',
    'letters.of.missing-papers.alt',
    'letters.of.approval.alt',
    'letters.of.refusal.alt',
    'letters.of.intention.alt',
  ],
}
const LISTED = Object.values(FOR_EVERY_READER).flat()
const isListed = (key: string) =>
  LISTED.some((entry) => (entry.endsWith('*') ? key.startsWith(entry.slice(0, -1)) : key === entry))

/** Keys that say "you" to one reader only. */
const inOneVoice = (keys: readonly string[], texts: AllTexts): string[] =>
  keys.filter(
    (key) =>
      saysYou(key, texts) &&
      !isListed(key) &&
      !CHECKED.every((locale) => VOICES.slice(1).every((voice) => texts[locale].has(`${key}_${voice}`))),
  )

describe('the guide speaks to each of its readers', () => {
  test('whoever is addressed is the one who reads', () => {
    expect(READ.length).toBeGreaterThan(500)
    expect(inOneVoice(READ, ALL)).toEqual([])
  })

  test('a sentence in one voice is found, also when one language lacks a voice', () => {
    const texts = (more: Record<string, string> = {}) =>
      new Map(Object.entries({ 'a.b': 'Vraag uw advocaat.', ...more }))
    const both = { 'a.b_family-member': 'Vraag.', 'a.b_counsellor': 'Vraag.' }
    expect(inOneVoice(['a.b'], { nl: texts(), en: texts() })).toEqual(['a.b'])
    expect(inOneVoice(['a.b'], { nl: texts(both), en: texts() })).toEqual(['a.b'])
    expect(inOneVoice(['a.b'], { nl: texts(both), en: texts(both) })).toEqual([])
    expect(inOneVoice(['a.c'], { nl: new Map([['a.c', 'Tbc-u.']]), en: new Map() })).toEqual([])
  })

  test('what is right for every reader says "you", and has no voices', () => {
    const needless = LISTED.filter(
      (entry) =>
        !entry.endsWith('*') &&
        (!saysYou(entry, ALL) || VOICES.some((voice) => ALL.nl.has(`${entry}_${voice}`))),
    )
    expect(needless).toEqual([])
    expect(LISTED.length).toBeLessThan(40)
  })

  test.each(CHECKED)(
    'a voice says something else than the sponsor’s, and names its reader right, %s',
    (locale) => {
      const said = READ.flatMap((key) =>
        (['family-member', 'counsellor'] as const).flatMap((voice) => {
          const text = ALL[locale].get(`${key}_${voice}`)
          return text === undefined
            ? []
            : [{ key: `${key}_${voice}`, voice, text, plain: ALL[locale].get(key) }]
        }),
      )
      expect(said.length).toBeGreaterThan(50)
      const client = /\b(client|cliënt)/i
      // Who comes has its own words for each reader.
      const saysWhoComes = (text: string) => /\{\{family\}\}/i.test(text)
      const wrong = said.filter(
        ({ voice, text, plain }) =>
          (text === plain && !saysWhoComes(text)) || (voice === 'family-member' && client.test(text)),
      )
      expect(wrong.map(({ key }) => key)).toEqual([])
    },
  )
})
