/** A word of the word list is explained in the part of the result that first uses it. */
import type { Page } from '@playwright/test'
import { translator } from '@/lib/i18n/all'
import { PRACTICE_IDS, practiceFamily } from '@/lib/practice'
import type { CaseFile } from '@/lib/rules'
import { expect, setToday, test, wholeResult } from './fixtures'
import { pathIn, stand } from './pages'
import { LIST, READERS } from './terms'

/** Runs in the browser: words of the result that no part explains up to the one that uses them first. */
function unexplainedOnResult(list: typeof LIST): string[] {
  const notRunning =
    'nav, button, select, svg, [data-meanings], [data-part-words], [data-source-of], [data-languages]'
  const explained = new Set<string | null>()
  const faults: string[] = []
  for (const place of document.querySelectorAll('[data-part-words]')) {
    for (const word of place.querySelectorAll('[data-meanings] dfn')) explained.add(word.textContent)
    const part = place.parentElement?.cloneNode(true) as Element
    for (const other of part.querySelectorAll(notRunning)) other.remove()
    let text = [...part.querySelectorAll('*')]
      .map(({ childNodes }) =>
        [...childNodes].map((node) => (node instanceof Text ? node.data : ' ')).join(''),
      )
      .join(' ')
    for (const { dutch } of [...list].sort((a, b) => b.dutch.length - a.dutch.length)) {
      const used = new RegExp(`(?<![\\p{L}\\d-])${dutch}(?:en|['’]?s)?(?![\\p{L}\\d-])`, 'giu')
      if (used.test(text) && !explained.has(dutch))
        faults.push(`${place.parentElement?.textContent?.slice(0, 30)}: ${dutch}`)
      text = text.replaceAll(used, '')
    }
  }
  return faults
}

const openWhole = async (page: Page, locale: string, file: CaseFile) => {
  await stand(page, pathIn(locale, 'result/'), file)
  await wholeResult(page)
}

/** The line of explained words that names this one. Papers have lines that open too. */
const lineWith = (page: Page, word: string) =>
  page.locator('article [data-part-words] details', { hasText: word })

for (const [at, id] of PRACTICE_IDS.entries()) {
  const [locale, filledInBy] = READERS[at % READERS.length] ?? ['nl', 'sponsor']
  test(`the result explains each Dutch term in the part that first uses it: ${id}, ${locale}, ${filledInBy}`, async ({
    page,
  }) => {
    const { file, on } = practiceFamily(id)
    await setToday(page, on)
    await openWhole(page, locale, { ...file, filledInBy })
    expect(await page.evaluate(unexplainedOnResult, LIST)).toEqual([])
    const words = await page.locator('article [data-meanings] dfn').allTextContents()
    expect(words.length).toBeGreaterThan(5)
    expect(new Set(words).size).toBe(words.length)
  })
}

test('the check finds a term that is not explained; its meaning is loaded when the line is opened', async ({
  page,
}) => {
  const { file, on } = practiceFamily('family-of-four-in-time')
  await setToday(page, on)
  await openWhole(page, 'nl', file)
  const t = translator('nl')
  const line = lineWith(page, 'nareis').locator('> summary')
  await expect(page.getByText(t('words.of.nareis.meaning'))).toHaveCount(0)
  await line.click()
  await expect(page.getByText(t('words.of.nareis.meaning'))).toBeVisible()
  await page.evaluate(() => {
    for (const word of document.querySelectorAll('article [data-meanings] dfn')) word.remove()
  })
  expect(await page.evaluate(unexplainedOnResult, LIST)).not.toEqual([])
})

test('without internet a term on the result links to the list of terms', async ({ page, context, guard }) => {
  const { file, on } = practiceFamily('family-of-four-in-time')
  await setToday(page, on)
  await openWhole(page, 'en', file)
  await page.waitForLoadState('networkidle')
  // What is asked for to see whether the internet is there, too.
  guard.allow(/failed: .*\/(_next\/|en\/result\/$)/, /ERR_INTERNET_DISCONNECTED/)
  await context.setOffline(true)
  const line = lineWith(page, 'nareis')
  await line.locator('> summary').click()
  await expect(line.locator('a[href="/en/words/#nareis"]')).toBeVisible()
})
