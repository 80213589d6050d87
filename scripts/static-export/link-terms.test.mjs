import { parse, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { termsIn } from '../../lib/glossary'
import { linkTerms } from './link-terms.mjs'

/** The main part of a static page after its terms are linked. */
function linked(main, { lang = 'nl', page = 'text' } = {}) {
  const document = parse(
    `<!doctype html><html lang="${lang}" data-page="${page}"><body><p>De IND.</p><main>${main}</main></body></html>`,
  )
  linkTerms({ document, termsIn })
  return /<main>(.*)<\/main>/s.exec(serialize(document))[1].replaceAll(' class="word"', '')
}

test('the first use of a term links to its explanation, later uses do not', () => {
  expect(linked('<p>Haal de mvv.</p><p>De mvv en de IND.</p>')).toBe(
    '<p>Haal de <a href="/nl/words/#mvv">mvv</a>.</p><p>De mvv en de <a href="/nl/words/#ind">IND</a>.</p>',
  )
})

test('the first use is the first in the order of the text, however deep it is nested', () => {
  expect(linked('<ul><li><b>De IND.</b></li><li>De IND.</li></ul><p>Bel de IND.</p>')).toBe(
    '<ul><li><b>De <a href="/nl/words/#ind">IND</a>.</b></li><li>De IND.</li></ul><p>Bel de IND.</p>',
  )
})

test('in another language the term is marked as Dutch', () => {
  expect(linked('<p>The IND.</p>', { lang: 'en' })).toBe(
    '<p>The <a href="/en/words/#ind" lang="nl">IND</a>.</p>',
  )
})

test('headings, links, codes and explanations get no link', () => {
  const left =
    '<h2>De mvv</h2><a href="/nl/guide/">De mvv</a><code>mvv</code><div data-word="ind">IND</div><p data-sources="vwn">IND</p><p translate="no">IND</p>'
  expect(linked(left)).toBe(left)
})

test('a term that already has a link to its explanation gets no second one', () => {
  const main = '<dl><dt><a href="/nl/words/#mvv">mvv</a></dt><dd>De mvv.</dd></dl>'
  expect(linked(main)).toBe(main)
})

test('a page that React hydrates is not changed', () => {
  expect(linked('<p>De IND.</p>', { page: 'case' })).toBe('<p>De IND.</p>')
})
