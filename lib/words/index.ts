/** The Dutch words that stay Dutch, and the sources that use them. Meaning and sound are in locales, words.json. */
import type { SourceId } from '@/lib/rules'

interface Word {
  /** As it stands in the letters. */
  dutch: string
  sources: readonly [SourceId, ...SourceId[]]
}

export const WORDS = {
  'afgeleide-vergunning': { dutch: 'afgeleide vergunning', sources: ['vwn', 'ind-2025'] },
  'afhankelijke-vergunning': { dutch: 'afhankelijke vergunning', sources: ['ind-2022', 'ind-2019'] },
  afwijzing: { dutch: 'afwijzing', sources: ['ind-2022', 'vw-69'] },
  antecedentenverklaring: { dutch: 'antecedentenverklaring', sources: ['ind-2025', 'ind-2022', 'ind-2019'] },
  apostille: { dutch: 'apostille', sources: ['ind-3076d'] },
  azc: { dutch: 'azc', sources: ['vwn', 'ind-2022'] },
  'beedigd-vertaler': { dutch: 'beëdigd vertaler', sources: ['ind-2025', 'vwn', 'ind-3076d'] },
  berichtenbox: { dutch: 'Berichtenbox', sources: ['ind-2022'] },
  beschikking: { dutch: 'beschikking', sources: ['ind-2022', 'vwn'] },
  'bestendig-verblijf': { dutch: 'bestendig verblijf', sources: ['ind-2022', 'ind-2019'] },
  bezwaar: { dutch: 'bezwaar', sources: ['ind-2022', 'ind-2025', 'vw-69'] },
  'biometrische-gegevens': { dutch: 'biometrische gegevens', sources: ['ind-2022', 'ind-2025'] },
  brp: { dutch: 'BRP', sources: ['ind-2025', 'ind-2022', 'ind-2019'] },
  coa: { dutch: 'COA', sources: ['ind-2025', 'ind-2022'] },
  'dna-onderzoek': { dutch: 'DNA-onderzoek', sources: ['ind-2022', 'ind-2025'] },
  duo: { dutch: 'DUO', sources: ['ind-2022', 'ind-2019'] },
  gezinsband: { dutch: 'gezinsband', sources: ['vwn', 'ind-2022'] },
  ggd: { dutch: 'GGD', sources: ['ind-2025'] },
  'herstel-verzuim': { dutch: 'herstel verzuim', sources: ['ind-2022'] },
  inburgering: { dutch: 'inburgering', sources: ['ind-2022', 'ind-2019'] },
  ind: { dutch: 'IND', sources: ['ind-2025', 'vwn'] },
  inwilliging: { dutch: 'inwilliging', sources: ['ind-2022'] },
  'kennisgeving-leges': { dutch: 'kennisgeving leges', sources: ['ind-2022', 'ind-2025', 'vwn'] },
  klantnummer: { dutch: 'klantnummer', sources: ['ind-2022'] },
  'laissez-passer': { dutch: 'laissez-passer', sources: ['ind-2022', 'ind-2025', 'ind-2019'] },
  legaliseren: { dutch: 'legaliseren', sources: ['ind-2022', 'ind-3076d'] },
  'mijn-ind': { dutch: 'Mijn IND', sources: ['ind-2025', 'ind-2022'] },
  mvv: { dutch: 'mvv', sources: ['ind-2022', 'ind-2025', 'ind-2019'] },
  nareis: { dutch: 'nareis', sources: ['ind-2022', 'ind-2025', 'vwn'] },
  nareistermijn: { dutch: 'nareistermijn', sources: ['ind-2022', 'vwn', 'refugeehelp-2026'] },
  vertegenwoordiging: { dutch: 'Nederlandse vertegenwoordiging', sources: ['ind-2022', 'ind-2019'] },
  nidos: { dutch: 'Nidos', sources: ['ind-2025'] },
  ontvangstbevestiging: { dutch: 'ontvangstbevestiging', sources: ['ind-2022', 'ind-2025'] },
  referent: { dutch: 'referent', sources: ['ind-2022', 'ind-2025', 'ind-3076d'] },
  'subsidiaire-bescherming': { dutch: 'subsidiaire bescherming', sources: ['law-2026', 'refugeehelp-2026'] },
  'tbc-test': { dutch: 'tbc-test', sources: ['ind-2025', 'ind-2022', 'ind-3076d'] },
  twv: { dutch: 'TWV', sources: ['ind-2025'] },
  'v-nummer': { dutch: 'V-nummer', sources: ['ind-2022', 'ind-2025'] },
  'verklaring-burgerlijke-staat': {
    dutch: 'verklaring burgerlijke staat',
    sources: ['ind-2022', 'ind-2019', 'ind-7018'],
  },
  'verklaring-referent': { dutch: 'verklaring referent', sources: ['ind-2025', 'ind-2022', 'ind-7018'] },
  vluchteling: { dutch: 'vluchteling', sources: ['law-2026', 'refugeehelp-2026'] },
  vluchtelingenwerk: { dutch: 'VluchtelingenWerk', sources: ['vwn', 'vwn-2025'] },
  voogd: { dutch: 'voogd', sources: ['ind-2025', 'vwn'] },
  'zelfstandige-vergunning': { dutch: 'zelfstandige vergunning', sources: ['ind-2022', 'ind-2019', 'vwn'] },
} as const satisfies Record<string, Word>

export type WordId = keyof typeof WORDS

/** By the alphabet, capitals or not. */
export const WORD_IDS: readonly WordId[] = (Object.keys(WORDS) as WordId[]).sort((a, b) =>
  WORDS[a].dutch.localeCompare(WORDS[b].dutch, 'nl'),
)

export const isWord = (id: string): id is WordId => Object.hasOwn(WORDS, id)

const LETTER = '[\\p{L}\\d-]'
const BY_DUTCH: ReadonlyMap<string, WordId> = new Map(
  WORD_IDS.map((id) => [WORDS[id].dutch.toLowerCase(), id]),
)
/** Longest first: in "Mijn IND" the word IND is not used. One or more of a thing is one word. */
const ANY_WORD = new RegExp(
  `(?<!${LETTER})(${[...BY_DUTCH.keys()].sort((a, b) => b.length - a.length).join('|')})(?:en|['’]?s)?(?!${LETTER})`,
  'giu',
)

/** A word of the list in a text. `from` and `to` are places in the text, as `slice` takes them. */
export interface Use {
  id: WordId
  from: number
  to: number
}

/** Where a text uses words of the list, in the order of the text. */
export const usesIn = (text: string): Use[] =>
  [...text.matchAll(ANY_WORD)].flatMap(({ 0: whole, 1: word = '', index }) => {
    const id = BY_DUTCH.get(word.toLowerCase())
    return id ? [{ id, from: index, to: index + whole.length }] : []
  })
