/** The Dutch words that stay Dutch. Meaning and sound are in locales, words.json. */
export { WORD_SOURCES } from './sources'

interface Word {
  /** As it stands in the letters. */
  dutch: string
}

export const WORDS = {
  'afgeleide-vergunning': { dutch: 'afgeleide vergunning' },
  'afhankelijke-vergunning': { dutch: 'afhankelijke vergunning' },
  afwijzing: { dutch: 'afwijzing' },
  antecedentenverklaring: { dutch: 'antecedentenverklaring' },
  apostille: { dutch: 'apostille' },
  azc: { dutch: 'azc' },
  'beedigd-vertaler': { dutch: 'beëdigd vertaler' },
  berichtenbox: { dutch: 'Berichtenbox' },
  beschikking: { dutch: 'beschikking' },
  'bestendig-verblijf': { dutch: 'bestendig verblijf' },
  bezwaar: { dutch: 'bezwaar' },
  'biometrische-gegevens': { dutch: 'biometrische gegevens' },
  brp: { dutch: 'BRP' },
  coa: { dutch: 'COA' },
  'dna-onderzoek': { dutch: 'DNA-onderzoek' },
  duo: { dutch: 'DUO' },
  gezinsband: { dutch: 'gezinsband' },
  ggd: { dutch: 'GGD' },
  'herstel-verzuim': { dutch: 'herstel verzuim' },
  inburgering: { dutch: 'inburgering' },
  ind: { dutch: 'IND' },
  inwilliging: { dutch: 'inwilliging' },
  'kennisgeving-leges': { dutch: 'kennisgeving leges' },
  klantnummer: { dutch: 'klantnummer' },
  'laissez-passer': { dutch: 'laissez-passer' },
  legaliseren: { dutch: 'legaliseren' },
  'mijn-ind': { dutch: 'Mijn IND' },
  mvv: { dutch: 'mvv' },
  nareis: { dutch: 'nareis' },
  nareistermijn: { dutch: 'nareistermijn' },
  vertegenwoordiging: { dutch: 'Nederlandse vertegenwoordiging' },
  nidos: { dutch: 'Nidos' },
  ontvangstbevestiging: { dutch: 'ontvangstbevestiging' },
  referent: { dutch: 'referent' },
  'subsidiaire-bescherming': { dutch: 'subsidiaire bescherming' },
  'tbc-test': { dutch: 'tbc-test' },
  twv: { dutch: 'TWV' },
  'v-nummer': { dutch: 'V-nummer' },
  'verklaring-burgerlijke-staat': { dutch: 'verklaring burgerlijke staat' },
  'verklaring-referent': { dutch: 'verklaring referent' },
  vluchteling: { dutch: 'vluchteling' },
  vluchtelingenwerk: { dutch: 'VluchtelingenWerk' },
  voogd: { dutch: 'voogd' },
  'zelfstandige-vergunning': { dutch: 'zelfstandige vergunning' },
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
