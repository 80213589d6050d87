/** What stays where: in the tab, on the device by choice, and nothing after a wipe, an exit or a new client. */
import type { BrowserContext, Page } from '@playwright/test'
import { translator } from '@/lib/i18n/all'
import type { CaseFile } from '@/lib/rules'
import { caseOf } from './cases'
import { SCREEN } from './desk'
import { expect, setToday, stepBack, test, visit, waitUntilAlive, wholeResult } from './fixtures'
import { keep, kept, stand } from './pages'
import { Wizard } from './wizard'

const CANARY = 'Zonnebloempit'
const FAMILY = caseOf('family-of-four-in-time')
const named = (file: CaseFile, name: string): CaseFile => ({
  ...file,
  members: file.members?.map((member) => ({ ...member, name, publicOrder: 'no-concern' })),
})
const CASE = named(FAMILY, CANARY)

const { t } = new Wizard(undefined as unknown as Page, 'nl')
const button = (page: Page, key: Parameters<typeof t>[0], values?: Record<string, string | number>) =>
  page.getByRole('button', { name: t(key, values), exact: true })

/** Everything of this site that a search of the browser would find, and what the page holds. */
const residue = (page: Page) =>
  page.evaluate(async () => {
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    )
    return JSON.stringify([
      { ...sessionStorage },
      { ...localStorage },
      cached.flat().map(({ url }) => url),
      await indexedDB.databases(),
      history.state,
      document.title,
      location.href,
      window.name,
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input')].map((input) => input.value),
    ])
  })

async function openAnother(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await setToday(page, '2026-11-21')
  await visit(page, path)
  return page
}

/** Opens what is saved: it goes on where its answers end. From there to the result. */
async function openSaved(page: Page): Promise<void> {
  await button(page, 'device.openSaved').click()
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('nareis') ?? '').catch(() => ''))
    .toContain(CANARY)
  await expect(page).toHaveURL(/\/nl\/(check\/(?!who)|result)/)
  await visit(page, '/nl/result/')
}

