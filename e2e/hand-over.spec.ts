/** From a phone to a laptop and back with the network off: by camera, by pictures, and where something is missing. */
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { codesOf } from '@/lib/case-file/hand-over'
import { LANGUAGES } from '@/lib/i18n'
import { relevant } from '@/lib/questionnaire'
import type { CaseFile } from '@/lib/rules'
import { expect, type Guard, setToday, test, visit, wholeResult } from './fixtures'
import { drawn, fakeCamera, fetchedAhead, HandOver, isCameraOn, point, torn } from './hand-over'
import { caseOf, named, stand, walk } from './pages'
import { Wizard } from './wizard'

const ON = '2026-11-21'
const LARGE = caseOf('family-of-nine')
const SMALL = caseOf('family-of-four-in-time')
/** Without internet the browser misses the picture in its tab. */
const NO_ICON = /icon\.svg/
/** And the result the texts of the other language. */
const OTHER_LANGUAGE = /_next\/static\/chunks\//

/** A second device, whose codes stand still. */
async function device(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'nl-NL', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await setToday(page, ON)
  return page
}

async function goOffline(guard: Guard, ...contexts: BrowserContext[]) {
  guard.allow(NO_ICON)
  await Promise.all(contexts.map((context) => context.setOffline(true)))
}

/** Shows a case as codes: pictures of them, and the words that open them. */
async function showCase(from: HandOver) {
  await from.show()
  expect(from.t('hand-over.codes.how')).toContain(from.t('ui.start.open'))
  const pictures = await from.pictures()
  await from.press('hand-over.codes.toWords')
  return { pictures, words: (await from.words()).join(' ') }
}

/** Stands on the result with a case, and shows it as codes. */
async function shownBy(page: Page, file: CaseFile) {
  await stand(page, '/nl/result/', file)
  return showCase(new HandOver(page))
}

