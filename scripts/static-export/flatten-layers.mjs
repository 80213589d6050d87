/**
 * Takes the rules of a style sheet out of their cascade layers: Chrome before 99, Firefox before 97 and Safari before 15.4
 * drop everything in a layer. Tailwind writes its layers in the order in which they count, so the order of the rules says
 * the same, as long as no rule for elements is more specific than a class that has to win over it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../source-hash.mjs'

/** A string, a comment, the start of a layer with its names, or one other sign. */
const TOKEN = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[\s\S]*?\*\/|@layer\b([^;{]*)([;{])|[\s\S]/g

/** The same rules without layers. Throws when the braces do not match. */
export function flattenLayers(css) {
  // By open brace: whether it belongs to a layer, and goes with it.
  const open = []
  const kept = []
  for (const [token, , end] of css.matchAll(TOKEN)) {
    if (end === ';') continue
    if (end === '{') open.push('layer')
    else if (token === '}') {
      if (open.length === 0) throw new Error('A style sheet closes more than it opens.')
      if (open.pop() !== 'layer') kept.push(token)
    } else {
      if (token === '{') open.push('rule')
      kept.push(token)
    }
  }
  if (open.length > 0) throw new Error('A style sheet opens more than it closes.')
  return kept.join('')
}

/** Flattens every style sheet of an export. */
export function flattenSheets(out) {
  for (const file of filesIn(out).filter((name) => name.endsWith('.css'))) {
    const path = join(out, file)
    writeFileSync(path, flattenLayers(readFileSync(path, 'utf8')))
  }
}
