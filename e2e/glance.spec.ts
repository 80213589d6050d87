/** The result at a glance in the cases that have most to say there, and each of its sections closed and open as axe sees it. */
import { LOCALES, type Locale } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import {
  answerText,
  headlineOf,
  leadWords,
  namesOf,
  type ResultModel,
  resultOf,
  speaker,
  whoText,
} from '@/lib/result-model'
import { SCENARIOS } from '@/lib/scenarios'
import { OF_COLOURS, violations } from './axe'
import { expect, setToday, test, wholeResult } from './fixtures'
import { stand } from './pages'

const PHONE = { width: 360, height: 640 }
const OF_EACH = 6

type Length = (model: ResultModel) => number

/** How much stands in each part of the first screen, in letters. */
function lengthsIn(locale: Locale): Length[] {
  const t = translator(locale)
  return [
    (model) => {
      const { below } = leadWords(model, namesOf(model.file, t), t)
      return [headlineOf(model, t), ...below.map(({ text }) => text)].join(' ').length
    },
    (model) => {
      const names = namesOf(model.file, t)
      const people = model.people.map(({ id }) => `${names.get(id)} ${whoText(model.file, id, model.on, t)}`)
      return [...model.groups.map((group) => answerText(group, model, t)), ...people].join(' ').length
    },
    (model) => (model.today ? speaker(model, t).stepTitle(model.today.step).length : 0),
  ]
}

/** The scenarios that have most to say in one of the parts of the first screen. */
function longest(locale: Locale) {
  const all = SCENARIOS.map((scenario) => ({ ...scenario, model: resultOf(scenario.case, scenario.on) }))
  const chosen = lengthsIn(locale).flatMap((length) =>
    all.toSorted((a, b) => length(b.model) - length(a.model)).slice(0, OF_EACH),
  )
  return [...new Set(chosen)]
}

/** Where what somebody has to see at once ends. Runs in the browser. */
function firstScreen() {
  window.scrollTo(0, 0)
  const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0
  return { lead: bottom('[data-testid=headline]'), today: bottom('[data-first-step] h2 + p') }
}

for (const locale of LOCALES)
  test(`the longest results show the day or answer and what to do today on the first screen of a phone (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(PHONE)
    const cases = longest(locale)
    expect(cases.length).toBeGreaterThanOrEqual(12)
    const low: string[] = []
    for (const { name, on, case: file } of cases) {
      await setToday(page, on)
      await stand(page, `/${locale}/result/`, file)
      const { lead, today } = await page.evaluate(firstScreen)
      expect(lead, name).toBeGreaterThan(0)
      if (Math.max(lead, today) > PHONE.height) low.push(`${name}: lead ${lead}, today ${today}`)
    }
    expect(low).toEqual([])
  })

/** Of the scenarios whose result has most sections, the one with most people. */
const ROOMY = SCENARIOS.toSorted(
  (a, b) => (b.case.members?.length ?? 0) - (a.case.members?.length ?? 0),
).find(({ case: file, on }) => resultOf(file, on).notes.length > 0)

test('every section passes the accessibility checks, closed and open, in light, dark and forced colours', async ({
  page,
}) => {
  test.setTimeout(180_000)
  if (ROOMY === undefined) throw new Error('no scenario has a note')
  await page.setViewportSize(PHONE)
  await setToday(page, ROOMY.on)
  await stand(page, '/en/result/', ROOMY.case)
  await wholeResult(page)
  expect(await violations(page), 'all closed').toEqual([])
  const rooms = page.locator('details[data-room]')
  expect(await rooms.count()).toBeGreaterThanOrEqual(8)
  for (const room of await rooms.all()) {
    const name = await room.getAttribute('id')
    await room.evaluate((details: HTMLDetailsElement) => {
      for (const each of [details, ...details.querySelectorAll('details')]) each.open = true
    })
    await expect(room).toHaveAttribute('open', '')
    expect.soft(await violations(page), `${name}, open`).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await violations(page, OF_COLOURS), `${name}, dark`).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    await room.evaluate((details: HTMLDetailsElement) => {
      details.open = false
    })
    await expect(room).not.toHaveAttribute('open')
  }
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await violations(page, OF_COLOURS), 'forced colours').toEqual([])
  // Behind each line of text a browser puts the colour of the page, which would hide light text on a dark ground.
  for (const ground of await page.locator('main .bg-brand').all())
    await expect(ground).toHaveCSS('forced-color-adjust', 'none')
})
