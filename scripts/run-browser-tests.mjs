/** The browser tests: installs what they need, builds the pages and runs Playwright on them. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { installPoppler, installTestBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { ensureInstalled, root } from './ensure-installed.mjs'
import { installPrograms } from './programs.mjs'
import { readReport, runProgram } from './run-program.mjs'

const REPORT = join(root, '.cache', 'playwright.json')

/** Runs these files, or all, on a fresh build. True when every test passed. `reporters` besides the list of tests. */
export async function runBrowserTests(files = [], reporters = ['list']) {
  ensureInstalled()
  await build()
  installPoppler()
  installPrograms()
  rmSync(REPORT, { force: true })
  return runProgram(
    '@playwright/test/cli.js',
    ['test', '--config=e2e/playwright.config.ts', `--reporter=${reporters.join(',')}`, ...files],
    { CHROME_PATH: installTestBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT },
  )
}

/** What the last run with the JSON reporter wrote; undefined when it fell over before. */
export const browserReport = () => readReport(REPORT)
