/**
 * Removes Next and React from a static page: their scripts, data, preloads and comments. What is left is the HTML that
 * React rendered, its styles, and the scripts of our own that the layout marks.
 */
import { attribute, elementsOf, isStaticPage, nodesOf, remove } from './html.mjs'

/** The layouts mark the scripts that a static page keeps. */
const isKept = (script) => attribute(script, 'data-keep') !== undefined
/** React hoists a `<title>` that streams late to an empty box at the start of the body. */
const isEmptyBox = (node) =>
  node.tagName === 'div' && attribute(node, 'hidden') !== undefined && node.childNodes.length === 0

export function stripFramework({ document }) {
  if (!isStaticPage(document)) return
  const [body] = elementsOf(document, 'body')
  const unneeded = [
    ...[...nodesOf(document)].filter(({ nodeName }) => nodeName === '#comment'),
    ...elementsOf(document, 'script').filter((script) => !isKept(script)),
    ...elementsOf(document, 'link').filter((link) => /preload/.test(attribute(link, 'rel'))),
  ]
  for (const node of unneeded) remove(node)
  for (const box of body.childNodes.filter(isEmptyBox)) remove(box)
}
