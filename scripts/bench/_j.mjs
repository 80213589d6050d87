import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { importSource } from './load-typescript.mjs'
import { slowed, withPhone } from './pages/phone.mjs'
import { scenarioOf } from './scenario.mjs'
import { startFolder } from './serve-folder.mjs'

const { chromium } = createRequire(import.meta.url)('@playwright/test')
const DRIVER = `export { Wizard } from './e2e/wizard'
export { fillCase } from './e2e/drive'`
const folder = mkdtempSync('/work/main/.cache/j-')
const { Wizard, fillCase } = await importSource(folder, 'journey', DRIVER)
const { case: file, on } = scenarioOf('family-of-four-in-time')
const s = await startFolder('/work/main/out')
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
await withPhone(b, { baseURL: s.url, throughput: (400000 / 8) * 4, latency: 100 }, async (page, tools) => {
  const all = new Map()
  let at = ''
  tools.on('Network.responseReceived', ({ requestId, type, response }) => {
    all.set(requestId, {
      url: response.url.replace(s.url, ''),
      type,
      kept: response.fromDiskCache || response.fromPrefetchCache,
      at,
    })
  })
  tools.on('Network.requestServedFromCache', ({ requestId }) => {
    const e = all.get(requestId)
    if (e) e.kept = true
  })
  const rows = []
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const e = all.get(requestId)
    if (!e || e.kept || !encodedDataLength) return
    rows.push([encodedDataLength, e.type, e.url, e.at])
  })
  const wizard = new Wizard(page, 'nl')
  wizard.onLeaving = async () => {
    await page.waitForTimeout(1500)
    at = page.url().replace(s.url, '')
  }
  await wizard.begin()
  await fillCase(wizard, file)
  await wizard.toResult()
  await page.waitForLoadState('networkidle')
  await wizard.onLeaving()
  let t = 0
  for (const r of rows) {
    t += r[0]
    console.log(String(r[0]).padStart(7), r[1].padEnd(9), r[2].slice(0, 90), ' @' + r[3])
  }
  console.log('total', t, rows.length)
})
await b.close()
await s.end()
process.exit(0)
