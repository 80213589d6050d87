/** The way through the questions as it is seen on a small phone: how long, and what stands on the first screen. */
import { LOCALES } from '@/lib/i18n'
import { caseOf } from './cases'
import { fillCase } from './fill-case'
import { expect, setToday, test } from './fixtures'
import { caseFor, PATHS, pathIn, questionsAt, stand } from './pages'
import { Wizard } from './wizard'

const SCREEN = 640
const QUESTIONS = PATHS.filter((path) => questionsAt(path) || path === 'check/people/')
test.use({ viewport: { width: 360, height: SCREEN } })

const FOUR = caseOf('family-of-four-in-time')
const [WIFE, CHILD] = FOUR.members ?? []
const FIVE = {
  ...FOUR,
  members: [
    WIFE,
    CHILD,
    { ...CHILD, id: 'c3', birthDate: '2015-02' },
    { ...CHILD, id: 'c4', birthDate: '2019' },
  ].flatMap((member) => (member?.id ? [{ ...member, id: member.id }] : [])),
}

/** Words that somebody with eyes sees: not what is folded, nor the lists behind a select box. Runs in the browser. */
function wordsInSight(main: Element): number {
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  let words = 0
  while (texts.nextNode()) {
    const { parentElement: element, textContent } = texts.currentNode
    if (!element?.checkVisibility({ visibilityProperty: true }) || element.closest('select, .sr-only'))
      continue
    words += textContent?.split(/\s+/).filter(Boolean).length ?? 0
  }
  return words
}

const MOST_WORDS = 1900

test('a wife and three children take at most 17 pages with few words, and the answers page two screens', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await setToday(page, '2026-11-21')
  const wizard = new Wizard(page, 'en')
  let views = 0
  let words = 0
  wizard.onLeaving = async () => {
    if (!page.url().includes('/check/')) return
    views += 1
    words += await page.locator('main').evaluate(wordsInSight)
  }
  await wizard.begin()
  await fillCase(wizard, FIVE)
  await wizard.onLeaving()
  expect(views).toBeLessThanOrEqual(17)
  expect(words).toBeLessThanOrEqual(MOST_WORDS)
  const height = await page.locator('main').evaluate((main) => main.getBoundingClientRect().height)
  expect(height, 'check your answers, closed').toBeLessThanOrEqual(2 * SCREEN)
})

/** Where the heading and the first answer of the page begin, and what is higher than it may be. Runs in the browser. */
function firstScreen() {
  const topOf = (selector: string) => {
    const element = document.querySelector(selector)
    return element ? element.getBoundingClientRect().top + scrollY : Number.POSITIVE_INFINITY
  }
  const header = document.querySelector('header')?.getBoundingClientRect().height ?? 0
  return {
    header,
    heading: topOf('h1'),
    answer: topOf('main form input, main form select, main fieldset button'),
  }
}

for (const locale of LOCALES)
  test(`each page of questions begins at the top of a small screen, also with large text, ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const found: string[] = []
    for (const path of QUESTIONS) {
      await stand(page, pathIn(locale, path), caseFor(path))
      const usual = await page.evaluate(firstScreen)
      if (usual.header > 49) found.push(`${path} header ${usual.header}`)
      if (usual.heading > 170) found.push(`${path} heading ${usual.heading}`)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      const { answer } = await page.evaluate(firstScreen)
      // The list of people begins with who is on it.
      if (answer >= SCREEN && path !== 'check/people/') found.push(`${path} first answer ${answer}`)
    }
    expect(found).toEqual([])
  })
