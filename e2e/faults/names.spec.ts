/** Names that are code, turned round, invisible, or far too long. */
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { caseOf, named, openResult, stand } from '../pages'
import { Wizard } from '../wizard'

// Whole journeys and many looks at one page, also on a busy machine.
test.describe.configure({ timeout: 120_000 })

const FOUR = caseOf('family-of-four-in-time')
const ONE = caseOf('family-of-one')

/** Opens every page that shows a name, and the result, and looks at each. */
async function eachPageWith(page: Page, name: string, look: () => Promise<void>) {
  const file = named(ONE, name)
  for (const path of ['people/', 'person/', 'family/', 'papers/', 'circumstances/', 'answers/']) {
    await stand(page, `/nl/check/${path}`, file)
    await look()
  }
  await openResult(page, file)
  await look()
}

const HOSTILE = '"><img src=x onerror=alert(1)>{{constructor}}$t(ui.site.name)$& =HYPERLINK("a")'

for (const [fault, name] of [
  ['fault 26', HOSTILE],
  ['fault 30', '=HYPERLINK("http://a.example","b")'],
] as const)
  test(`${fault}: ${name} is shown as it is`, async ({ page }) => {
    let seen = 0
    await eachPageWith(page, name, async () => {
      // The picture has the same text beside it.
      const shown = await page.locator('main').evaluate((main) => {
        const copy = main.cloneNode(true) as Element
        for (const picture of copy.querySelectorAll('svg')) picture.remove()
        return copy.textContent
      })
      const inBox = await page
        .locator('#person_name')
        .evaluateAll((all) => all.map((box) => Reflect.get(box, 'value')))
      if (shown?.includes(name) || inBox.includes(name)) seen++
      await expect(page.locator('main img')).toHaveCount(0)
      expect(shown).not.toContain('[object')
      expect(shown?.replaceAll(name, '')).not.toContain('constructor')
      expect(await page.title()).not.toContain(name)
    })
    expect(seen).toBeGreaterThanOrEqual(6)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('main')).toContainText(name)
  })

/** Runs in the browser: a text that names somebody reads on to the right, whatever is in the name. */
function readsOn(after: string): boolean[] {
  const texts = document.createTreeWalker(document.querySelector('main') as Node, NodeFilter.SHOW_TEXT)
  const found: boolean[] = []
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    const at = text.data.indexOf(after)
    if (at < 0 || !text.parentElement?.checkVisibility()) continue
    const box = (from: number) => {
      const range = document.createRange()
      range.setStart(text, from)
      range.setEnd(text, from + 1)
      return range.getBoundingClientRect()
    }
    const [first, last] = [box(at), box(at + after.length - 1)]
    found.push(first.top < last.top || first.left < last.left)
  }
  return found
}

test('fault 27: names in other scripts, with characters that change direction, and invisible names are shown safely', async ({
  page,
}) => {
  const wizard = new Wizard(page, 'nl')
  for (const name of ['سميرة 12', 'ሰላም', '王小明', '\u202eXYZ', 'ab\u2067cd']) {
    await stand(page, '/nl/check/family/', named(ONE, name))
    const title = wizard.t.optional('questions.person.familyStill.title', { person: '\n' })
    const after = title?.split('\n').at(-1) ?? ''
    await expect(wizard.question('person.familyStill')).toBeVisible()
    const seen = await page.evaluate(readsOn, after.length > 3 ? after : 'gezin')
    expect(seen.length, name).toBeGreaterThan(0)
    expect(seen, name).not.toContain(false)
  }
  await stand(page, '/nl/check/people/', named(ONE, '\u200b\u202e\u2066'))
  expect(await wizard.names()).toEqual(['Partner'])
})

test('fault 28: characters of several code units are counted as one and not cut', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  const flag = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'
  const fits = ['👨‍👩‍👧‍👦'.repeat(30), `e${'\u0301'.repeat(200)}`, flag, '🇳🇱'.repeat(100)]
  const long = ['👨‍👩‍👧‍👦'.repeat(100), 'x'.repeat(101), `${`e${'\u0301'.repeat(200)}`.repeat(3)}`]
  await stand(page, '/nl/check/person/', ONE)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const name of long) {
    await page.locator('#person_name').fill(name)
    await wizard.continueInVain()
    await expect(wizard.summary).toContainText('hoogstens 100 tekens')
  }
  for (const name of fits) {
    await page.locator('#person_name').fill(name)
    await wizard.continue()
    await page.reload()
    await expect(page.locator('main form')).toContainText(name)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await stand(page, '/nl/check/person/', named(ONE, name))
    await expect(page.locator('#person_name')).toHaveValue(name)
  }
})

test('fault 29: a name of 200 letters and a family of twelve fit on the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const first = FOUR.members?.[0]
  const twelve = Array.from({ length: 12 }, (_, at) => ({
    ...first,
    id: `m${at}`,
    relation: 'sibling' as const,
  }))
  const file = named({ ...FOUR, members: twelve }, 'W'.repeat(200))
  for (const path of ['check/people/', 'check/answers/', 'check/circumstances/', 'result/']) {
    await stand(page, `/nl/${path}`, file)
    if (path === 'result/') await expect(page.locator('[data-member]')).toHaveCount(12)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320)
  }
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
