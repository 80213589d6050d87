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

/** The data of a page without its style sheet: the page that holds them has it already. */
export const withoutSheet = (data) => data.replaceAll(HINT, '').replaceAll(IN_DATA, 'null')

/** The page in one piece. `sheetOf`: the text of a style sheet by its address. The same when it is done twice. */
export function atOnce(html, sheetOf) {
  const scripts = html.match(SCRIPT) ?? []
  const styled = html.replaceAll(SHEET, (_, address) => `<style>${sheetOf(address)}</style>`)
  return withoutSheet(styled)
    .replaceAll(PRELOAD, '')
    .replaceAll(SCRIPT, '')
    .replace('</body>', () => `${scripts.join('')}</body>`)
}

/** Reads the style sheets of an export. Throws on one that would end the element it is put in. */
export const sheetsOf = (out) => (address) => {
  const text = readFileSync(join(out, address), 'utf8').trim()
  if (/<\/style/i.test(text)) throw new Error(`${address} cannot stand in a page.`)
  return text
}
