/** Every language, one shape, one tone: every text of every code (text brief; style.md section 5). */
import { describe, expect, test } from 'vitest'
import { FAULTS } from '@/lib/case-file'
import * as rules from '@/lib/rules'
import { translator } from './all'
import { LOCALES, type Locale } from './locales'
import { flatten, halfVariants, keysApart, PAIR_GATES, type Pair, TEXT_GATES } from './text-gates'
import { TEXTS } from './texts'

const nl = flatten(TEXTS.nl)
const ALL = new Map(LOCALES.map((locale) => [locale, flatten(TEXTS[locale])]))
const textsIn = (locale: Locale) => ALL.get(locale) ?? new Map<string, string>()
const OTHERS = LOCALES.filter((locale) => locale !== 'nl')

/** Nothing to say is a fact here: no opening hours are known. */
const MAY_BE_EMPTY = /^contacts\..+\.hours$/

describe('every text', () => {
  test.each(Object.entries(TEXT_GATES))('%s: none', (name, isFault) => {
    const faults = LOCALES.flatMap((locale) =>
      [...textsIn(locale)]
        .filter(([key, text]) => isFault(text, key, locale))
        .filter(([key]) => !(name === 'is empty' && MAY_BE_EMPTY.test(key)))
        .map(([key, text]) => `${locale} ${key}: ${text}`),
    )
    expect(faults).toEqual([])
  })

  test.each([
    ['is empty', ' '],
    ['is not finished', 'TODO'],
    ['is its own key', 'a.b'],
    ['has a forbidden word', 'Indien u dit leest.'],
    ['has a sentence of more than 20 words', `Kort. ${'woord '.repeat(21)}.`],
    ['does not say u', 'Stuur jouw papieren.'],
    ['has a date in figures', 'Voor 1/2/2026.'],
    ['has a date in figures', 'Voor 01-02-2026.'],
    ['has a telephone number', 'Bel 088 043 04 30.'],
    ['has a telephone number', 'Bel +31 88 043 04 30.'],
    ['has an exclamation mark, a long dash or HTML', 'Let op!'],
    ['has an exclamation mark, a long dash or HTML', '<b>Let op</b>'],
  ])('%s is caught: %s', (name, text) => {
    expect(TEXT_GATES[name]?.(text, 'a.b', 'nl')).toBe(true)
    expect(TEXT_GATES[name]?.('Stuur dit voor 3 februari 2026. Bewaar een kopie.', 'a.b', 'nl')).toBe(false)
  })
})

describe('every language', () => {
  test('have the same keys', () => {
    for (const locale of OTHERS) expect(keysApart(nl, textsIn(locale)), locale).toEqual([])
    expect(keysApart(new Map([['a', '']]), new Map([['b', '']]))).toEqual(['a', 'b'])
  })

  test('have each voice and each plural form, or none', () => {
    expect(halfVariants(LOCALES.flatMap((locale) => [...textsIn(locale).keys()]))).toEqual([])
    expect(halfVariants(['a', 'a_counsellor', 'b_family-member', 'b_counsellor', 'c_one'])).toEqual([
      'a_counsellor',
      'b_family-member',
      'b_counsellor',
      'c_one',
    ])
  })

  test.each(Object.entries(PAIR_GATES))('%s: none', (_, isFault) => {
    const pairs = OTHERS.flatMap((locale) =>
      [...nl].map(([key, text]): [string, Pair] => [
        `${locale} ${key}`,
        { nl: text, other: textsIn(locale).get(key) ?? '', locale },
      ]),
    )
    expect(pairs.filter(([, pair]) => isFault(pair))).toEqual([])
  })

  test.each([
    ['has other placeholders', { nl: 'Op {{date}}.', other: 'On {{day}}.' }, true],
    ['has other placeholders', { nl: '{{a}} en {{b}}', other: '{{b}} and {{a}}' }, false],
    ['has other placeholders', { nl: 'Laat {{family}} gaan.', other: '{{Family}} goes.' }, false],
    ['has other numbers', { nl: 'Binnen 3 maanden.', other: 'Within 4 months.' }, true],
    ['has other numbers', { nl: '€ 1.254 om 9.00 uur', other: '€ 1,254 at 9:00' }, false],
    ['has other months', { nl: 'Voor 12 juni 2026.', other: 'Before 12 July 2026.' }, true],
    ['has other months', { nl: 'Vanaf mei 2026.', other: 'From March 2026.' }, true],
    [
      'has other months',
      { nl: 'Op 5 mei 2026. Wie mag komen?', other: 'On 5 May 2026. Who may come?' },
      false,
    ],
  ])('%s: %j is %s', (name, pair, isFault) => {
    expect(PAIR_GATES[name]?.({ ...pair, locale: 'en' })).toBe(isFault)
  })
})

