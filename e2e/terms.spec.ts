/** A word of the word list is explained where a page first uses it: a link leads to its explanation. */
import { readFileSync } from 'node:fs'
import { LOCALES } from '@/lib/i18n'
import { expect, test } from './fixtures'
import { PATHS, pathIn } from './pages'
import { LIST } from './terms'

/** Pages that are only read. The word list explains itself, and the letter finder has a list of words at each letter. */
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
  test(`terms are explained at their first use, ${locale}`, async ({ page }) => {
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

test('the check finds a term without an explanation, and skips later uses, headings and links', async ({
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

test('the first use of a term links to its explanation and is marked as Dutch', async ({ page }) => {
  await page.goto('/en/guide/counsellor/wait/')
  const first = page.locator('main p a[href="/en/words/#ontvangstbevestiging"]').first()
  await expect(first).toHaveAttribute('lang', 'nl')
  await expect(page.locator('main a a')).toHaveCount(0)
  await first.click()
  await expect(page.locator('#ontvangstbevestiging')).toBeInViewport()
})
