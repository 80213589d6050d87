/** The guide has a place for everything the rules can say and the documents tell, and says nothing else of it. */
import { describe, expect, test } from 'vitest'
import { GLOSSARY } from '@/lib/glossary'
import { guidePath, LOCALES } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { TEXTS } from '@/lib/i18n/texts'
import {
  assess,
  CASE_NOTES,
  CONDITIONS,
  DATE_SOURCES,
  DEADLINES,
  DOCUMENTS,
  MEMBER_NOTES,
  PAPERS,
  ROUTES,
  SOURCES,
  SPONSOR_CONDITIONS,
  STEPS,
  VOICES,
} from '@/lib/rules'
import { optionsOf, SCENARIOS } from '@/lib/scenarios'
import { statusesSaid } from './conditions-of-laws'
import {
  anchorOf,
  CHAPTER_IDS,
  CHAPTERS,
  type ChapterId,
  COUNTED_EXAMPLE,
  COVERAGE,
  chapterOf,
  DIFFERENCE_IDS,
  type Entry,
  holdsInWords,
  lawsOf,
  PAPERS_OF,
  read,
} from './index'

/** Anchors of pictures: they stand in components. The browser test finds them on the page. */
const PICTURED = ['how-to-send', 'fee-table', 'counted-example', 'free-movement-list', 'tb-exempt-list']

/** Entries whose sources the rules themselves name. */
const RULES_NAME: readonly string[] = ['contact', 'condition', 'sponsor-condition', 'paper', 'date']

const entriesOf = (chapter: ChapterId): Entry[] => CHAPTERS[chapter].flatMap(({ entries }) => [...entries])
const ALL = CHAPTER_IDS.flatMap(entriesOf)
const ASSESSMENTS = SCENARIOS.map((scenario) => assess(scenario.case, optionsOf(scenario)))

/** Rows that name a place which is not there. */
function lost(rows: readonly (readonly [string, string, string])[]): string[] {
  const isThere = (page: string, anchor: string) => {
    if (page === 'words') return Object.hasOwn(GLOSSARY, anchor)
    if (page === 'sources') return DIFFERENCE_IDS.some((id) => anchor === `differ-${id}`)
    return PICTURED.includes(anchor) || chapterOf(anchor) === page
  }
  return rows.filter(([, page, anchor]) => !isThere(page, anchor)).map((row) => row.join(' | '))
}

describe('every code has one place in the guide', () => {
  const NEEDED = [
    ...CONDITIONS.map((id) => `condition-${id}`),
    ...SPONSOR_CONDITIONS.map((id) => `sponsor-condition-${id}`),
    ...DOCUMENTS.map((id) => `paper-${id}`),
    ...STEPS.map((id) => `step-${id}`),
    ...DEADLINES.map((id) => `date-${id}`),
    ...[...MEMBER_NOTES, ...CASE_NOTES].map((id) => `note-${id}`),
    ...[...ROUTES, 'nareis-late'].map((id) => `route-${id}`),
    ...Object.keys(TEXTS.nl.statements),
  ]

  test('none is left out', () => {
    expect(NEEDED.filter((anchor) => chapterOf(anchor) === undefined)).toEqual([])
  })

  test('none stands twice', () => {
    const anchors = ALL.map(anchorOf)
    expect(anchors.filter((anchor, at) => anchors.indexOf(anchor) !== at)).toEqual([])
  })
})

describe('what the documents tell', () => {
  test.each(Object.entries(COVERAGE))('%s has its place', (_, rows) => {
    expect(rows.length).toBeGreaterThan(20)
    expect(lost(rows)).toEqual([])
  })

  test('a place that is not there is found', () => {
    expect(lost([['a', 'term', 'nowhere']])).toHaveLength(1)
    expect(lost([['a', 'term', 'step-brp']])).toHaveLength(1)
    expect(lost([['a', 'settle', 'step-brp']])).toEqual([])
  })

  test('each source that is covered is named by the place', () => {
    const unnamed = Object.entries(COVERAGE).flatMap(([source, rows]) =>
      rows.flatMap(([subject, , anchor]) => {
        const entry = ALL.find((item) => anchorOf(item) === anchor)
        if (entry === undefined || RULES_NAME.includes(entry.kind)) return []
        const { sources } = read(entry, translator('nl'))
        return sources.some((id) => id === source) ? [] : [`${source}: ${subject} (${anchor})`]
      }),
    )
    expect(unnamed).toEqual([])
  })
})

