/** The way through the questions as it is seen on a small phone: how long, and what stands on the first screen. */
import { caseOf } from './cases'
import { fillCase } from './fill-case'
import { expect, setToday, test } from './fixtures'
import { pathIn, stand } from './pages'
import { Wizard } from './wizard'

const SCREEN = 640
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

/** Measured at 2,388 on 30 November 2026, and at 2,491 once more questions were asked; the aim is 1,900. It must not grow. */
const MOST_WORDS = 2500

test('a wife and three children: at most 17 pages, few words, and answers on two screens', async ({
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

for (const path of ['check/who/', 'check/permit/', 'check/decision/', 'check/person/', 'check/family/'])
  test(`the question starts within 170 pixels: ${path}`, async ({ page }) => {
    await stand(page, pathIn('en', path), FOUR)
    const box = await page.locator('h1').boundingBox()
    expect(box?.y).toBeLessThanOrEqual(170)
  })
