/** Every scenario as the result page has it, rendered without a browser: how much there is to read. */
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { isGlossaryId, termsIn } from '@/lib/glossary'
import { LOCALES, type Translate } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import type { CaseFile, Day } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { Result } from './result'

vi.mock('next/navigation', () => ({ useRouter: () => ({}), usePathname: () => '/' }))

type Node = DefaultTreeAdapterMap['childNode']
type Element = DefaultTreeAdapterMap['element']

const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value

/** The first element of a piece of a page. */
function asElement(html: string): Element {
  const [element] = parseFragment(html).childNodes.filter(isElement)
  if (element === undefined) throw new Error('nothing was rendered')
  return element
}

/** The result with all that it holds. With an address that names a section all of it is rendered at once, so that is what it is given. */
function renderedResult(told: CaseFile, on: Day, t: Translate): Element {
  vi.stubGlobal('window', { location: { hash: '#papers' } })
  try {
    const html = renderToStaticMarkup(
      createElement(Result, { told, on, t, title: t('result.do'), shorts: {}, keep: null }),
    )
    return asElement(html)
  } finally {
    vi.unstubAllGlobals()
  }
}

/** The elements in an element that have an attribute, in the order of the page. */
const withAttribute = (element: Element, name: string): Element[] =>
  element.childNodes
    .filter(isElement)
    .flatMap((one) => [...(attribute(one, name) === undefined ? [] : [one]), ...withAttribute(one, name)])

const INLINE = new Set(['a', 'bdi', 'code', 'dfn', 'em', 'span', 'strong', 'time'])
const classesOf = (element: Element) => (attribute(element, 'class') ?? '').split(' ')

/** Pieces of text, with a break where a line ends. */
function pieces(node: Node, isOpen: boolean, without: readonly string[]): string[] {
  if ('value' in node) return [node.value]
  if (!isElement(node) || without.some((name) => attribute(node, name) !== undefined)) return []
  const classes = classesOf(node)
  // Paper is not on the page, and neither is what a longer list says again once it is open.
  if (classes.includes('hidden') || (isOpen && classes.some((name) => /^group-open\/.*:hidden$/.test(name))))
    return []
  const isClosed = node.tagName === 'details' && !isOpen
  const children = node.childNodes.filter(
    (child) => !isClosed || (isElement(child) && child.tagName === 'summary'),
  )
  const inside = children.flatMap((child) => pieces(child, isOpen, without))
  const isInLine = INLINE.has(node.tagName) && !classes.includes('block')
  return isInLine ? inside : ['\n', ...inside, '\n']
}

/**
 * What is read of an element, line by line.
 * @param isOpen with all that opens open, or all of it closed
 * @param without leaves out elements with one of these attributes
 */
const linesRead = (element: Element, isOpen: boolean, ...without: readonly string[]): string[] =>
  pieces(element, isOpen, without)
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)

const wordsIn = (lines: readonly string[]): number => lines.join(' ').split(' ').filter(Boolean).length

/** Sentences of more than three words that stand there more than once. A label, a title and a date are no sentences. */
function repeated(lines: readonly string[]): string[] {
  const sentences = lines
    .flatMap((line) => line.split(/(?<=[.?!])\s+/))
    .filter((sentence) => /[.?!]$/.test(sentence) && sentence.split(' ').length > 3)
  return sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)
}

/** Where something stands already: said of each person apart, it holds nothing itself. */
function isPointer(sentence: string, t: Translate): boolean {
  const name = '{name}'
  return (['result.asWith', 'result.inOrderAsWith'] as const).some((key) => {
    const [before = '', after = ''] = t(key, { name }).split(name)
    return sentence.startsWith(before) && sentence.endsWith(after)
  })
}

/** A large family has more to read. */
const MANY = 9
const MOST_CLOSED = 700
const MOST_CLOSED_OF_MANY = 900
/** Of a family of four whose case is simple: 2,150 in a browser, where keeping and handing over add about 225. */
const MOST_OPEN = 2150 - 225