test('a case goes from a phone to a laptop by its camera, without network', async ({
  page,
  context,
  guard,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const phone = await device(browser, baseURL)
  const wizard = new Wizard(phone, 'nl')
  await wizard.begin()
  await walk(wizard, SMALL, {})
  const from = new HandOver(phone)
  await from.settled()

  await fakeCamera(page)
  await visit(page, '/nl/open/')
  const to = new HandOver(page)
  await fetchedAhead(guard, '/nl/result/')
  await to.settled()
  await goOffline(guard, context, phone.context())

  const { pictures, words } = await showCase(from)
  // The last first, and one of them twice.
  await point(page, [...pictures.toReversed(), ...pictures.slice(0, 1)])
  await to.press('hand-over.scan.start')
  await page.getByLabel(to.t('hand-over.unlock.label')).waitFor()
  expect(await isCameraOn(page)).toBe(false)
  await to.unlock(words)
  await page.getByTestId('opened').waitFor()

  const typed = await from.file()
  expect(await to.file()).toEqual(typed && relevant(typed, ON))
  expect((await to.file())?.members).toHaveLength(SMALL.members?.length ?? 0)
  await page.getByRole('link', { name: to.t('hand-over.opened.toResult') }).click()
  await wholeResult(page)
  // The paper has the language of the page alone; from here the case can go on to the next device.
  guard.allow(OTHER_LANGUAGE)
  // For a script that does not come, the page asks whether the server answers.
  guard.allow(/(failed|ERR_INTERNET_DISCONNECTED).*\/nl\/result\//)
  await to.show()
  await phone.context().close()
})

test('a case goes from a laptop to a phone by pictures of the codes, in the other language', async ({
  page,
  context,
  guard,
  browser,
  baseURL,
}) => {
  const file = named(LARGE, 'ሳራ <b>"1"</b>')
  const laptop = await device(browser, baseURL)
  await stand(laptop, '/nl/check/answers/', file)
  const from = new HandOver(laptop)
  await from.settled()
  await visit(page, '/en/open/')
  const to = new HandOver(page, 'en')
  await to.settled()
  await goOffline(guard, context, laptop.context())

  const { pictures, words } = await showCase(from)
  expect(pictures.length).toBeGreaterThan(1)
  const [first, ...others] = pictures.toReversed()
  await to.choose([first ?? Buffer.from('')])
  await to.expectTold('hand-over.scan.progress', { done: 1, count: pictures.length })
  await to.choose(others)
  await to.unlock(words.toUpperCase().replaceAll(' ', '-'))
  await page.getByTestId('opened').waitFor()
  expect(await to.file()).toEqual(relevant(file, ON))
  await laptop.context().close()
})

test.describe('fault 25', () => {
  test('two codes in one picture are both read', async ({ page }) => {
    const codes = (await codesOf(new Uint8Array(300))) ?? []
    expect(codes).toHaveLength(2)
    await visit(page, '/nl/open/')
    const at = new HandOver(page)
    await at.settled()
    await at.choose([await drawn(page, ...codes)])
    // All codes are there; what they hold is no locked case.
    await at.expectTold('ui.open.refused')
  })

  test('codes of two cases are not mixed, and damaged codes and codes of other programs give different messages', async ({
    page,
    browser,
    baseURL,
  }) => {
    const phone = await device(browser, baseURL)
    const mine = await shownBy(phone, LARGE)
    const theirs = await shownBy(phone, LARGE)
    await phone.context().close()

    await visit(page, '/nl/open/')
    const at = new HandOver(page)
    await at.settled()
    await at.choose([await torn(page, mine.pictures[0] ?? Buffer.from(''))])
    await at.expectTold('hand-over.scan.noCode')
    await at.choose([await page.screenshot(), Buffer.from('no picture')])
    await at.expectTold('hand-over.scan.noCode')
    await at.choose([await drawn(page, 'https://example.org/', 'WIFI:S:huis;;')])
    await at.expectTold('hand-over.scan.otherApp')
    await at.choose(mine.pictures.slice(0, 1))
    await at.choose(theirs.pictures)
    await at.expectTold('hand-over.scan.otherSet')
    await at.expectTold('hand-over.scan.progress', { done: 1, count: mine.pictures.length })
    await at.press('hand-over.scan.restart')
    await at.choose(theirs.pictures)
    await at.unlock(theirs.words)
    await wholeResult(page)
  })

  for (const [name, key] of [
    ['NotAllowedError', 'hand-over.scan.denied'],
    ['NotFoundError', 'hand-over.scan.absent'],
    ['NotReadableError', 'hand-over.scan.busyCamera'],
    [null, 'hand-over.scan.absent'],
  ] as const)
    test(`the page explains ${name ?? 'a browser without cameras'} when the camera is started`, async ({
      page,
    }) => {
      await page.addInitScript((error) => {
        if (error === null) Object.defineProperty(navigator, 'mediaDevices', { value: undefined })
        else if (navigator.mediaDevices !== undefined)
          navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error))
      }, name)
      await visit(page, '/nl/open/')
      const at = new HandOver(page)
      await at.press('hand-over.scan.start')
      await at.expectTold(key)
      await expect(page.getByLabel(at.t('hand-over.scan.pictures'))).toBeVisible()
    })

  test('P15: in a browser that hides pictures from pages, the page says so and offers the file', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const { getImageData } = CanvasRenderingContext2D.prototype
      CanvasRenderingContext2D.prototype.getImageData = function (...area) {
        const image = getImageData.apply(this, area)
        image.data.fill(91)
        return image
      }
    })
    await visit(page, '/nl/open/')
    const at = new HandOver(page)
    await at.press('hand-over.scan.start')
    await at.expectTold('hand-over.scan.noPictures')
  })

  test('P16: with two cameras a button switches to the other one', async ({ page }) => {
    await fakeCamera(page)
    await page.addInitScript(() => {
      const one = { kind: 'videoinput', label: '', groupId: '' }
      Object.defineProperty(navigator.mediaDevices, 'enumerateDevices', {
        value: async () => [
          { ...one, deviceId: 'back' },
          { ...one, deviceId: 'front' },
        ],
      })
    })
    await visit(page, '/nl/open/')
    const at = new HandOver(page)
    await at.press('hand-over.scan.start')
    await at.press('hand-over.scan.otherCamera')
    await at.expectTold('hand-over.scan.looking')
    expect(await isCameraOn(page)).toBe(true)
  })

  test('the camera is switched off when the page is left, hidden, or when the reader stops it', async ({
    page,
  }) => {
    await fakeCamera(page)
    await visit(page, '/nl/open/')
    const at = new HandOver(page)
    await at.press('hand-over.scan.start')
    await at.expectTold('hand-over.scan.looking')
    expect(await isCameraOn(page)).toBe(true)
    await at.press('hand-over.scan.stop')
    expect(await isCameraOn(page)).toBe(false)

    await at.press('hand-over.scan.start')
    await at.expectTold('hand-over.scan.looking')
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect(await isCameraOn(page)).toBe(false)
    await page.evaluate(() => Reflect.deleteProperty(document, 'hidden'))

    await at.press('hand-over.scan.start')
    await at.expectTold('hand-over.scan.looking')
    await page.getByRole('link', { name: LANGUAGES.en.invitation }).click()
    await page.waitForURL('**/en/open/')
    await expect.poll(() => isCameraOn(page)).toBe(false)
  })

  test('only the page that scans may use the camera, whichever way it was opened', async ({ page }) => {
    const mayUse = () =>
      page.evaluate(() => {
        const { featurePolicy } = document as unknown as {
          featurePolicy: { allowsFeature: (name: string) => boolean }
        }
        return featurePolicy.allowsFeature('camera')
      })
    await visit(page, '/nl/')
    expect(await mayUse()).toBe(false)
    await page.getByRole('link', { name: new HandOver(page).t('ui.start.open') }).click()
    await page.waitForURL('**/nl/open/')
    expect(await mayUse()).toBe(true)
    await visit(page, '/nl/result/')
    expect(await mayUse()).toBe(false)
  })
})

