/**
 * A third version of the law, by adding files only: one term is longer, one condition is new and one relation no
 * longer comes. Here the files are mocks: the law in the lists of laws, its texts in both languages. Everything
 * that shows the law has to tell it without an edit of its own.
 */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { ChapterPage } from '@/components/site/guide/chapter-page'
import { RuleSources } from '@/components/site/sources/rule-sources'
import { conditionsFor, type Relation } from '@/lib/guide'
import { restsOn } from '@/lib/guide/rests-on'
import { translator } from '@/lib/i18n/all'
import { applies, situationOf, withMember } from '@/lib/questionnaire'
import { compareLaws } from '@/lib/result-model'
import { type Assessment, assess, type CaseFile, LAWS, lawInForce } from '@/lib/rules'
import { daysToTry } from '@/lib/what-if/boundary-dates'
import boyAlone from './parents-of-a-boy-alone.json'

const THIRD = 'since-2027-06-01'
const NEW_CONDITION = 'speaks-dutch'

vi.mock('@/lib/rules/laws/versions', async (original) => {
  const all = await original<typeof import('@/lib/rules/laws/versions')>()
  const [, since] = all.LAW_VERSIONS
  const third = {
    ...since,
    id: 'since-2027-06-01',
    from: '2027-06-01',
    relations: ['partner', 'child', 'sibling'],
    terms: { ...since.terms, application: { ...since.terms.application, amount: 6 } },
  }
  return { ...all, LAW_VERSIONS: [...all.LAW_VERSIONS, third] }
})
vi.mock('@/lib/rules/laws/all', async (original) => {
  const { LAWS: laws } = await original<typeof import('@/lib/rules/laws/all')>()
  const { defineLaw } = await import('@/lib/rules/laws/law')
  const [, since] = laws
  const { partner, child, sibling } = since.members
  const speaksDutch = {
    id: 'speaks-dutch',
    sources: ['law-2026'],
    weight: 'soft',
    status: () => 'not-met',
  } as never
  const third = defineLaw({
    ...since,
    id: 'since-2027-06-01',
    from: '2027-06-01',
    terms: { ...since.terms, application: { ...since.terms.application, amount: 6 } },
    members: { partner: [...(partner ?? []), speaksDutch], child, sibling },
  })
  return { LAWS: [...laws, third] }
})
vi.mock('@/locales/nl/conditions.json', async (original) => {
  const { default: all } = await original<{ default: object }>()
  const texts = { title: 'De partner spreekt Nederlands', 'not-met': 'Leer het.', unknown: 'Vraag het.' }
  return { default: { ...all, 'speaks-dutch': texts } }
})
vi.mock('@/locales/en/conditions.json', async (original) => {
  const { default: all } = await original<{ default: object }>()
  const texts = { title: 'The partner speaks Dutch', 'not-met': 'Learn it.', unknown: 'Ask.' }
  return { default: { ...all, 'speaks-dutch': texts } }
})

const ON = '2027-09-01'
const SPONSOR = {
  permit: 'asylum-temporary',
  protection: 'refugee',
  cameAsFamilyMember: 'no',
  decisionDate: '2027-07-01',
  birthDate: '1990-01-01',
  asylumApplicationDate: '2026-01-01',
  publicOrder: 'no-concern',
} as const
const withPartner: CaseFile = {
  version: 1,
  sponsor: SPONSOR,
  members: [
    {
      id: 'p',
      relation: 'partner',
      birthDate: '1992-01-01',
      nationality: 'ER',
      whereabouts: 'abroad',
      familyBeforeEntry: 'yes',
      familyStill: 'yes',
      mentioned: 'yes',
      partnership: 'married',
    },
  ],
}
const withParents = boyAlone.case as CaseFile
const father = withParents.members?.find(({ relation }) => relation === 'parent')?.id ?? ''

