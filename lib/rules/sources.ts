import type { Day, PartialDate } from './case'
import { RULES_CHECKED_ON } from './checked'
import checks from './source-checks.json'

/** The register of sources. Each rule, figure and date names its source by these ids. */
export const SOURCES = [
  'ind-2025',
  'ind-2022',
  'vwn',
  'ind-2019',
  'ind-3076d',
  'law-2026',
  'ind-2026',
  'refugeehelp-2026',
  'refugeehelp-2025',
  'vwn-2025',
  'ind-7018',
  'atw',
  'vw-69',
  'cjeu-c550-16',
  'cjeu-c380-17',
  'cjeu-c560-20',
  'cjeu-c279-20',
] as const
export type SourceId = (typeof SOURCES)[number]

export const SOURCE_KINDS = [
  'authority-page',
  'help-page',
  'brochure',
  'form',
  'news',
  'law',
  'judgment',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** A source as a lawyer would cite it. Titles stand in the language of the source. */
export interface Source {
  title: string
  publisher: string
  /** Of the edition that was read; null: a law that is in force. */
  date: PartialDate | null
  /** The page bears no date: it was inferred. */
  isDateInferred?: true
  kind: SourceKind
}

const COURT = 'Court of Justice of the European Union'

export const SOURCE_REGISTER: Readonly<Record<SourceId, Source>> = {
  'ind-2025': {
    title: 'Family reunification',
    publisher: 'IND',
    date: '2025',
    isDateInferred: true,
    kind: 'authority-page',
  },
  'ind-2022': {
    title: 'Familielid van vluchteling',
    publisher: 'IND',
    date: '2022',
    isDateInferred: true,
    kind: 'authority-page',
  },
  vwn: {
    title: 'Gezinshereniging',
    publisher: 'VluchtelingenWerk Nederland',
    date: '2023',
    isDateInferred: true,
    kind: 'help-page',
  },
  'ind-2019': {
    title: 'Family member of refugee',
    publisher: 'IND',
    date: '2019',
    isDateInferred: true,
    kind: 'authority-page',
  },
  'ind-3076d': { title: 'Brochure 3076D', publisher: 'IND', date: '2015-09', kind: 'brochure' },
  'law-2026': {
    title: 'Wet invoering tweestatusstelsel (36703)',
    publisher: 'Eerste Kamer',
    date: '2026-04-21',
    kind: 'law',
  },
  'ind-2026': {
    title:
      'IND assessing new family reunification rules in practice; When will the IND start with my application for family reunification',
    publisher: 'IND',
    date: '2026-06',
    kind: 'news',
  },
  'refugeehelp-2026': {
    title: 'Articles 100022, 100281 and 100442',
    publisher: 'RefugeeHelp',
    date: '2026',
    kind: 'help-page',
  },
  'refugeehelp-2025': {
    title: 'Articles 100020, 100021 and 100582',
    publisher: 'RefugeeHelp',
    date: '2025-12',
    kind: 'help-page',
  },
  'vwn-2025': {
    title: 'Newsroom 258468: help in reception centres stops on 1 December 2025',
    publisher: 'VluchtelingenWerk Nederland',
    date: '2025',
    kind: 'news',
  },
  'ind-7018': {
    title: 'Form 7018 with appendices 7101 to 7144',
    publisher: 'IND',
    date: '2025',
    kind: 'form',
  },
  atw: {
    title: 'Algemene termijnenwet',
    publisher: 'wetten.overheid.nl',
    date: null,
    kind: 'law',
  },
  'vw-69': {
    title: 'Vreemdelingenwet 2000, artikel 69',
    publisher: 'wetten.overheid.nl',
    date: null,
    kind: 'law',
  },
  'cjeu-c550-16': {
    title: 'C-550/16, A and S',
    publisher: COURT,
    date: '2018-04-12',
    kind: 'judgment',
  },
  'cjeu-c380-17': {
    title: 'C-380/17, K and B',
    publisher: COURT,
    date: '2018-11-07',
    kind: 'judgment',
  },
  'cjeu-c560-20': {
    title: 'C-560/20, CR',
    publisher: COURT,
    date: '2024-01-30',
    kind: 'judgment',
  },
  'cjeu-c279-20': {
    title: 'C-279/20, XC',
    publisher: COURT,
    date: '2022-08-01',
    kind: 'judgment',
  },
}

const GIDS_NEDERLAND = {
  title: 'Gids Nederland, Tweestatusstelsel asiel 2026 (8 October 2026)',
  address: 'https://gidsnederland.nl/nl/articles/asylum-two-status-system-2026.html',
}

/** Sources that nobody has opened itself, with the page that quotes them. All others were read themselves. */
export const READ_THROUGH: Readonly<Partial<Record<SourceId, { title: string; address: string }>>> = {
  'law-2026': GIDS_NEDERLAND,
}

/** Whether somebody read the source itself. If not, what rests on it is told to counsellors as second-hand. */
export const hasBeenRead = (id: SourceId): boolean => READ_THROUGH[id] === undefined

/** Written by `npm run sources -- --checked ID`: the day and the fingerprint of each page. */
export interface SourceCheck {
  checkedOn: Day
  /** By address: the fingerprint of the text of the main part. */
  pages: Readonly<Record<string, string>>
}
export const SOURCE_CHECKS: Readonly<Partial<Record<SourceId, SourceCheck>>> = checks

/** The day on which a source was last held against what the rules say. */
export const sourceCheckedOn = (id: SourceId): Day => SOURCE_CHECKS[id]?.checkedOn ?? RULES_CHECKED_ON
