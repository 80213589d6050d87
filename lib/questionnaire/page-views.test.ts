/** How long the way is: ten families through the questions, in pages met and words in sight. */
import { describe, expect, test } from 'vitest'
import { TEXTS } from '@/lib/i18n/texts'
import type { CaseFile, Member } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { type FieldId, fieldById } from './fields'
import { inputsOfField } from './page-inputs'
import type { FieldTexts } from './page-texts'
import { valuesOf } from './page-values'
import { pageContent } from './question-texts'
import { type Visit, walkOf } from './walker'

const found = (name: string): { on: string; file: CaseFile } => {
  const scenario = SCENARIOS.find((each) => each.name === name)
  if (scenario === undefined) throw new Error(`No scenario ${name}`)
  return { on: scenario.on, file: scenario.case }
}

const wordsIn = (...texts: (string | undefined)[]) =>
  texts.filter((text) => text !== undefined).flatMap((text) => text.split(/\s+/).filter(Boolean)).length

/** Name of the guide, language, leave, back, part and Continue stand on each page. */
const WORDS_AROUND = 12

/** "Child 1" */
const WORDS_OF_NAME = 2

function wordsOfQuestion({ stop, after }: Visit, id: FieldId, texts: FieldTexts): number {
  const { form } = TEXTS.en.ui
  const { kind } = fieldById(id)
  const inputs = inputsOfField(
    after,
    stop,
    id,
    valuesOf({ file: after.file, shelf: {}, ownShelf: {} }, stop, after.on),
  )
  const isForAll = inputs.some((input) => input.isForAll)
  const options = Object.entries(texts.options).map(
    ([code, text]) => (isForAll ? texts.together?.options[code] : undefined) ?? text,
  )
  const dates = kind.endsWith('date')
    ? [form.day, form.month, form.year, form.unknownDate, kind === 'partial-date' ? form.partialHint : '']
    : []
  const title = isForAll ? texts.together?.title : texts.title
  const words = texts.words && [form.words, ...texts.words.map(([word]) => word)]
  const asked = [
    title,
    texts.before,
    texts.hint,
    texts.find,
    texts.letter && form.letter,
    form.why,
    ...(words ?? []),
  ]
  const chosen =
    kind === 'radio' ? [...options, ...Object.values(texts.optionHints), isForAll ? form.differs : ''] : []
  // A date of several people: asked once, with a row and a name for each.
  const rows = kind.endsWith('date') ? inputs.length : 1
  const names = isForAll || rows > 1 ? inputs.length * WORDS_OF_NAME : 0
  return wordsIn(...asked) + wordsIn(...dates) * rows + wordsIn(...chosen) + names
}

/** The list of people: a button for each relation, and for each person name, state, change and remove. */
function wordsOfList(people: number): number {
  const { people: texts } = TEXTS.en.ui
  const buttons = Object.entries(texts).flatMap(([key, text]) => (key.startsWith('add-') ? [text] : []))
  return wordsIn(...buttons) + people * (2 + wordsIn(texts.ready, texts.change, texts.remove))
}

function wordsInSight(visits: readonly Visit[]): number {
  return visits.reduce((sum, visit) => {
    const page = pageContent(TEXTS.en, visit.stop.page).page.sponsor
    const questions = visit.asked.map((id) => wordsOfQuestion(visit, id, page.fields[id] as FieldTexts))
    const list = visit.stop.page === 'people' ? wordsOfList(visit.after.facts.members.length) : 0
    return (
      sum + WORDS_AROUND + wordsIn(page.title, page.intro) + list + questions.reduce((all, of) => all + of, 0)
    )
  }, 0)
}

const FOUR = found('family-of-four-in-time')
const [wife, child] = FOUR.file.members as [Member, Member]
const FIVE = {
  ...FOUR,
  file: {
    ...FOUR.file,
    members: [
      wife,
      child,
      ...['2015-02', '2019'].map((birthDate, at) => ({ ...child, id: `more${at}`, birthDate })),
    ],
  },
}
const TWO = { ...FOUR, file: { ...FOUR.file, members: [wife] } }

/** Pages with checking the answers, which comes after the last question. */
const WAYS: readonly (readonly [
  name: string,
  family: { on: string; file: CaseFile },
  pages: number,
  words: number,
])[] = [
  ['a wife', TWO, 12, 1500],
  // Since October 2026 a wife is asked whether the marriage was before the flight: some thirty words more.
  ['a wife and three children', FIVE, 17, 1950],
  ['a wife and two children', FOUR, 16, 1800],
  ['nobody has papers', found('no-papers-at-all'), 14, 1700],
  ['the parents of a boy alone', found('parents-of-a-boy-alone'), 16, 1900],
  ['two wives and their children', found('two-wives'), 17, 2000],
  ['subsidiary protection, too early', found('subsidiary-too-early'), 14, 1700],
  ['too late by weeks', found('too-late-by-weeks'), 14, 1800],
  // With the page about leaving and travelling.
  ['approved', found('approved-and-passport-long-enough'), 13, 1200],
  ['nine people', found('family-of-nine'), 22, 2600],
]

describe('ten families on their way to the result', () => {
  test.each(WAYS)('%s: few pages and words', (_, family, pages, words) => {
    const { visits: all, end } = walkOf(family)
    // How somebody is related is told with the list: the page for it is met with older files alone.
    const visits = all.filter(({ stop }) => stop.page !== 'relation')
    expect(end).toBe('assessment')
    expect(visits.length + 1).toBeLessThanOrEqual(pages)
    expect(wordsInSight(visits)).toBeLessThanOrEqual(words)
  })
})
