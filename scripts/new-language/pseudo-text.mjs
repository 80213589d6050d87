/** A language for tests: English that can still be read, longer, with letters of two scripts, and marked as a text. */

const LETTERS = new Map([...'aeiouyAEIOUYcnsz'].map((letter, at) => [letter, [...'áéíóúýÁÉÍÓÚÝçñšž'][at]]))
const FILLER = ['نص', 'أطول', 'للتجربة', 'هنا', 'سطر']
const LONGER = 0.4
/** Left as they are: what is filled in later, and addresses. */
const KEPT = /(\{\{.+?\}\}|\$t\(.+?\)|https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)+\b)/

/** What every text of the language has something of, whichever piece of it is looked at. */
export const MARKED = /[áéíóúýÁÉÍÓÚÝçñšž⟦⟧\u0600-\u06ff]/

export function pseudo(text) {
  if (text === '') return text
  const accented = text
    .split(KEPT)
    .map((part, at) =>
      at % 2 === 1 ? part : [...part].map((letter) => LETTERS.get(letter) ?? letter).join(''),
    )
    .join('')
  let filler = ''
  for (let at = 0; filler.length < text.length * LONGER; at++) filler += ` ${FILLER[at % FILLER.length]}`
  return `⟦${accented}${filler}⟧`
}

/** A tree of texts in the language. */
export const pseudoTree = (tree) =>
  typeof tree === 'string'
    ? pseudo(tree)
    : Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, pseudoTree(value)]))
