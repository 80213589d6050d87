/**
 * The letters and cards that the letter finder draws: which words they carry, which spots are numbered in the
 * drawing, and which question asks for what stands there. Pure data; the texts are in locales, letters.json.
 */
import type { SourceId } from '@/lib/rules'

/** Words to look for, as they stand on paper. The ones in lib/glossary have the same id there. */
export const TERMS = {
  beschikking: 'beschikking',
  'artikel-29': 'artikel 29',
  'v-nummer': 'V-nummer',
  verblijfstitel: 'verblijfstitel',
  'soort-titel': 'soort titel, Type III',
  'geldig-tot': 'geldig tot',
  'datum-afgifte': 'datum afgifte',
  'arbeid-vrij': 'arbeid vrij toegestaan',
  ontvangstbevestiging: 'ontvangstbevestiging',
  'ontvangen-op': 'ontvangen op',
  bijlage: 'bijlage',
  'herstel-verzuim': 'herstel verzuim',
  'niet-compleet': 'niet compleet',
  uiterlijk: 'uiterlijk',
  inwilliging: 'inwilliging, ingewilligd',
  mvv: 'mvv',
  vertegenwoordiging: 'Nederlandse vertegenwoordiging',
  afwijzing: 'afwijzing, afgewezen',
  bezwaar: 'bezwaar',
  machtiging: 'machtiging tot voorlopig verblijf',
  'geldig-van': 'geldig van ... tot',
  voornemen: 'voornemen',
  zienswijze: 'zienswijze',
  intrekken: 'intrekken, intrekking',
} as const
export type Term = keyof typeof TERMS

interface Letter {
  /** Words by which it is found. */
  titles: readonly [Term, ...Term[]]
  /** Further words to look for. */
  terms: readonly Term[]
  /** The numbered spots of the drawing, in order: the first is number 1. */
  spots: readonly [string, ...string[]]
  sources: readonly [SourceId, ...SourceId[]]
}

export const LETTERS = {
  'asylum-decision': {
    titles: ['beschikking', 'artikel-29'],
    terms: ['inwilliging', 'v-nummer'],
    spots: [
      'decision-date',
      'decision-v-number',
      'asylum-application-date',
      'decision-ground',
      'decision-received',
    ],
    sources: ['vwn', 'ind-2025', 'ind-2022', 'refugeehelp-2026', 'law-2026'],
  },
  'permit-card': {
    titles: ['verblijfstitel', 'soort-titel'],
    terms: ['geldig-tot', 'datum-afgifte', 'v-nummer', 'arbeid-vrij'],
    spots: [
      'card-type',
      'card-birth-date',
      'card-valid-until',
      'card-issued',
      'card-v-number',
      'card-remarks',
    ],
    sources: ['ind-2025', 'ind-2022', 'ind-3076d'],
  },
  receipt: {
    titles: ['ontvangstbevestiging'],
    terms: ['ontvangen-op', 'v-nummer', 'bijlage'],
    spots: ['received-on', 'receipt-v-number', 'receipt-names', 'receipt-decide-by', 'receipt-sheet'],
    sources: ['ind-2025', 'ind-2022'],
  },
  'missing-papers': {
    titles: ['herstel-verzuim', 'niet-compleet'],
    terms: ['uiterlijk', 'v-nummer'],
    spots: ['missing-v-number', 'missing-list', 'reply-by', 'missing-official'],
    sources: ['ind-2022', 'vwn'],
  },
  approval: {
    titles: ['inwilliging', 'beschikking', 'mvv'],
    terms: ['v-nummer', 'vertegenwoordiging'],
    spots: ['approval-date', 'approval-word', 'approval-v-numbers', 'approval-embassy'],
    sources: ['ind-2025', 'ind-2022'],
  },
  refusal: {
    titles: ['afwijzing', 'bezwaar', 'beschikking'],
    terms: ['uiterlijk'],
    spots: ['refusal-date', 'refusal-word', 'refusal-reasons', 'object-by'],
    sources: ['ind-2022', 'vwn', 'vw-69'],
  },
  mvv: {
    titles: ['mvv', 'machtiging'],
    terms: ['geldig-van'],
    spots: ['mvv-from', 'mvv-until', 'mvv-name'],
    sources: ['ind-2025', 'ind-2022'],
  },
  intention: {
    titles: ['voornemen', 'intrekken', 'zienswijze'],
    terms: ['uiterlijk', 'v-nummer'],
    spots: ['intention-v-number', 'intention-word', 'intention-reasons', 'intention-reply-by'],
    sources: ['vwn', 'ind-2022'],
  },
} as const satisfies Record<string, Letter>

