#!/usr/bin/env node
// node scripts/pictures.mjs FOLDER [SCENARIO ...]
// Makes pictures of the result as people meet it, to be looked at: phone and desk, both languages, light and dark, text
// twice as large, forced colours, a narrow screen from right to left, each section open, the pages of the print, and the
// counsellor's desk. Needs out/ (npm run build).
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { BROWSER_ARGS } from './browser.mjs'
import { startServer } from './serve.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [folder = 'pictures', ...named] = process.argv.slice(2)
const SCENARIOS = named.length > 0 ? named : ['family-of-four-in-time', 'family-of-nine', 'too-late-by-weeks']
const PHONE = { width: 360, height: 640 }
const NARROW = { width: 320, height: 640 }
const DESK = { width: 1280, height: 800 }
const LOOKS = [
  { name: 'phone-nl', locale: 'nl', viewport: PHONE, hasPaper: true },
  { name: 'phone-en', locale: 'en', viewport: PHONE, hasRooms: true },
  { name: 'phone-en-dark', locale: 'en', viewport: PHONE, colorScheme: 'dark' },
  { name: 'phone-nl-large', locale: 'nl', viewport: PHONE, isLarge: true, hasRooms: true },
  { name: 'phone-en-large', locale: 'en', viewport: PHONE, isLarge: true },
  { name: 'phone-en-forced', locale: 'en', viewport: PHONE, forcedColors: 'active', hasRooms: true },
  { name: 'narrow-en-rtl', locale: 'en', viewport: NARROW, isRtl: true, hasRooms: true },
  { name: 'desk-en', locale: 'en', viewport: DESK, hasDesk: true },
  { name: 'desk-nl-dark', locale: 'nl', viewport: DESK, colorScheme: 'dark', hasDesk: true },
]

/** The page of the result of a case on a day, as a browser shows it. */
async function openResult(browser, url, { locale, isLarge, isRtl, ...look }, { on, case: file }) {
  const context = await browser.newContext({ ...look, timezoneId: 'Europe/Amsterdam' })
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(`${on}T11:00:00Z`))
  await page.goto(`${url}/schema/case-file.json`)
  await page.evaluate(
    (text) => sessionStorage.setItem('nareis', text),
    JSON.stringify({ version: 1, draft: { file, shelf: {} }, halfTyped: {}, stop: null }),
  )
  await page.goto(`${url}/${locale}/result/`)
  await page.locator('[data-whole=true]').waitFor({ state: 'attached' })
  if (isLarge) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  if (isRtl) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  return page
}

/** Each section open, the others closed. */
async function roomPictures(page, name) {
  for (const room of await page.locator('[data-room]').all()) {
    await room.evaluate((details) => details.setAttribute('open', ''))
    await room.screenshot({ path: join(folder, `${name}-room-${await room.getAttribute('id')}.png`) })
    await room.evaluate((details) => details.removeAttribute('open'))
  }
}

/** Every page of the print, in one language and in both. */
async function printPages(page, name) {
  for (const language of ['nl', 'both']) {
    await page.locator('#print').evaluate((room) => room.setAttribute('open', ''))
    await page.locator(`input[name="sheet-language"][value="${language}"]`).check()
    await page
      .locator(`[data-testid=sheet][data-languages^="nl${language === 'both' ? ' ' : ''}"]`)
      .waitFor({ state: 'attached' })
    const file = join(folder, `${name}-paper-${language}.pdf`)
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }))
    execFileSync('pdftoppm', ['-png', '-r', '70', file, file.replace('.pdf', '')])
  }
}

mkdirSync(folder, { recursive: true })
const server = await startServer({ port: 0, root: join(root, 'out') })
const executablePath = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) =>
  existsSync(path),
)
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS })
for (const name of SCENARIOS) {
  const scenario = JSON.parse(readFileSync(join(root, `lib/scenarios/${name}.json`), 'utf8'))
  for (const look of LOOKS) {
    const page = await openResult(browser, server.url, look, scenario)
    const shot = (what) =>
      page.screenshot({ path: join(folder, `${name}-${look.name}${what}.png`), fullPage: what !== '-first' })
    await shot('-first')
    await shot('')
    if (look.hasRooms) await roomPictures(page, `${name}-${look.name}`)
    if (look.hasPaper) await printPages(page, name)
    if (look.hasDesk) {
      await page.goto(`${server.url}/${look.locale}/desk/`)
      await page.locator('#desk').waitFor()
      await shot('-counsellor-first')
    }
    await page.context().close()
  }
}
await browser.close()
await server.close?.()
process.exit(0)