describe('every code has its texts', () => {
  const each = (place: string, codes: readonly string[], ...parts: string[]): string[] =>
    codes.flatMap((code) =>
      parts.length === 0 ? [`${place}.${code}`] : parts.map((part) => `${place}.${code}.${part}`),
    )
  const NEEDED = [
    ...each('codes.permit', rules.PERMITS),
    ...each('codes.protection', rules.PROTECTIONS),
    ...each('codes.housing', rules.HOUSINGS),
    ...each('codes.filingRoute', rules.FILING_ROUTES),
    ...each('codes.decision', rules.DECISIONS),
    ...each('codes.relation', rules.RELATIONS),
    ...each('codes.relationNumbered', rules.RELATIONS),
    ...each('codes.whereabouts', rules.WHEREABOUTS),
    ...each('codes.identityProof', rules.IDENTITY_PROOFS),
    ...each('codes.relationshipProof', rules.RELATIONSHIP_PROOFS),
    ...each('codes.partnership', rules.PARTNERSHIPS),
    ...each('codes.childOf', rules.CHILD_OF),
    ...each('codes.childKind', rules.CHILD_KINDS),
    ...each('codes.remainingParent', rules.REMAINING_PARENTS),
    ...each('codes.parentKind', rules.PARENT_KINDS),
    ...each('codes.paperState', rules.PAPER_STATES),
    ...each('codes.answer', rules.ANSWERS),
    ...each('codes.voice', rules.VOICES),
    ...each('codes.law', rules.LAW_IDS),
    ...each('codes.stage', rules.STAGES),
    ...each('codes.status', rules.STATUSES),
    ...each('codes.weight', rules.WEIGHTS),
    ...each('codes.documentForm', rules.DOCUMENT_FORMS),
    ...each('codes.stepState', rules.STEP_STATES),
    ...each('codes.phase', rules.PHASES),
    ...each('outcomes', rules.OUTCOMES, 'label', 'meaning', 'next'),
    ...each('routes', rules.ALTERNATIVES, 'name', 'meaning'),
    ...each('conditions', rules.CONDITIONS, 'title', ...rules.STATUSES),
    ...each('sponsor.outcomes', rules.SPONSOR_OUTCOMES, 'label', 'meaning', 'next'),
    ...each('sponsor.conditions', rules.SPONSOR_CONDITIONS, 'title', ...rules.STATUSES),
    ...each('notes', [...rules.MEMBER_NOTES, ...rules.CASE_NOTES], 'title', 'text'),
    ...each('documents', rules.DOCUMENTS, 'name', 'why', 'how'),
    ...each('deadlines', rules.DEADLINES, 'title', 'what'),
    ...each('deadlines.counting.start', rules.COUNT_STARTS),
    ...each('deadlines.counting.not-working', rules.NON_WORKING_REASONS),
    ...each(
      'deadlines.counting.add',
      rules.COUNT_UNITS.map((unit) => `${unit}_other`),
    ),
    ...each(
      'deadlines.counting.take-off',
      rules.COUNT_UNITS.map((unit) => `${unit}_other`),
    ),
    ...each('steps', rules.STEPS, 'title', 'text'),
    ...each('steps.phases', rules.PHASES, 'title', 'about'),
    ...each('sources', rules.SOURCES, 'name', 'about'),
    ...each('age.changes.of', rules.RULE_CHANGES),
    ...each(
      'age',
      rules.RULES_AGES.filter((age) => age !== 'fresh'),
      'title',
      'text',
    ),
    ...each('faults', [...FAULTS, 'cannot-read']),
  ]

  test.each(LOCALES)('in %s', (locale) => {
    expect(NEEDED.filter((key) => !textsIn(locale).has(key))).toEqual([])
  })

  test('and a key without a text is known to the compiler and breaks the build', () => {
    const t = translator('nl')
    expect(t('outcomes.can-apply.label')).toBe(nl.get('outcomes.can-apply.label'))
    // @ts-expect-error: a misspelt key
    expect(() => t('outcomes.can-aply.label')).toThrow('can-aply')
  })
})
