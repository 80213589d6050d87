/**
 * Moves the scripts of a page of the case behind everything that can be read, and drops their preloads: on a slow line
 * they share it with nothing before the first paint. React hydrates around async scripts, wherever they are.
 */
import { append, attribute, elementsOf, first, isStaticPage, remove } from './html.mjs'

export function putScriptsLast({ document }) {
  if (isStaticPage(document)) return
  const isPreload = (link) => attribute(link, 'rel') === 'preload' && attribute(link, 'as') === 'script'
  for (const link of elementsOf(document, 'link').filter(isPreload)) remove(link)
  const isAsync = (script) => attribute(script, 'src') && attribute(script, 'async') !== undefined
  for (const script of elementsOf(document, 'script').filter(isAsync)) {
    remove(script)
    append(first(document, 'body'), script)
  }
}
