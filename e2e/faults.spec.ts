/** Faults and bad input, each by its number, with the right behaviour. */
import type { Page } from '@playwright/test'
import { formatWeekday } from '@/lib/i18n'
import { relevant } from '@/lib/questionnaire'
import { assess, type CaseFile, type Day } from '@/lib/rules'
import { answerPage } from './drive'
import { expect, setToday, test, visit, waitUntilAlive } from './fixtures'
import { caseOf, freeze, inputsOf, keep, kept, named, stand, unanswered, walk } from './pages'
import { Wizard } from './wizard'

// Whole journeys and many looks at one page, also on a busy machine.
test.describe.configure({ timeout: 120_000 })

const FOUR = caseOf('family-of-four-in-time')
const ONE = caseOf('family-of-one')
const ON: Day = '2026-11-21'

const theDayOf = (file: CaseFile, on: Day) => {
  const day = formatWeekday('nl', assess(relevant(file, on), { on }).theDay?.date ?? '')
  return day.charAt(0).toUpperCase() + day.slice(1)
}

async function openResult(page: Page, file: CaseFile) {
  await stand(page, '/nl/result/', file)
  await page.getByTestId('result').waitFor()
}

const noticeOfDamage = (page: Page) =>
  page.getByRole('heading', { name: 'Uw antwoorden kunnen niet worden gelezen' })

test('fault 1: what the tab kept is cut off', async ({ page }) => {
  for (const text of ['', '{', '{"version":1,"draft"', 'null', '[]', kept(FOUR).slice(0, -40)]) {
    await keep(page, text)
    await visit(page, '/nl/check/permit/')
    await expect(noticeOfDamage(page)).toBeVisible()
    expect(await page.evaluate(() => sessionStorage.nareis)).toBe(text)
  }
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar de tekst' }).click()
  expect((await download).suggestedFilename()).toBe('answers.txt')
  await page.getByRole('button', { name: 'Begin opnieuw' }).click()
  await expect(noticeOfDamage(page)).toHaveCount(0)
  const wizard = new Wizard(page, 'nl')
  await visit(page, '/nl/check/who/')
  await answerPage(wizard, FOUR)
  await wizard.continue()
  await page.reload()
  await expect(wizard.heading).toHaveText(wizard.t('pages.permit.title'))
})

test('fault 2: what the tab kept has another shape', async ({ page }) => {
  const files = [
    { ...FOUR, sponsor: { permit: 'a-new-permit' } },
    { ...FOUR, members: 'four' },
    { ...FOUR, extra: 1 },
    JSON.parse('{"version":1,"__proto__":{"polluted":1}}'),
    { ...FOUR, members: [{ id: 'a', birthDate: '2026-02-30' }] },
  ]
  for (const file of files) {
    await keep(page, kept(file as CaseFile))
    await visit(page, '/nl/check/permit/')
    await expect(noticeOfDamage(page)).toBeVisible()
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  }
  // What is typed is not a case yet: it is left out, and the case stays.
  const wizard = new Wizard(page, 'nl')
  for (const typed of [{ sponsor_decisionDate: 'no date' }, { sponsor_protection: { a: 1 } }, 'text', null]) {
    const rest = { halfTyped: { 'decision ': typed }, toldToday: 'soon', lastSeenOn: 7, stop: 7 }
    await keep(page, kept(FOUR, rest))
    await visit(page, '/nl/check/decision/')
    await expect(wizard.box('sponsor.decisionDate', 'year')).toHaveValue('2026')
  }
})

test('fault 7: a browser that blocks storage', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  })
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  await expect(page.getByText('Deze browser bewaart niets')).toBeVisible()
  await walk(wizard, ONE, {})
  await wizard.toResult()
  await expect(page.locator('[data-member]')).toHaveCount(1)
})

test('fault 10: storage is cleared while the tab is open', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  await walk(wizard, ONE, { opens: () => page.evaluate(() => sessionStorage.clear()) })
  await page.evaluate(() => sessionStorage.clear())
  await wizard.toResult()
  await expect(page.locator('[data-member]')).toHaveCount(1)
})

