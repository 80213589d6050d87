/** Somebody who answers anyhow, reloads now and then, and always ends in a result. */
import type { Page } from '@playwright/test'
import { RELATIONS } from '@/lib/rules'
import { expect, test, visit, waitUntilAlive } from '../fixtures'
import { keep, kept } from '../pages'
import { Wizard } from '../wizard'

// Whole journeys and many looks at one page, also on a busy machine.
test.describe.configure({ timeout: 240_000 })

/** A small generator of numbers, the same for the same seed. */
function numbersFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return Math.floor((state / 2 ** 32) * below)
  }
}

const MOST_MOVES = 60

/** Presses Continue, and says whether the page stayed and told something. */
async function pressContinue(page: Page): Promise<boolean> {
  const place = () =>
    `${location.pathname} ${history.state?.memberId} ${document.querySelector('h1')?.textContent}`
  const before = await page.evaluate(place)
  await page.locator('main form button[type=submit]').click()
  const told = await page.waitForFunction((was) => {
    const now = `${location.pathname} ${history.state?.memberId} ${document.querySelector('h1')?.textContent}`
    if (now !== was) return 'moved'
    return document.activeElement?.matches('[data-testid=error-summary]') && 'told'
  }, before)
  return (await told.jsonValue()) === 'told'
}

async function monkey(page: Page, seed: number): Promise<void> {
  const pick = numbersFrom(seed)
  const wizard = new Wizard(page, seed % 2 === 0 ? 'nl' : 'en')
  const reload = async () => {
    await page.reload()
    await waitUntilAlive(page)
  }
  for (let move = 0; move < MOST_MOVES && wizard.at !== 'result'; move++) {
    const form = page.locator('main form[data-page]')
    if (pick(12) === 0) await reload()
    else if (wizard.at === 'answers') await wizard.toResult()
    else if (wizard.at === 'people') {
      const isEmpty = (await wizard.ids()).length === 0
      if (isEmpty || pick(4) === 0) await wizard.addPerson(RELATIONS[pick(RELATIONS.length)])
      else {
        await fillAnyhow(page, pick)
        await pressContinue(page)
      }
    } else {
      await form.waitFor()
      await fillAnyhow(page, pick)
      // A date that can hardly be right is asked about once.
      if (await pressContinue(page)) await pressContinue(page)
    }
  }
}

/** Every question that shows gets some answer. */
async function fillAnyhow(page: Page, pick: (below: number) => number) {
  const done = new Set<string>()
  const groups = page.locator('main form fieldset')
  for (;;) {
    const ids = await groups.evaluateAll((all) => all.map(({ id }) => id))
    const id = ids.find((one) => !done.has(one))
    if (id === undefined) return
    done.add(id)
    const group = page.locator(`[id="${id}"]`)
    const choices = group.locator('input:is([type=radio], [type=checkbox])')
    const count = await choices.count()
    const boxes = await group.locator('input[type=text]').all()
    if (boxes.length === 3 && pick(3) > 0) {
      const numbers = [1 + pick(28), 1 + pick(12), 1960 + pick(66)]
      for (const [at, box] of boxes.entries()) await box.fill(String(numbers[at]))
    } else if (count > 0) await choices.nth(pick(count)).check()
    // That the answer differs opens a list for each person.
    const lists = group.locator('select')
    for (let at = 0; at < (await lists.count()); at++)
      await lists.nth(at).selectOption({ index: 1 + pick(2) })
  }
}

// Thousands more are walked without a browser in lib/questionnaire/walk.test.ts.
for (const seed of [0, 3, 5, 8])
  test(`fault 51: random answers end in a result, seed ${seed}`, async ({ page, guard }) => {
    await keep(page, kept({ version: 1 }))
    await visit(page, `/${seed % 2 === 0 ? 'nl' : 'en'}/check/who/`)
    await monkey(page, seed)
    await expect(page.getByTestId('result')).toBeVisible()
    expect(guard.faults).toEqual([])
  })
