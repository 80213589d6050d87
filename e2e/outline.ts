/** What a screen reader needs of a page as it is built, read from its HTML: headings, ids, names and lists. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { attribute, elementsOf, nodesOf, parsePage } from '../scripts/static-export/html.mjs'

type Element = DefaultTreeAdapterTypes.Element

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']
const IN_LISTS: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  dl: ['dt', 'dd', 'div'],
}

/** Each fault in words; none when there is none. */
export function outlineFaults(html: string): string[] {
  const document = parsePage(html)
  const all: Element[] = elementsOf(document)
  const ids = all.flatMap((element) => attribute(element, 'id') ?? [])
  return [
    ...(named(all, 'html').some((root) => attribute(root, 'lang')) ? [] : ['<html> without lang']),
    ...headingFaults(named(all, 'main').flatMap((main) => [...shownIn(main)])),
    ...[...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `id ${id} twice`),
    // A dialog that is closed has no content yet.
    ...all.filter(({ tagName }) => tagName !== 'dialog').flatMap((element) => lostReferences(element, ids)),
    ...all.flatMap(listFaults),
    ...named(all, 'a', 'button')
      .filter(isNameless)
      .map(({ tagName }) => `<${tagName}> without a name`),
    ...named(all, 'img')
      .filter((image) => attribute(image, 'alt') === undefined)
      .map(() => '<img> without alt'),
  ]
}

const named = (all: Element[], ...names: string[]) => all.filter(({ tagName }) => names.includes(tagName))

/** Elements of a page that are there once it is open: no part that waits to be shown, and no dialog. */
function* shownIn(element: Element): Generator<Element> {
  for (const child of element.childNodes) {
    if (!('tagName' in child) || ['noscript', 'template', 'dialog'].includes(child.tagName)) continue
    if (attribute(child, 'hidden') !== undefined) continue
    yield child
    yield* shownIn(child)
  }
}

function headingFaults(all: Element[]): string[] {
  const headings = named(all, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')
  const titles = named(headings, 'h1').length
  const skipped = headings.flatMap(({ tagName }, at) => {
    const before = headings[at - 1]?.tagName ?? 'h0'
    return Number(tagName[1]) > Number(before[1]) + 1 ? [`${tagName} below ${before}`] : []
  })
  return [...(titles === 1 ? [] : [`${titles} times h1`]), ...skipped]
}

const lostReferences = (element: Element, ids: readonly string[]): string[] =>
  REFERENCES.flatMap((name) =>
    (attribute(element, name) ?? '')
      .split(' ')
      .filter((id: string) => id !== '' && !ids.includes(id))
      .map((id: string) => `${name} ${id} leads nowhere`),
  )

function listFaults(list: Element): string[] {
  const allowed = IN_LISTS[list.tagName]
  if (allowed === undefined) return []
  const tags = [...list.childNodes].flatMap((child) => ('tagName' in child ? [String(child.tagName)] : []))
  return tags
    .filter((tag) => !['script', 'template', ...allowed].includes(tag))
    .map((tag) => `<${tag}> in a list`)
}

/** A reader would say nothing of it. A link without an address is none. */
function isNameless(element: Element): boolean {
  if (element.tagName === 'a' && attribute(element, 'href') === undefined) return false
  if (attribute(element, 'aria-label') || attribute(element, 'aria-labelledby')) return false
  return ![...nodesOf(element)].some(
    (node) =>
      (node.nodeName === '#text' && node.value.trim() !== '') || (node.attrs && attribute(node, 'alt')),
  )
}
