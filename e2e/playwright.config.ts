import { existsSync } from 'node:fs'
import { register } from 'node:module'
import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, KEEP_ON } from '../scripts/browser.mjs'
import { missingPrograms } from '../scripts/programs.mjs'
import { rulesVersion } from '../scripts/rules-version.mjs'
import type { Options } from './fixtures'

// The paper of the tests names the rules as the pages do.
process.env.RULES_VERSION = rulesVersion()
register('./json-modules.mjs', import.meta.url)

/** Debian's, without windows where it is there, for who runs one file by hand. */
const DEBIANS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path))
const NEW_LANGUAGE = '**/new-language.spec.ts'
const port = process.env.E2E_PORT ?? '3217'

export default defineConfig<Options>({
  testDir: '.',
  outputDir: '../.cache/e2e',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    timezoneId: 'Europe/Amsterdam',
    locale: 'nl-NL',
    // A small phone; what a wider screen changes is tested where it matters.
    viewport: { width: 360, height: 640 },
    launchOptions: {
      executablePath: process.env.CHROME_PATH || DEBIANS,
      args: BROWSER_ARGS,
      ignoreDefaultArgs: KEEP_ON,
    },
  },
  projects: [
    // Longest and by one worker, with a site of its own to build: it begins first, so that nobody waits for it at the end.
    { name: 'new language', testMatch: NEW_LANGUAGE },
    {
      name: 'the site',
      // Whoever starts the tests says which these are.
      testIgnore: [NEW_LANGUAGE, ...missingPrograms().map(({ tests }) => `**/${tests}`)],
    },
  ],
  webServer: {
    command: 'node ../scripts/preview.mjs',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/nl/`,
    reuseExistingServer: !process.env.CI,
  },
})
