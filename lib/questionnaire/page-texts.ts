/** The texts of one page of questions for each reader: types, and the values that are filled in when it is shown. */
import type { Voice } from '@/lib/rules'
import type { DATE_FAULTS } from './date-input'
import type { FieldId } from './fields'
import type { Section } from './pages'
import type { SectionState } from './walk'

/** A word that stays Dutch, and what it means. */
export type Meaning = readonly [word: string, meaning: string]

export interface FieldTexts {
  title: string
  short: string
  why: string
  hint?: string
  find?: string
  before?: string
  /** The letter on which the answer stands, where there is one. */
  letter?: string
  /** What explains the words of the question itself; absent where the words are not explained. */
  words?: readonly Meaning[]
  /** What explains the words behind "why we ask" that the question itself has not. */
  whyWords?: readonly Meaning[]
  /** How it is asked of everybody at once; answers in other words where they need them. */
  together?: { title: string; options: Record<string, string> }
  options: Record<string, string>
  optionHints: Record<string, string>
}

export type ErrorId =
  | (typeof DATE_FAULTS)[number]
  | 'choose'
  | 'choose-people'
  | 'choose-country'
  | 'in-future'
  | 'birth-in-future'
  | 'order'
  | 'too-long'

export interface PageTexts {
  title: string
  /** Of a page of the family, when it is opened for one person. */
  titleOne?: string
  intro?: string
  fields: Partial<Record<FieldId, FieldTexts>>
  /** Short names of every date, for a date that does not fit another. */
  shorts: Partial<Record<FieldId, string>>
}

/** What the answers page says of a page. */
export type AnswerTexts = Partial<Record<FieldId, Pick<FieldTexts, 'short' | 'options'>>>

/** Texts that every question page has. */
export interface WizardTexts {
  form: Record<string, string>
  people: Record<string, string>
  errors: Record<ErrorId | 'title' | 'prefix', string>
  sections: Record<Voice, Record<Section, string>>
  sectionStates: Record<SectionState, string>
  part: string
  relation: Record<string, string>
  relationNumbered: Record<string, string>
}

export interface QuestionPageTexts {
  documentTitle: string
  page: Record<Voice, PageTexts>
  wizard: WizardTexts
}

/** Everything that one page of questions says and no other does. */
export interface PageContent {
  /** The browser keeps it in its history: it names nobody. */
  documentTitle: string
  page: Record<Voice, PageTexts>
  /** Of the list of people. */
  people?: Record<string, string>
  /** To choose from: code and name. */
  countries?: [string, string][]
  /** What leads who helps a client to the desk. */
  desk?: { about: string; link: string }
}

/** A text with its {{placeholders}} filled; a value that is not given leaves a gap that a test finds. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
