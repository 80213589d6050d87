/**
 * A page that somebody comes to from outside is painted from one file: its styles stand in it, and its scripts are
 * asked for after all that can be read. The framework sends both as files that the first paint waits for or shares
 * the line with.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const SHEET = /<link rel="stylesheet" href="(\/_next\/static\/[^"]+\.css)"[^>]*>/g
const SCRIPT = /<script src="\/_next\/static\/chunks\/[^"]+" async=""><\/script>/g
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g

/** Where the framework's own data of a page ask for its style sheet: in the page's scripts, or as a file of a move. */
const HINT = /:HL\[(\\?)"\/_next\/static\/[^"]+\.css\1",\1"style\1"\](?:\\n|\n)/g
const IN_DATA = /\[(\\?)"\$\1",\1"link\1",\1"\d+\1",\{\1"rel\1":\1"stylesheet\1"[^}]*\}\]/g

/** The framework's own page for what is missing, which each page carries along. The site has one of its own. */
const NOT_FOUND = /(\\?)"notFound\1":\[\[\[\1"\$\1",\1"title\1".*?\]\],\[\]\]/g

/** The data of a page without what no page needs of them: its style sheet, which is there already, and a page that is never shown. */
export const leaner = (data) =>
  data
    .replaceAll(HINT, '')
    .replaceAll(IN_DATA, 'null')
    .replaceAll(NOT_FOUND, (_, mark) => `${mark}"notFound${mark}":${mark}"$undefined${mark}"`)

/** A piece of the framework's data in a page, as it is written there. */
const PUSHED = /(?<=__next_f\.push\(\[1,)"[^"\\]*(?:\\.[^"\\]*)*"/g

const ESCAPED = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '<': '\\x3c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** The same text between single quotes: the data are full of double ones, and each weighs an escape less. */
const singleQuoted = (text) => `'${text.replace(/[\\'\n\r<\u2028\u2029]/g, (sign) => ESCAPED[sign])}'`

/** The page in one piece. `sheetOf`: the text of a style sheet by its address. The same when it is done twice. */
export function atOnce(html, sheetOf) {
  const scripts = html.match(SCRIPT) ?? []
  const styled = html.replaceAll(SHEET, (_, address) => `<style>${sheetOf(address)}</style>`)
  return leaner(styled)
    .replaceAll(PRELOAD, '')
    .replaceAll(SCRIPT, '')
    .replaceAll(PUSHED, (literal) => singleQuoted(JSON.parse(literal)))
    .replace('</body>', () => `${scripts.join('')}</body>`)
}

/** Reads the style sheets of an export. Throws on one that would end the element it is put in. */
export const sheetsOf = (out) => (address) => {
  const text = readFileSync(join(out, address), 'utf8').trim()
  if (/<\/style/i.test(text)) throw new Error(`${address} cannot stand in a page.`)
  return text
}
