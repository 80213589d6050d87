/** How a cell and its answers are called: in the words of the questionnaire, or shorter where they would not fit. */
import {
  DIFFERS,
  type Doubt,
  type ErrorId,
  type FieldTexts,
  fieldById,
  fill,
  offered,
  type Situation,
} from '@/lib/questionnaire'
import { peopleFor } from '../preview'
import { type Cell, type Column, stopOf } from './cells'
import type { DeskView } from './desk-context'

type Words = Pick<DeskView, 'texts' | 'names'>

const fieldTexts = ({ texts }: Words, cell: Cell): FieldTexts | undefined =>
  texts.pages[stopOf(cell).page].fields[cell.id]

/** The column, or the name of the question. */
export const labelOf = (words: Words, cell: Cell): string =>
  words.texts.brief[cell.id]?.label ?? fieldTexts(words, cell)?.short ?? cell.id

/** What stands above a column; beside each of its cells where the table becomes blocks. */
export const headOf = (words: Words, column: Column): string =>
  column === 'tie' ? (words.texts.desk.tie ?? '') : labelOf(words, { id: column })

/** Whom a cell is about, and what: the name that is read aloud. */
export function nameOfCell(words: Words, cell: Cell): string {
  const label = labelOf(words, cell)
  if (cell.isForAll) return `${words.texts.desk.everybody}, ${label}`
  if (cell.memberId === undefined) return label
  return `${words.names.get(cell.memberId) ?? words.texts.desk.newPerson}, ${label}`
}

/** The question as the questionnaire asks it, with its hint. */
export function questionOf(words: Words, cell: Cell): string {
  const own = fieldTexts(words, cell)
  if (own === undefined) return ''
  const person = words.names.get(cell.memberId ?? '') ?? words.texts.desk.newPerson ?? ''
  const title = cell.isForAll ? (own.together?.title ?? own.short) : fill(own.title, { person })
  return [title, own.before, own.hint, own.find].filter(Boolean).join(' – ')
}

/** What can be chosen, by code. */
export function choicesOf(words: Words, situation: Situation, cell: Cell): [code: string, label: string][] {
  const { texts, names } = words
  const { form, relation } = texts.wizard
  const { kind } = fieldById(cell.id)
  if (kind === 'country')
    return [['stateless', form.stateless ?? ''], ['unknown', form.unknown ?? ''], ...texts.countries]
  const own = fieldTexts(words, cell)
  const brief = texts.brief[cell.id]?.options ?? {}
  const answers = offered(situation, cell.id).map((code): [string, string] => [
    code,
    (cell.id === 'person.relation' ? relation[code] : brief[code]) ?? own?.options[code] ?? code,
  ])
  if (kind !== 'partner') return answers
  return [
    ...peopleFor(situation, cell.id, names).map(({ value, label }): [string, string] => [value, label]),
    ...answers,
  ]
}

/** What a chosen answer looks like where there is little room. */
export function faceOf(
  { texts }: Pick<Words, 'texts'>,
  { id }: Cell,
  choices: readonly (readonly [code: string, label: string])[],
  code: string,
): string {
  if (code === DIFFERS) return texts.desk.differs ?? ''
  if (code === 'unknown') return '?'
  if (fieldById(id).kind === 'country' && code !== 'stateless') return code || '–'
  return choices.find(([other]) => other === code)?.[1] ?? '–'
}

/** What is wrong with a value, or may be, in words. */
export function faultText(
  words: Words,
  cell: Cell,
  { id, other }: { id: ErrorId; other?: Doubt['other'] },
): string {
  const { wizard, desk, pages } = words.texts
  const { page } = stopOf(cell)
  const about = other ? (pages[page].shorts[other] ?? '') : ''
  return fill(desk[id] ?? wizard.errors[id], { question: labelOf(words, cell), other: about })
}