test('unless somebody chooses to save, nothing is stored on the device and another tab has no answers', async ({
  page,
  context,
}) => {
  await stand(page, '/nl/check/answers/', CASE)
  await expect(page.getByTestId('keep')).toContainText(t('device.tabOnly'))
  const other = await openAnother(context, '/nl/')
  expect(await residue(other)).not.toContain(CANARY)
  await expect(other.getByTestId('found')).toHaveCount(0)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('a saved case can be opened in a new tab at the same page, and is deleted after 30 days', async ({
  page,
  context,
}) => {
  await stand(page, '/nl/check/answers/', CASE)
  await button(page, 'device.save').click()
  const until = t('device.savedUntil', { date: '21 december 2026' })
  await expect(page.getByTestId('keep')).toContainText(until)
  await expect(page.getByTestId('keep')).toContainText(t('device.certain'))
  const other = await openAnother(context, '/nl/')
  await openSaved(other)
  await expect(other.getByTestId('result')).toContainText(CANARY)
  await page.close()
  await other.close()

  const later = await context.newPage()
  await setToday(later, '2026-12-22')
  await visit(later, '/nl/')
  await expect(later.getByTestId('found')).toHaveCount(0)
  expect(await residue(later)).not.toContain(CANARY)
})

test('a saved case can be deleted without opening it', async ({ page, context }) => {
  await stand(page, '/nl/check/answers/', CASE)
  await button(page, 'device.save').click()
  await expect(button(page, 'device.stop')).toBeVisible()
  const other = await openAnother(context, '/nl/check/who/')
  await button(other, 'device.drop').click()
  await expect(other.getByTestId('found')).toContainText(t('device.dropAbout'))
  await button(other, 'device.dropConfirm').click()
  await expect(other.getByTestId('found')).toHaveCount(0)
  await expect(button(page, 'device.save')).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('fault 5: when two tabs save the same case, the reader chooses which one to keep', async ({
  page,
  context,
}) => {
  await stand(page, '/nl/check/answers/', CASE)
  await button(page, 'device.save').click()
  const other = await openAnother(context, '/nl/')
  await openSaved(other)
  await wholeResult(other)
  await visit(other, '/nl/check/permit/')
  await other.locator('input[value=dutch]').check()
  await expect(page.getByText(t('device.changedTitle'))).toBeVisible()
  await button(page, 'device.keepMine').click()
  await expect(page.getByText(t('device.changedTitle'))).toHaveCount(0)
  await expect(other.getByText(t('device.changedTitle'))).toBeVisible()
  await button(other, 'device.takeOther').click()
  await expect(other.locator('input[value=asylum-temporary]')).toBeChecked()
})

test('fault 6: "Wipe everything" in one tab removes the answers from every tab and from storage', async ({
  page,
  context,
}) => {
  await stand(page, '/nl/result/', CASE)
  await button(page, 'device.save').click()
  const other = await openAnother(context, '/nl/')
  await openSaved(other)
  await expect(other.getByTestId('result')).toContainText(CANARY)
  await button(page, 'ui.site.wipe').click()
  await button(page, 'ui.site.wipeConfirm').click()
  for (const tab of [page, other]) {
    await tab.waitForURL('/nl/')
    await expect(tab.getByText(t('ui.site.wiped'))).toBeVisible()
    expect(await residue(tab)).not.toContain(CANARY)
    // A random number, by which tabs that slept see it.
    expect(await tab.evaluate(() => [sessionStorage.length, Object.keys(localStorage)])).toEqual([
      0,
      ['nareis-wiped'],
    ])
  }
  await stepBack(other)
  await waitUntilAlive(other)
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await residue(other)).not.toContain(CANARY)
})

test('after a wipe no answer is left in the memory of the page', async ({ page }) => {
  await stand(page, '/nl/result/', CASE)
  await wholeResult(page)
  const session = await page.context().newCDPSession(page)
  const memory = async () => {
    const chunks: string[] = []
    const add = ({ chunk }: { chunk: string }) => chunks.push(chunk)
    session.on('HeapProfiler.addHeapSnapshotChunk', add)
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
    session.off('HeapProfiler.addHeapSnapshotChunk', add)
    return chunks.join('')
  }
  expect(await memory()).toContain(CANARY)
  await button(page, 'ui.site.wipe').click()
  await button(page, 'ui.site.wipeConfirm').click()
  await page.waitForURL('/nl/')
  await expect(page.getByText(t('ui.site.wiped'))).toBeVisible()
  expect(await memory()).not.toContain(CANARY)
})

test('fault 8: when the storage of the device is full, the page says so and offers a file', async ({
  page,
}) => {
  await stand(page, '/nl/check/answers/', CASE)
  await page.evaluate(() => {
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (key, value) {
      if (this === localStorage) throw new DOMException('full', 'QuotaExceededError')
      setItem.call(this, key, value)
    }
  })
  await button(page, 'device.save').click()
  await expect(page.getByText(t('device.couldNotSave'))).toBeVisible()
  await expect(button(page, 'hand-over.keep.plain')).toBeVisible()
})

test('fault 9: the page says before and after saving how long the answers are kept', async ({ page }) => {
  await stand(page, '/nl/check/answers/', CASE)
  await expect(page.getByTestId('keep')).toContainText(t('device.saveAbout', { days: 30 }))
  await button(page, 'device.save').click()
  await expect(page.getByTestId('keep')).toContainText(t('device.certain'))
})

test('"New client" removes all answers of the client before', async ({ page }) => {
  await page.setViewportSize(SCREEN)
  await keep(page, kept({ ...CASE, filledInBy: 'counsellor' }))
  // The desk takes the place of the last page in the history: Back leads here.
  for (const path of ['/nl/words/', '/nl/check/answers/']) await visit(page, path)
  await button(page, 'device.save').click()
  await button(page, 'device.newClient').click()
  await button(page, 'device.newClientConfirm').click()
  await page.waitForURL('/nl/desk/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    translator('nl', 'counsellor')('desk.title'),
  )
  expect(await residue(page)).not.toContain(CANARY)
  await page.locator('#sponsor_permit').selectOption('dutch')
  await stepBack(page)
  await waitUntilAlive(page)
  expect(await residue(page)).not.toContain(CANARY)
})

test.describe('a page that nobody uses', () => {
  const BEFORE = new Date('2026-11-21T10:00:00Z')
  const START = new Date('2026-11-21T11:00:00Z')

  /** A page whose time goes on only when it is told to. */
  const openTimed = async (context: BrowserContext) => {
    const page = await context.newPage()
    await page.clock.install({ time: BEFORE })
    await page.clock.pauseAt(START)
    return page
  }

  /** Waits until what counts the time, which comes with the first answer, is there. */
  const watches = (page: Page) => expect(page.getByRole('dialog', { includeHidden: true })).toHaveCount(1)

  test('asks whether somebody is there, and pressing the button keeps all answers', async ({ context }) => {
    const page = await openTimed(context)
    await stand(page, '/nl/check/answers/', CASE)
    await expect(page.getByRole('heading', { name: CANARY }).first()).toBeVisible()
    await watches(page)
    await page.clock.runFor('14:55')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.clock.runFor('00:10')
    await expect(page.getByRole('dialog')).toContainText(t('device.idleTitle'))
    await button(page, 'device.idleStay').click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.clock.runFor('05:00')
    await expect(page.getByRole('heading', { name: CANARY }).first()).toBeVisible()
  })

  test('P12: asks at once when the device wakes up after a long time', async ({ context }) => {
    const page = await openTimed(context)
    await stand(page, '/nl/check/answers/', CASE)
    await expect(page.getByRole('heading', { name: CANARY }).first()).toBeVisible()
    await watches(page)
    // The clock goes on, no timer runs.
    await page.clock.pauseAt(new Date('2026-11-22T01:00:00Z'))
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(page.getByRole('dialog')).toContainText(t('device.idleTitle'))
    await button(page, 'device.idleStay').click()
    await expect(page.getByRole('heading', { name: CANARY }).first()).toBeVisible()
  })

  test('wipes the answers of the tab when nobody reacts', async ({ context }) => {
    const page = await openTimed(context)
    await stand(page, '/nl/check/answers/', CASE)
    await expect(page.getByRole('heading', { name: CANARY }).first()).toBeVisible()
    await watches(page)
    await page.clock.runFor('15:05')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.clock.runFor('03:05')
    await expect(page.getByText(t('device.idleWiped'))).toBeVisible()
    await page.waitForURL('/nl/check/who/')
    expect(await residue(page)).not.toContain(CANARY)
  })
})

test.describe('the quick exit', () => {
  test.beforeEach(({ guard }) => guard.allow(/knmi/))
  const wayOut = (page: Page) => page.getByRole('link', { name: t('ui.site.exit') })
  const gone = async (page: Page) => {
    await expect(page.getByText('Weer')).toBeVisible()
    await stepBack(page)
    await expect(page.locator('h1')).toBeVisible()
    expect(await residue(page)).not.toContain(CANARY)
  }
  const openFromTheStart = async (page: Page) => {
    await keep(page, kept(CASE))
    await visit(page, '/nl/')
    await visit(page, '/nl/result/')
  }
  const weather = (page: Page) =>
    page.route('https://www.knmi.nl/**', (route) => route.fulfill({ contentType: 'text/html', body: 'Weer' }))

  test('fault 39: empties the page, wipes the answers and opens another site; Back shows no answers', async ({
    page,
  }) => {
    await weather(page)
    await openFromTheStart(page)
    await wayOut(page).click()
    await gone(page)
  })

  test('a page that the browser restores from its cache shows the start page', async ({ page }) => {
    await stand(page, '/nl/check/who/', CASE)
    await page.evaluate(() => {
      document.body.hidden = true
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    await page.waitForURL('/nl/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('pressing Shift three times within five seconds does the same; slower, or with another key between, does nothing', async ({
    page,
  }) => {
    await weather(page)
    await openFromTheStart(page)
    for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key)
    await expect(page.getByTestId('result')).toContainText(CANARY)
    await page.keyboard.press('a')
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key)
    await gone(page)
  })

  test('without network the page is emptied too, and other tabs lose their answers', async ({
    page,
    context,
  }) => {
    await stand(page, '/nl/result/', CASE)
    const blank = page.evaluate(
      () =>
        new Promise<unknown[]>((resolve) => {
          const { body } = document
          const look = () => resolve([body.checkVisibility(), document.title, sessionStorage.length])
          new MutationObserver(look).observe(body, { attributes: true })
        }),
    )
    await page.route('https://www.knmi.nl/**', async (route) => {
      await blank
      await route.abort('internetdisconnected')
    })
    const other = await context.newPage()
    await setToday(other, '2026-11-21')
    await keep(other, kept(CASE))
    await visit(other, '/nl/result/')
    await expect(other.getByTestId('result')).toContainText(CANARY)
    await wayOut(page).click()
    expect(await blank).toEqual([false, 'KNMI', 0])
    await expect(other.getByText(t('ui.site.leftElsewhere'))).toBeVisible()
    expect(await residue(other)).not.toContain(CANARY)
  })
})