describe('the guide and the rules agree', () => {
  test('each statement, step, date, note and route has sources', () => {
    const without = ALL.filter((entry) => entry.kind !== 'contact')
      .map((entry) => read(entry, translator('nl')))
      .filter(({ sources }) => sources.length === 0)
    expect(without.map(({ anchor }) => anchor)).toEqual([])
  })

  test('every source is used', () => {
    const used = new Set(ALL.flatMap((entry) => [...read(entry, translator('nl')).sources]))
    expect(SOURCES.filter((id) => !used.has(id))).toEqual([])
  })

  test('dates have the sources of the rules', () => {
    const said = ASSESSMENTS.flatMap(({ deadlines }) => deadlines)
    const apart = said.filter(({ id, sources }) =>
      sources.some((source) => !DATE_SOURCES[id].includes(source)),
    )
    expect(apart).toEqual([])
    expect(new Set(said.map(({ id }) => id)).size).toBe(DEADLINES.length)
  })

  test('a condition has the sources that a case of it shows', () => {
    const shown = ASSESSMENTS.flatMap(({ members }) => members.flatMap(({ conditions }) => conditions))
    const apart = shown.filter(({ id, sources }) => {
      const known = lawsOf(id).flatMap((law) => [...law.sources])
      return sources.some((source) => !known.includes(source))
    })
    expect(apart).toEqual([])
  })

  test('what is said of a condition is what the rules can say', () => {
    const seen = new Set(
      ASSESSMENTS.flatMap(({ sponsor, members }) => [
        ...sponsor.conditions,
        ...members.flatMap(({ conditions }) => conditions),
      ]).map(({ id, status }) => `${id} ${status}`),
    )
    const wrong = [...CONDITIONS, ...SPONSOR_CONDITIONS].flatMap((id) =>
      (['not-met', 'unknown'] as const)
        .filter((status) => statusesSaid(id).includes(status) !== seen.has(`${id} ${status}`))
        .map((status) => `${id} ${status}`),
    )
    expect(wrong).toEqual([])
  })

  test('a paper of a scenario is in the table of papers, and each kind of person has some', () => {
    expect(DOCUMENTS.filter((id) => !PAPERS.some((paper) => paper.id === id))).toEqual([])
    expect(Object.entries(PAPERS_OF).filter(([, papers]) => papers.length < 5)).toEqual([])
    expect(PAPERS_OF.partner).toContain('partner-questionnaire')
    expect(PAPERS_OF['child-under-12']).not.toContain('antecedents')
    expect(PAPERS_OF['child-12']).toContain('antecedents')
    expect(PAPERS_OF['child-15']).toContain('marital-status')
    expect(PAPERS_OF.sibling).toContain('tb-intent')
  })

  test('what is asked with one kind of protection only is said to be', () => {
    const t = translator('en')
    const only = CONDITIONS.filter((id) => holdsInWords(id, t)?.includes(t('guide.page.onlySubsidiary')))
    expect(only).toEqual(['waiting-period', 'income', 'housing'])
    expect(CONDITIONS.filter((id) => holdsInWords(id, t)?.includes(t('guide.page.notSubsidiary')))).toEqual([
      'on-time',
    ])
  })

  test('the counted example is in time and on a working day', () => {
    expect(COUNTED_EXAMPLE).toMatchObject({ date: '2027-02-20', workingDay: '2027-02-19' })
  })
})

test.each(LOCALES.flatMap((locale) => VOICES.map((voice) => [locale, voice] as const)))(
  'every chapter can be read in %s by the %s, without an open place',
  (locale, voice) => {
    const t = translator(locale, voice)
    const readings = ALL.map((entry) => read(entry, t))
    const open = readings.filter(({ title, lines }) =>
      [title, ...lines.map(({ text }) => text)].some((text) => text === '' || text.includes('{{')),
    )
    expect(open).toEqual([])
    expect(readings.filter(({ lines }) => lines.length === 0)).toEqual([])
  },
)

test('each reader has an address, and that of the sponsor is the short one', () => {
  const at = VOICES.map((voice) => guidePath({ locale: 'nl', voice }, 'term'))
  expect(at).toEqual(['/nl/guide/term/', '/nl/guide/family-member/term/', '/nl/guide/counsellor/term/'])
  expect(guidePath({ locale: 'en', voice: 'counsellor' })).toBe('/en/guide/counsellor/')
  expect(VOICES.slice(1).filter((voice) => CHAPTER_IDS.some((id) => id === voice))).toEqual([])
})