test('fault 11: the clock is wrong by years', async ({ page }) => {
  for (const day of ['2019-01-01', '2026-11-20', '2031-05-05'] as Day[]) {
    await setToday(page, day)
    await openResult(page, FOUR)
    const clock = page.getByTestId('clock')
    await expect(clock.getByRole('heading')).toHaveText('Welke datum is het vandaag?')
    await expect(clock).toContainText(day.slice(0, 4))
    await clock.getByRole('textbox', { name: 'Dag' }).fill('31')
    await clock.getByRole('textbox', { name: 'Maand' }).fill('11')
    await clock.getByRole('textbox', { name: 'Jaar' }).fill('2026')
    await clock.getByRole('button').click()
    await expect(clock.getByRole('alert')).toHaveText('Deze dag bestaat niet. Controleer de dag en de maand')
    await clock.getByRole('textbox', { name: 'Dag' }).fill('21')
    await clock.getByRole('button').click()
    await expect(clock).toHaveCount(0)
    await expect(page.getByTestId('result')).toHaveAttribute('data-on', ON)
  }
  await setToday(page, '2026-11-22')
  await openResult(page, FOUR)
  await expect(page.getByTestId('clock')).toHaveCount(0)
})

for (const timezoneId of [
  'Pacific/Apia',
  'America/New_York',
  'Asia/Kabul',
  'Africa/Cairo',
  'Asia/Beirut',
  'Europe/Amsterdam',
])
  test.describe(() => {
    test.use({ timezoneId })
    test(`fault 12: the same dates in ${timezoneId}`, async ({ context }) => {
      // One minute before and after midnight in the Netherlands.
      for (const [time, on] of [
        ['2026-11-21T22:59:00Z', '2026-11-21'],
        ['2026-11-21T23:01:00Z', '2026-11-22'],
      ] as const) {
        const page = await context.newPage()
        await freeze(page, time)
        await openResult(page, FOUR)
        await expect(page.getByTestId('result')).toHaveAttribute('data-on', on)
        await expect(page.getByTestId('the-day')).toHaveText(theDayOf(FOUR, on))
        await stand(page, '/nl/check/answers/', FOUR)
        await expect(page.locator('[data-answer="sponsor.decisionDate"]')).toContainText('1 oktober 2026')
      }
    })
  })

test('fault 15: midnight passes while the result is open', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-21T22:58:30Z') })
  await openResult(page, FOUR)
  const result = page.getByTestId('result')
  await expect(result).toHaveAttribute('data-on', ON)
  await page.clock.fastForward('03:00')
  await expect(page.getByText('22 november 2026').first()).toBeVisible()
  await expect(result).toHaveAttribute('data-on', ON)
  await page.reload()
  await expect(result).toHaveAttribute('data-on', '2026-11-22')
})

const decision = async (page: Page) => {
  const wizard = new Wizard(page, 'nl')
  await stand(page, '/nl/check/decision/', { ...FOUR, sponsor: { ...FOUR.sponsor, decisionDate: undefined } })
  return wizard
}

const type = async (wizard: Wizard, boxes: readonly string[]) => {
  for (const [at, part] of (['day', 'month', 'year'] as const).entries())
    await wizard.box('sponsor.decisionDate', part).fill(boxes[at] ?? '')
}

const WRONG_DATES = [
  [['31', '4', '2026'], 'no-such-day'],
  [['29', '2', '2026'], 'no-such-day'],
  [['0', '1', '2026'], 'no-such-day'],
  [['0', '0', '0'], 'year-digits'],
  [['1', '13', '2026'], 'month-range'],
  [['1', '0', '2026'], 'month-range'],
  [['1', '1', '26'], 'year-digits'],
  [['1', '1', '1899'], 'too-early'],
  [['1', '1', '3026'], 'too-far'],
  [['1', 'abc', '2026'], 'not-a-number'],
  [['1', '', '2026'], 'month-missing'],
  [['1', '1', ''], 'year-missing'],
  [['', '', ''], 'date-missing'],
] as const

const expectFaults = async (page: Page, rows: readonly (readonly [readonly string[], string])[]) => {
  const wizard = await decision(page)
  for (const [boxes, fault] of rows) {
    await type(wizard, boxes)
    await wizard.continueInVain()
    const text = wizard.t.optional(`errors.${fault}`) ?? ''
    await expect(wizard.summary.getByRole('link'), boxes.join(' ')).toHaveText([text])
    await expect(wizard.box('sponsor.decisionDate', 'year')).toHaveAttribute('aria-invalid', 'true')
    await expect(wizard.box('sponsor.decisionDate', 'year')).toHaveValue(boxes[2] ?? '')
  }
}

