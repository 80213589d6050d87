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
  'ind-2026-10',
  'ind-2021-08',
  'cjeu-c230-21',
  'cjeu-c273-20',
  'rbdha-2023-21339',
  'rbdha-2020-14196',
  'rvs-2024-3992',
  'ecthr-2024',
  'eu-2024-1347',
  'eu-2024-1351',
  'nidos',
  'ombudsman',
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
    title: 'Wet van 22 april 2026 (Wet invoering tweestatusstelsel, 36703), Stb. 2026, 105',
    publisher: 'Staatsblad',
    date: '2026-04-22',
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
  'ind-2026-10': {
    title:
      'Nieuwe wetten en regels asiel en nareis; Gezinshereniging asiel; Wanneer begint de IND met mijn nareisaanvraag',
    publisher: 'IND',
    date: '2026-10',
    kind: 'authority-page',
  },
  'ind-2021-08': {
    title: 'IND past werkwijze aan bij nareisverzoeken minderjarigen',
    publisher: 'IND',
    date: '2021-08-25',
    kind: 'news',
  },
  'cjeu-c230-21': { title: 'C-230/21, X v Belgium', publisher: COURT, date: '2022-11-17', kind: 'judgment' },
  'cjeu-c273-20': {
    title: 'C-273/20 and C-355/20, SW, BL and BC',
    publisher: COURT,
    date: '2022-08-01',
    kind: 'judgment',
  },
  'rbdha-2023-21339': {
    title: 'ECLI:NL:RBDHA:2023:21339',
    publisher: 'Rechtbank Den Haag',
    date: '2023-11-29',
    kind: 'judgment',
  },
  'rbdha-2020-14196': {
    title: 'ECLI:NL:RBDHA:2020:14196 and ECLI:NL:RVS:2021:2618',
    publisher: 'Rechtbank Den Haag',
    date: '2020-12-23',
    kind: 'judgment',
  },
  'rvs-2024-3992': {
    title: 'ECLI:NL:RVS:2024:3992',
    publisher: 'Raad van State',
    date: '2024',
    kind: 'judgment',
  },
  'ecthr-2024': {
    title: 'Dabo v Sweden; D.H. and others v Sweden; Okubamichael Debru v Sweden',
    publisher: 'European Court of Human Rights',
    date: '2024-07-25',
    kind: 'judgment',
  },
  'eu-2024-1347': {
    title: 'Regulation (EU) 2024/1347, article 23',
    publisher: 'European Union',
    date: '2024-05-14',
    kind: 'law',
  },
  'eu-2024-1351': {
    title: 'Regulation (EU) 2024/1351, articles 25 to 28, 34 and 39',
    publisher: 'European Union',
    date: '2024-05-14',
    kind: 'law',
  },
  nidos: {
    title: 'Gezinshereniging (nidos.nl)',
    publisher: 'Nidos',
    date: '2026',
    isDateInferred: true,
    kind: 'help-page',
  },
  ombudsman: {
    title: 'Asiel en nareis',
    publisher: 'Nationale ombudsman',
    date: '2026',
    isDateInferred: true,
    kind: 'help-page',
  },
}

const GIDS_NEDERLAND = {
  title: 'Gids Nederland, Tweestatusstelsel asiel 2026 (8 October 2026)',
  address: 'https://gidsnederland.nl/nl/articles/asylum-two-status-system-2026.html',
}

/** Sources that nobody has opened itself, with the page that quotes them. All others were read themselves. */
export const READ_THROUGH: Readonly<Partial<Record<SourceId, { title: string; address: string }>>> = {
  'law-2026': GIDS_NEDERLAND,
  'ind-2026-10': GIDS_NEDERLAND,
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