export type LetterId = keyof typeof LETTERS
export type Spot = (typeof LETTERS)[LetterId]['spots'][number]

export const LETTER_IDS: readonly LetterId[] = Object.keys(LETTERS) as LetterId[]

/** Letters that are explained without a drawing. */
export const OTHER_LETTERS = {
  extension: { word: 'verlenging van de beslistermijn', sources: ['ind-2025'] },
  investigation: { word: 'DNA-onderzoek, interview', sources: ['ind-2022', 'ind-2025'] },
  'mvv-extension': { word: 'verlenging, ophalen mvv', sources: ['ind-2025', 'ind-2022'] },
  'objection-decision': { word: 'beslissing op bezwaar', sources: ['vw-69', 'ind-2022'] },
  fee: { word: 'kennisgeving leges', sources: ['ind-2025', 'ind-2022', 'vwn'] },
  collect: { word: 'ophalen verblijfsdocument', sources: ['ind-2025'] },
  municipality: { word: 'afspraak gemeente, BRP', sources: ['ind-2025'] },
  integration: { word: 'DUO, inburgering', sources: ['ind-2022'] },
} as const satisfies Record<string, { word: string; sources: readonly [SourceId, ...SourceId[]] }>
export type OtherLetter = keyof typeof OTHER_LETTERS

/** What questions ask for and where it stands, with the fields of those questions; in the order of a case. */
export const LOOKED_FOR = [
  { spot: 'decision-date', fields: ['sponsor.decisionDate'] },
  { spot: 'decision-received', fields: ['sponsor.decisionReceivedOn'] },
  { spot: 'decision-ground', fields: ['sponsor.protection', 'sponsor.cameAsFamilyMember'] },
  { spot: 'asylum-application-date', fields: ['sponsor.asylumApplicationDate'] },
  { spot: 'card-type', fields: ['sponsor.permit'] },
  { spot: 'card-birth-date', fields: ['sponsor.birthDate'] },
  { spot: 'intention-reply-by', fields: ['sponsor.permitUnderReview', 'sponsor.reviewReplyBy'] },
  { spot: 'receipt-v-number', fields: ['person.vNumber'] },
  {
    spot: 'received-on',
    fields: ['application.submittedOn', 'person.submittedOn', 'application.embassyVisitOn'],
  },
  { spot: 'receipt-names', fields: ['person.inApplication', 'person.application', 'person.progress'] },
  { spot: 'reply-by', fields: ['application.replyBy'] },
  { spot: 'approval-date', fields: ['application.decisionOn', 'person.decisionOn'] },
  // The same question, after a refusal: its own link goes to the approval, which names this letter.
  { spot: 'refusal-date', fields: [] },
  { spot: 'object-by', fields: ['application.objectBy', 'person.objectBy'] },
  { spot: 'mvv-from', fields: ['application.mvvValidFrom', 'person.mvvValidFrom'] },
  { spot: 'mvv-until', fields: ['application.mvvValidUntil', 'person.mvvValidUntil'] },
  { spot: 'card-issued', fields: ['application.permitIssuedOn', 'person.permitIssuedOn'] },
] as const satisfies readonly { spot: Spot; fields: readonly string[] }[]

const spotsOf = (letter: LetterId): readonly string[] => LETTERS[letter].spots

/** The letter whose drawing has this spot. */
export function letterOf(spot: Spot): LetterId {
  const letter = LETTER_IDS.find((id) => spotsOf(id).includes(spot))
  if (letter === undefined) throw new Error(`No letter has the spot ${spot}`)
  return letter
}

/** Its number in the drawing. */
export const numberOf = (spot: Spot): number => spotsOf(letterOf(spot)).indexOf(spot) + 1

/** The letter on which the answer to a question stands, by the question's field. */
export const LETTER_OF: Partial<Record<string, LetterId>> = Object.fromEntries(
  LOOKED_FOR.flatMap(({ spot, fields }) => fields.map((field) => [field, letterOf(spot)])),
)

export interface FoundWord {
  term: Term
  letters: readonly LetterId[]
}

/** From a word to its letters, by the alphabet. */
export const WORDS_ON_LETTERS: readonly FoundWord[] = (Object.keys(TERMS) as Term[])
  .map((term) => ({
    term,
    letters: LETTER_IDS.filter((id) => (LETTERS[id].titles as readonly Term[]).includes(term)),
  }))
  .filter(({ letters }) => letters.length > 0)
  .sort((a, b) => TERMS[a.term].localeCompare(TERMS[b.term], 'nl'))
