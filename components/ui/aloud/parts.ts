/** What of a page is read aloud, in which order and language. It reads the document and changes nothing. */
import { sentencesOf } from './sentences'

export interface Part {
  /** The block it stands in, to be marked while it is spoken. */
  element: Element
  /** One sentence, or what there is of it in this language. */
  text: string
  /** As the page gives it: `nl`, `en-GB`. */
  lang: string
}

/** Links and controls, which are not read aloud; a label with one of these in it is the name of a control. */
const CHROME =
  'nav, button, input, select, textarea, script, style, noscript, template, [aria-hidden="true"], [data-aloud]'
const NAME_OF_CONTROL = 'label:has(select), label:has(textarea)'
const PICTURE = 'svg[role="img"], img'

/** Every sentence of what stands below an element and can be seen, from top to bottom. */
export function partsIn(root: Element): Part[] {
  const parts: Part[] = []
  let element = root
  let lang = ''
  let text = ''
  const flush = () => {
    if (!isWayOnly(element)) parts.push(...sentencesOf(text).map((said) => ({ element, text: said, lang })))
    text = ''
  }
  const add = (more: string, at: Element, block: Element) => {
    const now = at.closest('[lang]')?.getAttribute('lang') ?? ''
    if (now !== lang || block !== element) {
      flush()
      lang = now
      element = block
    }
    text += more
  }
  const walk = (parent: Element, block: Element) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) add(node.data, parent, block)
      if (!(node instanceof Element) || !isSaid(node)) continue
      if (node.matches(PICTURE)) add(nameOf(node), node, node)
      else if (isInline(node)) walk(node, block)
      else {
        flush()
        walk(node, node)
        flush()
      }
    }
  }
  walk(root, root)
  flush()
  return parts
}

function isSaid(element: Element): boolean {
  if (element.matches(CHROME) || element.matches(NAME_OF_CONTROL)) return false
  const closed = element.parentElement?.closest('details:not([open])')
  if (closed && !closed.querySelector(':scope > summary')?.contains(element)) return false
  const { display, visibility } = getComputedStyle(element)
  return display !== 'none' && visibility === 'visible'
}

const isInline = (element: Element) => /^(inline|contents|ruby)/.test(getComputedStyle(element).display)

/** A line that is only a link. In a list it is read: it tells what there is. */
function isWayOnly(element: Element): boolean {
  if (!element.matches('a, p, div, main')) return false
  if (element.matches('a')) return element.closest('li, td, dd, dt, h1, h2, h3') === null
  const [link, ...others] = element.children
  return others.length === 0 && link?.matches('a') === true && link.textContent === element.textContent
}

const nameOf = (picture: Element): string =>
  picture.getAttribute('aria-label') ??
  picture.getAttribute('alt') ??
  picture.querySelector('title')?.textContent ??
  ''
