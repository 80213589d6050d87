/** Every page in plain language, as it is built: short sentences, easy words, none that frighten or lecture. */
import { readFileSync } from 'node:fs'
import { LOCALES, type Locale } from '@/lib/i18n'
import { expect, test } from './fixtures'
import { PATHS, pathIn } from './pages'
import { measure, syllablesIn } from './readability'

const LONGEST_MEAN = 12
const LEAST_DOUMA = 65
const HIGHEST_GRADE = 6

const FORBIDDEN: Record<Locale, RegExp> = {
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

const built = (locale: Locale, path: string) =>
  readFileSync(new URL(`../out${pathIn(locale, path)}index.html`, import.meta.url), 'utf8')

for (const locale of LOCALES)
  test(`${locale}: every page is plain`, async ({ page }) => {
    const faults: string[] = []
    for (const path of PATHS) {
      const blocks = await page.evaluate(blocksOf, built(locale, path))
      const { meanWords, long, score } = measure(blocks, locale)
      const at = pathIn(locale, path)
      if (meanWords > LONGEST_MEAN) faults.push(`${at}: ${meanWords.toFixed(1)} words a sentence`)
      if (locale === 'nl' ? score < LEAST_DOUMA : score > HIGHEST_GRADE)
        faults.push(`${at}: score ${score.toFixed(1)}`)
      faults.push(...long.map((sentence) => `${at}: long: ${sentence}`))
      faults.push(
        ...blocks.filter((text) => FORBIDDEN[locale].test(text)).map((text) => `${at}: word: ${text}`),
      )
    }
    expect(faults).toEqual([])
  })
