/** A word of the word list is explained where a page first uses it: a link leads to its explanation. */
import { readFileSync } from 'node:fs'
import { LOCALES } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { VOICES } from '@/lib/rules'
import { WORD_IDS, WORDS } from '@/lib/words'
import { expect, test } from './fixtures'
import { caseFor, PATHS, pathIn, questionsAt, stand } from './pages'

const LIST = WORD_IDS.map((id) => ({ id, dutch: WORDS[id].dutch }))

/** Pages that are only read. The word list explains itself. */
const READ = PATHS.filter((path) => !/^(check|result|open|desk|words)\b/.test(path))

/** Runs in the browser: words that stand in running text before anything leads to their explanation. */
function unexplained({ html, list }: { html: string; list: typeof LIST }): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const notRunning =
    'a, button, summary, label, nav, h1, h2, h3, h4, dfn, code, svg, script, style, noscript, select, [data-word], [data-sources], [translate=no]'
  const main = page.querySelector('main') ?? page.body
  const walker = page.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  const explained = new Set<string>()
  const faults: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof HTMLAnchorElement) {
      const [, id] = /\/words\/#(.+)$/.exec(node.getAttribute('href') ?? '') ?? []
      if (id) explained.add(id)
    }
    if (node.nodeType !== Node.TEXT_NODE || node.parentElement?.closest(notRunning)) continue
    let text = node.textContent ?? ''
    // Longest first, and taken out: a word within another is not used.
    for (const { id, dutch } of [...list].sort((a, b) => b.dutch.length - a.dutch.length)) {
      const used = new RegExp(`(?<![\\p{L}\\d-])${dutch}(?:en|['’]?s)?(?![\\p{L}\\d-])`, 'giu')
      if (used.test(text) && !explained.has(id)) faults.push(`${id}: ${node.textContent}`)
      text = text.replaceAll(used, '')
    }
  }
  return faults
}

for (const locale of LOCALES)
  test(`words are explained at their first use, ${locale}`, async ({ page }) => {
    expect(READ.length).toBeGreaterThan(70)
    const faults: string[] = []
    for (const path of READ) {
      const at = pathIn(locale, path)
      const html = readFileSync(new URL(`../out${at}index.html`, import.meta.url), 'utf8')
      const found = await page.evaluate(unexplained, { html, list: LIST })
      faults.push(...found.map((fault) => `${at} ${fault}`))
    }
    expect(faults).toEqual([])
  })

test('a word without its explanation is found, and one after it, in a heading or in a link is not', async ({
  page,
}) => {
  const look = (html: string) => page.evaluate(unexplained, { html: `<main>${html}</main>`, list: LIST })
  const link = '<a href="/nl/words/#mvv">mvv</a>'
  expect(await look('<p>Haal de mvv.</p>')).toEqual(['mvv: Haal de mvv.'])
  expect(await look(`<p>Haal de mvv.</p><p>De ${link}.</p>`)).toHaveLength(1)
  expect(await look(`<p>De ${link}. Haal de mvv.</p>`)).toEqual([])
  expect(await look('<p>Volg het in Mijn IND.</p>')).toEqual(['mijn-ind: Volg het in Mijn IND.'])
  expect(await look('<h2>De mvv</h2><p><a href="/nl/guide/mvv/">De mvv</a></p>')).toEqual([])
})

test('the first use leads to the explanation, and is said as Dutch', async ({ page }) => {
  await page.goto('/en/guide/counsellor/wait/')
  const first = page.locator('main p a[href="/en/words/#ontvangstbevestiging"]').first()
  await expect(first).toHaveAttribute('lang', 'nl')
  await expect(page.locator('main a a')).toHaveCount(0)
  await first.click()
  await expect(page.locator('#ontvangstbevestiging')).toBeInViewport()
})

/** Runs in the browser: words of a question, or of what stands above the first one, that no line of it explains. */
function unexplainedAtQuestions(list: typeof LIST): string[] {
  const notRunning = 'nav, noscript, button, [data-aloud], [data-meanings], [role=status], [data-testid]'
  const wordsOf = (node: Node): string[] => {
    const text = textOf(node).toLowerCase()
    const isIn = ({ dutch }: { dutch: string }) =>
      new RegExp(`(?<![\\p{L}\\d-])${dutch}(?:en|['’]?s)?(?![\\p{L}\\d-])`, 'iu').test(text)
    const used = list.filter(isIn).map(({ dutch }) => dutch)
    // A word within another is not used.
    return used.filter((word) => !used.some((other) => other !== word && other.includes(word)))
  }
  const textOf = (node: Node): string => {
    if (node instanceof Element && node.matches(notRunning)) return ' '
    if (node instanceof Text) return node.data
    return `${[...node.childNodes].map(textOf).join('')} `
  }
  const groups = [...document.querySelectorAll('main form fieldset')]
  const above = [...document.querySelectorAll('main h1, main > p')].filter((line) => !line.closest('form'))
  return groups.flatMap((group, at) => {
    const explained = [...group.querySelectorAll('[data-meanings] dfn')].map((word) => word.textContent)
    const used = [group, ...(at === 0 ? above : [])].flatMap(wordsOf)
    return used.filter((word) => !explained.includes(word)).map((word) => `${group.id}: ${word}`)
  })
}

const QUESTIONS = PATHS.filter((path) => questionsAt(path) || path === 'check/people/')

for (const locale of LOCALES)
  test(`each question explains its words, to each reader, ${locale}`, async ({ page }) => {
    test.setTimeout(180_000)
    expect(QUESTIONS.length).toBeGreaterThan(12)
    const faults: string[] = []
    let explained = 0
    for (const path of QUESTIONS)
      for (const filledInBy of VOICES) {
        await stand(page, pathIn(locale, path), { ...caseFor(path), filledInBy })
        const found = await page.evaluate(unexplainedAtQuestions, LIST)
        faults.push(...found.map((fault) => `${path} ${filledInBy} ${fault}`))
        explained += await page.locator('main form [data-meanings] dfn').count()
      }
    expect(faults).toEqual([])
    expect(explained).toBeGreaterThan(60)
  })

test('a word of a question that nothing explains is found', async ({ page }) => {
  await stand(page, '/nl/check/progress/', caseFor('check/progress/'))
  const look = () => page.evaluate(unexplainedAtQuestions, LIST)
  expect(await look()).toEqual([])
  await page.evaluate(() => {
    for (const meaning of document.querySelectorAll('[data-meanings]')) meaning.remove()
  })
  expect(await look()).toContain('progress-group: mvv')
})

test('the words of a question are named on a line that opens, without a script too', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/en/check/progress/')
  const line = page.locator('main form fieldset summary', { hasText: 'mvv' })
  const meaning = page.getByText(translator('en')('words.of.mvv.meaning'))
  await expect(meaning).toBeHidden()
  await line.click()
  await expect(meaning).toBeVisible()
  await expect(page.locator('main dfn', { hasText: /^mvv$/ }).first()).toHaveAttribute('lang', 'nl')
  await context.close()
})