const applyBy = ({ deadlines }: Assessment) => deadlines.find(({ id }) => id === 'apply')?.date
const memberOf = ({ members }: Assessment, id: string) => members.find((member) => member.id === id)
const page = (element: Parameters<typeof renderToStaticMarkup>[0]) => renderToStaticMarkup(element)

test('the third law is in force from its first day', () => {
  expect(LAWS).toHaveLength(3)
  expect([lawInForce('2027-05-31').id, lawInForce('2027-06-01').id]).toEqual(['since-2026-06-12', THIRD])
})

describe('the result', () => {
  test('counts the longer term', () => {
    expect(applyBy(assess(withPartner, { on: ON }))).toBe('2027-12-31')
    expect(applyBy(assess(withPartner, { on: ON, law: 'since-2026-06-12' }))).toBe('2027-09-30')
  })

  test('weighs the new condition', () => {
    const conditions = memberOf(assess(withPartner, { on: ON }), 'p')?.conditions ?? []
    expect(conditions.find(({ id }) => id === (NEW_CONDITION as never))).toMatchObject({ status: 'not-met' })
  })

  test('no longer takes the relation that is left out', () => {
    expect(memberOf(assess(withParents, { on: '2026-12-01' }), father)?.route).toBe('nareis')
    expect(memberOf(assess(withParents, { on: ON }), father)).toMatchObject({
      outcome: 'other-route',
      route: 'other-family',
    })
  })
})

test('the comparison shows both other laws, with the condition that they do not ask', () => {
  const compared = compareLaws(withPartner, assess(withPartner, { on: ON }))
  expect(compared.map(({ law }) => law)).toEqual(['before-2026-06-12', 'since-2026-06-12'])
  for (const { members } of compared)
    expect(members[0]?.conditions).toContainEqual({ id: NEW_CONDITION, used: 'not-met', other: null })
})

describe('the guide', () => {
  test('tells the new condition with the others of its relation, and from when it holds', () => {
    const html = page(createElement(ChapterPage, { chapter: 'partner', t: translator('en') }))
    expect(html).toContain(`id="condition-${NEW_CONDITION}"`)
    expect(html).toContain('The partner speaks Dutch')
    expect(html).toContain('Since 1 June 2027')
    expect(html).toContain('Learn it.')
  })

  test('tells until when the conditions held of the relation that is left out', () => {
    const html = page(createElement(ChapterPage, { chapter: 'parents', t: translator('en') }))
    expect(html).toContain('Before 1 June 2027')
    const ofThird = (relation: Relation) =>
      conditionsFor(relation).filter(({ laws }) => (laws as readonly string[]).includes(THIRD))
    expect(ofThird('parent')).toEqual([])
    expect(ofThird('sibling').length).toBeGreaterThan(5)
  })
})

test('the sources name the new condition, and a maintainer sees that it rests on its source', () => {
  const html = page(createElement(RuleSources, { t: translator('nl') }))
  expect(html).toContain(`id="condition-${NEW_CONDITION}"`)
  expect(html).toContain('Sinds 1 juni 2027')
  expect(restsOn('law-2026').condition).toContain(NEW_CONDITION)
})

describe('the questions', () => {
  const asks = (on: string) => {
    const situation = situationOf(withParents, on)
    const member = withMember(situation, father)
    if (member === null) throw new Error('the father is in the case')
    return (['person.mentioned', 'person.familyStill'] as const).filter((field) =>
      applies(situation, field, father),
    )
  }

  test('ask nothing of the relation that is left out which only nareis asks', () => {
    expect(asks('2026-12-01').length).toBeGreaterThan(0)
    expect(asks(ON)).toEqual([])
  })

  test('try the days around the first day of the law and the end of its term', () => {
    const days = daysToTry(situationOf(withPartner, ON), 'sponsor.decisionDate')
    expect(days).toEqual(expect.arrayContaining(['2027-05-31', '2027-06-01', '2027-03-01']))
  })
})