test('without Web Crypto, as on an http address, the page says what to do', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await stand(page, '/nl/result/', SMALL)
  const at = new HandOver(page)
  await at.press('hand-over.keep.locked')
  await at.expectTold('hand-over.keep.cannotLock')
  await at.press('hand-over.keep.codes')
  await at.expectTold('hand-over.keep.cannotLock')
  await visit(page, '/nl/open/')
  await at.chooseFile(Buffer.concat([Buffer.from('NRLK'), Buffer.alloc(100)]))
  await at.expectTold('hand-over.keep.cannotLock')
  await visit(page, '/nl/open/')
  await at.settled()
  await at.choose([await drawn(page, 'NR1/00')])
  await at.expectTold('hand-over.keep.cannotLock')
})

test('fault 35: when the script for codes fails to load, the page says so and still offers the plain file', async ({
  page,
  guard,
}) => {
  guard.allow(/_next\/static\/chunks\//)
  await visit(page, '/nl/')
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch()
    const isOfTheLock = (await response.text()).includes('NRLK')
    return isOfTheLock ? route.abort('connectionfailed') : route.fulfill({ response })
  })
  await stand(page, '/nl/result/', SMALL)
  const at = new HandOver(page)
  // What locks a case is asked for near its button on this page. The page loads itself again once, and says it when that did not help.
  const again = page.waitForEvent('load')
  await at.openRoom()
  await again
  await wholeResult(page)
  await page.getByTestId('missing-script').waitFor()
  await at.press('hand-over.keep.codes')
  await at.expectTold('hand-over.keep.cannotLoad')
  expect((await at.saved('hand-over.keep.plain')).name).toBe(`case-${ON}-120000.json`)
  await visit(page, '/nl/open/')
  await at.press('hand-over.scan.start')
  await at.expectTold('hand-over.keep.cannotLoad')
})
