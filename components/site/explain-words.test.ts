import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CHAPTER_IDS } from '@/lib/guide'
import { translator } from '@/lib/i18n/all'
import { ExplainWords } from './explain-words'
import { ChapterPage } from './guide/chapter-page'

const t = translator('nl')
const page = (...children: ReactNode[]) =>
  renderToStaticMarkup(createElement(ExplainWords, { t, children })).replaceAll(/ class="[^"]*"/g, '')
const p = (...children: ReactNode[]) => createElement('p', { key: String(children[0]) }, ...children)
/** A list that says a text two times. */
const Twice = ({ text }: { text: string }) =>
  createElement(
    'ul',
    null,
    [1, 2].map((at) => createElement('li', { key: at }, text)),
  )

test('the first use of a word leads to its explanation, later ones do not', () => {
  expect(page(p('Haal de mvv.'), p('De mvv en de IND.'))).toBe(
    '<p>Haal de <a href="/nl/words/#mvv">mvv</a>.</p><p>De mvv en de <a href="/nl/words/#ind">IND</a>.</p>',
  )
})

test('the first use is the first in the text, also within components and lists', () => {
  expect(page(createElement(Twice, { key: 'a', text: 'De IND.' }), p('Bel de IND.'))).toBe(
    '<ul><li>De <a href="/nl/words/#ind">IND</a>.</li><li>De IND.</li></ul><p>Bel de IND.</p>',
  )
})

test('headings, links and explanations are left alone, and a link that is there already is enough', () => {
  const link = createElement('a', { key: 'a', href: '/nl/words/#mvv' }, 'mvv')
  const left = [
    createElement('h2', { key: 'h' }, 'De mvv'),
    link,
    createElement('div', { key: 'd', 'data-word': 'ind' }, 'IND'),
  ]
  expect(page(...left, p('De mvv.'))).toBe(
    '<h2>De mvv</h2><a href="/nl/words/#mvv">mvv</a><div data-word="ind">IND</div><p>De mvv.</p>',
  )
})

test('every chapter explains its words, each once, and puts no link into a link', () => {
  const reader = translator('en', 'counsellor')
  for (const chapter of CHAPTER_IDS) {
    const html = renderToStaticMarkup(createElement(ChapterPage, { chapter, t: reader }))
    const linked = [...html.matchAll(/\/words\/#([^"]+)"/g)].map(([, id]) => id)
    expect(linked.length, chapter).toBeGreaterThan(0)
    expect(linked, chapter).toEqual([...new Set(linked)])
    expect(html).not.toMatch(/<a[^>]*>[^<]*<a/)
  }
})
