/**
 * Links each Dutch term of the glossary to its explanation where a static page first uses it. That is the first use
 * in the order of the text, so it is done on the finished page, where all components of a page stand in one text.
 */
import { html, defaultTreeAdapter as tree } from 'parse5'

/** Not running text: what leads somewhere, names a part or a code, or is no text for readers. */
const NOT_RUNNING = new Set(
  'a button summary label select nav h1 h2 h3 h4 dfn code svg script style noscript template'.split(' '),
)
const EXPLAINS_ITSELF = ['data-word', 'data-sources']

const attribute = (node, name) => node.attrs?.find((attr) => attr.name === name)?.value

const isRunning = (node) =>
  !NOT_RUNNING.has(node.nodeName) &&
  attribute(node, 'translate') !== 'no' &&
  EXPLAINS_ITSELF.every((name) => attribute(node, name) === undefined)

function find(node, name) {
  if (node.nodeName === name) return node
  for (const child of node.childNodes ?? []) {
    const found = find(child, name)
    if (found) return found
  }
  return undefined
}

/**
 * `document`: a page as parse5 parsed it; changed in place. `termsIn`: the function of lib/glossary. Pages that React
 * keeps alive are left alone: it would take the links out again.
 */
export function linkTerms({ document, termsIn }) {
  const root = find(document, 'html')
  const main = find(document, 'main')
  if (attribute(root, 'data-page') !== 'text' || main === undefined) return
  visit(main, { lang: attribute(root, 'lang'), termsIn, explained: new Set() })
}

function visit(node, page) {
  for (const child of [...(node.childNodes ?? [])]) {
    if (child.nodeName === '#text') link(child, page)
    else if (isRunning(child)) visit(child, page)
    else noteLinks(child, page)
  }
}

/** A link to an explanation that stands there already is enough for the text after it. */
function noteLinks(node, page) {
  const [, id] = /\/words\/#(.+)$/.exec(attribute(node, 'href') ?? '') ?? []
  if (id) page.explained.add(id)
  for (const child of node.childNodes ?? []) noteLinks(child, page)
}

function link(textNode, { lang, termsIn, explained }) {
  const text = textNode.value
  let done = 0
  for (const { id, from, to } of termsIn(text)) {
    if (explained.has(id)) continue
    explained.add(id)
    tree.insertTextBefore(textNode.parentNode, text.slice(done, from), textNode)
    tree.insertBefore(textNode.parentNode, linkTo(id, text.slice(from, to), lang), textNode)
    done = to
  }
  textNode.value = text.slice(done)
}

function linkTo(id, term, lang) {
  const attributes = {
    href: `/${lang}/words/#${id}`,
    ...(lang === 'nl' ? {} : { lang: 'nl' }),
    class: 'word',
  }
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }))
  const element = tree.createElement('a', html.NS.HTML, attrs)
  tree.insertText(element, term)
  return element
}
