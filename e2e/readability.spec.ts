/** Every page in plain language, as it is built: short sentences, easy words, none that frighten or lecture. */
import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures'
import { PATHS, pathIn } from './pages'
import { type Measured, measure, syllablesIn, withoutTerms, wordsIn } from './readability'

const LONGEST_MEAN = 12
const LEAST_DOUMA = 65
const HIGHEST_GRADE = 6

const FORBIDDEN: Record<Measured, RegExp> = {
  nl: /\b(indien|teneinde|dient te|dienen te|middels|alsmede|conform|ongeldige?|alstublieft|sorry|helaas|verplicht veld)\b/i,
  en: /\b(invalid|sorry|pursuant|prior to|in order to|provided that|oops)\b/i,
}

/** Runs in the browser: the running text of a page, block by block, without names, codes and lists of countries. */
function blocksOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const left = 'script, style, select, svg, [data-sources], [data-countries], [translate=no], [href^="#main"]'
  for (const element of page.querySelectorAll(left)) element.remove()
  const inline = 'a, abbr, b, bdi, code, dfn, em, i, q, span:not(.block), strong, sub, sup, time'
  const isBlock = (element: Element) =>
    !element.matches(inline) &&
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
  const texts = [...page.querySelectorAll('body *')].filter(isBlock).map((element) => {
    const own = element.cloneNode(true) as Element
    for (const inner of own.querySelectorAll(`*:not(${inline})`)) inner.remove()
    return (own.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  })
  return texts.filter((text) => /[.?:]$/.test(text))
}

const built = (locale: Measured, path: string) =>
  readFileSync(new URL(`../out${pathIn(locale, path)}index.html`, import.meta.url), 'utf8')

/** What is not plain on a page. */
function faultsOf(blocks: readonly string[], locale: Measured): string[] {
  const { meanWords, long, score } = measure(blocks, locale)
  const isHard = locale === 'nl' ? score < LEAST_DOUMA : score > HIGHEST_GRADE
  return [
    ...(blocks.length < 3 ? ['too little text to measure'] : []),
    ...(meanWords > LONGEST_MEAN ? [`${meanWords.toFixed(1)} words a sentence`] : []),
    ...(isHard ? [`score ${score.toFixed(2)}`] : []),
    ...long.map((sentence) => `long: ${sentence}`),
    ...blocks.filter((text) => FORBIDDEN[locale].test(text)).map((text) => `word: ${text}`),
  ]
}

for (const locale of ['nl', 'en'] as const)
  test(`every page has plain language, ${locale}`, async ({ page }) => {
    const faults: string[] = []
    for (const path of PATHS) {
      const blocks = await page.evaluate(blocksOf, built(locale, path))
      faults.push(...faultsOf(blocks, locale).map((fault) => `${pathIn(locale, path)}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

test('the reading level follows the published formulas, and the check finds a text that is too hard', () => {
  const fixed =
    'U heeft drie maanden de tijd. Stuur de aanvraag op tijd naar de IND. Heeft u een document niet? Leg dan uit waarom u het niet heeft.'
  expect(wordsIn(fixed)).toHaveLength(27)
  expect(wordsIn(fixed).reduce((sum, word) => sum + syllablesIn(word, 'nl'), 0)).toBe(32)
  expect(measure([fixed], 'nl').score).toBeCloseTo(109.3, 1)
  expect(['situatie', 'nieuwe', 'kopieën', 'aanvraag'].map((word) => syllablesIn(word, 'nl'))).toEqual([
    4, 2, 3, 2,
  ])
  const english = ['application', 'named', 'places', 'needed', 'something', 'safely']
  expect(english.map((word) => syllablesIn(word, 'en'))).toEqual([4, 1, 2, 2, 2, 2])
  expect(withoutTerms('The IND and the independent VluchtelingenWerk')).toBe(
    'The nareis and the independent nareis',
  )

  const plain = ['Bel de IND. Vraag om meer tijd.', 'Dat kan nog.', 'Bewaar de brief.']
  const stiff = ['Indien de gemachtigde gezinsherenigingsprocedures onvoldoende documenteert.', 'A.', 'B.']
  expect(faultsOf(plain, 'nl')).toEqual([])
  expect(faultsOf(stiff, 'nl').map((fault) => fault.split(' ')[0])).toEqual(['score', 'word:'])
  expect(faultsOf([`${'woord '.repeat(21)}.`, 'Ja.', 'Nee.'], 'nl').join()).toContain('long: ')
  expect(faultsOf(['Familial reunification necessitates documentation.', 'A.', 'B.'], 'en').join()).toContain(
    'score',
  )
  expect(faultsOf([], 'en')).toContain('too little text to measure')
})

test('the check reads the sentences of a page, and skips codes and lists', async ({ page }) => {
  const html =
    '<body><main><h1>Titel</h1><p>Een <b>zin</b>. <a href="#a">En nog een</a>.</p><ul><li>Punt.<ul><li>Onder.</li></ul></li></ul><p data-sources="vwn">Bron: vwn.</p><label>Naam</label><script>x.</script></main></body>'
  expect(await page.evaluate(blocksOf, html)).toEqual(['Een zin. En nog een.', 'Punt.', 'Onder.'])
})