test('fault 17: dates that are none', ({ page }) => expectFaults(page, WRONG_DATES))

test('fault 18: dates as people write them', async ({ page }) => {
  const wizard = await decision(page)
  for (const boxes of [
    ['١', '١٠', '٢٠٢٦'],
    ['۱', '۱۰', '۲۰۲۶'],
    [' 01 ', 'Oktober', '2026\u200f'],
    ['\u202b1\u202c', 'oct.', '\u00a02026 '],
    ['1-10-2026', '', ''],
    ['2026-10-01', '', ''],
  ]) {
    await type(wizard, boxes)
    await wizard.continue()
    await page.goto('/nl/check/answers/')
    await expect(page.locator('[data-answer="sponsor.decisionDate"]')).toContainText('1 oktober 2026')
    await page.goto('/nl/check/decision/')
    await waitUntilAlive(page)
  }
  await wizard.box('sponsor.decisionDate', 'day').focus()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', '3 februari 2025')
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(paste)
  })
  await expect(wizard.box('sponsor.decisionDate', 'year')).toHaveValue('2025')
  await expect(wizard.box('sponsor.decisionDate', 'day')).toHaveValue('3')
})

test('fault 19: an order of events that cannot be is asked about, not refused', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await stand(page, '/nl/check/about-you/', FOUR)
  await wizard.date('sponsor.birthDate', '2025-01-01')
  await wizard.continueInVain()
  await expect(wizard.summary).toContainText('Klopt de datum?')
  await wizard.continue()
  await openResult(page, { ...FOUR, sponsor: { ...FOUR.sponsor, birthDate: '2025-01-01' } })
})

test('fault 20: years of other calendars', ({ page }) =>
  expectFaults(page, [
    [['1', '1', '1404'], 'other-calendar'],
    [['1', '1', '1447'], 'other-calendar'],
    [['1', '1', '١٤٤٧'], 'other-calendar'],
  ]))

/** Opens every page that shows a name, and the result, and looks at each. */
async function eachPageWith(page: Page, name: string, look: () => Promise<void>) {
  const file = named(ONE, name)
  for (const path of ['people/', 'person/', 'family/', 'bond/', 'papers/', 'circumstances/', 'answers/']) {
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
      const shown = await page.locator('main').textContent()
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

test('fault 27: names in other scripts, turned, and invisible', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  for (const name of ['سميرة 12', 'ሰላም', '王小明', '\u202eXYZ', 'ab\u2067cd']) {
    await stand(page, '/nl/check/family/', named(ONE, name))
    const after =
      (wizard.t.optional('questions.person.familyStill.title') ?? '').split('{{person}}').at(-1) ?? ''
    await expect(wizard.question('person.familyStill')).toBeVisible()
    const seen = await page.evaluate(readsOn, after.length > 3 ? after : 'gezin')
    expect(seen.length, name).toBeGreaterThan(0)
    expect(seen, name).not.toContain(false)
  }
  await stand(page, '/nl/check/people/', named(ONE, '\u200b\u202e\u2066'))
  expect(await wizard.names()).toEqual(['Partner'])
})

test('fault 28: signs made of many units are counted and kept whole', async ({ page }) => {
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
    await expect(wizard.heading).toContainText(name)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await stand(page, '/nl/check/person/', named(ONE, name))
    await expect(page.locator('#person_name')).toHaveValue(name)
  }
})

