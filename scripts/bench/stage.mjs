/** What the parts share in one run: the built pages on a server of their own, a browser, a folder. All end with it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { BROWSER_ARGS, installBrowser } from '../browser.mjs'
import { build } from '../build.mjs'
import { root } from '../ensure-installed.mjs'
import { startFolder } from './serve-folder.mjs'

export async function openStage() {
  await build({ quiet: true })
  const folder = mkdtempSync(join(root, '.cache', 'bench-'))
  const clean = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', clean)
  const out = join(root, 'out')
  const servers = [await startFolder(out)]
  let browser
  const measured = new Map()
  return {
    out,
    folder,
    site: servers[0].url,
    /** Serves another folder for as long as this run takes. Returns its address. */
    async serve(path) {
      const server = await startFolder(path)
      servers.push(server)
      return server.url
    },
    async browser() {
      browser ??= await launch()
      return browser
    },
    browserVersion: () => browser && `${browser.browserType().name()} ${browser.version()}`,
    /** Measures something once, whoever asks for it. */
    once(name, measure) {
      if (!measured.has(name)) measured.set(name, measure())
      return measured.get(name)
    },
    async close() {
      await browser?.close()
      for (const server of servers) await server.end()
      clean()
    },
  }
}

async function launch() {
  const { chromium } = await import('@playwright/test')
  return chromium.launch({ executablePath: installBrowser(), args: BROWSER_ARGS })
}
