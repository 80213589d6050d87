/** A word of the word list is explained at each question that uses it. */
import { translator } from '@/lib/i18n/all'
import { expect, test } from './fixtures'
import { caseFor, PATHS, pathIn, questionsAt, stand } from './pages'
import { LIST, READERS } from './terms'

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

test('each question explains the Dutch terms in it, in both languages and for each reader', async ({
  page,
}) => {
  test.setTimeout(120_000)
  expect(QUESTIONS.length).toBeGreaterThan(12)
  const faults: string[] = []
  let explained = 0
  for (const [at, path] of QUESTIONS.entries()) {
    const [locale, filledInBy] = READERS[at % READERS.length] ?? ['nl', 'sponsor']
    await stand(page, pathIn(locale, path), { ...caseFor(path), filledInBy })
    const found = await page.evaluate(unexplainedAtQuestions, LIST)
    faults.push(...found.map((fault) => `${path} ${locale} ${filledInBy} ${fault}`))
    explained += await page.locator('main form [data-meanings] dfn').count()
  }
  expect(faults).toEqual([])
  expect(explained).toBeGreaterThan(10)
})

test('the check finds a term in a question that is not explained', async ({ page }) => {
  await stand(page, '/nl/check/progress/', caseFor('check/progress/'))
  const look = () => page.evaluate(unexplainedAtQuestions, LIST)
  expect(await look()).toEqual([])
  await page.evaluate(() => {
    for (const meaning of document.querySelectorAll('[data-meanings]')) meaning.remove()
  })
  expect(await look()).toContain('progress-group: mvv')
})

test('the terms of a question are listed in a line that can be opened, also without JavaScript', async ({
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