test('fault 29: a name of 200 letters, and twelve people', async ({ page }) => {
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

test('fault 34: a slow network and a second press', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  let release = () => {}
  const opened = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/check/permit/**', async (route) => {
    await opened
    await route.continue()
  })
  await answerPage(wizard, ONE)
  const length = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: 'Doorgaan' }).dblclick()
  await expect(page.locator('main form').getByRole('status')).toHaveText('Even laden')
  await page.getByRole('button', { name: 'Doorgaan' }).click()
  release()
  await page.waitForURL('**/permit/')
  await expect(wizard.heading).toBeFocused()
  expect(await page.evaluate(() => history.length)).toBe(length + 1)
  await page.unroute('**/check/permit/**')
  await stand(page, '/nl/check/people/', { ...ONE, members: [] })
  await page.locator('#add').dblclick()
  await page.waitForURL('**/person/')
  await page.goBack()
  await expect(page.locator('[data-person]')).toHaveCount(1)
})

test('fault 37: refresh in the middle of a page', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  wizard.voice = ONE.filledInBy ?? 'sponsor'
  await stand(page, '/nl/check/person/', unanswered(ONE, 'person', ONE.members?.[0]?.id))
  await wizard.answer('person.relation', 'child')
  await wizard.answer('person.name', 'Half')
  await wizard.box('person.birthDate', 'year').fill('20')
  const before = await inputsOf(page)
  await page.reload()
  await expect.poll(() => inputsOf(page)).toEqual(before)
  await expect(wizard.summary).toHaveCount(0)
})

test('fault 38: Back and forward, fast and often', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  await walk(wizard, ONE, {})
  await wizard.toResult()
  await page.evaluate(async () => {
    for (let times = 0; times < 20; times++) {
      history.go(times % 3 === 2 ? 1 : -1)
      await new Promise(requestAnimationFrame)
    }
  })
  await expect.poll(async () => (await wizard.heading.count()) === 1).toBe(true)
  await page.goto('/nl/result/')
  await page.getByTestId('result').waitFor()
  await page.goBack()
  await waitUntilAlive(page)
  const { pathname } = new URL(page.url())
  const step = pathname.split('/').at(-2)
  const form = page.locator('main form[data-page]')
  if ((await form.count()) > 0) await expect(form).toHaveAttribute('data-page', step ?? '')
  await expect(wizard.summary).toHaveCount(0)
})

test('fault 40: another language in the middle of a half-typed page with errors', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await stand(page, '/nl/check/person/', unanswered(ONE, 'person', ONE.members?.[0]?.id))
  await wizard.answer('person.name', 'Half')
  await wizard.box('person.birthDate', 'month').fill('13')
  await wizard.box('person.birthDate', 'year').fill('2001')
  await wizard.continueInVain()
  await wizard.box('person.birthDate', 'day').fill('5')
  const before = await inputsOf(page)
  for (const locale of ['en', 'nl'] as const) {
    const other = new Wizard(page, locale)
    await page.locator(`header a[hreflang=${locale}]`).click()
    await page.waitForURL(`**/${locale}/check/person/`)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    expect(await inputsOf(page)).toEqual(before)
    await expect(other.summary).toContainText(other.t('errors.month-range'))
    await expect(page).toHaveTitle(
      new RegExp(`^${other.t('errors.prefix')} (?!${wizard.t('errors.prefix')})`),
    )
  }
})

test('fault 48: one part of the result cannot be made, and the rest stands', async ({ page, guard }) => {
  guard.allow(/planted/)
  await page.addInitScript(() => {
    Intl.ListFormat.prototype.format = () => {
      throw new Error('planted')
    }
  })
  await openResult(page, FOUR)
  await expect(page.getByText(new Wizard(page, 'nl').t('result.cannotDecide')).first()).toBeVisible()
  await expect(page.locator('[data-member]')).toHaveCount(3)
  await expect(page.getByTestId('papers-ready')).toBeVisible()
})

test('fault 49: "I don\'t know" to everything still helps', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await wizard.begin()
  const nothing: CaseFile = {
    version: 1,
    filledInBy: 'sponsor',
    sponsor: { publicOrder: 'not-said' },
    application: { decision: 'none' },
    members: [{ id: 'm', relation: 'partner', publicOrder: 'not-said' }],
  }
  await walk(wizard, nothing, {})
  await wizard.toResult()
  await expect(page.getByTestId('to-answer').getByRole('listitem').first()).toBeVisible()
  await expect(page.getByTestId('first-step')).toBeVisible()
  expect(await page.locator('[data-document]').count()).toBeGreaterThan(3)
  await expect(page.locator('[data-contact="vwn"] a[href^="tel:"]')).toBeVisible()
})

