/**
 * The Dutch terms that stay Dutch, and where texts use them: pure functions over texts. Meaning and sound are in
 * locales, words.json.
 */
export { GLOSSARY_SOURCES } from './sources'

interface Term {
  /** As it stands in the letters. */
  dutch: string
}

export const GLOSSARY = {
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
  bewijsnood: { dutch: 'bewijsnood' },
  bezwaar: { dutch: 'bezwaar' },
  'biometrische-gegevens': { dutch: 'biometrische gegevens' },
  brp: { dutch: 'BRP' },
  coa: { dutch: 'COA' },
  'dna-onderzoek': { dutch: 'DNA-onderzoek' },
  duo: { dutch: 'DUO' },
  gemachtigde: { dutch: 'gemachtigde' },
  gezinsband: { dutch: 'gezinsband' },
  ggd: { dutch: 'GGD' },
  'herstel-verzuim': { dutch: 'herstel verzuim' },
  inburgering: { dutch: 'inburgering' },
  ind: { dutch: 'IND' },
  ingebrekestelling: { dutch: 'ingebrekestelling' },
  inwilliging: { dutch: 'inwilliging' },
  'kennisgeving-leges': { dutch: 'kennisgeving leges' },
  klantnummer: { dutch: 'klantnummer' },
  'laissez-passer': { dutch: 'laissez-passer' },
  legaliseren: { dutch: 'legaliseren' },
  leges: { dutch: 'leges' },
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
  verschoonbaar: { dutch: 'verschoonbaar' },
  vluchteling: { dutch: 'vluchteling' },
  vluchtelingenwerk: { dutch: 'VluchtelingenWerk' },
  voogd: { dutch: 'voogd' },
  'zelfstandige-vergunning': { dutch: 'zelfstandige vergunning' },
} as const satisfies Record<string, Term>

export type GlossaryId = keyof typeof GLOSSARY

/** By the alphabet, capitals or not. */
export const GLOSSARY_IDS: readonly GlossaryId[] = (Object.keys(GLOSSARY) as GlossaryId[]).sort((a, b) =>
  GLOSSARY[a].dutch.localeCompare(GLOSSARY[b].dutch, 'nl'),
)

export const isGlossaryId = (id: string): id is GlossaryId => Object.hasOwn(GLOSSARY, id)

const LETTER = '[\\p{L}\\d-]'
const BY_DUTCH: ReadonlyMap<string, GlossaryId> = new Map(
  GLOSSARY_IDS.map((id) => [GLOSSARY[id].dutch.toLowerCase(), id]),
)
/** Longest first: in "Mijn IND" the term IND is not used. The plural is the same term. Old browsers know no lookbehind. */
const ANY_TERM = new RegExp(
  `(^|(?!${LETTER}).)(${[...BY_DUTCH.keys()].sort((a, b) => b.length - a.length).join('|')})(?:en|['’]?s)?(?!${LETTER})`,
  'gius',
)

/** A term of the glossary in a text. `from` and `to` are places in the text, as `slice` takes them. */
export interface Use {
  id: GlossaryId
  from: number
  to: number
}

/** Where a text uses terms of the glossary, in the order of the text. */
export const termsIn = (text: string): Use[] =>
  [...text.matchAll(ANY_TERM)].flatMap(({ 0: whole, 1: before = '', 2: term = '', index }) => {
    const id = BY_DUTCH.get(term.toLowerCase())
    return id ? [{ id, from: index + before.length, to: index + whole.length }] : []
  })

/** The terms that texts use, each once, in the order of their first use. */
export const idsIn = (texts: readonly string[]): GlossaryId[] => [
  ...new Set(texts.flatMap((text) => termsIn(text).map(({ id }) => id))),
]

/** By part: the terms that it is the first to use. `parts`: the texts of each part of a page, in reading order. */
export function firstUses(parts: readonly (readonly string[])[]): GlossaryId[][] {
  const seen = new Set<GlossaryId>()
  return parts.map((texts) => {
    const first = idsIn(texts).filter((id) => !seen.has(id))
    for (const id of first) seen.add(id)
    return first
  })
}