const partsOf = (article: Element) => [
  ...withAttribute(article, 'data-sponsor-outcome'),
  ...withAttribute(article, 'data-room'),
]
const nameOf = (part: Element) => attribute(part, 'data-room') ?? 'answer'

/** Words of the list that a part uses and neither it nor one above explains; and those that it explains in vain. */
function faultsOfWords(article: Element): string[] {
  const explained = new Set<string>()
  return partsOf(article).flatMap((part) => {
    const own = withAttribute(part, 'data-part-words').flatMap((place) =>
      (attribute(place, 'data-part-words') ?? '').split(' ').filter(isGlossaryId),
    )
    for (const id of own) explained.add(id)
    const used = new Set(linesSaid(part).flatMap((line) => termsIn(line).map(({ id }) => id)))
    return [
      ...[...used].filter((id) => !explained.has(id)).map((id) => `${nameOf(part)}: ${id} is not explained`),
      ...own.filter((id) => !used.has(id)).map((id) => `${nameOf(part)}: ${id} is not used`),
    ]
  })
}

/** What a part says, without its list of words. */
const linesSaid = (part: Element) => linesRead(part, true, 'data-part-words')

describe.each(LOCALES)('every scenario (%s)', (locale) => {
  const t = translator(locale)
  const all = SCENARIOS.map(({ name, on, case: file }) => ({
    name,
    people: file.members?.length ?? 0,
    article: renderedResult(file, on, t),
  }))

  it('is short: few words while the sections are closed', () => {
    for (const { name, people, article } of all)
      expect(wordsIn(linesRead(article, false)), name).toBeLessThanOrEqual(
        people >= MANY ? MOST_CLOSED_OF_MANY : MOST_CLOSED,
      )
  })

  it('says no sentence twice in one section', () => {
    const said = all.flatMap(({ name, article }) =>
      partsOf(article).flatMap((part) =>
        // A count is read whole, from the day it starts on.
        repeated(linesRead(part, true, 'data-part-words', 'data-counted'))
          .filter((sentence) => !isPointer(sentence, t))
          .map((sentence) => `${nameOf(part)}: ${sentence} (${name})`),
      ),
    )
    expect(said).toEqual([])
  })

  it('explains each Dutch term where it is first used, and nothing else', () => {
    const faults = all.flatMap(({ name, article }) =>
      faultsOfWords(article).map((fault) => `${name}: ${fault}`),
    )
    expect(faults).toEqual([])
  })

  it('has at most 2,150 words for a family of four with all sections open', () => {
    const four = all.find(({ name }) => name === 'family-of-four-in-time')
    if (four === undefined) throw new Error('the family of four is gone')
    expect(wordsIn(linesRead(four.article, true))).toBeLessThanOrEqual(MOST_OPEN)
  })
})

describe('the checks of these tests', () => {
  const page = (html: string) => asElement(`<article>${html}</article>`)

  it('read everything that is open, and only the heading of a closed section', () => {
    const article = page('<p>Two words</p><details><summary>A row</summary><p>Behind it</p></details>')
    expect(linesRead(article, false)).toEqual(['Two words', 'A row'])
    expect(linesRead(article, true)).toEqual(['Two words', 'A row', 'Behind it'])
    expect(wordsIn(linesRead(article, true))).toBe(6)
  })

  it('find a sentence that is there twice, and skip labels', () => {
    const twice = page('<p>Call the IND today. Wait.</p><p>Then call. Call the IND today.</p>')
    expect(repeated(linesRead(twice, true))).toEqual(['Call the IND today.'])
    expect(repeated(linesRead(page('<p>Monday to Friday, all day</p>'.repeat(2)), true))).toEqual([])
  })

  it('find a term that is not explained, and an explanation of a term that is not used', () => {
    const faults = (ids: string, text: string) =>
      faultsOfWords(
        page(`<section data-room="papers"><p>${text}</p><div data-part-words="${ids}"></div></section>`),
      )
    expect(faults('mvv', 'The mvv comes.')).toEqual([])
    expect(faults('', 'The mvv comes.')).toEqual(['papers: mvv is not explained'])
    expect(faults('mvv', 'Nothing comes.')).toEqual(['papers: mvv is not used'])
  })
})
