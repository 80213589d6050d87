import { parse } from 'parse5'

/** Parts of a page that change without its subject changing, or that nobody reads. */
const NOT_CONTENT = new Set(
  'script style noscript template svg nav header footer aside form button iframe dialog'.split(' '),
)

const attribute = (node, name) => node.attrs?.find((item) => item.name === name)?.value

/** The first element in document order for which a test holds. */
function find(node, test) {
  if (test(node)) return node
  for (const child of node.childNodes ?? []) {
    const found = find(child, test)
    if (found) return found
  }
  return undefined
}

function collect(node, pieces) {
  if (node.nodeName === '#text') pieces.push(node.value)
  if (NOT_CONTENT.has(node.nodeName)) return pieces
  for (const child of node.childNodes ?? []) collect(child, pieces)
  return pieces
}

/**
 * The text of the main part of an HTML page, with every run of white space as one space: menus, scripts and markup
 * change often and say nothing about the law. Empty when a page writes its text with a script.
 */
export function mainText(html) {
  const page = parse(html)
  const main =
    find(page, (node) => node.nodeName === 'main' || attribute(node, 'role') === 'main') ??
    find(page, (node) => node.nodeName === 'article') ??
    find(page, (node) => node.nodeName === 'body')
  return collect(main, []).join(' ').replaceAll(/\s+/g, ' ').trim()
}