test('fault 50: an early answer changes, and changes back', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  const rows = () => page.locator('[data-answer]').evaluateAll((all) => all.map((row) => row.textContent))
  const members = FOUR.members?.map((member) => ({ ...member, publicOrder: 'no-concern' as const }))
  await stand(page, '/nl/check/answers/', { ...FOUR, members })
  await page.locator('[data-answer]').first().waitFor()
  const before = await rows()
  for (const permit of ['dutch', 'asylum-temporary']) {
    await wizard.change('sponsor.permit')
    await wizard.answer('sponsor.permit', permit)
    await wizard.continue()
    while (wizard.at !== 'answers') {
      if (wizard.at === 'people') break
      await answerPage(wizard, FOUR, (await wizard.personInView()) ?? undefined)
      await wizard.continue()
    }
    await page.goto('/nl/check/answers/')
    await waitUntilAlive(page)
    const isBack = permit === 'asylum-temporary'
    await expect(page.locator('[data-answer="sponsor.protection"]')).toHaveCount(isBack ? 1 : 0)
  }
  const after = await rows()
  expect(before.filter((row) => !after.includes(row))).toEqual([])
})

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
    `${location.pathname} ${history.state?.stop?.memberId} ${document.querySelector('h1')?.textContent}`
  const before = await page.evaluate(place)
  await page.locator('main form button[type=submit]').click()
  const told = await page.waitForFunction((was) => {
    const now = `${location.pathname} ${history.state?.stop?.memberId} ${document.querySelector('h1')?.textContent}`
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
      if (isEmpty || pick(4) === 0) await wizard.addPerson()
      else await wizard.continue()
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
    const list = group.locator('select')
    if ((await list.count()) > 0) await list.selectOption({ index: 1 + pick(2) })
  }
}

for (const half of [0, 1])
  test(`fault 51: random walks end in a result, seeds ${half * 10} to ${half * 10 + 9}`, async ({
    page,
    guard,
  }) => {
    for (let seed = half * 10; seed < half * 10 + 10; seed++) {
      await keep(page, kept({ version: 1 }))
      await visit(page, `/${seed % 2 === 0 ? 'nl' : 'en'}/check/who/`)
      await monkey(page, seed)
      await expect(page.getByTestId('result'), `seed ${seed}`).toBeVisible()
      expect(guard.faults, `seed ${seed}`).toEqual([])
    }
  })

test('an address opened too early leads to the first open question, and says so', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  const told = page.getByText(wizard.t('ui.form.goneBack'))
  for (const path of [
    'check/permit/',
    'check/person/',
    'check/people/',
    'check/dates/',
    'check/answers/',
    'result/',
  ]) {
    await keep(page, kept({ version: 1 }))
    await page.goto(`/nl/${path}`)
    await page.waitForURL('/nl/check/who/')
    await expect(told, path).toBeVisible()
    await expect(wizard.heading).toBeFocused()
  }
  await answerPage(wizard, FOUR)
  await wizard.continue()
  await expect(told).toHaveCount(0)
})

test('a reader who wipes everything starts anew', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  for (const path of ['check/who/', 'check/permit/', 'check/answers/', 'result/']) {
    await stand(page, `/nl/${path}`, FOUR)
    await page.getByRole('button', { name: wizard.t('ui.site.wipe'), exact: true }).click()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('/nl/')
    await expect(wizard.heading).toBeFocused()
    await expect(page.getByText(wizard.t('ui.site.wiped'))).toBeVisible()
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
  }
  await visit(page, '/nl/check/who/')
  await wizard.continueInVain()
  await page.getByRole('button', { name: wizard.t('ui.site.wipe'), exact: true }).click()
  await page.getByRole('button', { name: wizard.t('ui.site.wipeConfirm'), exact: true }).click()
  await page.getByRole('link', { name: wizard.t('ui.start.begin') }).click()
  await expect(wizard.heading).toHaveText(wizard.t('pages.who.title'))
  await expect(wizard.summary).toHaveCount(0)
})

test('an answer that takes questions away does not take the focus', async ({ page }) => {
  const wizard = new Wizard(page, 'nl')
  await stand(page, '/nl/check/family/', ONE)
  await wizard.option('person.whereabouts', 'netherlands').focus()
  await page.keyboard.press('Space')
  await expect(wizard.question('person.familyStill')).toHaveCount(0)
  await expect(wizard.option('person.whereabouts', 'netherlands')).toBeFocused()
})
