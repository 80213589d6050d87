/**
 * Puts the style sheet of a static page into the page, so that its first paint waits for one file. Pages of the case keep
 * their link: React has the sheet in its data too, and would fetch a sheet that it does not find as a link.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  append,
  attribute,
  createElement,
  createText,
  elementsOf,
  insertAfter,
  isStaticPage,
  remove,
} from './html.mjs'

export function inlineStyles({ document, out }) {
  if (!isStaticPage(document)) return
  const isSheet = (link) => attribute(link, 'rel') === 'stylesheet'
  for (const link of elementsOf(document, 'link').filter(isSheet)) {
    const address = attribute(link, 'href')
    const text = readFileSync(join(out, address), 'utf8').trim()
    if (/<\/style/i.test(text))
      throw new Error(`${address} cannot stand in a page: it would end its element.`)
    const style = createElement('style', {})
    append(style, createText(text))
    insertAfter(link.parentNode, style, link)
    remove(link)
  }
}
